import { UPDATED_LINE } from '../../outline.ts';
import type { Region, Segment } from './page.ts';

/** Segments that are read one after the other, in the stretch of the page they are set in. */
export interface Column {
  region: Region;
  segments: Segment[];
}

const MIN_LINES = 3;

/**
 * Reading order of a page: where a gutter parts the text, what crosses it (a heading over both columns) divides
 * the page, and between such lines the left column is read before the right one. Columns may have columns.
 *
 * @param segments from the top
 * @param hints gutters of other pages, for one with too few lines to show its own
 * @param depth how many gutters were found around it
 */
export function columnsOf(segments: readonly Segment[], hints: readonly number[] = [], depth = 0): Column[] {
  if (segments.length === 0) return [];
  const region = regionOf(segments);
  const gutter =
    depth < 3 ? (findGutter(segments, region) ?? hints.find((at) => mayPart(segments, at))) : undefined;
  if (gutter === undefined) return [{ region, segments: [...segments] }];
  const dividers = dividersOf(segments, gutter);
  const columns: Column[] = [];
  const sides: [left: Segment[], right: Segment[], over: Segment[]] = [[], [], []];
  const flush = (): void => {
    const [left, right, over] = sides.map((side) => side.splice(0));
    if (over && over.length > 0) columns.push({ region, segments: over });
    columns.push(...columnsOf(left ?? [], [], depth + 1), ...columnsOf(right ?? [], [], depth + 1));
  };
  for (const segment of segments) {
    const over = dividers.has(segment) || (segment.x < gutter && segment.right > gutter);
    // What stands over the columns is read before them; it ends those above.
    if (over && sides[0].length + sides[1].length > 0) flush();
    sides[over ? 2 : segment.right <= gutter ? 0 : 1].push(segment);
  }
  flush();
  const halves = { left: { ...region, right: gutter }, right: { ...region, left: gutter } };
  return columns.map((column) => widen(column, segments, halves, gutter));
}

/** The gutter of a page, to be a hint for the others. */
export function gutterOf(segments: readonly Segment[]): number | undefined {
  return segments.length === 0 ? undefined : findGutter(segments, regionOf(segments));
}

/** Whether another page's gutter parts these lines too: some stand side by side, and few cross it. */
function mayPart(segments: readonly Segment[], at: number): boolean {
  const crossing = segments.filter(({ x, right }) => x < at && right > at);
  const behind = segments.filter(({ x }) => x >= at);
  const beside = segments.some(
    (segment) => segment.right <= at && behind.some(({ y }) => Math.abs(y - segment.y) < 0.3 * segment.size),
  );
  return beside && crossing.length < 0.5 * segments.length;
}

/**
 * Headings that stand in the left column only by being short: big, with text of both columns above and below, and
 * nothing beside them. The line with the update closes the columns above it.
 */
function dividersOf(segments: readonly Segment[], gutter: number): Set<Segment> {
  const body = median(segments.map(({ size }) => size));
  const right = segments.filter(({ x }) => x >= gutter);
  return new Set(
    segments.filter(({ text, x, right: end, y, size }) => {
      const closes = UPDATED_LINE.test(text);
      if ((size < 1.12 * body && !closes) || end > gutter || x >= gutter) return false;
      const near = right.some((other) => other.y > y - 1.5 * size && other.y < y + 1.2 * size);
      return !near && right.some((other) => other.y < y) && (closes || right.some((other) => other.y > y));
    }),
  );
}

/** A column is as wide as its lines on the whole page, not only between two headings. */
function widen(
  column: Column,
  segments: readonly Segment[],
  sides: { left: Region; right: Region },
  gutter: number,
): Column {
  const { region } = column;
  if (region.left < gutter && region.right > gutter) return column;
  const side = region.right <= gutter ? sides.left : sides.right;
  const own = segments.filter(({ x, right }) => x >= side.left - 1 && right <= side.right + 1);
  return { ...column, region: own.length > 0 ? regionOf(own) : region };
}

