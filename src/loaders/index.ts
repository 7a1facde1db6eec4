export { type ComparisonCache, comparisonCache, comparisonCacheDir } from './comparison-cache.ts';
export {
  type ComparableEdition,
  type ComparedEditions,
  type ComparisonSetting,
  comparedNames,
  compareEditions,
  readComparisonSetting,
} from './comparisons.ts';
export { type ContentFile, contentDir, readContentFile, readContentFiles } from './content-files.ts';
export { type ConversionData, createRulesFor, readConversionData } from './conversion-rules.ts';
export { correctionFindings } from './corrections.ts';
export { digestOf, digestOfCode } from './digest.ts';
export {
  factSheetsLoader,
  keepSheets,
  readSheets,
  readTopics,
  type SheetEntry,
  sheetRenderer,
} from './fact-sheets.ts';
export { glossaryLoader, type ListedRule, type RuleList } from './glossary.ts';
export { readMoved, readPublishedAddresses } from './moved.ts';
export { programmesLoader, readRegister } from './registers.ts';
export { followTopic, type TopicChanges } from './series.ts';
export { sheetRuleFindings } from './sheet-rules.ts';
export {
  type KeptSheet,
  keepOutlines,
  readOutlines,
  type SheetOutline,
  type SheetStore,
  sheetStore,
} from './sheet-store.ts';
export { type SiteText, siteTextsLoader } from './site-texts.ts';
export { topicsLoader } from './topics.ts';
