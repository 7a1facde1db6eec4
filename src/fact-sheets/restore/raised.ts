import type { DoubtMessage } from './doubt-kinds.ts';

const RAISED: Readonly<Record<string, string>> = Object.fromEntries(
  [...'⁰¹²³⁴⁵⁶⁷⁸⁹'].map((sign, digit) => [String(digit), sign]),
);

/** A run of digits that are printed raised: a footnote mark, or the 2 of m². */
export const RAISED_DIGITS = /[⁰¹²³⁴-⁹]+/gu;

/**
 * Raised text as characters: its digits become superscript digits (U+00B9, U+00B2, U+00B3, U+2070 to U+2079), so that
 * a footnote mark never joins the figure before it; anything else stays.
 */
export function raise(text: string): string {
  return text.replace(/[0-9]/gu, (digit) => RAISED[digit] ?? digit);
}

/** One doubt for each place with raised digits in a text. */
export function raisedDoubts(text: string): DoubtMessage[] {
  return [...text.matchAll(RAISED_DIGITS)].map(({ 0: digits, index }): DoubtMessage => {
    const around = text.slice(Math.max(0, index - 8), index + digits.length + 8);
    return `sign above or below the line: "${around}"`;
  });
}
