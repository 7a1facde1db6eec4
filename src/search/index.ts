/** Search, at build time: what the index is made of. Its door for the browser is `browser/index.ts`. */
export {
  CATALOG_FILE,
  type Catalog,
  NAMES_FILE,
  type NameList,
  type SectionTexts,
  TOPICS_FILE,
  type TopicList,
  toPair,
} from './catalog.ts';
export { cluePath, packClues } from './clues/index.ts';
export { topicClues } from './clues/topic-clues.ts';
export { buildSearchData, type SearchData, type SearchRecord, type SheetRenditions } from './records.ts';
export type { VocabularyPair } from './vocabulary.ts';
