/** Figures and programmes of sheets as pages show them: read, marked in the text, described, listed. */
export { type Definition, findDefinition, sentencesOf } from './definition.ts';
export { isQuantity, machineValue, registerElements } from './elements.ts';
export { glossIn, type KindGroup, type NameGroup, nameIn, nameIndex, sortByName } from './name-index.ts';
export { type MentionedNames, namesOfOneTopic } from './name-places.ts';
export { type ProgrammePlace, placeIn, programmePlaces, relatedProgrammes } from './programme-places.ts';
export {
  type CarriedSpans,
  readRegisters,
  registerSpans,
  type SheetFigure,
  type SheetRegisters,
} from './read-sheet.ts';
export {
  blocksOf,
  figuresIn,
  mentionsIn,
  type RegisteredSheet,
  type RenderedFigure,
  type RenderedMention,
} from './registered-sheet.ts';
export { type PlacedFigureText, tellingFigures } from './telling-figures.ts';
export { valueText } from './value-text.ts';
