import type { Folder } from '../script/index.ts';
import { CONTEXT, wordingOf } from './wordings.ts';

/** What one script says otherwise than the other: 信息科技, 資訊科技. */
export interface VocabularyPair {
  hans: string;
  hant: string;
}

/**
 * The pairs whose words the index has, as the catalog carries them: folded, each once.
 *
 * @param content all text of the index
 */
export function wordingsFor(pairs: readonly VocabularyPair[], content: string, folder: Folder): string {
  const inside = folder.fold(content);
  const found = new Set<string>();
  for (const { hans, hant } of pairs) {
    const [one, other] = [folder.fold(hans), folder.fold(hant)];
    // Han characters alone: a space or a sign would be no token.
    if (one === other || !/^\p{Script=Han}+$/u.test(one + other)) continue;
    const { before, words, after } = wordingOf(one, other);
    const context = Math.min(CONTEXT, before.length + after.length);
    const near = words.flatMap((word) =>
      Array.from({ length: context + 1 }, (_, left) => {
        const right = context - left;
        if (left > before.length || right > after.length) return '';
        return (left > 0 ? before.slice(-left) : '') + word + after.slice(0, right);
      }),
    );
    if (near.some((text) => text.length > 1 && inside.includes(text))) found.add(`${one}>${other}`);
  }
  return [...found].sort().join(' ');
}
