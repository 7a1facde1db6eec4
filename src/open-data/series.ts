import { z } from 'zod';
import { FIGURE_KINDS } from '../figures/index.ts';
import type { FigureSeries } from '../series/index.ts';
import { csv } from './csv.ts';
import { SERIES_FIELDS as F } from './series-fields.ts';

const EDITION = z.string().regex(/^\d{4}-\d{2}$/);

/** A series of `series.json`. */
export const seriesSchema = z.strictObject({
  id: z.string().describe(F.id.en),
  topic: z.string().describe(F.topic.en),
  name: z.strictObject({
    hant: z.string().nullable().describe(F['name.hant'].en),
    hans: z.string().nullable().describe(F['name.hans'].en),
  }),
  label: z.string().describe(F.label.en),
  kind: z.enum(FIGURE_KINDS).describe(F.kind.en),
  unit: z.string().nullable().describe(F.unit.en),
  current: z.boolean().describe(F.current.en),
  broken: z.boolean().describe(F.broken.en),
  points: z.array(
    z.strictObject({
      edition: EDITION.describe(F['points[].edition'].en),
      block: z.string().describe(F['points[].block'].en),
      text: z.string().min(1).describe(F['points[].text'].en),
      value: z.number().describe(F['points[].value'].en),
      value2: z.number().nullable().describe(F['points[].value2'].en),
      asOf: z.string().nullable().describe(F['points[].asOf'].en),
      origin: z.literal('read').describe(F['points[].origin'].en),
    }),
  ),
  steps: z.array(
    z.strictObject({
      from: EDITION.describe(F['steps[].from'].en),
      to: EDITION.describe(F['steps[].to'].en),
      comparable: z.boolean().describe(F['steps[].comparable'].en),
      reason: z.string().nullable().describe(F['steps[].reason'].en),
      difference: z.number().nullable().describe(F['steps[].difference'].en),
      percentage: z.number().nullable().describe(F['steps[].percentage'].en),
      trend: z.enum(['up', 'down', 'level']).nullable().describe(F['steps[].trend'].en),
      origin: z.literal('computed').describe(F['steps[].origin'].en),
    }),
  ),
});

export type SeriesRecord = z.infer<typeof seriesSchema>;

/** Puts series into their published form. */
export function seriesRecords(series: readonly FigureSeries[]): SeriesRecord[] {
  return series.map(({ id, topic, name, label, kind, unit, current, broken, points, steps }) => ({
    id,
    topic,
    name: { hant: name?.hant ?? null, hans: name?.hans ?? null },
    label,
    kind,
    unit: unit ?? null,
    current,
    broken,
    points: points.map(({ edition, blockId, text, value, value2, asOf, origin }) => ({
      edition,
      block: blockId,
      text,
      value,
      value2: value2 ?? null,
      asOf: asOf ?? null,
      origin,
    })),
    steps: steps.map(({ from, to, comparable, reason, difference, percentage, trend, origin }) => ({
      from,
      to,
      comparable,
      reason: reason ?? null,
      difference: difference ?? null,
      percentage: percentage === undefined ? null : Number(percentage.toFixed(2)),
      trend: trend ?? null,
      origin,
    })),
  }));
}

const COLUMNS = [
  ...(['series', 'topic', 'name_hant', 'name_hans', 'label', 'kind', 'unit'] as const),
  ...(['edition', 'block', 'text', 'value', 'value2', 'value_origin', 'as_of'] as const),
  ...(['from', 'comparable', 'difference', 'percentage', 'trend', 'change_origin', 'reason'] as const),
] as const;

/** `series.csv`: a row a point, with the step that led to it; the first point of a series has none. */
export function seriesCsv(records: readonly SeriesRecord[]): string {
  const rows = records.flatMap((record) =>
    record.points.map((point, index) => {
      const step = index > 0 ? record.steps[index - 1] : undefined;
      return [
        ...[record.id, record.topic, record.name.hant, record.name.hans],
        ...[record.label, record.kind, record.unit],
        ...[point.edition, point.block, point.text, point.value, point.value2, point.origin, point.asOf],
        ...[step?.from ?? null, step ? String(step.comparable) : null, step?.difference ?? null],
        ...[step?.percentage ?? null, step?.trend ?? null, step?.origin ?? null, step?.reason ?? null],
      ];
    }),
  );
  return csv(COLUMNS, rows);
}
