import type { Trend } from '../comparison/index.ts';
import { figuresIn, type RegisteredSheet } from '../registers/index.ts';
import type { Script } from '../script/index.ts';
import type { FigureSeries, SeriesPoint } from '../series/index.ts';
import { type Amount, amountOf } from './figure-change.ts';
import { type ComparedSheets, type Placed, placeOf } from './places.ts';
import { reasonIn } from './reason.ts';
import { type SeriesChange, seriesChange, stayed } from './series-change.ts';

/** A figure of an edition in the words of a script. */
export interface PointView {
  edition: string;
  text: string;
  place: Placed;
}

/** What happened from one point to the next. */
export interface StepView {
  /** The edition it leads to. */
  to: string;
  /** False where the figure stayed as it was. */
  changed: boolean;
  comparable: boolean;
  trend: Trend | undefined;
  amount: Amount | undefined;
  reason: string | undefined;
}

/** A figure followed over the editions, in the words of a script. */
export interface SeriesView {
  id: string;
  /** Its name, else what is counted; '' where neither is known. */
  name: string;
  points: PointView[];
  /** One fewer than the points. */
  steps: StepView[];
  /** What all steps together brought, or that one of them is a break, or that the newest edition no longer has the figure. */
  change: SeriesChange;
}

/**
 * Puts a series into the words of a script.
 * @param sheets the editions of its topic
 * @throws RangeError where an edition of the series is not among them
 */
export function seriesView(
  series: FigureSeries,
  sheets: readonly RegisteredSheet[],
  noteIn: ComparedSheets['noteIn'],
  script: Script,
): SeriesView {
  const { points, steps, name } = series;
  const rendered = points.map((point) => renderPoint(point, sheets, script));
  const counted = points.map((point, index) => ({
    traditional: renderPoint(point, sheets, 'zh-Hant-HK').subject,
    own: rendered[index]?.subject,
  }));
  const given = script === 'zh-Hans' ? name?.hans : name?.hant;
  return {
    id: series.id,
    name: given ?? rendered.at(-1)?.subject ?? '',
    points: rendered.map(({ edition, text, place }) => ({ edition, text, place })),
    steps: steps.map((step, index): StepView => {
      const [before, after] = [points[index], points[index + 1]];
      return {
        to: step.to,
        changed: !stayed(step, before, after),
        comparable: step.comparable,
        trend: step.trend,
        amount:
          before &&
          after &&
          amountOf(step, before, { ...after, shown: rendered[index + 1]?.text }, series.kind),
        reason:
          step.reason === undefined
            ? undefined
            : reasonIn(step.reason, counted.slice(index, index + 2), noteIn, script),
      };
    }),
    change: seriesChange(series),
  };
}

/** What a series counts, as the newest edition that has it says it, in the words of a script; '' where it is not known. */
export function seriesLabel(
  { points }: FigureSeries,
  sheets: readonly RegisteredSheet[],
  script: Script,
): string {
  const last = points.at(-1);
  return (last && renderPoint(last, sheets, script).subject) ?? '';
}

function renderPoint(
  { edition, blockId, start, text }: SeriesPoint,
  sheets: readonly RegisteredSheet[],
  script: Script,
): PointView & { subject: string | undefined } {
  const sheet = sheets.find((each) => each.sheet.edition === edition);
  if (!sheet) throw new RangeError(`There is no edition ${edition} for the block ${blockId}.`);
  const place = placeOf(sheet.renditions[script], blockId);
  const figure = figuresIn(sheet, script, place.block).find((each) => each.figure.start === start);
  return { edition, text: figure?.text ?? text, place, subject: figure?.subject };
}
