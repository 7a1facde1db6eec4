import { isSign, readBullet } from '../bullets.ts';
import { median } from './columns.ts';
import type { Segment, TextRun } from './page.ts';
import { raise } from './raised.ts';

const NUMBERING = /^(?:\d{1,2}[.)、]|[（(](?:\d{1,2}|[a-z]|[ivx]+|[一二三四五六七八九十]+)[）)])$/u;
/** A gap of so many ems between two words is a space, even where none is drawn. */
const WORD_GAP = 0.2;
const HAN_END = /\p{Script=Han}\s*$/u;
const HAN_START = /^\s*\p{Script=Han}/u;
const WORD_END = /[0-9A-Za-z,.;:!?)%'"\u2019\u201D]$/u;
const WORD_START = /^[0-9A-Za-z('"\u2018\u201C$]/u;
/** A gap of so many ems may be the gutter of two columns; nothing within a line of justified text is as wide. */
const GUTTER = 0.7;
/** A gap of so many ems parts two cells of a table. */
export const CELL = 1.4;

/** Puts the runs of a page together to segments, from the top, left to right. Every sign that is no space is kept. */
export function segmentsOf(runs: readonly TextRun[]): Segment[] {
  const inked = withSpaces(runs);
  const rows = rowsOf(inked);
  const segments = rows.flatMap(splitRow);
  return liftSmall(segments).sort((a, b) => a.y - b.y || a.x - b.x);
}

interface Inked extends TextRun {
  /** Whether the PDF draws a space between it and the run drawn before. */
  spaced: boolean;
}

/** Runs with text. */
function withSpaces(runs: readonly TextRun[]): Inked[] {
  return runs
    .filter(({ text }) => text.trim() !== '')
    .map((run) => ({ ...run, spaced: /^\s/u.test(run.text) }));
}

function rowsOf(runs: readonly Inked[]): Inked[][] {
  const rows: Inked[][] = [];
  for (const run of [...runs].sort((a, b) => a.y - b.y)) {
    const row = rows.at(-1);
    const first = row?.[0];
    if (row && first && Math.abs(run.y - first.y) <= 0.25 * Math.min(run.size, first.size)) row.push(run);
    else rows.push([run]);
  }
  // Sorting is stable: runs at one place stay as the PDF draws them.
  return joinSigns(rows.map((row) => row.sort((a, b) => a.x - b.x)));
}

/** Puts a sign that stands by itself, a little higher or lower than the line on its right, into that line. */
function joinSigns(rows: readonly Inked[][]): Inked[][] {
  const out = new Set<Inked[]>();
  for (const row of rows) {
    const [sign] = row;
    if (row.length !== 1 || !sign || !(sign.signs || isSign(sign.text.trim()))) continue;
    const host = rows.find((other) => {
      const [first] = other;
      const gap = (first?.x ?? 0) - sign.x - sign.width;
      return (
        first &&
        other !== row &&
        Math.abs(first.y - sign.y) < 0.5 * first.size &&
        gap > -0.1 * first.size &&
        gap < 4 * first.size
      );
    });
    if (!host) continue;
    host.unshift(sign);
    out.add(row);
  }
  return rows.filter((row) => !out.has(row));
}

function splitRow(row: readonly Inked[]): Segment[] {
  const parts: Inked[][] = [];
  for (const run of row) {
    const part = parts.at(-1);
    const last = part?.at(-1);
    if (part && last && !isWide(part, last, run, GUTTER, parts.length === 1)) part.push(run);
    else parts.push([run]);
  }
  return parts.map(segmentOf);
}

/** Puts segments of one column and height together again where the gap between them is none between cells. */
export function closeGaps(level: readonly Segment[]): Segment[] {
  const closed: Segment[] = [];
  for (const segment of [...level].sort((a, b) => a.x - b.x)) {
    const left = closed.at(-1);
    const last = left?.runs.at(-1);
    const [first] = segment.runs;
    if (left && last && first && !isWide(left.runs, last, first, CELL)) {
      closed[closed.length - 1] = segmentOf([...left.runs, ...segment.runs].map(asInked));
    } else closed.push(segment);
  }
  return closed;
}

/** The text of segments that are one line all over, however far justifying has set them apart. */
export function joinedText(segments: readonly Segment[]): string {
  return textOf(segments.flatMap(({ runs }) => runs).map(asInked));
}

function asInked(run: TextRun): Inked {
  return { spaced: false, ...run };
}

/**
 * Whether the gap before a run parts it from what is left of it; behind a bullet or number any gap may stand.
 *
 * @param opens whether the part begins the row, as a bullet does
 */
function isWide(part: readonly TextRun[], last: TextRun, next: TextRun, ems: number, opens = false): boolean {
  const gap = next.x - (last.x + last.width);
  const size = Math.max(last.size, next.size);
  if (gap <= ems * size) return false;
  const text = part
    .map((run) => run.text)
    .join('')
    .trim();
  if (gap > 5 * size) return true;
  return !(
    part.every(({ signs }) => signs) ||
    (opens && isSign(text)) ||
    readBullet(`${text} 香`)?.text === '香' ||
    NUMBERING.test(text)
  );
}

function segmentOf(given: readonly Inked[]): Segment {
  const body = given.reduce((best, run) => (weightOf(run) > weightOf(best) ? run : best), given[0] as Inked);
  const runs = given.map((run) => ({ ...run, text: raise(run, body) }));
  const [first] = runs;
  return {
    text: textOf(runs),
    x: Math.min(...runs.map(({ x }) => x)),
    right: Math.max(...runs.map(({ x, width }) => x + width)),
    y: body.y,
    size: body.size,
    bold:
      runs.every(({ bold, text }) => bold || !/[\p{L}\p{N}]/u.test(text)) && runs.some(({ bold }) => bold),
    signs: first?.signs ?? false,
    runs: [...runs],
  };
}

function weightOf({ text, size }: TextRun): number {
  return text.length * size;
}

function textOf(runs: readonly Inked[]): string {
  const gaps = runs.map((run, index) => gapBefore(run, runs[index - 1]));
  // Justified Chinese has gaps everywhere that are no spaces.
  const between = gaps.filter(
    (_, index) => HAN_END.test(runs[index - 1]?.text ?? '') && HAN_START.test(runs[index]?.text ?? ''),
  );
  const usual = between.length < 3 ? 0 : Math.max(0, median(between));
  let text = '';
  let last: Inked | undefined;
  for (const [index, run] of runs.entries()) {
    const piece = run.text.trim();
    if (last) {
      const drawn = /\s$/u.test(last.text) || (run.spaced && run.order === last.order + 1);
      const gap = (gaps[index] ?? 0) - usual;
      const words = (WORD_END.test(text) && WORD_START.test(piece)) || NUMBERING.test(text);
      if (drawn || (words && gap > WORD_GAP) || (last.signs && !run.signs)) text += ' ';
    }
    text += piece;
    last = run;
  }
  return closeUp(text);
}

/** Ems between a run and the one before it; 0 for the first. */
function gapBefore(run: TextRun, last: TextRun | undefined): number {
  return last ? (run.x - last.x - last.width) / Math.max(run.size, last.size) : 0;
}

/** Takes out the spaces of a line whose Chinese characters are all set apart. */
function closeUp(text: string): string {
  const apart = text.match(/\p{Script=Han}\s+(?=\p{Script=Han})/gu)?.length ?? 0;
  const close = text.match(/\p{Script=Han}(?=\p{Script=Han})/gu)?.length ?? 0;
  if (apart < 3 || apart < close) return text;
  return text.replace(/(?<=\p{Script=Han})\s+(?=\p{Script=Han})/gu, '');
}

/** Puts superscripts and subscripts back into the line they belong to. */
function liftSmall(segments: readonly Segment[]): Segment[] {
  const kept: Segment[] = [];
  const lifted = new Map<Segment, TextRun[]>();
  for (const small of segments) {
    const host = segments.find(
      (big) =>
        big !== small &&
        small.size <= 0.8 * big.size &&
        small.y !== big.y &&
        small.y - big.y <= 0.35 * big.size &&
        big.y - small.y <= 0.7 * big.size &&
        small.x >= big.x - 0.2 * big.size &&
        small.x <= big.right + 0.5 * big.size &&
        small.right - small.x <= 4 * big.size,
    );
    if (host) lifted.set(host, [...(lifted.get(host) ?? []), ...small.runs]);
    else kept.push(small);
  }
  return kept.map((segment) => {
    const more = lifted.get(segment);
    if (!more) return segment;
    return segmentOf([...segment.runs, ...more].sort((a, b) => a.x - b.x).map(asInked));
  });
}
