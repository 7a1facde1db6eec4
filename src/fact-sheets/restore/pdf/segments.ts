import { readBullet } from '../bullets.ts';
import type { Segment, TextRun } from './page.ts';

const WIDE = /[\p{Script=Han}\u3000-\u303F\uFF00-\uFF60\u2014\u2018-\u201D]/u;
const WIDE_SIGN = /[\u3001-\u3003\u3008-\u3011\u3014-\u301F\uFF01-\uFF0F\uFF1A-\uFF20]/u;
/** Spaces before a closing and behind an opening or closing sign, which only justified lines have. */
const BESIDE_SIGN =
  /(?<=[\u3001\u3002\u3008-\u3011\uFF08\uFF09\uFF0C\uFF1A\uFF1B])\s+|\s+(?=[\u3001\u3002\u3008-\u3011\uFF08\uFF09\uFF0C\uFF1A\uFF1B])/gu;
const NUMBERING = /^(?:\d{1,2}[.)、]|[（(](?:\d{1,2}|[a-z]|[ivx]+|[一二三四五六七八九十]+)[）)])$/u;
/** A gap of so many ems may be the gutter of two columns; nothing within a line of justified text is as wide. */
const GUTTER = 0.7;
/** A gap of so many ems parts two cells of a table. */
const CELL = 1.4;

/** Puts the runs of a page together to segments, from the top, left to right. Every sign that is no space is kept. */
export function segmentsOf(runs: readonly TextRun[]): Segment[] {
  const inked = withSpaces(runs);
  const rows = rowsOf(inked);
  const segments = rows.flatMap(splitRow);
  return liftSmall(segments).sort((a, b) => a.y - b.y || a.x - b.x);
}

interface Inked extends TextRun {
  /** Whether the PDF has a space before it. */
  spaced: boolean;
}

/** Runs with text; a run of spaces becomes a note on the next. */
function withSpaces(runs: readonly TextRun[]): Inked[] {
  const inked: Inked[] = [];
  let spaced = false;
  for (const run of runs) {
    if (run.text.trim() === '') {
      spaced ||= run.text !== '';
      continue;
    }
    inked.push({ ...run, spaced: spaced || /^\s/u.test(run.text) });
    spaced = /\s$/u.test(run.text);
  }
  return inked;
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
  return rows.map((row) => row.sort((a, b) => a.x - b.x));
}

function splitRow(row: readonly Inked[]): Segment[] {
  const parts: Inked[][] = [];
  for (const run of row) {
    const part = parts.at(-1);
    const last = part?.at(-1);
    if (part && last && !isWide(part, last, run, GUTTER)) part.push(run);
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

function asInked(run: TextRun): Inked {
  return { spaced: false, ...run };
}

/** Whether the gap before a run parts it from what is left of it; behind a bullet or number any gap may stand. */
function isWide(part: readonly TextRun[], last: TextRun, next: TextRun, ems: number): boolean {
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
    text === '\uFFFD' ||
    readBullet(`${text} 香`)?.text === '香' ||
    NUMBERING.test(text)
  );
}

function segmentOf(runs: readonly Inked[]): Segment {
  const [first] = runs;
  const body = runs.reduce((best, run) => (weightOf(run) > weightOf(best) ? run : best), runs[0] as Inked);
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
  let text = '';
  let last: Inked | undefined;
  for (const run of runs) {
    const piece = run.text.trim();
    if (last) {
      const gap = (run.x - last.x - last.width) / Math.max(run.size, last.size);
      const spaced = run.spaced || /\s$/u.test(last.text);
      const wide = WIDE.test(text.at(-1) ?? '') && WIDE.test(piece[0] ?? '');
      const sign = WIDE_SIGN.test(text.at(-1) ?? '') || WIDE_SIGN.test(piece[0] ?? '');
      // Justified Chinese has gaps that are no spaces, most of all beside its punctuation.
      const isSpace = sign ? spaced && gap > 0.45 : wide ? spaced && gap > 0.18 : spaced || gap > 0.18;
      if (isSpace || (last.signs && !run.signs)) text += ' ';
    }
    text += piece;
    last = run;
  }
  return closeUp(text);
}

/** Takes out the spaces of a line that is justified, or whose Chinese characters are all set apart. */
function closeUp(given: string): string {
  const beside = given.match(BESIDE_SIGN)?.length ?? 0;
  const text = beside < 2 ? given : given.replace(BESIDE_SIGN, '');
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
