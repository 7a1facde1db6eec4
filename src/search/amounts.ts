// The numerals alone: the browser carries this file once a query has a number in it.
import { type Numeral, readNumeral } from '../figures/numerals/index.ts';
import { type Amount, MEASURES, type TokensRead } from './read.ts';
import { PERCENT, type Token, type TokenFolder, tokenize } from './tokens.ts';

const CURRENCY = /(?:(US|HK)?\s*\$|(USD)|HKD|(?:RMB|CNY|¥|人民[幣币])|港[幣币元]|(美[元金]))\s*$/i;

const DIGIT = /^[〇零一二三四五六七八九两]$/;

/**
 * Reads a text for the index, for a query or for marking. A digit within a number of several tokens gets a term of
 * its own, so that no part of a number finds the number: 3,000 萬 is not in 10 億 3,000 萬, 二億 not in 十二億.
 */
export function readTokens(text: string, folder: TokenFolder): TokensRead {
  const tokens = joinGroups(text, tokenize(text, folder));
  const amounts = amountsIn(text, tokens);
  for (const { first, last } of amounts) {
    let begun = false;
    for (const token of tokens.slice(first, last)) {
      const digits = token.kind === 'number' || DIGIT.test(token.text);
      if (begun && digits) token.text = `c${token.text}`;
      begun ||= digits || token.kind === 'han';
    }
  }
  return { tokens, amounts };
}

/** The terms of a text, joined: how names are compared. */
export function termKey(text: string, folder: TokenFolder): string {
  return readTokens(text, folder)
    .tokens.map((token) => token.text)
    .join('');
}

/** Makes one token of digits grouped by spaces: 1 925 → 1925. */
function joinGroups(text: string, tokens: readonly Token[]): Token[] {
  const joined: Token[] = [];
  for (const token of tokens) {
    const before = joined.at(-1);
    const groups = before?.kind === 'number' && token.kind === 'number' && /^\d{3}/.test(token.text);
    if (groups && (numeralAt(text, before.start)?.end ?? 0) >= token.end) {
      before.text += token.text;
      before.end = token.end;
    } else joined.push(token);
  }
  return joined;
}

/** The number that stands at a place, where its digits are grouped as the tokens have it. */
function numeralAt(text: string, at: number): Numeral | undefined {
  const numeral = readNumeral(text, at);
  return numeral?.irregular && /[,，]\d{5}/.test(text.slice(at, numeral.end)) ? undefined : numeral;
}

/** Every number of a text, whatever its spelling. */
function amountsIn(text: string, tokens: readonly Token[]): Amount[] {
  const amounts: Amount[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at] as Token;
    if (token.kind === 'word' || token.kind === 'sign') continue;
    const numeral = numeralAt(text, token.start);
    if (!numeral || isFraction(text, numeral)) continue;
    let last = at;
    while (last < tokens.length && (tokens[last] as Token).start < numeral.end) last += 1;
    const amount = toAmount(text, tokens, at, last, numeral);
    if (amount) amounts.push(amount);
    at = Math.max(at, last - 1);
  }
  return amounts;
}

/**
 * What the index holds beside a text's own tokens, so that every spelling of an amount is one: the value as a number
 * in digits would be written, before it the token that stands there, and after it what it counts (1,925 萬筆 → `19250000 笔`, 百分之九十 → `90 p0`). A number
 * that stands in digits already is its own value. A small number spelt in Chinese counts by itself only where it is
 * a figure of more than one character; else it needs what it counts, and its term says so.
 *
 * @param isFigure whether the stretch of text is a figure, no part of a name
 */
export function valueTerms(
  { tokens, amounts }: TokensRead,
  isFigure: (start: number, end: number) => boolean,
): string[] {
  return amounts.flatMap((amount) => {
    const [first, last] = [tokens[amount.first], tokens[amount.last - 1]];
    if (amount.plain && (amount.unit === undefined || last?.kind === 'sign')) return [];
    const short = amount.last - amount.first === 1;
    const counted = amount.spelt && (short || !(first && last && isFigure(first.start, last.end)));
    const units = [amount.unit ?? tokens[amount.last]?.text];
    if (counted && !MEASURES.has(units[0] ?? '')) return [];
    // 港元 is 元.
    if (units[0] === '港' && /^[元币圆]$/.test(tokens[amount.last + 1]?.text ?? '')) units.push('元');
    const term = valueTerm(amount.value, counted);
    const before = tokens[amount.first - 1]?.text;
    return [
      ...(before === undefined ? [] : [before]),
      ...units.flatMap((unit) => [term, ...(unit === undefined ? [] : [unit])]),
    ];
  });
}

/** What multiplies a number in digits. */
export const MAGNITUDES = ['百', '千', '万', '亿', '兆'];

/**
 * The numbers that a text has both by themselves and multiplied (100 個 and 100 億), as terms: one who asks for 一百
 * wants the first, and the digits alone do not tell.
 */
export function aloneTerms({ tokens, amounts }: TokensRead): string[] {
  const multiplied = new Set(
    amounts.flatMap(({ plain, first }) => (plain ? [] : [tokens[first]?.text ?? ''])),
  );
  return amounts.flatMap(({ plain, value }) =>
    plain && multiplied.has(valueTerm(value)) ? [aloneTerm(value)] : [],
  );
}

/** The term of {@link aloneTerms}. */
export function aloneTerm(value: number): string {
  return `e${valueTerm(value)}`;
}

/** A value as a term, like the token of a number in digits; `n6` where it means something only with what it counts. */
export function valueTerm(value: number, counted = false): string {
  return `${counted ? 'n' : ''}${String(value)
    .replace('.', 'p')
    .replace(/[^\dpe]/g, '')}`;
}

function toAmount(
  text: string,
  tokens: readonly Token[],
  at: number,
  last: number,
  { value, style, percent, scale, start, end }: Numeral,
): Amount | undefined {
  const written = text.slice(start, end);
  // 2.0 is a version; its value would make it 2.
  if (style === 'arabic' && /\.\d*0$/.test(written.normalize('NFKC'))) return undefined;
  // 數十萬 is some hundred thousands, no amount.
  if (style === 'chinese' && /[數数幾几]$/.test(text.slice(0, start))) return undefined;
  const spelt = style === 'chinese' && percent === undefined && value < 1e4;
  if (spelt && written.length === 1 && !MEASURES.has(tokens[last]?.text ?? '')) return undefined;
  const currency = CURRENCY.exec(text.slice(0, start));
  let first = at;
  if (currency) while (first > 0 && (tokens[first - 1] as Token).start >= currency.index) first -= 1;
  const dollars = currency && (currency[2] || currency[3] || currency[1]?.toUpperCase() === 'US');
  return {
    first,
    last,
    value,
    spelt,
    plain: style === 'arabic' && scale === 1,
    unit: percent ? (percent === '%' ? PERCENT : 'p1') : currency ? (dollars ? '美' : '元') : undefined,
  };
}

/** 一半, 半 and 三分之一 are shares that nobody types as a percentage. */
function isFraction(text: string, { start, end, style }: Numeral): boolean {
  const written = text.slice(start, end);
  return style === 'chinese' && (written.includes('半') || /[^百千]分之/.test(written));
}
