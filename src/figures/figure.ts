/** What a figure measures. `name` is a number that is part of a name: 5G, 「十四五」, 第二屆, 藍圖 2.0. */
export const FIGURE_KINDS = [
  ...(['money', 'count', 'area', 'percentage', 'rank', 'ratio'] as const),
  ...(['duration', 'weight', 'compute', 'date', 'name'] as const),
] as const;

export type FigureKind = (typeof FIGURE_KINDS)[number];

/** What a qualifier says about the value: 逾 is more than, 近 nearly, 最多 at most. */
export type Direction = 'more-than' | 'at-least' | 'about' | 'nearly' | 'at-most' | 'less-than';

/**
 * A number of a block, read. The conventions of its fields:
 * - money is in whole units of its currency, `unit` its ISO 4217 code; 元 alone is HKD.
 * - a percentage is the number before the sign, `unit` `%`, `‰` or 百分點; 一半 is 50, 三成 30, 三分之一 33.33.
 * - a ratio is `value` : `value2`; a multiple (三倍) has only `value`, `unit` 倍.
 * - a range is `value` to `value2`.
 * - a rank is its position, `unit` the field it is a position in (全球); 全球二十大 is 20, at most.
 * - a duration or an age is in the unit named; half a year is 0.5.
 * - 3,000 千萬億次（petaFLOPS） is 3000, `unit` petaFLOPS.
 * - a date has its year as `value`, `date` as far as it is known, and its words (年底, 上半年) in `qualifier`. A month
 *   that comes every year (每年 4 月) has no year: its `value` is the month, its `date` the `--04` of XML Schema's
 *   gMonth, so that what begins with `--` is told from what has a year. Fiscal and academic years and ranges of years have the last
 *   year as `value2` and an ISO 8601 interval as `date`. A time of day is a date of `unit` 時.
 * - lengths, volumes, energy and other measures are counts of their unit.
 * - a name has its first number as `value`, a second one (一國兩制) as `value2`. Ordinals that name a phase, a
 *   session or a generation (第一期, 第二屆, 第三代) are names too.
 */
export interface Figure {
  /** The exact words of the block, with currency, qualifier and unit. */
  readonly text: string;
  /** UTF-16 offsets in the block's text, `end` exclusive. */
  readonly start: number;
  readonly end: number;
  readonly kind: FigureKind;
  /** Fully expanded: 1,925 萬 is 19250000. */
  readonly value: number;
  readonly value2: number | undefined;
  /** In Traditional characters, ISO 4217 for money. Never a magnitude. */
  readonly unit: string | undefined;
  /** As issued: 逾, 不少於, 以上, 年底. */
  readonly qualifier: string | undefined;
  readonly direction: Direction | undefined;
  /** ISO date the sentence gives for the figure, as far as it is known: 截至 2025 年 12 月底 is `2025-12`. */
  readonly asOf: string | undefined;
  /** Only for dates: `2026`, `2026-01`, `2025-08-01`, `2025/2026`. */
  readonly date: string | undefined;
  /** What is counted: an exact substring of the block. */
  readonly subject: string | undefined;
  /** True where the digits are misprinted (`4,2000`); the value is the number meant. */
  readonly irregular: boolean;
}

/** A figure as a reader finds it, before the sentence around it is looked at. */
export type FoundFigure = Pick<Figure, 'start' | 'end' | 'kind' | 'value'> &
  Partial<Pick<Figure, 'value2' | 'unit' | 'qualifier' | 'direction' | 'date' | 'irregular'>> & {
    /** Where the number itself begins and ends: subjects are looked for around it. */
    readonly core?: { readonly start: number; readonly end: number };
    /** The unit is a measure word, so what it counts follows it. */
    readonly measured?: boolean;
  };
