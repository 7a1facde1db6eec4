import { MEASURES } from './measures.ts';
import { type Unit, unitOf } from './query.ts';
import type { Token } from './tokens.ts';

/** Where a number and a name of the register are written together: 港投公司620億, 30億人工智能資助計劃. */
export function besideNames(unit: Unit, isName: (part: Unit) => boolean): number[] {
  const { tokens, soft } = unit;
  const ends = tokens.flatMap((token, at) => (isAmount(token) === isAmount(tokens[at - 1]) ? [] : [at]));
  const stops = [0, ...soft, ...ends, tokens.length];
  // 2300間數碼港: what it counts stands between.
  const counted = ends.filter((at) => isAmount(tokens[at - 1]) && MEASURES.has(tokens[at]?.text ?? ''));
  return [...ends, ...counted.map((at) => at + 1)].filter((at) => {
    const before = Math.max(...stops.filter((stop) => stop < at));
    const after = Math.min(...stops.filter((stop) => stop > at));
    return at > 0 && at < tokens.length && [unitOf(unit, before, at), unitOf(unit, at, after)].some(isName);
  });
}

/** Whether a token is a number of more than one character, or its magnitude. */
function isAmount(token: Token | undefined): boolean {
  return (
    token !== undefined && (token.kind === 'sign' || (/\d/.test(token.text) && !/^s\d$/.test(token.text)))
  );
}
