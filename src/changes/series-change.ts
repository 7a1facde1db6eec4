import { inUnit } from '../figures/index.ts';
import type { FigureSeries, SeriesPoint } from '../series/index.ts';

/** What became of a figure over all editions that give it. */
export type SeriesChange = 'up' | 'down' | 'changed' | 'incomparable' | 'same' | 'gone';

/** What happened over all editions: a break anywhere is told before any rise, since the ends then measure two things. */
export function seriesChange({ current, kind, points, steps }: FigureSeries): SeriesChange {
  if (!current) return 'gone';
  if (steps.some(({ comparable }) => !comparable)) return 'incomparable';
  const [first, last] = [points[0], points.at(-1)];
  if (!first || !last || steps.every((step, index) => stayed(step, points[index], points[index + 1])))
    return 'same';
  const value = inUnit(first.value, first.unit, last.unit);
  if (value === undefined || kind === 'ratio' || first.value2 !== undefined || last.value2 !== undefined)
    return 'changed';
  if (value === last.value) return 'changed';
  return value < last.value === (kind !== 'rank') ? 'up' : 'down';
}

/** Whether a step brought nothing: the same value, as exact as before. */
export function stayed(
  { trend }: FigureSeries['steps'][number],
  before: SeriesPoint | undefined,
  after: SeriesPoint | undefined,
): boolean {
  if (trend === 'up' || trend === 'down') return false;
  const alike = before?.value === after?.value && before?.value2 === after?.value2;
  return alike && before?.direction === after?.direction;
}
