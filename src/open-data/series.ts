import { z } from 'zod';
import { FIGURE_KINDS } from '../figures/index.ts';
import type { FigureSeries } from '../series/index.ts';
import { type Cell, csv } from './csv.ts';
import { type BothLabels, type ProgrammeSeriesRecord, programmeSeriesSchema } from './programme-series.ts';
import { SERIES_FIELDS as F } from './series-fields.ts';
import { LIST_SEPARATOR } from './tables.ts';

const EDITION = z.string().regex(/^\d{4}-\d{2}$/);

/** A figure's series of `series.json`. */
const figureSeriesSchema = z.strictObject({
  type: z.literal('figure').describe(F.type.en),
  id: z.string().describe(F.id.en),
  topic: z.string().describe(F.topic.en),
  name: z.strictObject({
    hant: z.string().nullable().describe(F['name.hant'].en),
    hans: z.string().nullable().describe(F['name.hans'].en),
  }),
  label: z.strictObject({
    hant: z.string().describe(F['label.hant'].en),
    hans: z.string().describe(F['label.hans'].en),
  }),
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

type FigureSeriesRecord = z.infer<typeof figureSeriesSchema>;

/** A series of `series.json`: of a figure, or of a programme. */
export const seriesSchema = z.discriminatedUnion('type', [figureSeriesSchema, programmeSeriesSchema]);

export type SeriesRecord = FigureSeriesRecord | ProgrammeSeriesRecord;

/**
 * Puts series of figures into their published form.
 *
 * @param labels What a series counts, in both scripts.
 */
export function seriesRecords(
  series: readonly FigureSeries[],
  labels: (series: FigureSeries) => BothLabels,
): SeriesRecord[] {
  return series.map((one): FigureSeriesRecord => {
    const { id, topic, name, kind, unit, current, broken, points, steps } = one;
    return {
      type: 'figure',
      id,
      topic,
      name: { hant: name?.hant ?? null, hans: name?.hans ?? null },
      label: labels(one),
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
    };
  });
}

const COLUMNS = [
  ...([
    'series',
    'type',
    'topic',
    'name_hant',
    'name_hans',
    'label_hant',
    'label_hans',
    'kind',
    'unit',
  ] as const),
  ...(['edition', 'block', 'text', 'value', 'value2', 'value_origin', 'as_of'] as const),
  ...([
    'from',
    'comparable',
    'difference',
    'percentage',
    'trend',
    'change',
    'change_origin',
    'reason',
  ] as const),
] as const;

/**
 * `series.csv`: a row a point, with the step that led to it; the first point of a series has none. Of a programme the
 * value is the number of paragraphs that name it, 0 where it is no longer named.
 */
export function seriesCsv(records: readonly SeriesRecord[]): string {
  return csv(
    COLUMNS,
    records.flatMap((record) => (record.type === 'figure' ? figureRows(record) : programmeRows(record))),
  );
}

function figureRows(record: FigureSeriesRecord): Cell[][] {
  return record.points.map((point, index) => {
    const step = index > 0 ? record.steps[index - 1] : undefined;
    return [
      ...[record.id, record.type, record.topic, record.name.hant, record.name.hans],
      ...[record.label.hant, record.label.hans, record.kind, record.unit],
      ...[point.edition, point.block, point.text, point.value, point.value2, point.origin, point.asOf],
      ...[step?.from ?? null, step ? String(step.comparable) : null, step?.difference ?? null],
      ...[step?.percentage ?? null, step?.trend ?? null, null, step?.origin ?? null, step?.reason ?? null],
    ];
  });
}

function programmeRows(record: ProgrammeSeriesRecord): Cell[][] {
  const { points, steps } = record;
  const editions = [
    ...new Set([...points.map(({ edition }) => edition), ...steps.map(({ to }) => to)]),
  ].sort();
  return editions.map((edition) => {
    const point = points.find((one) => one.edition === edition);
    const step = steps.find(({ to }) => to === edition);
    return [
      ...[record.id, record.type, record.topic, record.name.hant, record.name.hans],
      ...[null, null, record.kind, null],
      ...[edition, point?.blocks.join(LIST_SEPARATOR) ?? null, point?.texts.join(LIST_SEPARATOR) ?? null],
      ...[point?.paragraphs ?? 0, null, 'computed', null],
      ...[step?.from ?? null, null, null, null, null],
      ...[step?.change ?? null, step?.origin ?? null, null],
    ];
  });
}
