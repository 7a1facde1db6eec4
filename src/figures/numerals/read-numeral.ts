import { skipSpace } from './characters.ts';
import { readNumber } from './number.ts';
import type { Numeral, ReadOptions } from './numeral.ts';

/** `whole` percent of a part: two decimals at most, because a third has no exact one. */
function share(part: number, whole: number): number {
  return Math.round((part / whole) * 10000) / 100;
}

/**
 * Reads the number that starts exactly at `at` (UTF-16 offset): Arabic with separators and decimals, full-width,
 * Chinese in both scripts (一億二千萬, 兩億, 廿三, 二〇二五, 三點五億, 壹佰), mixed (10 億 3000 萬, 3,000 千萬億), with its
 * percent sign, 百分之…, N 分之 M (rounded to two decimals of a percent), 一半 (50 %) and 半 (0.5). The numeral is as
 * long as the characters allow; whether it is a figure or part of a word (一般) is for the caller to judge.
 * Returns undefined where no number starts.
 */
export function readNumeral(text: string, at: number, options: ReadOptions = {}): Numeral | undefined {
  const per = /^[百千]分之/.test(text.slice(at, at + 3)) ? text[at] : undefined;
  if (per) {
    const inner = readNumber(text, skipSpace(text, at + 3), true);
    return inner && { ...inner, start: at, percent: per === '百' ? '%' : '‰' };
  }
  if (text[at] === '半') {
    const half = { start: at, end: at + 1, value: 0.5, value2: undefined, coefficient: 0.5, scale: 1 };
    return { ...half, style: 'chinese', percent: undefined, irregular: false };
  }
  const number = readNumber(text, at, options.bareUnit ?? false);
  if (!number) return undefined;
  if (number.value === 1 && text[number.end] === '半' && number.style === 'chinese') {
    return { ...number, end: number.end + 1, value: 50, coefficient: 50, percent: '%' };
  }
  const sign = skipSpace(text, number.end);
  if (/[%％﹪‰]/.test(text[sign] ?? '')) {
    return { ...number, end: sign + 1, percent: text[sign] === '‰' ? '‰' : '%' };
  }
  const over = /^分(之?)(?=[一二三四五六七八九十百零〇\d])/.exec(text.slice(number.end, number.end + 3));
  if (over && number.value > 0) {
    const part = readNumber(text, number.end + over[0].length, false);
    // 三分二 is two thirds too; 五分十秒 is not.
    if (part && (over[1] || (number.style === 'chinese' && part.value < number.value && part.value < 10))) {
      const value = share(part.value, number.value);
      return { ...part, start: at, value, coefficient: value, scale: 1, percent: '%' };
    }
  }
  return number;
}
