import type { OmittedLine } from '../types.ts';
import { readBullet } from './bullets.ts';
import { columnsOf } from './sentence.ts';

const PAGE_NUMBER =
  /^(?:[-–—]\s*)?(?:第\s*|P(?:age|\.)?\s*)?(?<number>\d{1,3})(?:\s*[頁页])?(?:\s*(?:\/|of|共)\s*\d{1,3}(?:\s*[頁页])?)?(?:\s*[-–—])?$/iu;
/** Page numbers that cannot be a broken-off figure: `- 1 -`, `第 1 頁`, `Page 1 of 3`. */
const PLAIN_PAGE_NUMBER = /^(?:[-–—]\s*\d{1,3}\s*[-–—]|第\s*\d{1,3}\s*[頁页].*|Page\s*\d{1,3}.*)$/iu;
const MAX_HEAD_COLUMNS = 60;

interface Line {
  line: number;
  text: string;
  /** Begins a page by a form feed. */
  page: boolean;
}

/**
 * Lines of a paged text that belong to the page and not to the sheet: page numbers that count up by one or are
 * written as such, and running heads and feet. A head is a line that stands, word for word, more than once beside
 * a page boundary (a form feed, a page number, the first line); all its copies are left out.
 *
 * @param isText tells lines that are never furniture, such as the headings of sections
 */
export function findPageFurniture(
  rawLines: readonly string[],
  isText: (line: { line: number; text: string }) => boolean = () => false,
): OmittedLine[] {
  const all = linesOf(rawLines);
  const lines = all.filter((line, index) => {
    // A known heading is no furniture itself, but a form feed before it still is a boundary.
    if (!isText(line)) return true;
    const next = all[index + 1];
    if (line.page && next) next.page = true;
    return false;
  });
  const numbers = pageNumbers(lines);
  const heads = runningHeads(lines, numbers, all[0]);
  return lines
    .filter(({ line, text }) => numbers.has(line) || heads.has(squeeze(text)))
    .map(({ line, text }) => ({ line, text }));
}

/** The lines that have text; a form feed on an empty line counts for the next. */
function linesOf(rawLines: readonly string[]): Line[] {
  const lines: Line[] = [];
  let page = false;
  for (const [index, raw] of rawLines.entries()) {
    page ||= raw.includes('\f');
    const text = raw.replace(/\uFEFF/gu, '').trim();
    if (text === '') continue;
    lines.push({ line: index + 1, text, page });
    page = false;
  }
  return lines;
}

function pageNumbers(lines: readonly Line[]): Set<number> {
  const candidates = lines.flatMap(({ line, text }) => {
    const { number } = PAGE_NUMBER.exec(text)?.groups ?? {};
    return number === undefined ? [] : [{ line, text, number: Number(number) }];
  });
  // One number by itself may be a broken-off figure; a run that counts up cannot.
  let best: typeof candidates = [];
  for (const first of candidates) {
    const run = [first];
    for (const next of candidates) {
      const last = run.at(-1);
      if (last && next.line > last.line && next.number === last.number + 1) run.push(next);
    }
    if (run.length > best.length) best = run;
  }
  const plain = candidates.filter(({ text }) => PLAIN_PAGE_NUMBER.test(text));
  return new Set([...(best.length < 2 ? [] : best), ...plain].map(({ line }) => line));
}

function runningHeads(
  lines: readonly Line[],
  numbers: ReadonlySet<number>,
  top: Line | undefined,
): Set<string> {
  const copies = new Map<string, number>();
  for (const { text } of lines) copies.set(squeeze(text), (copies.get(squeeze(text)) ?? 0) + 1);
  const heads = new Set<string>();
  const isOut = ({ line, text }: Line): boolean => numbers.has(line) || heads.has(squeeze(text));
  const first = squeeze(top?.text ?? '');
  // A topic's own heading is among the lines no more, and has no copies here.
  if (top && mayBeHead(top.text) && (copies.get(first) ?? 0) > 1) heads.add(first);
  // Behind one head another may stand, so that each round looks one line further.
  for (let before = -1; before !== heads.size; ) {
    before = heads.size;
    const beside = new Map<string, Set<number>>();
    const note = (line: Line | undefined): void => {
      if (!line || !mayBeHead(line.text)) return;
      const key = squeeze(line.text);
      beside.set(key, (beside.get(key) ?? new Set()).add(line.line));
    };
    for (const [index, line] of lines.entries()) {
      const above = lines[index - 1];
      if (!line.page && !isOut(line) && !(above && isOut(above))) continue;
      if (line.page || isOut(line)) note(lines.slice(0, index).findLast((other) => !isOut(other)));
      if (!isOut(line)) note(line);
    }
    for (const [text, places] of beside) if (places.size > 1) heads.add(text);
  }
  return heads;
}

function mayBeHead(text: string): boolean {
  return columnsOf(text) <= MAX_HEAD_COLUMNS && !readBullet(text) && !/[。，、；：]$/u.test(text);
}

function squeeze(text: string): string {
  return text.replace(/\s+/gu, '');
}
