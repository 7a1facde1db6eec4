import type { Figure } from '../figures/index.ts';
import type { Comparison, FigurePair, Group } from './types.ts';

/** A change worth a line on a front page. */
export type TellingChange =
  | { kind: 'figure'; group: Group; blockId: string; pair: FigurePair }
  /** A block that is new, with the name it is about, if it names one for the first time. */
  | { kind: 'added'; group: Group; blockId: string; name: string | undefined; pair: FigurePair | undefined };

/** Of n changes so many are figures, where there are enough of both. */
const FIGURE_SHARE = 2 / 3;

/**
 * The most telling changes of a comparison: figures that moved far (in proportion, large amounts first, one a group),
 * and new blocks that bring a new name or money. The most telling first, figures before additions.
 *
 * @param n At most so many.
 */
export function tellingChanges(comparison: Comparison, n: number): TellingChange[] {
  const figures = comparison.groups
    .flatMap((group) => bestFigure(group) ?? [])
    .sort(byWeight)
    .map(({ change }) => change);
  const added = comparison.groups
    .flatMap((group) => additionOf(group, comparison) ?? [])
    .sort(byWeight)
    .map(({ change }) => change);
  const wanted = Math.min(figures.length, Math.max(Math.ceil(n * FIGURE_SHARE), n - added.length));
  return [...figures.slice(0, wanted), ...added.slice(0, Math.max(0, n - wanted))];
}

interface Weighed {
  change: TellingChange;
  weight: number;
}

function byWeight(x: Weighed, y: Weighed): number {
  return y.weight - x.weight || x.change.group.id.localeCompare(y.change.group.id, 'en');
}

function bestFigure(group: Group): Weighed | undefined {
  let best: Weighed | undefined;
  for (const pair of group.figureChanges) {
    const weight = weightOf(pair);
    if (weight <= (best?.weight ?? 0) || !pair.b) continue;
    best = { change: { kind: 'figure', group, blockId: pair.b.blockId, pair }, weight };
  }
  return best;
}

/** How far a figure moved, and how much it stands for; 0 where nothing can be said of a move. */
function weightOf({ a, b, comparable, trend }: FigurePair): number {
  if (!comparable || !a || !b) return 0;
  const [from, to] = [a.figure.value, b.figure.value];
  const { kind } = b.figure;
  if (kind === 'ratio') return 0.5;
  if (trend === undefined || trend === 'level') return 0;
  if (kind === 'rank') return 0.3 + Math.abs(from - to) / Math.max(from, to);
  if (kind === 'percentage') return Math.abs(from - to) / 20;
  if (from <= 0 || to <= 0) return 0.3;
  return Math.min(1.5, Math.abs(Math.log(to / from))) * sizeOf(b.figure);
}

function sizeOf({ value, kind }: Figure): number {
  const digits = Math.log10(Math.max(1, Math.abs(value)));
  return 0.5 + digits / (kind === 'money' ? 9 : 6);
}

function additionOf(group: Group, { newNames }: Comparison): Weighed | undefined {
  const [blockId] = group.b;
  if (group.status !== 'added' || blockId === undefined) return undefined;
  const name = newNames.find((one) => one.blockId === blockId)?.surface;
  const pair = [...group.figures].sort((x, y) => amountOf(y) - amountOf(x))[0];
  const weight = (name ? 1 : 0) + amountOf(pair);
  return weight > 0 ? { change: { kind: 'added', group, blockId, name, pair }, weight } : undefined;
}

function amountOf(pair: FigurePair | undefined): number {
  const figure = pair?.b?.figure;
  return figure ? sizeOf(figure) * (figure.kind === 'money' ? 1 : 0.5) : 0;
}
