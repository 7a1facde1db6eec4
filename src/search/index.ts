/** Search, at build time: what the index is made of. Its door for the browser is `browser/index.ts`. */
export {
  CATALOG_FILE,
  type Catalog,
  type SectionTexts,
  TOPICS_FILE,
  type TopicList,
  toPair,
} from './catalog.ts';
export { buildSearchData, type SearchData, type SearchRecord, type SheetRenditions } from './records.ts';
export type { VocabularyPair } from './vocabulary.ts';
