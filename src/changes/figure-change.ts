import type { FigurePair, PlacedFigure, Trend } from '../comparison/index.ts';
import type { Direction, Figure, FigureKind } from '../figures/index.ts';
import { figuresIn, type RegisteredSheet, type RenderedFigure } from '../registers/index.ts';
import type { Script } from '../script/index.ts';
import { type ComparedSheets, placeOf } from './places.ts';
import { type Counted, reasonIn } from './reason.ts';

/** How far a figure moved, as it is told. */
export interface Amount {
  /** In per cent of the older value, in percentage points, in places of a ranking, or in the figures' own unit. */
  kind: 'percent' | 'points' | 'places' | 'number';
  /** Always positive, written out: `18.7`. */
  text: string;
  /** The measure word of the newer figure in the words of the script (個, 所); undefined where it has none. */
  unit?: string | undefined;
  /** True where the figures themselves are rounded (約, 逾), so that this is no exact number either. */
  about: boolean;
}

/** A pair of figures in the words of a rendition. */
export interface FigureChange {
  /** The name of its series, else what is counted; '' where neither is known. */
  label: string;
  /** The figure with its qualifier and unit; undefined where it appeared or disappeared. */
  before: string | undefined;
  after: string | undefined;
  comparable: boolean;
  /** Only for comparable figures. */
  trend: Trend | undefined;
  amount: Amount | undefined;
  /** Why they cannot be compared, why an editor says that they can, or what is newly said of what is counted. */
  reason: string | undefined;
  /** The block it stands in: of the newer edition, of the older where the figure disappeared. */
  blockId: string;
}

/** True where both editions give the figure, so that there is a change from one text to the other. */
export function isTwoSided({ a, b }: FigurePair): boolean {
  return a !== undefined && b !== undefined;
}

/** Puts a pair of figures into the words of a script. */
export function figureChange(pair: FigurePair, sheets: ComparedSheets, script: Script): FigureChange {
  const { from, to, noteIn } = sheets;
  const before = pair.a && rendered(from, pair.a, script);
  const after = pair.b && rendered(to, pair.b, script);
  const labelled = pair.labelFrom === 'a' ? before : after;
  const twoSided = isTwoSided(pair);
  return {
    label: nameIn(pair, sheets, script) ?? (pair.label && labelled?.subject) ?? '',
    before: before?.text,
    after: after?.text,
    comparable: pair.comparable,
    trend: pair.trend,
    amount:
      pair.a &&
      pair.b &&
      amountOf(pair, pair.a.figure, { ...pair.b.figure, shown: after?.text }, pair.b.figure.kind),
    // That a figure is new or gone is seen; only for two figures there is something to explain.
    reason:
      twoSided && pair.reason !== undefined
        ? reasonIn(pair.reason, countedBy(pair, sheets, script), noteIn, script)
        : undefined,
    blockId: (pair.b ?? pair.a)?.blockId ?? '',
  };
}

/** The newer figure says what the pair is called: a series that ends may go on under another name. */
function nameIn({ a, b }: FigurePair, { nameOf }: ComparedSheets, script: Script): string | undefined {
  const name = (b && nameOf?.(b)) ?? (a && nameOf?.(a));
  return script === 'zh-Hans' ? name?.hans : name?.hant;
}

function countedBy({ a, b }: FigurePair, { from, to }: ComparedSheets, script: Script): Counted[] {
  return [a && ([from, a] as const), b && ([to, b] as const)].flatMap((side) =>
    side
      ? [{ traditional: rendered(...side, 'zh-Hant-HK')?.subject, own: rendered(...side, script)?.subject }]
      : [],
  );
}

/** The figures of a comparison that both editions give and that changed, in the order of the newer edition. */
export function figureChanges(sheets: ComparedSheets, script: Script): FigureChange[] {
  return sheets.comparison.groups
    .flatMap((group) => group.figureChanges.filter(isTwoSided))
    .map((pair) => figureChange(pair, sheets, script));
}

function rendered(
  sheet: RegisteredSheet,
  { blockId, figure }: PlacedFigure,
  script: Script,
): RenderedFigure | undefined {
  const { block } = placeOf(sheet.renditions[script], blockId);
  return figuresIn(sheet, script, block).find((each) => each.figure.start === figure.start);
}

/** What follows the number in the figure's own words. */
const MEASURE_WORD = /[\d〇零一二三四五六七八九十百千兩两]\s*(\p{Script=Han}{1,3})$/u;

/** Below this a count is told by its difference: from six to five is one less, not 16.7 % less. */
const FEW = 20;

/** A ceiling or an exact number is not rounded, whatever stands before it. */
const EXACT: ReadonlySet<Direction | undefined> = new Set([undefined, 'at-most', 'less-than']);

/** A figure as far as its amount is told. */
type Measured = Pick<Figure, 'value' | 'direction'> & {
  /** As it is shown, for its measure word. */
  shown?: string | undefined;
};

/** What was computed of two figures. */
export type Measurement = Pick<FigurePair, 'comparable' | 'difference' | 'percentage' | 'trend'>;

/**
 * How far a comparable figure moved. Nothing where it stayed, or where the two are rounded in different ways: from
 * 逾 1,600 to 約 1,800 is a rise, but by how much is not known.
 */
export function amountOf(
  { comparable, difference, percentage, trend }: Measurement,
  before: Measured,
  after: Measured,
  kind: FigureKind,
): Amount | undefined {
  if (!comparable || difference === undefined || trend === undefined || trend === 'level') return undefined;
  const about = !EXACT.has(before.direction) || !EXACT.has(after.direction);
  if (about && before.direction !== after.direction) return undefined;
  const size = Math.abs(difference);
  const told = (unit: Amount['kind'], amount: string): Amount => ({ kind: unit, text: amount, about });
  if (kind === 'rank') return told('places', `${size}`);
  if (kind === 'percentage') return told('points', `${size}`);
  if (percentage === undefined) return undefined;
  const few = kind === 'count' && Math.max(before.value, after.value) < FEW && Number.isInteger(size);
  if (few) return { ...told('number', `${size}`), unit: MEASURE_WORD.exec(after.shown ?? '')?.[1] };
  return told('percent', percentText(Math.abs(percentage), about));
}

/** One decimal place for exact numbers and for small ones; a rounded number gets none. */
function percentText(value: number, about: boolean): string {
  return about && value >= 10 ? `${Math.round(value)}` : `${Number(value.toFixed(1)) || '<0.1'}`;
}
