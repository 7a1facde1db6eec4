/** The numerals by themselves: what search needs in the browser, without the tables of the figures. */

export { readEnglishMultiplier } from './english.ts';
export type { Numeral, ReadOptions } from './numeral.ts';
export { parseAmount } from './parse-amount.ts';
export { readNumeral } from './read-numeral.ts';
export { type ValueSpan, valuesIn } from './values-in.ts';
