/** Comparison: block alignment, statuses, word diff, figure changes, silences. The only door of this room. */
export { type CompareContext, compare } from './compare.ts';
export { type Correction, lineageSchema } from './correction-schema.ts';
export { type ComparisonData, comparisonData, comparisonJsonSchema } from './data.ts';
export type { DiffOptions, DiffSegment } from './diff.ts';
export { diffRendered } from './diff-rendered.ts';
export { measureChange } from './figure-pairs.ts';
export { type Lineage, parseLineage } from './lineage.ts';
export { isMeasure } from './measures.ts';
export {
  type PreparedBlock,
  type PreparedSheet,
  type PrepareOptions,
  prepareSheet,
  vocabularyFor,
} from './prepare.ts';
export { countStatuses, fateOf, originOf, type Silences, silencesOf } from './summary.ts';
export { type TellingChange, tellingChanges } from './telling.ts';
export {
  type AutomaticGroup,
  type Comparison,
  type FigurePair,
  type Group,
  type Misfit,
  type PlacedFigure,
  type Silence,
  STATUSES,
  type Status,
  type Trend,
} from './types.ts';
export { compileVocabulary, type Vocabulary } from './vocabulary.ts';
