/** What only a query with a number in it needs; the browser loads it then. */
export { countedBy, englishAmount, looseAmount, valueHits } from './amount-hits.ts';
export { readTokens } from './amounts.ts';
export { beginsName } from './begins-name.ts';
export { besideNames } from './beside-names.ts';
export { ratiosIn } from './ratios.ts';
export { respell } from './respell.ts';
export { rewritesOf } from './rewrites.ts';
