import type { Folder } from '../script/index.ts';
import { CONTEXT, readWordings, type Wording, wordingOf } from './wordings.ts';

/** What one script says otherwise than the other: 信息科技, 資訊科技. */
export interface VocabularyPair {
  hans: string;
  hant: string;
}

/** So many records must agree on the word that they differ in. */
const ENOUGH = 3;

/**
 * The words that records of the glossary differ in, by themselves: 登录, 登入 of 登录密码, 登录方式, 自动登录. A record by
 * itself says too little for converting; a search may ask for either. Not where Hong Kong prints both words (支持, 支援).
 *
 * @param printed all text of the index as Hong Kong prints it
 */
export function sharedWords(
  pairs: readonly VocabularyPair[],
  printed: string,
  folder: Folder,
): VocabularyPair[] {
  const inside = folder.fold(printed);
  const wordings = pairs.map(({ hans, hant }) => wordingOf(folder.fold(hans), folder.fold(hant)));
  const groups = Map.groupBy(wordings, ({ words }) => words.join('>'));
  return [...groups.values()].flatMap((group) => {
    const [first] = group;
    if (!first || group.length < ENOUGH) return [];
    const before = shared(group.map(({ before }) => [...before].reverse().join('')));
    const after = shared(group.map(({ after }) => after));
    const [hans, hant] = first.words.map((word) => [...before].reverse().join('') + word + after) as [
      string,
      string,
    ];
    const both = inside.includes(hans) && inside.includes(hant);
    return both || hans.length < 2 || hant.length < 2 ? [] : [{ hans, hant }];
  });
}

/** What all of some texts begin with. */
function shared(texts: readonly string[]): string {
  let [head = ''] = texts;
  for (const text of texts) while (!text.startsWith(head)) head = head.slice(0, -1);
  return head;
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
  // 合格>合资格 says what 合格企业>合资格企业 would.
  const short = readWordings([...found].join(' '));
  const covered = ({ before, words, after }: Wording) =>
    short.some(
      (other) =>
        other.words.join() === words.join() &&
        before.endsWith(other.before) &&
        after.startsWith(other.after) &&
        other.before.length + other.after.length < Math.min(CONTEXT + 1, before.length + after.length),
    );
  return [...found]
    .filter((pair) => readWordings(pair).every((wording) => !covered(wording)))
    .sort()
    .join(' ');
}
