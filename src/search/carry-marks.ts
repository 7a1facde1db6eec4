import type { CorrectedSlip } from './catalog.ts';
import type { MatchMark } from './marks.ts';
import { type TokenFolder, tokenize } from './tokens.ts';

/**
 * Carries marks over from a block's text in the other script to the one the reader sees, for a match in words that
 * only the other has (支持服务, shown as 支援服務). Token by token where both have as many; else only outside the stretch
 * in which they differ.
 */
export function carryMarks(
  marks: readonly MatchMark[],
  from: string,
  to: string,
  folder: TokenFolder,
): MatchMark[] {
  const [source, target] = [tokenize(from, folder), tokenize(to, folder)];
  const shift = target.length - source.length;
  const alike = (at: number, by: number) =>
    source[at] !== undefined && source[at]?.text === target[at + by]?.text;
  let head = 0;
  while (alike(head, 0)) head += 1;
  let tail = source.length;
  while (alike(tail - 1, shift)) tail -= 1;
  const across = (at: number) =>
    at < head || shift === 0 ? target[at] : at >= tail ? target[at + shift] : undefined;
  return marks.flatMap(({ start, end }) => {
    const first = across(source.findIndex((token) => token.end > start));
    const last = across(source.findLastIndex((token) => token.start < end));
    return first && last && first.start < last.end ? [{ start: first.start, end: last.end }] : [];
  });
}

/**
 * Marks what matches a text only where its slips are put right, one by one: the slip, and what of the match stands
 * around it.
 *
 * @param find what matches a text
 */
export function marksAtSlips(
  text: string,
  slips: readonly CorrectedSlip[],
  find: (text: string) => MatchMark[],
): MatchMark[] {
  return slips.flatMap(([start, end, right]) => {
    const after = start + right.length;
    const back = (at: number, inside: number) => (at <= start ? at : at >= after ? at - after + end : inside);
    return find(text.slice(0, start) + right + text.slice(end))
      .filter((mark) => mark.start < after && mark.end > start)
      .map((mark) => ({ start: back(mark.start, start), end: back(mark.end, end) }));
  });
}
