import { PARTICLES } from './fact-words.ts';
import type { PreparedBlock } from './prepare.ts';
import type { Token } from './tokens.ts';
import type { Vocabulary } from './vocabulary.ts';

/** A sentence of which this share of words stands nowhere in the other text states something of its own. */
const NEW = 0.7;
/** Shorter ones, in characters without particles, state too little. */
const LEAST = 6;
const END = /[。；;！!？?]/u;

/** Whether some sentence of the blocks says what the other text does not, whatever else stays. */
export function hasOwnSentence(
  blocks: readonly PreparedBlock[],
  other: readonly Token[],
  vocabulary: Vocabulary,
): boolean {
  const known = new Set(other.map(({ key }) => key));
  return blocks.some((block) => {
    let own = 0;
    let all = 0;
    let at = 0;
    for (const { key, start, end } of block.tokens(vocabulary)) {
      if (END.test(block.text.slice(at, start))) {
        if (all >= LEAST && own >= NEW * all) return true;
        own = 0;
        all = 0;
      }
      at = end;
      if (PARTICLES.has(key)) continue;
      all += key.length;
      if (!known.has(key)) own += key.length;
    }
    return all >= LEAST && own >= NEW * all;
  });
}
