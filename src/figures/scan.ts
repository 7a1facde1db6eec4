import { readDate } from './dates.ts';
import type { FoundFigure } from './figure.ts';
import { BARE_UNITS, isBare, readBareUnit, readHalf } from './halves-and-bare.ts';
import { startsNumeral } from './numbers.ts';
import { readNumeral } from './numerals/index.ts';
import { readMeasure } from './quantities.ts';
import { readOrdinal, readTopList } from './ranks.ts';
import { readRatio } from './ratios.ts';
import { notFigures, numberNames } from './word-spans.ts';

const SENTENCE_END = /[。！？!?]/;

/** Reads the figure whose number starts at `at`; `previous` is the figure before it. */
function readAt(
  n: string,
  text: string,
  at: number,
  previous: FoundFigure | undefined,
  year: number | undefined,
) {
  const floor = previous?.end ?? 0;
  const context = { year };
  const isDate = (spot: number) => readDate(n, text, spot, context) !== undefined;
  const char = n[at] as string;
  if (char === '第') return readOrdinal(n, at, previous);
  const date = readDate(n, text, at, context);
  if (date) return date;
  if (char === '半') return readHalf(n, text, at, floor);
  const bare = BARE_UNITS.has(char) && isBare(n, at, floor) ? readBareUnit(n, text, at, floor) : undefined;
  if (bare) return bare;
  return (
    readTopList(n, at, floor) ??
    readRatio(n, at) ??
    readMeasure(n, text, at, floor, isDate) ??
    (BARE_UNITS.has(char) ? readBareUnit(n, text, at, floor) : undefined)
  );
}

/**
 * Finds every figure of a text, left to right, disjoint. `n` is the neutral form of `text`. Names come first, then
 * words that say no number, then dates and quantities.
 */
export function scan(n: string, text: string, protectedNames: readonly string[]): FoundFigure[] {
  const words = notFigures(n);
  // 五花八門 has the shape of a name such as 一核兩翼, but is a word.
  const names = numberNames(n, protectedNames).filter(
    ({ start, end }) => !words.some((word) => word.start <= start && end <= word.end),
  );
  const figures: FoundFigure[] = [];
  let year: number | undefined;
  for (let at = 0, name = 0, word = 0; at < n.length; ) {
    const char = n[at] as string;
    while (names[name] && (names[name]?.start ?? 0) < at) name++;
    while (words[word] && (words[word]?.end ?? 0) <= at) word++;
    const named = names[name]?.start === at ? names[name] : undefined;
    const masked = !named && (words[word]?.start ?? n.length) <= at ? words[word] : undefined;
    if (masked) {
      at = masked.end;
      continue;
    }
    if (SENTENCE_END.test(char)) year = undefined;
    const begins = startsNumeral(char) || char === '第' || BARE_UNITS.has(char);
    const figure = named ?? (begins ? readAt(n, text, at, figures.at(-1), year) : undefined);
    if (!figure) {
      // A Chinese numeral that is no figure is passed as a whole: 四五 of 十四五 starts nothing.
      const passed = begins ? readNumeral(n, at)?.end : undefined;
      at = passed ?? at + 1;
      continue;
    }
    figures.push(figure);
    if (figure.kind === 'date' && figure.value > 1000) year = figure.value2 ?? figure.value;
    at = figure.end;
  }
  return figures;
}
