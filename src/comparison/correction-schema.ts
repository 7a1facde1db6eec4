import { type core, z } from 'zod';
import { plainWords } from '../fact-sheets/index.ts';
import { STATUSES } from './types.ts';

const WHY = 'Say in Traditional Chinese why, for readers.';
const reason = z.string({ error: WHY }).min(4, { error: WHY });
const anchor = z
  .string({ error: 'Name a block as on its page, e.g. fintech-6.' })
  .regex(/^[a-z0-9-]+-\d+[a-z]?$/, { error: 'Name a block as on its page, e.g. fintech-6.' });

/** Blocks of the older (`a`) and of the newer edition (`b`), by their fragment on the page. */
const refsSchema = z
  .strictObject({ a: z.array(anchor).default([]), b: z.array(anchor).default([]) })
  .refine(({ a, b }) => a.length + b.length > 0, { error: 'Name at least one block under a or b.' });

const bothSides = refsSchema.refine(({ a, b }) => a.length > 0 && b.length > 0, {
  error: 'Name blocks of both editions, under a and under b.',
});

const WORDS = 'Write the words of the figure exactly as the block has them, between quotation marks.';
const words = z.string({ error: WORDS }).min(1, { error: WORDS });

/** One figure, by its block and its exact words there. */
const figureRef = z.strictObject({ block: anchor, text: words });

/** The blocks belong in one group, with all that each of them stands with. */
const joinSchema = z.strictObject({ join: bothSides, reason });
/** The blocks do not belong with the others of their group. */
const partSchema = z.strictObject({ part: refsSchema, reason });
const status = z.enum(STATUSES, { error: `Write one of ${STATUSES.join(', ')}.` });
/** The group of exactly these blocks has another status. */
const relabelSchema = z.strictObject({
  relabel: refsSchema,
  status,
  also: z.array(status).default([]),
  reason,
});
/** Two figures of one group measure the same thing, or do not. */
const figureSchema = z.strictObject({
  figure: z.strictObject({ a: figureRef, b: figureRef }),
  comparable: z.boolean({ error: 'Write comparable: true or comparable: false.' }),
  reason,
});

const KINDS = { join: joinSchema, part: partSchema, relabel: relabelSchema, figure: figureSchema };
const ONE_OF =
  'A correction has one of join, part, relabel (with status) and figure (with comparable), and a reason.';

/** What is wrong with a list of corrections, each held against the kind it is of, so that its own fields are named. */
export function correctionIssues(entries: readonly unknown[]): core.$ZodIssue[] {
  return entries.flatMap((entry, index): core.$ZodIssue[] => {
    const keys = typeof entry === 'object' && entry !== null ? Object.keys(entry) : [];
    const kinds = (['join', 'part', 'relabel', 'figure'] as const).filter((kind) => keys.includes(kind));
    const [kind] = kinds;
    const at = ['corrections', index];
    if (!kind || kinds.length > 1) return [{ code: 'custom', path: at, message: ONE_OF }];
    const issues = KINDS[kind].safeParse(entry, { error: plainWords }).error?.issues ?? [];
    return issues.map((issue) => ({ ...issue, path: [...at, ...issue.path] }));
  });
}

/** A file `content/lineage/{topic}/{from}...{to}.yaml`. */
export const lineageSchema = z.strictObject({
  corrections: z.array(
    z.union([joinSchema, partSchema, relabelSchema, figureSchema], {
      error: ONE_OF,
    }),
  ),
});

/** One correction of a comparison, with the editor's reason. */
export type Correction = z.infer<typeof lineageSchema>['corrections'][number];
export type FigureCorrection = Extract<Correction, { figure: unknown }>;
export type Refs = z.infer<typeof refsSchema>;

/** `rnd-2, rnd-8 and rnd-3` for messages. */
export function formatRefs({ a, b }: Refs): string {
  return [a.join(', '), b.join(', ')].filter(Boolean).join(' and ');
}
