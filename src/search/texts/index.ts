/** The texts of sections in the browser, without the search: a door of its own, for who needs no index. */
export { load } from './load.ts';
export { loadSectionTexts, sectionTexts } from './section-texts.ts';
export { SearchUnavailable } from './unavailable.ts';
