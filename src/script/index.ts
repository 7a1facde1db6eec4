/** The two scripts: locale table, conversion, glossary, house spelling, folding. */

export { checkGlossary, checkHouseSpelling } from './check.ts';
export { type ConvertOptions, convert, convertMarked, type MarkedConversion } from './convert.ts';
export { countScripts } from './count-scripts.ts';
export { englishRuns } from './english.ts';
export { FINDING_RULES, type Finding, type FindingRule } from './finding.ts';
export { createFolder, type FoldedText, type Folder, foldTableFor } from './fold.ts';
export { fold, foldTable, foldWithOffsets } from './fold-table.ts';
export { type GlossaryEntry, glossaryEntrySchema, glossaryRuleId, parseGlossary } from './glossary.ts';
export {
  type HouseSpelling,
  houseRuleId,
  houseSpellingSchema,
  parseHouseSpelling,
} from './house-spelling.ts';
export { LOCALES, type Locale, SCRIPTS, type Script } from './locales.ts';
export type { Change } from './output.ts';
export { appliedRules, type DuplicateSheetRule, duplicateSheetRules, unusedSheetRules } from './rule-use.ts';
export {
  type AddedRule,
  compileRules,
  type ProtectedName,
  type RuleOptions,
  type Rules,
} from './rules.ts';
export type { Span } from './spans.ts';
