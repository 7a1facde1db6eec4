import { z } from 'zod';
import { inUnit } from '../figures/index.ts';
import { type Comparison, type FigurePair, STATUSES } from './types.ts';

const blockId = z.string().describe('Id of a block, e.g. innovation-and-technology/2026-02/fintech/06.');
const status = z.enum(STATUSES);
const value = z.number().nullable();

const figureChangeSchema = z.strictObject({
  label: z
    .string()
    .describe(
      'The name of the series it belongs to, e.g. 「轉數快」註冊量, else what is counted; in Traditional Chinese; empty where neither is known.',
    ),
  labelHans: z.string().describe('The same in Simplified Chinese.'),
  aText: z.string().nullable().describe('The figure as the older edition prints it; null where it is new.'),
  bText: z.string().nullable().describe('The same of the newer edition; null where it disappeared.'),
  aValue: value.describe(
    'Its value in `unit`, fully expanded: 1,622 萬 is 16220000. A ratio 1：2 has 1 here.',
  ),
  bValue: value,
  aValue2: value.describe('The second value of a range or a ratio.'),
  bValue2: value,
  unit: z
    .string()
    .nullable()
    .describe('In Traditional characters; ISO 4217 for money; null where there is none.'),
  comparable: z.boolean().describe('Whether the two values measure the same thing.'),
  reason: z.string().nullable().describe('Why not, or why an editor says so, in Traditional Chinese.'),
  difference: value.describe('bValue - aValue, computed; null where it would mean nothing.'),
  percentage: value.describe(
    'The difference in per cent of aValue, computed; null for ranks and percentages.',
  ),
});

const dataSchema = z.strictObject({
  topic: z.string(),
  from: z.string().describe('The older edition, e.g. 2025-02.'),
  to: z.string().describe('The newer edition, e.g. 2026-02.'),
  groups: z.array(
    z.strictObject({
      id: z
        .string()
        .describe('a-{anchor} of its first block in the older edition, b-{anchor} of an added one.'),
      status: status.describe('The first that fits of split, merged, moved, updated, reworded, unchanged.'),
      also: z.array(status).describe('What else happened, e.g. a moved block that was updated.'),
      a: z.array(blockId),
      b: z.array(blockId),
      figureChanges: z.array(figureChangeSchema),
      correction: z.string().nullable().describe("The editors' reason, where they corrected the group."),
    }),
  ),
  automatic: z
    .array(z.strictObject({ status, also: z.array(status), a: z.array(blockId), b: z.array(blockId) }))
    .describe('The groups before corrections.'),
});

/** A comparison as it is published. */
export type ComparisonData = z.infer<typeof dataSchema>;

/** JSON Schema (2020-12) of `/data/comparisons/{topic}/{from}...{to}.json`. */
export const comparisonJsonSchema = z.toJSONSchema(dataSchema);

/**
 * Puts a comparison into its published form.
 *
 * @param labels Gives a figure's label in both scripts; as issued where it is left out.
 */
export function comparisonData(
  { topic, from, to, groups, automatic }: Comparison,
  labels: (pair: FigurePair) => { hant: string; hans: string } = ({ label }) => ({
    hant: label,
    hans: label,
  }),
): ComparisonData {
  return {
    topic,
    from,
    to,
    groups: groups.map(({ id, status, also, a, b, figureChanges, correction }) => ({
      id,
      status,
      also,
      a,
      b,
      figureChanges: figureChanges.map((pair) => {
        const { hant, hans } = labels(pair);
        return { label: hant, labelHans: hans, ...figureChange(pair) };
      }),
      correction: correction ?? null,
    })),
    automatic,
  };
}

function figureChange({ a, b, comparable, reason, difference, percentage }: FigurePair) {
  // 1.2 公里 and 800 米 are published in one unit where they are compared.
  const older = (value: number | undefined) =>
    value === undefined || !comparable
      ? value
      : (inUnit(value, a?.figure.unit, b?.figure.unit ?? a?.figure.unit) ?? value);
  return {
    aText: a?.figure.text ?? null,
    bText: b?.figure.text ?? null,
    aValue: older(a?.figure.value) ?? null,
    bValue: b?.figure.value ?? null,
    aValue2: older(a?.figure.value2) ?? null,
    bValue2: b?.figure.value2 ?? null,
    unit: b?.figure.unit ?? a?.figure.unit ?? null,
    comparable,
    reason: reason ?? null,
    difference: difference ?? null,
    percentage: percentage === undefined ? null : Number(percentage.toFixed(2)),
  };
}
