import { LineCounter, parseDocument } from 'yaml';
import { z } from 'zod';
import type { Finding, FindingRule } from '../script/index.ts';
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
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines });
  const lineOf = (path: readonly PropertyKey[]): number => {
    for (let depth = path.length; depth > 0; depth -= 1) {
      const node = document.getIn(path.slice(0, depth), true);
      if (hasRange(node)) return lines.linePos(node.range[0]).line;
    }
    return 1;
  };
  const finding = (line: number, rule: FindingRule, message: string, remedy: string): Finding => ({
    file,
    line,
    rule,
    message,
    remedy,
  });
  const misfitFindings = (misfits: readonly SeriesMisfit[]) =>
    misfits.map(({ list, index, message }) =>
      finding(
        lineOf([list, index]),
        'series',
        message,
        'Take the entry out, or write it anew for what the sheets say now.',
      ),
    );
  const syntax = document.errors.map((error) =>
    finding(
      lines.linePos(error.pos[0]).line,
      'yaml',
      `The YAML cannot be read: ${error.message.split(/ at line \d+/u)[0]}.`,
      'Correct the line; put a text with a colon, a comma or a bracket in it between quotation marks.',
    ),
  );
  if (syntax.length > 0) return { data: NO_SERIES_DATA, findings: syntax, misfitFindings };
  const parsed = seriesFileSchema.safeParse(document.toJS() ?? {});
  if (parsed.success) return { data: parsed.data, findings: [], misfitFindings };
  const findings = parsed.error.issues.map((issue) =>
    finding(
      lineOf(issue.path),
      'series-schema',
      `The field ${issue.path.join('.') || '(the file)'} is not as it should be.`,
      issue.message,
    ),
  );
  return { data: NO_SERIES_DATA, findings, misfitFindings };
}

function hasRange(node: unknown): node is { range: [number, number, number] } {
  return typeof node === 'object' && node !== null && 'range' in node && Array.isArray(node.range);
}
