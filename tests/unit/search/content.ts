import { readSearchContent } from '../../../src/integrations/search-content.ts';
import { buildSearchData, type SearchData } from '../../../src/search/index.ts';
import { createLexicon } from '../../../src/search/lexicon.ts';
import type { PhraseIndex } from '../../../src/search/phrase-index.ts';

/** The search data of the project's own content, built once. */
export const content = readSearchContent();
export const data: SearchData = buildSearchData(
  content.entries.map(({ renditions }) => renditions),
  content.topics,
  content.programmes,
  new Map(),
  content.vocabulary,
);
export const lexicon = createLexicon(data.catalog);

/** Finds phrases as Pagefind's quoted search does: terms that follow one another in a record. */
export function plainIndex(records: readonly { content: string }[]): PhraseIndex {
  const texts = records.map(({ content }) => ` ${content} `);
  return {
    async find(phrase) {
      const wanted = ` ${phrase.join(' ')} `;
      return new Set(texts.flatMap((text, record) => (text.includes(wanted) ? [record] : [])));
    },
  };
}
