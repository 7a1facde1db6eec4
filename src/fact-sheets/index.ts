/** Fact sheets: Markdown → sections → blocks with ids. The only door of this room. */
export { decodeText } from './decode-text.ts';
export { findTopic, type TopicFound } from './find-topic.ts';
export { formatFinding, SheetError, sortFindings } from './finding.ts';
export { excerptOf, hashText } from './hash.ts';
export { parsePublished } from './parse-published.ts';
export { type ParseSheetOptions, parseSheet } from './parse-sheet.ts';
export { plainWords } from './plain-words.ts';
export { anchorOf, type PublishedBlock, type PublishedList, type WithdrawnBlock } from './published.ts';
export { type PublishedFindings, publishedFindings } from './published-findings.ts';
export { isSign } from './restore/bullets.ts';
export { decodeRaw } from './restore/decode-raw.ts';
export { DOUBTS } from './restore/doubt-kinds.ts';
export { holdsBlocks } from './restore/html/blocks.ts';
export { decodeHtml } from './restore/html/decode-html.ts';
export { type HtmlMarkdown, htmlToMarkdown, parseHtml } from './restore/html/html-markdown.ts';
export { listNumbers } from './restore/html/list-numbers.ts';
export { headingLevel, isTextRoot, leftOut } from './restore/html/page-parts.ts';
export { isLayoutTable } from './restore/html/tables.ts';
export { restoreMarkdown } from './restore/markdown.ts';
export { guessTitle } from './restore/pdf/guess-title.ts';
export { GAP, type PdfLine, type PdfPage, type Shape, type TextRun } from './restore/pdf/page.ts';
export { RADICAL, readRadicals } from './restore/pdf/radicals.ts';
export { raise as raiseRun } from './restore/pdf/raised.ts';
export { readPages, readRun } from './restore/pdf/read-pages.ts';
export { restorePdf } from './restore/pdf/restore-pdf.ts';
export { restorePdfText } from './restore/pdf-text.ts';
export { raise } from './restore/raised.ts';
export { RestoreError } from './restore/restore-error.ts';
export type { Doubt, RestoredSheet } from './restore/restored.ts';
export { findSlips, type Slip } from './restore/slips.ts';
export { findUpdate, readDateLine, readUpdated, type Update } from './restore/updated.ts';
export { type WrittenSheet, writeSheet } from './restore/write-sheet.ts';
export { schemaFindings } from './schema-findings.ts';
export type { CountScripts } from './script-findings.ts';
export { isEdition, sourceEnding } from './sheet-place.ts';
export { findSection, isTopicName, parseTopic, RESERVED_SLUGS } from './topic.ts';
export type * from './types.ts';
export {
  acceptPublished,
  addPublished,
  formatPublished,
  withdrawPublished,
} from './update-published.ts';
export { readYaml, type YamlText } from './yaml.ts';
