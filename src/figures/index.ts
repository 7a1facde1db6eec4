/**
 * Figures: every number of a block, typed and valued. Pure functions. The browser has doors of
 * its own: `numerals/index.ts` (search) and `browser.ts`.
 */

export { dimensionOf, inUnit } from './base-units.ts';
export { type Direction, FIGURE_KINDS, type Figure, type FigureKind } from './figure.ts';
export { AMOUNT_SPELLINGS, type AmountSpelling, formatAmount } from './format-amount.ts';
export { type Movement, movementOf, withoutMovement } from './movement.ts';
export { type Numeral, type ReadOptions, readNumeral } from './numerals/index.ts';
export { parseAmount } from './numerals/parse-amount.ts';
export { type ValueSpan, valuesIn } from './numerals/values-in.ts';
export { periodsOf } from './periods.ts';
export { type FigureContext, readFigures } from './read-figures.ts';
