/** A number as it stands in a text. Offsets are UTF-16 code units, `end` exclusive. */
export interface Numeral {
  readonly start: number;
  readonly end: number;
  /** Fully expanded: 1,925 萬 is 19250000. A percentage is the number before its sign; 一半 is 50. */
  readonly value: number;
  /** Second value of an approximate pair: 七八 is 7 to 8, 二三十 is 20 to 30. */
  readonly value2: number | undefined;
  /** `value` = `coefficient` × `scale` where one number is multiplied by one magnitude (1,925 × 10000). */
  readonly coefficient: number;
  readonly scale: number;
  readonly style: 'arabic' | 'chinese' | 'mixed';
  /** The sign read with the number: `%` for %, 百分之, fractions and 一半; `‰` for ‰ and 千分之. */
  readonly percent: '%' | '‰' | undefined;
  /** True where the digit grouping is a misprint (`4,2000`). */
  readonly irregular: boolean;
}

export interface ReadOptions {
  /** Also read a number that begins with its unit, as in 逾百 and 過萬: 百 is 100. */
  readonly bareUnit?: boolean;
}
