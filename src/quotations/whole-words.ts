import type { Span } from '../script/browser.ts';

const IN_NUMBER = /[\d.,:/]/;
const NUMBER = /\d+(?:[.,:/]\d+)*/g;
const LETTER = /\p{Script=Latin}/u;

/** True where a normal text may be cut before `at`: neither inside a number nor inside a word of letters. */
export function mayCut(text: string, at: number): boolean {
  const [before, after] = [text[at - 1], text[at]];
  if (before === undefined || after === undefined) return true;
  if (LETTER.test(before) && LETTER.test(after)) return false;
  if (!IN_NUMBER.test(before) || !IN_NUMBER.test(after)) return true;
  let [start, end] = [at, at];
  while (start > 0 && IN_NUMBER.test(text[start - 1] ?? '')) start -= 1;
  while (end < text.length && IN_NUMBER.test(text[end] ?? '')) end += 1;
  return [...text.slice(start, end).matchAll(NUMBER)].every(
    ({ index, 0: number }) => at <= start + index || at >= start + index + number.length,
  );
}

/** Widens a stretch of a normal text until it cuts no number and no word of letters. */
export function wholeWords(text: string, { start, end }: Span): Span {
  let [from, to] = [start, end];
  while (!mayCut(text, from)) from -= 1;
  while (!mayCut(text, to)) to += 1;
  return { start: from, end: to };
}

/** Every place where a normal text has the words of another, whole. */
export function occurrences(text: string, words: string, from = 0): Span[] {
  const found: Span[] = [];
  if (words === '') return found;
  for (let at = text.indexOf(words, from); at >= 0; at = text.indexOf(words, at + 1)) {
    const end = at + words.length;
    if (mayCut(text, at) && mayCut(text, end)) found.push({ start: at, end });
  }
  return found;
}
