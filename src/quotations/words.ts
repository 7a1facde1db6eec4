import type { NormalForm, NormalText } from '../comparison/browser.ts';
import type { Span } from '../script/browser.ts';
import { type Figure, figuresIn } from './figures.ts';

/** A text that is compared, read once. */
export interface Words {
  text: string;
  normal: NormalText;
  /** Its whole figures, in order. */
  figures: readonly Figure[];
  /** `cuts[i]` is false where the normal text may not be cut before `i`: inside a figure or a word of letters. */
  cuts: readonly boolean[];
}

const LETTER = /\p{Script=Latin}/u;
const IN_NUMBER = /[\d.,:/]/;

/**
 * Reads a text.
 * @param spans stretches of it that are texts of their own; a figure does not run across them
 */
export function readWords(text: string, normalForm: NormalForm, spans?: readonly Span[]): Words {
  const normal = normalForm(text);
  const figures = (spans ?? [{ start: 0, end: text.length }]).flatMap(({ start, end }) =>
    figuresIn(text.slice(start, end)).map((figure) => ({
      ...figure,
      start: figure.start + start,
      end: figure.end + start,
    })),
  );
  return { text, normal, figures, cuts: cutsOf(normal, figures) };
}

function cutsOf(normal: NormalText, figures: readonly Figure[]): boolean[] {
  const { text, starts, ends } = normal;
  const cuts = Array.from({ length: text.length + 1 }, (_, at) => {
    const [before, after] = [text[at - 1] ?? '', text[at] ?? ''];
    if (LETTER.test(before) && LETTER.test(after)) return false;
    // What no reader of figures takes for one: 1、925.
    return !(IN_NUMBER.test(before) && IN_NUMBER.test(after) && (ends[at - 1] ?? 0) >= (starts[at] ?? 0));
  });
  let at = 1;
  for (const { start, end } of figures) {
    while (at < text.length && (starts[at] ?? 0) <= start) at += 1;
    for (; at < text.length && (ends[at] ?? 0) <= end; at += 1) cuts[at] = false;
  }
  return cuts;
}

/** A text with one character for each figure: the same for figures that mean the same. */
export interface Valued {
  text: string;
  /** Where the source of `text[i]` begins and ends. */
  starts: number[];
  ends: number[];
}

/** The characters that stand for figures are private ones; the last is for every figure that is not known. */
const FIRST = 0xe000;
const UNKNOWN = 0xf8ff;
export const FIGURE = /[\ue000-\uf8ff]/u;

/** @param codeOf the place of what a figure of the text means among the figures of a quotation; less than 0 for any other */
export function valued(
  { text, normal, figures }: Words,
  codeOf: (figure: Figure, text: string) => number,
): Valued {
  const found: Valued = { text: '', starts: [], ends: [] };
  const push = (character: string, start: number, end: number) => {
    found.text += character;
    found.starts.push(start);
    found.ends.push(end);
  };
  let next = 0;
  for (let at = 0; at < normal.text.length; at += 1) {
    const [start, end] = [normal.starts[at] ?? 0, normal.ends[at] ?? 0];
    while ((figures[next]?.end ?? Number.POSITIVE_INFINITY) <= start) next += 1;
    const figure = figures[next];
    if (!figure || start < figure.start) push(normal.text[at] ?? '', start, end);
    else if (found.starts.at(-1) !== figure.start) {
      const place = codeOf(figure, text);
      const code = place < 0 || FIRST + place >= UNKNOWN ? UNKNOWN : FIRST + place;
      push(String.fromCharCode(code), figure.start, figure.end);
    }
  }
  return found;
}

/** Widens a stretch of such a text until it cuts no word of letters, and to the figure beside it where `words` has one. */
export function wholeWords(text: string, { start, end }: Span, words: string): Span {
  let [from, to] = [start, end];
  const inWord = (at: number) => LETTER.test(text[at - 1] ?? '') && LETTER.test(text[at] ?? '');
  while (inWord(from)) from -= 1;
  while (inWord(to)) to += 1;
  const isFigure = (character = '') => FIGURE.test(character);
  if (isFigure(words[0]) && !isFigure(text[from]) && isFigure(text[from - 1])) from -= 1;
  if (isFigure(words.at(-1)) && !isFigure(text[to - 1]) && isFigure(text[to])) to += 1;
  return { start: from, end: to };
}

/** Every place where a normal text has the words of another, whole. */
export function occurrences({ normal, cuts }: Words, words: string, from = 0): Span[] {
  const found: Span[] = [];
  if (words === '') return found;
  for (let at = normal.text.indexOf(words, from); at >= 0; at = normal.text.indexOf(words, at + 1)) {
    const end = at + words.length;
    if (cuts[at] && cuts[end]) found.push({ start: at, end });
  }
  return found;
}
