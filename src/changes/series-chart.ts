import { inUnit } from '../figures/index.ts';
import type { FigureSeries } from '../series/index.ts';

/** A small chart of a series: places in a box of the size given. */
export interface SeriesChart {
  points: { x: number; y: number }[];
  /** Between neighbouring points that can be compared; a broken series has gaps. */
  lines: { from: number; to: number }[];
  /** The lines as the data of one SVG path. */
  path: string;
  /** Which points have a dot: all where there is room; else those without a line, and the last. */
  dots: number[];
}

/** Room for a point's dot at the edges. */
const PADDING = 5;
/** Dots nearer to one another than this would overlap. */
const DOT_ROOM = 9;

/**
 * Draws a series, editions from left to right; a better rank stands higher. Nothing for ranges, ratios and series of
 * one point. The scale begins at nought, so that a small change looks small; ranks go from the first place down.
 */
export function chartOf(
  { kind, points, steps }: Pick<FigureSeries, 'kind' | 'points' | 'steps'>,
  width: number,
  height: number,
): SeriesChart | undefined {
  if (points.length < 2 || kind === 'ratio' || points.some(({ value2 }) => value2 !== undefined))
    return undefined;
  const last = points.at(-1)?.unit;
  const values = points.map(({ value, unit }) => inUnit(value, unit, last) ?? value);
  const [low, high] =
    kind === 'rank' ? [Math.max(...values) + 1, 1] : [Math.min(0, ...values), Math.max(...values)];
  const span = high - low || 1;
  const round = (value: number) => Number(value.toFixed(1));
  const inner = { width: width - 2 * PADDING, height: height - 2 * PADDING };
  const places = values.map((value, index) => ({
    x: round(PADDING + (inner.width * index) / (values.length - 1)),
    y: round(PADDING + inner.height * (1 - (value - low) / span)),
  }));
  const lines = steps.flatMap(({ comparable }, index) => (comparable ? { from: index, to: index + 1 } : []));
  const joined = new Set(lines.flatMap(({ from, to }) => [from, to]));
  const crowded = inner.width / (values.length - 1) < DOT_ROOM;
  const starts = new Set(lines.map(({ to }) => to));
  const at = (index: number) => `${places[index]?.x} ${places[index]?.y}`;
  return {
    points: places,
    lines,
    path: lines.map(({ from, to }) => `${starts.has(from) ? '' : `M${at(from)}`}L${at(to)}`).join(''),
    dots: [...places.keys()].filter((index) => !crowded || !joined.has(index) || index === places.length - 1),
  };
}
