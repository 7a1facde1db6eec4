/** The promise that no published address dies: the list of them, and pages that moved. The only door of this room. */
export { type Addresses, addressFindings } from './address-findings.ts';
export { addressOfFile, formatAddresses, parseAddresses } from './addresses.ts';
export { type Coverage, covered } from './covered.ts';
export { type KeptPage, keptPages, type SiteNow, type Whereabouts, whereabouts } from './kept-pages.ts';
export { type MovedPage, parseMoved } from './moved.ts';
export { type PublishedPair, publishedPairs } from './published-pairs.ts';
