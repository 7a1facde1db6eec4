import { z } from 'zod';
import type { Finding } from './finding.ts';
import { readTable } from './table.ts';

const HAN_PAIR = /\p{Script=Han}|[A-Za-z0-9]/u;

/** One record of the glossary. */
export const glossaryEntrySchema = z.strictObject({
  /** The term in Simplified characters, e.g. `信息科技`; at least two characters. */
  hans: z.string().min(2).regex(HAN_PAIR),
  /** The term as Hong Kong prints it in Traditional characters, e.g. `資訊科技`. */
  hant: z.string().min(2).regex(HAN_PAIR),
  /** Which way the record is used, e.g. `to-hant`. */
  direction: z.enum(['both', 'to-hant', 'to-hans']),
  /** What sort of term it is, e.g. `vocabulary`; only vocabulary is left out when spelling alone is wanted. */
  kind: z.enum(['character', 'word', 'vocabulary', 'place', 'person', 'institution', 'name']),
  /** Why the record is there or what official text shows, for readers and editors. */
  note: z.string(),
});

/** One record of the glossary: a term in both scripts and how it is used. */
export type GlossaryEntry = z.infer<typeof glossaryEntrySchema> & {
  /** Where the record stands, for findings. */
  file: string;
  line: number;
};

/** The columns of a glossary file, in order. */
export const GLOSSARY_COLUMNS = ['hans', 'hant', 'direction', 'kind', 'note'] as const;

/**
 * Reads one glossary file: tab-separated, a header row, `#` lines are comments.
 *
 * @param text The file's text.
 * @param file Its path, for findings.
 * @returns The records that are well formed, and a finding for each that is not.
 */
export function parseGlossary(text: string, file: string): { entries: GlossaryEntry[]; findings: Finding[] } {
  const { records, findings } = readTable(text, file, GLOSSARY_COLUMNS, glossaryEntrySchema);
  return { entries: records, findings };
}

/** The id of a glossary record, by which a sheet switches it off: `信息科技→資訊科技`. */
export function glossaryRuleId(entry: Pick<GlossaryEntry, 'hans' | 'hant'>): string {
  return `${entry.hans}→${entry.hant}`;
}
