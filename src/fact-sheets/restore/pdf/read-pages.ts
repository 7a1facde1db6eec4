import { BETWEEN_CELLS } from '../restored.ts';
import { columnsOf, gutterOf } from './columns.ts';
import { drawnBullets } from './drawn-bullets.ts';
import { markFootnotes } from './footnotes.ts';
import { findFurniture } from './furniture.ts';
import { settleGaps } from './gaps.ts';
import type { PdfLine, PdfPage, Region, Segment, TextRun } from './page.ts';
import { readRadicals } from './radicals.ts';
import { joinedText, segmentsOf } from './segments.ts';
import { readSigns } from './signs.ts';
import { openColumns, type Row, rowsOf } from './tables.ts';

// Glyphs without a character come out as control characters.
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for.
const NAMELESS = /[\0-\x08\x0E-\x1F\x7F]/gu;

/**
 * The lines of a PDF in reading order: heads of the page first, then its columns, each from the top, then its feet.
 * The rows of a table are one line each. Every character that is no space is there, once.
 */
export function readPages(pages: readonly PdfPage[]): PdfLine[] {
  const settle = settleGaps(pages);
  const prepared = pages.map((page) => {
    const runs = onceEach(page.runs).map((run) => ({ ...run, text: settle(run.text) }));
    const upright = [...drawnBullets({ ...page, runs }), ...runs.filter(({ rotated }) => !rotated)];
    return {
      page,
      segments: segmentsOf(upright),
      aslant: runs.filter(({ rotated, text }) => rotated && text.trim()),
    };
  });
  const furniture = findFurniture(prepared);
  const own = (segments: readonly Segment[]) => segments.filter((segment) => !furniture.has(segment));
  const hints = [...new Set(prepared.flatMap(({ segments }) => gutterOf(own(segments)) ?? []))];
  let column = 0;
  /** Columns of the table the last column of text ended with, from its left edge. */
  let open: { x: number; right: number }[] = [];
  const all = prepared.flatMap(({ page, segments, aslant }) => {
    const lines: Omit<PdfLine, 'lineOnPage'>[] = [];
    const outer = segments.filter((segment) => furniture.has(segment));
    const put = (row: Row, region: Region): void => {
      lines.push(
        ...linesOf(row, region).map((line) => ({ ...line, page: page.number, column, furniture: false })),
      );
    };
    const putFurniture = (isThere: (segment: Segment) => boolean): void => {
      for (const segment of outer.filter(isThere)) {
        const region = { left: segment.x, right: segment.right };
        for (const line of linesOf({ segments: [segment], cells: undefined }, region)) {
          lines.push({ ...line, page: page.number, column, furniture: true });
        }
      }
      column += 1;
    };
    putFurniture(({ y }) => y < page.height / 2);
    for (const { region, segments: inside } of columnsOf(own(segments), hints)) {
      const carried = open.map(({ x, right }) => ({ x: x + region.left, right: right + region.left }));
      const rows = rowsOf(inside, carried);
      for (const row of rows) put(row, region);
      open = openColumns(rows).map(({ x, right }) => ({ x: x - region.left, right: right - region.left }));
      column += 1;
    }
    putFurniture(({ y }) => y >= page.height / 2);
    if (aslant.length > 0) {
      const [{ x, y, size }] = aslant as [TextRun];
      const text = aslant.map((run) => run.text.trim()).join(' ');
      const region = { left: x, right: x };
      lines.push({
        text,
        x,
        right: x,
        y,
        size,
        bold: false,
        bullet: undefined,
        runs: aslant,
        footnote: false,
        cells: 1,
        region,
        page: page.number,
        column,
        furniture: true,
      });
    }
    return lines.map((line, index): PdfLine => ({ ...line, lineOnPage: index + 1 }));
  });
  return markFootnotes(readSigns(all));
}

/** A run's text with radicals as printed, and a sign of its own for glyphs that have no character. */
export function readRun(text: string): string {
  return readRadicals(text).replace(NAMELESS, '\uFFFD');
}

/** Runs without the second print of those that are printed twice, a hair apart, to look bold. */
function onceEach(runs: readonly TextRun[]): TextRun[] {
  const kept = new Map<string, TextRun[]>();
  return runs.flatMap((run) => {
    const same = kept.get(run.text) ?? [];
    const near = 0.08 * run.size;
    const twice =
      run.text.trim() !== '' &&
      same.some(
        ({ x, y, size }) => size === run.size && Math.abs(x - run.x) < near && Math.abs(y - run.y) < near,
      );
    if (twice) return [];
    kept.set(run.text, [...same, run]);
    return [{ ...run, text: readRun(run.text) }];
  });
}

type Line = Omit<PdfLine, 'lineOnPage' | 'page' | 'column' | 'furniture'>;

function linesOf({ segments, cells }: Row, region: Region): Line[] {
  const [first] = segments;
  if (!first) return [];
  const text = cells
    ? cells.map((lines) => join(lines)).join(BETWEEN_CELLS)
    : isJustified(segments, region)
      ? joinedText(segments)
      : segments.map((segment) => segment.text).join(' ');
  const body = segments.reduce(
    (best, segment) => (segment.text.length > best.text.length ? segment : best),
    first,
  );
  return [
    {
      text,
      x: Math.min(...segments.map(({ x }) => x)),
      right: Math.max(...segments.map(({ right }) => right)),
      y: first.y,
      size: body.size,
      bold: segments.every(({ bold }) => bold),
      bullet: undefined,
      runs: (cells?.flat() ?? segments).flatMap(({ runs }) => runs),
      footnote: false,
      cells: cells?.length ?? 1,
      region,
    },
  ];
}

/** Whether a line reaches both margins, so that gaps in it may come of that. */
function isJustified(segments: readonly Segment[], { left, right }: Region): boolean {
  const [first, last] = [segments[0], segments.at(-1)];
  return (
    first !== undefined &&
    last !== undefined &&
    first.x - left < 3 * first.size &&
    right - last.right < last.size
  );
}

/** The lines of a cell as one text: Chinese without a space between, Latin with one. */
function join(lines: readonly Segment[]): string {
  return lines.reduce((text, { text: next }) => {
    const space = /[0-9A-Za-z,.;:)%]$/u.test(text) && /^[0-9A-Za-z(]/u.test(next);
    return `${text}${space ? ' ' : ''}${next}`;
  }, '');
}
