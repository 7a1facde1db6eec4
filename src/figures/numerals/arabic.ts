import { asciiDigit } from './characters.ts';
import type { Decimal } from './decimal.ts';

/** A number in Arabic digits: where it ends, its exact value, and whether its grouping is a misprint. */
export interface ArabicNumber {
  readonly end: number;
  readonly value: Decimal;
  readonly irregular: boolean;
  /** Digits before the decimal point, separators not counted. */
  readonly length: number;
}

/** Reads digits from `at`; returns their ASCII form. */
function digitsAt(text: string, at: number): string {
  let digits = '';
  for (let d = asciiDigit(text[at]); d !== undefined; d = asciiDigit(text[at + digits.length])) digits += d;
  return digits;
}

/** Separators that may stand between groups. A full-width comma is also a clause mark: only between full-width digits. */
function isSeparator(text: string, at: number): boolean {
  const char = text[at] as string;
  if (char === ',') return true;
  if (char === '，') return text.charCodeAt(at - 1) > 0xff00 && text.charCodeAt(at + 1) > 0xff00;
  return /[ \u00a0\u2009\u202f']/.test(char);
}

/**
 * Reads a number in ASCII or full-width digits that starts at `at`: grouped by commas or spaces (`1,925`, `1 925`,
 * `１，９２５`), with decimals (`3.39`). Commas with a group longer than three (`4,2000`) are read as the number
 * meant, 42000, and marked irregular. Spaces group only where every group has three digits.
 */
export function readArabic(text: string, at: number): ArabicNumber | undefined {
  let digits = digitsAt(text, at);
  if (!digits) return undefined;
  let end = at + digits.length;
  let irregular = false;
  const separator = text[end];
  if (digits.length <= 3) {
    while (end < text.length && text[end] === separator && isSeparator(text, end)) {
      const group = digitsAt(text, end + 1);
      const misprint = group.length > 3 && separator === ',';
      if (group.length !== 3 && !misprint) break;
      irregular ||= misprint;
      digits += group;
      end += 1 + group.length;
    }
  }
  const length = digits.length;
  const fraction = text[end] === '.' || text[end] === '．' ? digitsAt(text, end + 1) : '';
  if (fraction) end += 1 + fraction.length;
  return { end, irregular, length, value: { digits: BigInt(digits + fraction), exponent: -fraction.length } };
}
