import { readEnglishMultiplier } from './numerals/english.ts';
import { type Numeral, readNumeral } from './numerals/index.ts';
import { after } from './phrases.ts';

const CHINESE_DIGIT = /[零〇○一二两三四五六七八九十廿卅壹贰叁肆伍陆柒捌玖拾]/;

/** May a numeral start with this character of a neutral text? Bare units (百) are another matter. */
export function startsNumeral(char: string): boolean {
  return (
    (char >= '0' && char <= '9') ||
    CHINESE_DIGIT.test(char) ||
    char === '半' ||
    char === '百' ||
    char === '千'
  );
}

/** Multiplies without float noise: 3.39 × 1e8 is 339000000. */
export function times(value: number, factor: number): number {
  return Number((value * factor).toPrecision(15));
}

/** A numeral with the 多 or 餘 that may stand in or after it (三百多萬, 1,600 餘). */
export interface Quantity extends Omit<Numeral, 'style'> {
  readonly chinese: boolean;
  readonly more: { readonly start: number; readonly end: number } | undefined;
}

/** Reads a number at `at` of a neutral text, with its English multiplier or with 多, 餘, 幾, 來 or + after it and the magnitude that may follow. */
export function readQuantity(n: string, at: number, bareUnit = false): Quantity | undefined {
  const numeral = readNumeral(n, at, { bareUnit });
  if (!numeral) return undefined;
  const quantity = { ...numeral, chinese: numeral.style === 'chinese', more: undefined };
  const currency = /(?:\$|£|€|¥|HKD|USD|CNY|RMB|EUR|GBP)\s*$/.test(n.slice(Math.max(0, at - 5), at));
  const english = numeral.style === 'arabic' ? readEnglishMultiplier(n, numeral.end, currency) : undefined;
  if (english && !numeral.percent) {
    const { factor, end } = english;
    return { ...quantity, end, value: times(numeral.value, factor), scale: numeral.scale * factor };
  }
  const spot = after(n, numeral.end);
  if (!/[多余几来+]/.test(n[spot] ?? '') || numeral.percent) return quantity;
  const big = after(n, spot + 1);
  const magnitude = /[万亿]/.test(n[big] ?? '') ? (n[big] === '万' ? 1e4 : 1e8) : 1;
  const end = magnitude > 1 ? big + 1 : spot + 1;
  const more = { start: spot, end: spot + 1 };
  return { ...quantity, end, value: times(numeral.value, magnitude), scale: numeral.scale * magnitude, more };
}
