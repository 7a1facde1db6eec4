/** What the browser takes of this room beside the numerals: the values of a text, without the tables of the figures. */
export { type ValueSpan, valuesIn } from './numerals/values-in.ts';
