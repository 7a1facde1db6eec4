/**
 * Figures: every number of a block, typed and valued. Pure functions. What search needs in the browser is the
 * numerals alone (`readNumeral`, `parseAmount`, `valuesIn`); a bundler leaves the rest out.
 */

export { dimensionOf, inUnit } from './base-units.ts';
export { type Direction, FIGURE_KINDS, type Figure, type FigureKind } from './figure.ts';
export { AMOUNT_SPELLINGS, type AmountSpelling, formatAmount } from './format-amount.ts';
export { type Movement, movementOf, withoutMovement } from './movement.ts';
export {
  type Numeral,
  parseAmount,
  type ReadOptions,
  readNumeral,
  type ValueSpan,
  valuesIn,
} from './numerals/index.ts';
export { periodsOf } from './periods.ts';
export { type FigureContext, readFigures } from './read-figures.ts';
