import { PARTICLES, PARTY_ENDINGS } from './fact-words.ts';
import type { PreparedBlock } from './prepare.ts';
import type { Token } from './tokens.ts';
import type { Vocabulary } from './vocabulary.ts';

const QUOTED = /[「『“《]([^「」『』“”《》]{2,40})[」』”》]/gu;

/**
 * Bodies and offices that no register knows, each by its last two words: 房屋局 of 運輸及房屋局, 工業專員. Names kept
 * whole are registered, and compared by what they name.
 */
export function partiesOf(tokens: readonly Token[]): Set<string> {
  const parties = new Set<string>();
  tokens.forEach(({ key, isName }, i) => {
    if (isName || !PARTY_ENDINGS.test(key)) return;
    const before = tokens[i - 1];
    const joined = before && !before.isName && !PARTICLES.has(before.key) ? before.key + key : key;
    if (joined.length > 2) parties.add(key.length > 2 ? key : joined);
  });
  return parties;
}

/** What stands in quotation marks and is no registered name, in normal form. */
export function quotedIn(blocks: readonly PreparedBlock[], vocabulary: Vocabulary): string[] {
  return blocks.flatMap((block) => {
    const { text, starts } = block.normal(vocabulary);
    return [...block.text.matchAll(QUOTED)].flatMap(({ index, 0: { length } }) => {
      const end = index + length;
      if (block.mentions.some((mention) => mention.start < end && mention.end > index)) return [];
      const from = starts.findIndex((start) => start >= index);
      const to = starts.findIndex((start) => start >= end);
      return from < 0 ? [] : [text.slice(from, to < 0 ? undefined : to)];
    });
  });
}
