/** One numeral by itself: what search needs in the browser, without the tables of the figures. */

export type { Numeral, ReadOptions } from './numeral.ts';
export { readNumeral } from './read-numeral.ts';
