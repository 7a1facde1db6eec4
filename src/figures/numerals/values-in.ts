import { asciiDigit, digitOf, unitOf } from './characters.ts';
import { readEnglishMultiplier } from './english.ts';
import { readNumeral } from './read-numeral.ts';

/** A value found in running text, for search tokens. */
export interface ValueSpan {
  readonly start: number;
  readonly end: number;
  readonly value: number;
  readonly kind: 'amount' | 'percentage';
}

/** Does a Chinese numeral say an amount by itself? A lone digit (一 in 一般) does not, a magnitude (兩億, 十四) does. */
function isAmount(text: string, start: number, end: number): boolean {
  if (end - start < 2) return false;
  for (let i = start; i < end; i++) if (unitOf(text[i] as string)) return true;
  return false;
}

/**
 * Every number in a text that says an amount by itself: all Arabic and mixed ones, Chinese ones with a magnitude,
 * percentages. Cheap, no tables: meant for queries in the browser. Text of a sheet is better read with
 * `readFigures`, which knows names, dates and words that only look like numbers.
 */
export function valuesIn(text: string): ValueSpan[] {
  const found: ValueSpan[] = [];
  let at = 0;
  while (at < text.length) {
    const char = text[at] as string;
    const start = asciiDigit(char) !== undefined || digitOf(char) || unitOf(char) || /[廿卅半]/.test(char);
    const numeral = start ? readNumeral(text, at) : undefined;
    if (!numeral) {
      at++;
      continue;
    }
    const english =
      numeral.style === 'arabic' && !numeral.percent && readEnglishMultiplier(text, numeral.end);
    const end = english ? english.end : numeral.end;
    if (numeral.style !== 'chinese' || numeral.percent || isAmount(text, at, numeral.end)) {
      const kind = numeral.percent ? 'percentage' : 'amount';
      const value = english ? Number((numeral.value * english.factor).toPrecision(15)) : numeral.value;
      found.push({ start: at, end, value, kind });
    }
    at = end;
  }
  return found;
}
