import type { Script } from '../../script/browser.ts';
import { NAMES_FILE, type NameList, searchFolder } from '../catalog.ts';
import { cluePath } from '../clues/index.ts';
import { createLexicon, type Lexicon, type SuggestedName } from '../lexicon.ts';
import { load } from '../texts/index.ts';

/** Makes what suggests names of all topics for words that were not found; the list of names is loaded when first needed. */
export function nameSuggester(
  base: string,
  build: string,
): (query: string, script: Script, limit: number) => Promise<SuggestedName[]> {
  let names: Promise<Pick<Lexicon, 'complete' | 'suggest'>> | undefined;
  const open = async () => {
    const path = `${searchFolder(base, undefined)}${cluePath(NAMES_FILE)}?v=${build}`;
    const list = await load<NameList>(path, 'default');
    return createLexicon({ ...list, words: '', spelt: '', ordinary: '', wordings: '', rewrites: [] });
  };
  return async (query, script, limit) => {
    try {
      names ??= open();
      const lexicon = await names;
      const begun = lexicon.complete(query, script, limit);
      return begun.length > 0 ? begun : await lexicon.suggest(query, script, limit);
    } catch {
      names = undefined;
      return [];
    }
  };
}
