import type { Segment } from './page.ts';
import { CELL, closeGaps } from './segments.ts';

/** One line of text, or one row of a table with its cells from left to right. */
export interface Row {
  segments: Segment[];
  /** Of a table: the lines of each cell that has text. */
  cells: Segment[][] | undefined;
}

type Level = Segment[];

/** Lines closer than this share of the widest gap are of one row. */
const INNER = 0.87;

/** Where a column of a table's cells begins and ends. */
type Cell = { x: number; right: number };

/**
 * Finds tables among the segments of a column by the places their cells stand at: two or more lines with two or
 * more segments, one below the other. Anything else is a line of text.
 *
 * @param segments from the top
 * @param carried columns of the table the page or column before ends with: its rows may go on here
 */
export function rowsOf(segments: readonly Segment[], carried: readonly Cell[] = []): Row[] {
  const levels = levelsOf(segments);
  const rows: Row[] = [];
  for (let at = 0; at < levels.length; ) {
    const end = tableEnd(levels, at) ?? (at === 0 ? carriedEnd(levels, carried) : undefined);
    if (end === undefined) {
      rows.push({ segments: closeGaps(levels[at] ?? []), cells: undefined });
      at += 1;
    } else {
      rows.push(...tableRows(levels.slice(at, end)));
      at = end;
    }
  }
  return rows;
}

/** Columns of the table the rows end with; none where they end with a line of text. */
export function openColumns(rows: readonly Row[]): Cell[] {
  const begin = rows.findLastIndex(({ cells }) => cells === undefined) + 1;
  return rows.slice(begin).reduce<Cell[]>((found, { segments }) => merge(found, segments), []);
}

/** Index behind the rows a table goes on with: each of their cells stands in one column, no two in the same. */
function carriedEnd(levels: readonly Level[], columns: readonly Cell[]): number | undefined {
  if (columns.length < 2) return undefined;
  const end = levels.findIndex((level) => {
    const places = level.map((cell) => columns.filter((column) => overlaps(cell, column)));
    const own = new Set(places.map(([column]) => column));
    return level.length < 2 || places.some(({ length }) => length !== 1) || own.size < level.length;
  });
  return end === 0 ? undefined : end < 0 ? levels.length : end;
}

function levelsOf(segments: readonly Segment[]): Level[] {
  const levels: Level[] = [];
  for (const segment of segments) {
    const level = levels.at(-1);
    const first = level?.[0];
    if (level && first && Math.abs(first.y - segment.y) < 0.35 * Math.min(first.size, segment.size)) {
      level.push(segment);
    } else levels.push([segment]);
  }
  return levels.map((level) => level.sort((a, b) => a.x - b.x));
}

/** Index behind the last line of the table that begins here, or undefined where none does. */
function tableEnd(levels: readonly Level[], start: number): number | undefined {
  const first = levels[start];
  if (!first || first.length < 2) return undefined;
  let columns = first.map(({ x, right }) => ({ x, right }));
  let end = start + 1;
  let rows = 1;
  const gaps: number[] = [];
  for (let at = start + 1; at < levels.length; at += 1) {
    const level = levels[at] ?? [];
    const above = levels[at - 1]?.[0];
    const gap = (level[0]?.y ?? 0) - (above?.y ?? 0);
    if (gap > 4 * (above?.size ?? 0)) break;
    const places = level.map((cell) => columns.filter((column) => overlaps(cell, column)));
    // A line over two columns is no row, unless they are one whose words are set apart.
    if (places.some((own) => !isOne(own, above?.size ?? 0))) break;
    if (places.every(({ length }) => length === 0)) break;
    if (level.length === 1 && gap > 2 * (above?.size ?? 0)) break;
    columns = merge(columns, level);
    gaps.push(gap);
    if (level.length > 1) {
      rows += 1;
      end = at + 1;
    } else if (gap <= 1.7 * (above?.size ?? 0)) {
      // The last lines of a cell; whether the table goes on below shows later.
      if (isWithinCell(level[0], levels[at - 1]) || isInner(gap, gaps)) end = end === at ? at + 1 : end;
    }
  }
  // Two lines with a gap may be chance where the gap is narrow.
  const wide = levels.slice(start, end).filter((level) => closeGaps(level).length > 1).length;
  return wide >= 2 || rows >= 3 ? end : undefined;
}

/** Whether columns are one: no gap between them is wide enough to part two cells. */
function isOne(columns: readonly Cell[], size: number): boolean {
  return columns.every(({ x }, index) => x - (columns[index - 1]?.right ?? x) < CELL * size);
}

/** Whether a gap is one between the lines of a cell, where those between the rows are wider. */
function isInner(gap: number, gaps: readonly number[]): boolean {
  return gap <= 1.1 * Math.min(...gaps) && Math.max(...gaps) > 1.3 * gap;
}

/** Whether a lone segment goes on from a cell of the line above: it begins where that cell does. */
function isWithinCell(segment: Segment | undefined, above: Level | undefined): boolean {
  if (!segment || !above) return false;
  return above.some(
    (cell, index) => Math.abs(cell.x - segment.x) < segment.size && (above.length === 1 || index > 0),
  );
}

function overlaps(a: Cell, b: Cell): boolean {
  return a.x < b.right && b.x < a.right;
}

/** Widens the columns by the cells of a line; a cell beside all of them is a column of its own. */
function merge(columns: readonly Cell[], level: Level): Cell[] {
  let merged = columns.map((column) => ({ ...column }));
  for (const { x, right } of level) {
    const own = merged.filter((column) => overlaps({ x, right }, column));
    merged = merged.filter((column) => !own.includes(column));
    merged.push({
      x: Math.min(x, ...own.map((column) => column.x)),
      right: Math.max(right, ...own.map((column) => column.right)),
    });
  }
  return merged.sort((a, b) => a.x - b.x);
}

function tableRows(levels: readonly Level[]): Row[] {
  const columns = levels.reduce<Cell[]>((found, level) => merge(found, level), []);
  const columnOf = (cell: Segment): number => columns.findIndex((column) => overlaps(cell, column));
  const gaps = levels.slice(1).map((level, index) => (level[0]?.y ?? 0) - (levels[index]?.[0]?.y ?? 0));
  const most = Math.max(...gaps);
  // Lines of one cell stand closer than rows do; a wide gap now and then only sets groups of rows apart.
  const wide = gaps.filter((gap) => gap >= INNER * most).length;
  const uneven = wide < gaps.length && 3 * wide >= gaps.length;
  const rows: Row[] = [];
  for (const [index, level] of levels.entries()) {
    const row = rows.at(-1);
    const gap = gaps[index - 1] ?? Number.POSITIVE_INFINITY;
    const begins = uneven
      ? gap >= INNER * most
      : level.some((cell) => columnOf(cell) === 0) && level.length > 1;
    if (!row?.cells || begins) {
      const cells = columns.map((): Segment[] => []);
      for (const cell of level) cells[columnOf(cell)]?.push(cell);
      rows.push({ segments: [...level], cells });
    } else {
      row.segments.push(...level);
      for (const cell of level) row.cells[columnOf(cell)]?.push(cell);
    }
  }
  return rows.map(({ segments, cells }) => ({ segments, cells: cells?.filter((lines) => lines.length > 0) }));
}
