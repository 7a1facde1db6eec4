/** Fact sheets: Markdown → sections → blocks with ids. The only door of this room. */
export { formatFinding, SheetError, sortFindings } from './finding.ts';
export { parsePublished } from './parse-published.ts';
export { type ParseSheetOptions, parseSheet } from './parse-sheet.ts';
export { anchorOf, type PublishedBlock, type PublishedList, type WithdrawnBlock } from './published.ts';
export type { CountScripts } from './script-findings.ts';
export { isEdition } from './sheet-place.ts';
export { parseTopic, RESERVED_SLUGS } from './topic.ts';
export type * from './types.ts';
