import { z } from 'zod';
import { comparisonJsonSchema } from '../comparison/index.ts';
import { FIGURE_KINDS } from '../figures/index.ts';
import { KINDS } from '../programmes/index.ts';
import { BLOCK_FIELDS, FIGURE_FIELDS, PROGRAMME_FIELDS } from './fields.ts';
import { seriesSchema } from './series.ts';

const F = FIGURE_FIELDS;
const P = PROGRAMME_FIELDS;
const B = BLOCK_FIELDS;

const EDITION = z.string().regex(/^\d{4}-\d{2}$/);
const ISO_DATE = z.string().regex(/^\d{4}(-\d{2}){0,2}(\/\d{4}(-\d{2}){0,2})?$/);
const OFFSET = z.int().nonnegative();

/** A figure of `figures.json`. */
export const figureSchema = z.strictObject({
  id: z.string().describe(F.id.en),
  block: z.string().describe(F.block.en),
  edition: EDITION.describe(F.edition.en),
  text: z.string().min(1).describe(F.text.en),
  start: OFFSET.describe(F.start.en),
  end: OFFSET.describe(F.end.en),
  kind: z.enum(FIGURE_KINDS).describe(F.kind.en),
  value: z.number().describe(F.value.en),
  value2: z.number().nullable().describe(F.value2.en),
  unit: z.string().nullable().describe(F.unit.en),
  qualifier: z.string().nullable().describe(F.qualifier.en),
  asOf: ISO_DATE.nullable().describe(F.asOf.en),
  date: z.string().nullable().describe(F.date.en),
  subject: z.string().nullable().describe(F.subject.en),
});

/** A programme of `programmes.json`. */
export const programmeSchema = z.strictObject({
  slug: z.string().describe(P.slug.en),
  names: z.strictObject({
    hant: z.string().min(1).describe(P['names.hant'].en),
    hans: z.string().min(1).describe(P['names.hans'].en),
    en: z.string().min(1).nullable().describe(P['names.en'].en),
  }),
  aliases: z.array(
    z.strictObject({
      hant: z.string().min(1).describe(P['aliases[].hant'].en),
      hans: z.string().min(1).describe(P['aliases[].hans'].en),
      printed: z.boolean().describe(P['aliases[].printed'].en),
    }),
  ),
  kind: z.enum(KINDS).describe(P.kind.en),
  mentions: z.array(
    z.strictObject({
      edition: EDITION.describe(P['mentions[].edition'].en),
      block: z.string().describe(P['mentions[].block'].en),
      surface: z.string().min(1).describe(P['mentions[].surface'].en),
    }),
  ),
  renames: z.array(
    z.strictObject({
      hant: z.string().min(1).describe(P['renames[].hant'].en),
      hans: z.string().min(1).describe(P['renames[].hans'].en),
      topic: z.string().describe(P['renames[].topic'].en),
      edition: EDITION.describe(P['renames[].edition'].en),
      certainty: z.enum(['certain', 'probable', 'possible']).describe(P['renames[].certainty'].en),
      reason: z.strictObject({
        hant: z.string().min(1).describe(P['renames[].reason.hant'].en),
        hans: z.string().min(1).describe(P['renames[].reason.hans'].en),
      }),
    }),
  ),
});

/** A block of `blocks.json`. */
export const blockSchema = z.strictObject({
  id: z.string().describe(B.id.en),
  edition: EDITION.describe(B.edition.en),
  section: z.string().describe(B.section.en),
  script: z.enum(['zh-Hant-HK', 'zh-Hans']).describe(B.script.en),
  text: z.string().min(1).describe(B.text.en),
  texts: z.strictObject({
    hant: z.string().min(1).describe(B['texts.hant'].en),
    hans: z.string().min(1).describe(B['texts.hans'].en),
  }),
  sha256: z
    .string()
    .regex(/^[0-9a-f]{64}$/)
    .describe(B.sha256.en),
});

export type FigureRecord = z.infer<typeof figureSchema>;
export type ProgrammeRecord = z.infer<typeof programmeSchema>;
export type BlockRecord = z.infer<typeof blockSchema>;

const DATA_SETS = {
  figures: { schema: figureSchema, title: 'Figures of the fact sheets' },
  programmes: {
    schema: programmeSchema,
    title: 'Programmes, funds, institutions and other names of the fact sheets',
  },
  blocks: { schema: blockSchema, title: 'Paragraphs of the fact sheets' },
  series: { schema: seriesSchema, title: 'Figures and programmes followed over the editions' },
  /** A file holds one comparison, not a list of them. */
  comparisons: { schema: undefined, title: 'Two editions of a fact sheet compared' },
} as const;

/** A data set: its files are `{name}.json` and, for tables, `{name}.csv`; comparisons have a file each. */
export type DataSetName = keyof typeof DATA_SETS;

/** The data sets there are. */
export const DATA_SET_NAMES = Object.keys(DATA_SETS) as DataSetName[];

/**
 * The JSON Schema (draft 2020-12) of a data set's JSON files: a list of records, or one comparison.
 * @param id the schema's own address
 */
export function jsonSchema(name: DataSetName, id: string): Record<string, unknown> {
  const { schema, title } = DATA_SETS[name];
  return { $id: id, title, ...(schema ? z.toJSONSchema(z.array(schema)) : comparisonJsonSchema) };
}
