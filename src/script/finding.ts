/**
 * The short names of everything that a check can find wrong, each explained in the guide for editors
 * (`content/pages/editing.md`): a test holds the two together.
 */
export const FINDING_RULES = [
  // sheet
  'encoding',
  'yaml',
  'front-matter',
  'path',
  'edition',
  'stray',
  'unknown-topic',
  'title',
  'heading-level',
  'section-unknown',
  'section-duplicate',
  'section-missing',
  'section-empty',
  'outside',
  'colophon',
  'bold',
  'link',
  'span',
  'markdown',
  'html',
  'script',
  // topic
  'topic-schema',
  'topic-slug',
  'topic-duplicate',
  'topic-placeholder',
  // text
  'fidelity',
  'reading',
  'sic',
  'sic-listed',
  'figure',
  // ids
  'published',
  'published-ids',
  // conversion
  'table-header',
  'table-columns',
  'table-cell',
  'glossary-note',
  'glossary-order',
  'glossary-duplicate',
  'glossary-cycle',
  'sheet-rules',
  'conversion',
  // names
  'programme-schema',
  'programme-proposed',
  'programme-slug',
  'programme-order',
  'programme-repeated',
  'programme-shared',
  'programme-gloss',
  'programme-script',
  'programme-declined',
  'programmes',
  // corrections
  'lineage',
  'lineage-schema',
  'series',
  'series-schema',
  // site
  'moved',
  'published-address',
  'twin',
  'dead-link',
] as const;

/** Short name of what a finding is about. */
export type FindingRule = (typeof FINDING_RULES)[number];

/** Something wrong in data an editor owns, and what to do about it. */
export interface Finding {
  /** The file it is in. */
  file: string;
  /** Its line, counted from 1; undefined where it concerns the whole file. */
  line: number | undefined;
  /** Short name of the check. */
  rule: FindingRule;
  /** What was found. */
  message: string;
  /** What to write instead. */
  remedy: string;
}