function regionOf(segments: readonly Segment[]): Region {
  return {
    left: Math.min(...segments.map(({ x }) => x)),
    right: Math.max(...segments.map(({ right }) => right)),
  };
}

/** Where a gutter between two columns of running text is, or undefined. */
function findGutter(segments: readonly Segment[], { left, right }: Region): number | undefined {
  const width = right - left;
  const size = median(segments.map((segment) => segment.size));
  let best: { at: number; crossing: number; breadth: number } | undefined;
  for (const at of gutters(segments, left + 0.2 * width, right - 0.2 * width)) {
    const crossing = segments.filter((segment) => segment.x < at && segment.right > at);
    const before = segments.filter((segment) => segment.right <= at);
    const behind = segments.filter((segment) => segment.x >= at);
    if (before.length < MIN_LINES || behind.length < MIN_LINES) continue;
    const near = [before, behind].map((side) =>
      side.filter((segment) => isBeside(segment, side === before ? behind : before)),
    );
    const [nearLeft = [], nearRight = []] = near;
    if (nearLeft.length < MIN_LINES || nearRight.length < MIN_LINES) continue;
    const breadth =
      Math.min(...nearRight.map(({ x }) => x)) - Math.max(...nearLeft.map((segment) => segment.right));
    if (breadth < 0.7 * size) continue;
    if (
      crossing.some(
        (segment) =>
          isBeside(segment, nearLeft) &&
          isBeside(segment, nearRight) &&
          isAmong(segment, nearLeft, nearRight),
      )
    )
      continue;
    if (!isRunning(nearLeft, size) || !isRunning(nearRight, size)) continue;
    if (isTable(nearLeft, nearRight, size)) continue;
    if (
      !best ||
      crossing.length < best.crossing ||
      (crossing.length === best.crossing && breadth > best.breadth)
    ) {
      best = { at, crossing: crossing.length, breadth };
    }
  }
  return best?.at;
}

/** Middles of the gaps a gutter could be in. */
function gutters(segments: readonly Segment[], from: number, to: number): number[] {
  const starts = [...new Set(segments.map(({ x }) => Math.round(x)))].filter((x) => x > from && x < to);
  return starts.sort((a, b) => a - b).map((x) => x - 1.5);
}

/** Whether a segment of the other side stands at the same height, or just above and below. */
function isBeside(segment: Segment, others: readonly Segment[]): boolean {
  return others.some((other) => Math.abs(other.y - segment.y) < 2.2 * segment.size);
}

/** Whether a crossing line has lines of both columns on its own height, so that it is no line over them. */
function isAmong(segment: Segment, left: readonly Segment[], right: readonly Segment[]): boolean {
  const level = (other: Segment): boolean => Math.abs(other.y - segment.y) < 0.3 * segment.size;
  return left.some(level) || right.some(level);
}

/** Whether lines run to the same margin, as those of running text do. */
function isRunning(side: readonly Segment[], size: number): boolean {
  const edge = Math.max(...side.map(({ right }) => right));
  const start = Math.min(...side.map(({ x }) => x));
  if (edge - start < 7 * size) return false;
  const full = side.filter(({ right }) => edge - right < Math.max(2.5 * size, 0.12 * (edge - start))).length;
  return full >= Math.max(2, 0.3 * side.length);
}

/** A table has its rows on the same heights, and most of its cells are short. */
function isTable(left: readonly Segment[], right: readonly Segment[], size: number): boolean {
  const level = left.filter((one) => right.some((other) => Math.abs(one.y - other.y) < 0.3 * size)).length;
  if (level < 0.7 * Math.min(left.length, right.length)) return false;
  const edge = Math.max(...left.map((segment) => segment.right));
  const start = Math.min(...left.map(({ x }) => x));
  const full = left.filter((segment) => edge - segment.right < 2.5 * size).length;
  return full < 0.5 * left.length || edge - start < 9 * size;
}

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? 0;
}
