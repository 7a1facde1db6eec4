import type { Token } from '../tokens.ts';

/**
 * What tells topics apart: two Han characters that follow one another, the beginning of a word of letters, a number.
 * A topic that lacks a clue of a query has no place that holds the query as it was typed.
 */

const HAN = /^\p{Script=Han}$/u;
const PAIR = /^\p{Script=Han}{2}$/u;
const WORD = /^\p{L}+$/u;
const NUMBER = /^[jks]?(\d[\dpe]*)$/;

/**
 * The clues of an index.
 *
 * @param contents terms of the records, separated by spaces; ways of naming an entry, and what the scripts say differently
 * @param pairs whether the contents hold pairs of terms beside the terms
 */
export function cluesOfIndex(contents: Iterable<string>, pairs: boolean): Set<string> {
  const clues = new Set<string>();
  const begun = (word: string) => {
    for (let length = 1; length <= word.length; length += 1) clues.add(word.slice(0, length));
  };
  for (const content of contents) {
    const terms = content.split(' ');
    for (const [at, term] of terms.entries()) {
      const next = terms[at + 1] ?? '';
      const digits = NUMBER.exec(term)?.[1];
      if (digits) clues.add(digits);
      else if (PAIR.test(term)) clues.add(term);
      else if (HAN.test(term)) {
        if (!pairs && HAN.test(next)) clues.add(term + next);
      } else if (WORD.test(term)) {
        begun(term);
        // Whoever types Wi-Fi as one word asks for both.
        if (WORD.test(next)) begun(term + next);
      }
    }
  }
  return clues;
}

/**
 * The clues of a query: of words of letters in a row the first, for they may stand together as one.
 * @param tokens the query, read with the fold table of the whole site
 */
export function cluesOfQuery(tokens: readonly Token[]): string[] {
  const clues = tokens.flatMap(({ text, end }, at) => {
    const next = tokens[at + 1];
    const digits = NUMBER.exec(text)?.[1];
    if (digits) return [digits];
    if (HAN.test(text)) return next && HAN.test(next.text) && next.start === end ? [text + next.text] : [];
    return WORD.test(text) && !WORD.test(tokens[at - 1]?.text ?? '') ? [text] : [];
  });
  return [...new Set(clues)];
}
