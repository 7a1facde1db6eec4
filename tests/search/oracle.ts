import { fold } from '../../src/script/index.ts';

/** A heading or block with its text in both scripts. */
export interface OracleBlock {
  id: string;
  texts: string[];
}

/**
 * A plain search, made to check the real one: it reads every text from end to end and shares no code with the room
 * `search`. Numbers are set in brackets so that only whole ones match, and letters match from the start of a word.
 */
export function blocksWith(phrase: string, blocks: readonly OracleBlock[]): string[] {
  const wanted = plain(phrase);
  if (wanted.text === '') return [];
  return blocks
    .filter(({ texts }) =>
      texts.some((text) => {
        const { text: inside, starts } = plainOf(text);
        for (let at = inside.indexOf(wanted.text); at >= 0; at = inside.indexOf(wanted.text, at + 1)) {
          if (!/[a-z]/.test(wanted.text[0] ?? '') || starts.has(at)) return true;
        }
        return false;
      }),
    )
    .map(({ id }) => id);
}

/** The blocks in which an amount of this value is printed, followed by the words given. */
export function blocksWithValue(value: number, blocks: readonly OracleBlock[], after = ''): string[] {
  return blocks
    .filter(({ texts }) =>
      texts.some((text) =>
        amountsOf(text).some(
          ({ value: printed, end }) =>
            printed === value && plain(text.slice(end)).text.startsWith(plain(after).text),
        ),
      ),
    )
    .map(({ id }) => id);
}

const DIGITS = '零一二三四五六七八九';
const POWERS: Record<string, number> = { 萬: 1e4, 万: 1e4, 億: 1e8, 亿: 1e8 };
const AMOUNT =
  /\d[\d,]*(?:\.\d+)?(?:\s*[百千]?[萬万億亿]+(?:\s*\d+\s*[萬万])?)?|[兩两一二三四五六七八九]+[億亿萬万]/g;

/** Every amount in digits, or of one Chinese digit with 萬 or 億, and its words. */
export function amountsOf(text: string): { value: number; text: string; start: number; end: number }[] {
  const even = text.replace(/[０-９]/g, (digit) => String.fromCharCode(digit.charCodeAt(0) - 0xfee0));
  // 2.0 is a version, not an amount of 2.
  return [...even.matchAll(AMOUNT)]
    .filter(([words]) => !/\.\d*0$/.test(words))
    .map((match) => ({
      value: worthOf(match[0]),
      text: match[0],
      start: match.index,
      end: match.index + match[0].length,
    }));
}

function worthOf(words: string): number {
  let total = 0;
  for (const [, digits = '', powers = ''] of words.matchAll(
    /(\d[\d,]*(?:\.\d+)?|[^\d\s百千萬万億亿])\s*([百千萬万億亿]*)/g,
  )) {
    const number = /\d/.test(digits)
      ? Number(digits.replaceAll(',', ''))
      : DIGITS.indexOf(digits.replace(/[兩两]/, '二'));
    const power = [...powers].reduce(
      (product, c) => product * (c === '百' ? 100 : c === '千' ? 1000 : (POWERS[c] ?? 1)),
      1,
    );
    total += Number((number * power).toPrecision(12));
  }
  return total;
}

const known = new Map<string, ReturnType<typeof plain>>();

function plainOf(text: string): ReturnType<typeof plain> {
  const made = known.get(text) ?? plain(text);
  known.set(text, made);
  return made;
}

/** Folded, without spaces and punctuation; `starts` are the places where a word of letters begins. */
function plain(text: string): { text: string; starts: Set<number> } {
  const folded = fold(text.replaceAll('，', ' '))
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .normalize('NFC');
  const starts = new Set<number>();
  let result = '';
  let inWord = false;
  for (const match of folded.matchAll(/\d+(?:,\d{3,})*(?:\.\d+)?|[a-z]|[\p{L}%‰]|./gu)) {
    const [piece] = match;
    if (/^[a-z]$/.test(piece)) {
      if (!inWord) starts.add(result.length);
      inWord = true;
      result += piece;
      continue;
    }
    inWord = false;
    if (/^\d/.test(piece)) result += `[${piece.replaceAll(',', '')}]`;
    else if (/^[\p{L}%‰]$/u.test(piece)) result += piece;
  }
  return { text: result, starts };
}
