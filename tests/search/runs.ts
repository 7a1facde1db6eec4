import { readTokens } from '../../src/search/amounts.ts';
import type { TokenFolder } from '../../src/search/tokens.ts';

/** More tokens than a query of ordinary length has. */
const LONGEST = 60;

/**
 * Cuts a run of two or more tokens out of a text, through no number: a number is one thing, however many tokens it has.
 *
 * @param from any whole number, says where it begins
 * @param length any whole number, says where it ends
 * @returns the run as it is written, or undefined where the text is too short
 */
export function cutRun(text: string, from: number, length: number, folder: TokenFolder): string | undefined {
  const { tokens, amounts } = readTokens(text, folder);
  const whole = (at: number) => !amounts.some(({ first, last }) => first < at && at < last);
  const starts = tokens.map((_, at) => at).filter(whole);
  const first = starts[from % starts.length] ?? 0;
  const ends = [...starts, tokens.length].filter((at) => at >= first + 2 && at <= first + LONGEST);
  const last = ends[length % ends.length];
  return last === undefined ? undefined : text.slice(tokens[first]?.start, tokens[last - 1]?.end);
}

/** Every number spelt in two or more characters in a text, with so many tokens before and after it. */
export function runsAroundNumbers(text: string, around: number, folder: TokenFolder): string[] {
  const { tokens, amounts } = readTokens(text, folder);
  return amounts.flatMap(({ first, last, spelt }) => {
    // A run must not begin or end within another number.
    const outside = (at: number) => !amounts.some((other) => other.first < at && at < other.last);
    const from = Math.max(0, first - around);
    const to = Math.min(tokens.length, last + around);
    return spelt && last - first > 1 && outside(from) && outside(to)
      ? [text.slice(tokens[from]?.start, tokens[to - 1]?.end)]
      : [];
  });
}
