/**
 * Search in the browser: the door for the box and the results page. Import it only when a search begins
 * (`await import(…)`), and nothing of it is loaded before.
 */
export { editionLabel, FACETS, type Facet, type FacetValue, type Filters } from '../arrange.ts';
export { SearchUnavailable } from '../texts/index.ts';
export {
  openSearch,
  type ResultGroup,
  type SearchEngine,
  type SearchOptions,
  type SearchOutcome,
  type SearchResult,
} from './open-search.ts';
