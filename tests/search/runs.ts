import { readTokens } from '../../src/search/read.ts';
import type { Token, TokenFolder } from '../../src/search/tokens.ts';

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
  const tokens = readTokens(text, folder);
  const starts = tokens.map((_, at) => at).filter((at) => isWhole(tokens, at));
  const first = starts[from % starts.length] ?? 0;
  const ends = [...starts, tokens.length].filter((at) => at >= first + 2 && at <= first + LONGEST);
  const last = ends[length % ends.length];
  return last === undefined ? undefined : text.slice(tokens[first]?.start, tokens[last - 1]?.end);
}

/** Every number spelt in two or more characters in a text, with so many tokens before and after it. */
export function runsAroundNumbers(text: string, around: number, folder: TokenFolder): string[] {
  const tokens = readTokens(text, folder);
  return tokens.flatMap((token, at) => {
    const from = Math.max(0, at - around);
    const to = Math.min(tokens.length, at + 1 + around);
    const spelt = /^s\d/.test(token.text) && token.end - token.start > 1;
    return spelt && isWhole(tokens, from) && (to === tokens.length || isWhole(tokens, to))
      ? [text.slice(tokens[from]?.start, tokens[to - 1]?.end)]
      : [];
  });
}

/** Whether no number goes on at a place, and something is written there: not the 至 of 5-10. */
function isWhole(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  return token !== undefined && token.kind !== 'sign' && token.start < token.end;
}
