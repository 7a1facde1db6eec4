import { dimensionOf, type Figure, inUnit } from '../figures/index.ts';
import { likenessOf } from './bigrams.ts';
import { correctedMisprint, type InTraditional, whyIncomparable } from './comparable.ts';
import { redefinitionOf, toldOf } from './definitions.ts';
import { figureKey } from './facts.ts';
import { isMeasure } from './measures.ts';
import type { PreparedBlock } from './prepare.ts';
import { isRival, keyOf, leavesOutHead } from './subject-match.ts';
import { type Surroundings, surroundingsOf } from './surroundings.ts';
import type { FigurePair, PlacedFigure, Trend } from './types.ts';
import type { Vocabulary } from './vocabulary.ts';

/** Least score of two figures that stand for each other; of 5 (subject 2, before 1, after 1, same value 0.6, order 0.4). */
const PAIRED = 0.9;

/**
 * Pairs the figures of a group's blocks by what they count and what stands around them. What measures nothing
 * is left out.
 */
export function pairFigures(
  a: readonly PreparedBlock[],
  b: readonly PreparedBlock[],
  vocabulary: Vocabulary,
  inTraditional: InTraditional,
): FigurePair[] {
  const left = measuresOf(a, vocabulary);
  const right = measuresOf(b, vocabulary);
  const rivals = (i: number, j: number) => {
    const [one, other] = [left[i], right[j]];
    const alike = ({ figure }: Surroundings) => figure.kind === one?.figure.kind;
    return one && other ? isRival(one, other, left.filter(alike), right.filter(alike)) : false;
  };
  const candidates = left
    .flatMap((one, i) =>
      right.map((other, j) => ({ i, j, score: scoreOf(one, other, i / left.length - j / right.length) })),
    )
    .filter(({ score }) => score >= PAIRED)
    .filter(({ i, j }) => !rivals(i, j))
    .sort((x, y) => y.score - x.score || x.i - y.i || x.j - y.j);
  const partner = new Map<number, number>();
  const taken = new Set<number>();
  for (const { i, j } of candidates) {
    if (partner.has(i) || taken.has(j)) continue;
    partner.set(i, j);
    taken.add(j);
  }
  const back = new Map([...partner].map(([i, j]) => [j, i]));
  const pairs: FigurePair[] = [];
  right.forEach((one, j) => {
    const i = back.get(j);
    const older = i === undefined ? undefined : left[i];
    pairs.push(older ? pairOf(older, one, inTraditional) : lone(one, 'b', a.length > 0));
  });
  left.forEach((one, i) => {
    if (!partner.has(i)) pairs.push(lone(one, 'a', b.length > 0));
  });
  return pairs;
}

function measuresOf(blocks: readonly PreparedBlock[], vocabulary: Vocabulary): Surroundings[] {
  return blocks.flatMap((block) =>
    block.figures
      .filter((figure) => isMeasure(figure, block))
      .map((figure) => surroundingsOf(block, figure, vocabulary)),
  );
}

function scoreOf(a: Surroundings, b: Surroundings, offset: number): number {
  if (a.figure.kind !== b.figure.kind || !unitsAgree(a.figure, b.figure)) return 0;
  return (
    subjectScore(a, b) +
    likenessOf(a.before, b.before) +
    likenessOf(a.after, b.after) +
    (a.figure.value === b.figure.value && a.figure.value2 === b.figure.value2 ? 0.6 : 0) +
    0.4 * (1 - Math.abs(offset))
  );
}

/** The same subject outweighs order, value and all that stands around. */
function subjectScore(a: Surroundings, b: Surroundings): number {
  const [left, right] = [keyOf(a), keyOf(b)];
  if (left === '' || right === '') return 0;
  if (left === right) return 2;
  return leavesOutHead(a, b) ? 1.5 : likenessOf(left, right);
}

/**
 * Measure words may change (間, 家), and a unit may become another of its dimension or of money; a measure is no count,
 * and what a rank is a place in stays.
 */
function unitsAgree(a: Figure, b: Figure): boolean {
  if (a.unit === b.unit || a.kind === 'money') return true;
  if (a.kind === 'count') return dimensionOf(a.unit) === dimensionOf(b.unit);
  return (
    a.kind !== 'rank' && dimensionOf(a.unit) !== undefined && dimensionOf(a.unit) === dimensionOf(b.unit)
  );
}

function placed({ block, figure }: Surroundings): PlacedFigure {
  return { blockId: block.id, figure };
}

function lone(one: Surroundings, side: 'a' | 'b', inGroup: boolean): FigurePair {
  return loneOf(placed(one), one.label, side, inGroup);
}

function loneOf(figure: PlacedFigure, label: string, side: 'a' | 'b', inGroup: boolean): FigurePair {
  const gone = inGroup ? '新版這一段不再列出此數字。' : '新版沒有這一段。';
  const come = inGroup ? '舊版這一段沒有此數字。' : '舊版沒有這一段。';
  return {
    label,
    labelFrom: side,
    a: side === 'a' ? figure : undefined,
    b: side === 'b' ? figure : undefined,
    changed: true,
    comparable: false,
    reason: side === 'a' ? gone : come,
    difference: undefined,
    percentage: undefined,
    trend: undefined,
  };
}

/** The pair of a figure that lost its other one; told with the words of the pair it was in. */
export function loneFigure(
  figure: PlacedFigure,
  side: 'a' | 'b',
  { label, labelFrom }: FigurePair,
): FigurePair {
  const words = figure.figure.subject ?? (labelFrom === side ? label : '');
  return loneOf(figure, words, side, true);
}

function pairOf(a: Surroundings, b: Surroundings, inTraditional: InTraditional): FigurePair {
  const corrected = correctedMisprint(a, b);
  const why = corrected ?? whyIncomparable(a, b, inTraditional);
  const redefined = why === undefined ? redefinitionOf(a, b) : undefined;
  const reason = redefined ? toldOf(redefined, inTraditional) : why;
  return {
    label: b.label || a.label,
    labelFrom: b.label ? 'b' : 'a',
    a: placed(a),
    b: placed(b),
    changed: figureKey(a.figure) !== figureKey(b.figure) || a.misprinted !== b.misprinted,
    reason,
    ...measureChange(
      a.figure,
      b.figure,
      why === undefined ? redefined?.comparable !== false : corrected !== undefined,
    ),
  };
}

/** The difference of two figures, in the unit of the newer; none where they are incomparable, a ratio or a range. */
export function measureChange(
  a: Figure,
  b: Figure,
  comparable: boolean,
): Pick<FigurePair, 'comparable' | 'difference' | 'percentage' | 'trend'> {
  const single = a.kind !== 'ratio' && a.value2 === undefined && b.value2 === undefined;
  if (!comparable || !single) {
    return { comparable, difference: undefined, percentage: undefined, trend: undefined };
  }
  const converted = a.kind === 'rank' ? undefined : inUnit(a.value, a.unit, b.unit);
  const before = converted ?? a.value;
  const difference = subtract(b.value, before);
  const inPercent = a.kind !== 'rank' && a.kind !== 'percentage' && before !== 0;
  return {
    comparable,
    difference,
    percentage: inPercent ? (difference / before) * 100 : undefined,
    trend: trendOf(a.kind === 'rank' ? -difference : difference),
  };
}

function trendOf(difference: number): Trend {
  if (difference === 0) return 'level';
  return difference > 0 ? 'up' : 'down';
}

/** Subtraction without binary noise: 12.3 - 12.1 is 0.2. */
function subtract(b: number, a: number): number {
  return Number((b - a).toPrecision(12));
}
