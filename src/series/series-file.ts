import { type core, z } from 'zod';
import { type Finding, plainWords, readYaml, schemaFindings } from '../fact-sheets/index.ts';
import type { SeriesMisfit } from './types.ts';

const reason = z.string({ error: 'Say in Traditional Chinese why, for readers.' }).min(4);

/** A figure of one edition, by its block and its exact words there. */
const refSchema = z.strictObject({
  edition: z
    .string()
    .regex(/^\d{4}-\d{2}$/, { error: 'Write the edition as YYYY-MM, between quotation marks.' }),
  block: z
    .string()
    .regex(/^[a-z0-9-]+-\d+[a-z]?$/, { error: 'Name a block as on its page, e.g. fintech-6.' }),
  text: z
    .string({ error: 'Write the words of the figure exactly as the block has them.' })
    .min(1, { error: 'Write the words of the figure exactly as the block has them.' }),
  /** Which of several equal texts in the block, from 1. */
  nth: z.int().min(1).default(1),
});

/** `content/series/{topic}.yaml`: names of series, and what the comparisons cannot know. */
export const seriesFileSchema = z.strictObject({
  names: z
    .array(
      z.strictObject({
        /** Given once, never changed: part of addresses and data. */
        id: z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, { error: 'Write lower-case words with hyphens.' }),
        figure: refSchema,
        hant: z
          .string({ error: 'Name the figure in Traditional Chinese.' })
          .min(1, 'Name the figure in Traditional Chinese.'),
        hans: z
          .string({ error: 'Name the figure in Simplified Chinese.' })
          .min(1, 'Name the figure in Simplified Chinese.'),
      }),
    )
    .default([]),
  corrections: z
    .array(
      z.union(
        [
          /** Two figures of different editions are of one series. */
          z.strictObject({
            join: z.strictObject({ a: refSchema, b: refSchema }),
            comparable: z.boolean({ error: 'Write comparable: true or comparable: false.' }),
            reason,
          }),
          /** Two figures the comparison paired are of different series. */
          z.strictObject({ part: z.strictObject({ a: refSchema, b: refSchema }), reason }),
        ],
        { error: 'A correction has join (with comparable) or part, and a reason.' },
      ),
    )
    .default([]),
});

export type SeriesData = z.infer<typeof seriesFileSchema>;
export type FigureRef = z.infer<typeof refSchema>;

/** No names and no corrections. */
export const NO_SERIES_DATA: SeriesData = { names: [], corrections: [] };

/** Reads a file `content/series/{topic}.yaml`. What is wrong becomes findings, and the data is empty then. */
export function parseSeriesFile(
  text: string,
  file: string,
): { data: SeriesData; findings: Finding[]; misfitFindings(misfits: readonly SeriesMisfit[]): Finding[] } {
  const yaml = readYaml(text, { file, firstLine: 1 });
  const misfitFindings = (misfits: readonly SeriesMisfit[]) =>
    misfits.map(
      ({ list, index, message }): Finding => ({
        file,
        line: yaml.lineOf([list, index]),
        rule: 'series',
        message,
        remedy: 'Take the entry out, or write it anew for what the sheets say now.',
      }),
    );
  if (yaml.findings.length > 0) return { data: NO_SERIES_DATA, findings: yaml.findings, misfitFindings };
  const parsed = seriesFileSchema.safeParse(yaml.data ?? {}, { error: plainWords });
  if (parsed.success) return { data: parsed.data, findings: [], misfitFindings };
  const issues: readonly core.$ZodIssue[] = parsed.error.issues;
  const findings = schemaFindings(issues, { yaml, file, rule: 'series-schema' });
  return { data: NO_SERIES_DATA, findings, misfitFindings };
}
