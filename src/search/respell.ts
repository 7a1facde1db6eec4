import { type Numeral, readNumeral } from '../figures/numerals/index.ts';

/** More ways of writing one phrase than anyone needs. */
const MOST = 16;

/**
 * Other ways of writing the numbers below 10,000 in a phrase: 全球第四 and 全球第4, 五至十年 and 5-10年, 二零二五年八月 and
 * 2025年8月. A word with a numeral in it (一站式) comes out as no word, which finds nothing.
 */
export function respell(text: string): string[] {
  let written = [''];
  let end = 0;
  let found = 0;
  for (let at = 0; at < text.length; ) {
    const numeral =
      /[\d０-９〇零○一二三四五六七八九十百千兩两廿卅]/.test(text[at] as string) && readNumeral(text, at);
    if (!numeral) {
      at += 1;
      continue;
    }
    const between = text.slice(end, at);
    // What stands between the ends of a range.
    const links = found > 0 && /^\s*(?:[-–—~～〜－]|至|到)\s*$/.test(between) ? [between, '至'] : [between];
    const spellings = spellingsOf(numeral, text);
    written = written
      .flatMap((head) => links.flatMap((link) => spellings.map((spelling) => head + link + spelling)))
      .slice(0, MOST);
    found += 1;
    end = numeral.end;
    at = end;
  }
  return [...new Set(written.map((head) => head + text.slice(end)))].filter((each) => each !== text);
}

function spellingsOf({ start, end, value, style, percent, scale, value2 }: Numeral, text: string): string[] {
  const own = text.slice(start, end);
  const plain = style === 'chinese' ? scale < 1e4 : scale === 1;
  if (!plain || percent || value2 !== undefined || value >= 1e4 || !Number.isInteger(value)) return [own];
  if (/[.．]/.test(own)) return [own];
  const digits = [...String(value)];
  const spelt =
    value >= 1000 && text[end] === '年'
      ? [digits.map((digit) => DIGITS[Number(digit)]).join('')]
      : [inCharacters(digits), ...(value === 2 ? ['兩'] : [])];
  return [...new Set([own, String(value), ...spelt])];
}

const DIGITS = '〇一二三四五六七八九';

/** 15 → 十五, 120 → 一百二十, 105 → 一百零五. */
function inCharacters(digits: readonly string[]): string {
  const text = digits
    .map((digit, at) =>
      digit === '0' ? '零' : DIGITS[Number(digit)] + (['', '十', '百', '千'][digits.length - 1 - at] ?? ''),
    )
    .join('')
    .replace(/零+/g, '零')
    .replace(/(.)零$/, '$1');
  return text.replace(/^一十/, '十');
}
