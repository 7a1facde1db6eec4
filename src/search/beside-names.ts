import { type Unit, unitOf } from './query.ts';
import { MEASURES } from './read.ts';

/** Where a number and a name of the register are written together: 港投公司620億, 30億人工智能資助計劃. */
export function besideNames(unit: Unit, isName: (part: Unit) => boolean): number[] {
  const ends = unit.amounts.flatMap(({ first, last }) => [first, last]);
  const stops = [0, ...unit.soft, ...ends, unit.tokens.length];
  // 2300間數碼港: what it counts stands between.
  const counted = unit.amounts.filter(({ last }) => MEASURES.has(unit.tokens[last]?.text ?? ''));
  return [...ends, ...counted.map(({ last }) => last + 1)].filter((at) => {
    const [before, after] = [
      Math.max(...stops.filter((stop) => stop < at)),
      Math.min(...stops.filter((stop) => stop > at)),
    ];
    return (
      at > 0 && at < unit.tokens.length && [unitOf(unit, before, at), unitOf(unit, at, after)].some(isName)
    );
  });
}
