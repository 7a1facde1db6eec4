import { z } from 'zod';
import type { FigurePair } from '../comparison/index.ts';
import { KINDS, type Programme } from '../programmes/index.ts';
import type { ProgrammeSeries, ProgrammeStep } from '../series/index.ts';
import { SERIES_FIELDS as F, PROGRAMME_SERIES_FIELDS as P } from './series-fields.ts';

const EDITION = z.string().regex(/^\d{4}-\d{2}$/);

/** A text in both scripts. */
export interface BothLabels {
  hant: string;
  hans: string;
}

/** A programme's series of `series.json`. */
export const programmeSeriesSchema = z.strictObject({
  type: z.literal('programme').describe(F.type.en),
  id: z.string().describe(F.id.en),
  topic: z.string().describe(F.topic.en),
  name: z.strictObject({
    hant: z.string().describe(F['name.hant'].en),
    hans: z.string().describe(F['name.hans'].en),
  }),
  kind: z.enum(KINDS).describe(F.kind.en),
  first: EDITION.describe(P.first.en),
  last: EDITION.describe(P.last.en),
  current: z.boolean().describe(F.current.en),
  points: z.array(
    z.strictObject({
      edition: EDITION.describe(F['points[].edition'].en),
      blocks: z.array(z.string().describe(P['points[].blocks[]'].en)),
      texts: z.array(z.string().min(1).describe(P['points[].texts[]'].en)),
      paragraphs: z.int().positive().describe(P['points[].paragraphs'].en),
      origin: z.literal('computed').describe(F['points[].origin'].en),
    }),
  ),
  renames: z.array(
    z.strictObject({
      hant: z.string().min(1).describe(P['renames[].hant'].en),
      hans: z.string().min(1).describe(P['renames[].hans'].en),
      edition: EDITION.describe(P['renames[].edition'].en),
      certainty: z.enum(['certain', 'probable', 'possible']).describe(P['renames[].certainty'].en),
    }),
  ),
  steps: z.array(
    z.strictObject({
      from: EDITION.describe(F['steps[].from'].en),
      to: EDITION.describe(F['steps[].to'].en),
      change: z
        .enum(['appeared', 'disappeared', 'updated', 'reworded', 'unchanged'])
        .describe(P['steps[].change'].en),
      groups: z.array(z.string().describe(P['steps[].groups[]'].en)),
      figures: z.array(
        z.strictObject({
          label: z.strictObject({
            hant: z.string().describe(P['steps[].figures[].label.hant'].en),
            hans: z.string().describe(P['steps[].figures[].label.hans'].en),
          }),
          before: z.string().nullable().describe(P['steps[].figures[].before'].en),
          after: z.string().nullable().describe(P['steps[].figures[].after'].en),
          comparable: z.boolean().describe(F['steps[].comparable'].en),
          difference: z.number().nullable().describe(F['steps[].difference'].en),
          percentage: z.number().nullable().describe(F['steps[].percentage'].en),
          origin: z.literal('computed').describe(F['steps[].origin'].en),
        }),
      ),
      origin: z.literal('computed').describe(F['steps[].origin'].en),
    }),
  ),
});

export type ProgrammeSeriesRecord = z.infer<typeof programmeSeriesSchema>;

/**
 * Puts series of programmes into their published form.
 *
 * @param programmes The register.
 * @param labels What a figure of a step is called, in both scripts.
 */
export function programmeSeriesRecords(
  series: readonly ProgrammeSeries[],
  programmes: readonly Programme[],
  labels: (pair: FigurePair, step: ProgrammeStep) => BothLabels,
): ProgrammeSeriesRecord[] {
  const bySlug = new Map(programmes.map((programme) => [programme.slug, programme]));
  return series.flatMap(({ slug, topic, first, last, current, appearances, steps }) => {
    const programme = bySlug.get(slug);
    if (!programme) return [];
    const { names, kind, renames } = programme;
    return {
      type: 'programme' as const,
      id: slug,
      topic,
      name: { hant: names.hant, hans: names.hans },
      kind,
      first,
      last,
      current,
      points: appearances.map(({ edition, blockIds, surfaces }) => ({
        edition,
        blocks: blockIds,
        texts: surfaces,
        paragraphs: blockIds.length,
        origin: 'computed' as const,
      })),
      renames: renames.flatMap(({ hant, hans, edition: id, certainty }) => {
        const [renamedIn, edition = ''] = id.split('/');
        return renamedIn === topic ? [{ hant, hans, edition, certainty }] : [];
      }),
      steps: steps.map((step) => ({
        from: step.from,
        to: step.to,
        change: step.change,
        groups: step.groups.map(({ id }) => id),
        figures: step.figureChanges.map((pair) => ({
          label: labels(pair, step),
          before: pair.a?.figure.text ?? null,
          after: pair.b?.figure.text ?? null,
          comparable: pair.comparable,
          difference: pair.difference ?? null,
          percentage: pair.percentage === undefined ? null : Number(pair.percentage.toFixed(2)),
          origin: 'computed' as const,
        })),
        origin: 'computed' as const,
      })),
    };
  });
}
