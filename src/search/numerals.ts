import type { Token } from './tokens.ts';

/** A numeral as it stands in a run of characters. */
interface Numeral {
  /** The characters it is written in, from the start of the run. */
  written: string;
  value: number;
}

const DIGITS = '〇一二三四五六七八九';
const POWERS: Record<string, number> = { 兆: 1e12, 亿: 1e8, 万: 1e4, 千: 1e3, 百: 100, 十: 10 };

const D = `[零两${DIGITS}]`;
const SMALL = `(?=${D}|十)(?:${D}千)?零?(?:${D}百(?![分货]))?零?(?:${D}?十)?零?${D}?(?:点${D}+(?![十分]))?`;
// 百億 is 100 億; 二〇二五 goes digit by digit.
const PART = `(?:\\d\\d?千\\d百(?:\\d十?\\d?)?|(?:\\d{1,3}(?: \\d{3})+(?!\\d)|\\d+(?:\\.\\d+)?)(?:(?<!\\d{4} ?) ?千|(?: ?[十百](?=[万亿])))?|${D}{3,}(?![十百千])|${SMALL}|[百千](?=[万亿])) ?`;
const LARGE = `(?:${PART}兆 ?)?(?:零?${PART}万?亿 ?)?(?:零?${PART}万)?(?<=[万亿兆] ?)`;
const NUMERAL = new RegExp(
  `^(?:${LARGE}(?:零?${SMALL}(?! ?[万亿兆])|(?<! )\\d{1,4}千?(?![\\d.年月日]))?|${PART})`,
);

/** A token that a numeral may be written in: digits, or one character of a Chinese numeral. */
export function isNumeral({ text }: Pick<Token, 'text'>): boolean {
  return /^[\d零两〇一二三四五六七八九十百千万亿兆点]/.test(text);
}

/**
 * Reads the numeral that a run of characters begins with, folded and in Simplified characters: `1925 万`, `10亿3000万`,
 * 兩億 as `两亿`, 三萬五 (35,000), 二〇二五. Undefined where there is none.
 */
export function readNumeral(run: string): Numeral | undefined {
  const written = NUMERAL.exec(run)?.[0].trimEnd();
  return written ? { written, value: Number(worth(written.replaceAll(' ', '')).toPrecision(12)) } : undefined;
}

function worth(numeral: string): number {
  for (const unit in POWERS) {
    const at = numeral.lastIndexOf(unit);
    const power = POWERS[unit] as number;
    if (at < 0) continue;
    const [head, tail] = [numeral.slice(0, at), numeral.slice(at + 1)];
    // 三萬五 is 35,000 and 一百二 is 120; 三萬零五 is 30,005.
    const short = power > 10 && /^[^\d零〇]$/.test(tail) ? power / 10 : 1;
    return (head ? worth(head) : 1) * power + worth(tail) * short;
  }
  return Number(
    numeral.replace(/\D/g, (character) =>
      character === '点' || character === '.'
        ? '.'
        : `${character === '两' ? 2 : Math.max(0, DIGITS.indexOf(character))}`,
    ),
  );
}
