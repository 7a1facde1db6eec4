import type { OmittedLine } from '../types.ts';

const PAGE_NUMBER =
  /^(?:[-–—]\s*)?(?:第\s*|P(?:age|\.)?\s*)?(?<number>\d{1,3})(?:\s*[頁页])?(?:\s*(?:\/|of|共)\s*\d{1,3}(?:\s*[頁页])?)?(?:\s*[-–—])?$/iu;

/**
 * Lines of a paged text that belong to the page and not to the sheet: page numbers that count up by one, and
 * running heads, which stand beside a form feed on more than one page.
 */
export function findPageFurniture(rawLines: readonly string[]): OmittedLine[] {
  return [...pageNumbers(rawLines), ...runningHeads(rawLines)]
    .filter(({ line }, index, all) => all.findIndex((other) => other.line === line) === index)
    .sort((a, b) => a.line - b.line);
}

function pageNumbers(rawLines: readonly string[]): OmittedLine[] {
  const candidates = rawLines.flatMap((raw, index) => {
    const text = raw.trim();
    const { number } = PAGE_NUMBER.exec(text)?.groups ?? {};
    return number === undefined ? [] : [{ line: index + 1, text, number: Number(number) }];
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
  return best.length < 2 ? [] : best.map(({ line, text }) => ({ line, text }));
}

function runningHeads(rawLines: readonly string[]): OmittedLine[] {
  const besideBreak = new Map<string, number[]>();
  const note = (index: number, step: 1 | -1): void => {
    let at = index;
    while (rawLines[at] !== undefined && rawLines[at]?.trim() === '') at += step;
    const text = rawLines[at]?.trim();
    if (!text) return;
    const lines = besideBreak.get(text) ?? [];
    if (!lines.includes(at + 1)) lines.push(at + 1);
    besideBreak.set(text, lines);
  };
  for (const [index, raw] of rawLines.entries()) {
    if (!raw.includes('\f')) continue;
    note(index, 1);
    note(index - 1, -1);
  }
  return [...besideBreak]
    .filter(([, lines]) => lines.length > 1)
    .flatMap(([text, lines]) => lines.map((line) => ({ line, text })));
}
