// The numerals alone: the browser carries this file.
import { type Numeral, readNumeral } from '../figures/numerals/index.ts';
import { PERCENT, type Token } from './tokens.ts';

/** A number in a text or a query, with the tokens it is written in. */
export interface Amount {
  /** Tokens from `first` up to, not with, `last`; a currency before the number and a sign after it are among them. */
  first: number;
  last: number;
  value: number;
  /** Says an amount by itself (30, 兩億, 99%); otherwise only with what it counts (六 in 六間, 一 in 一般). */
  alone: boolean;
  /** Written in digits without a magnitude, so its own tokens are as good as its value. */
  plain: boolean;
  /** What follows, as a token: `p0` for %, 元 or 美 where a currency stands before the number. */
  unit: string | undefined;
}

const CURRENCY = /(?:(US|HK)?\s*\$|(USD)|HKD|(?:RMB|CNY|¥|人民[幣币])|港[幣币元]|(美[元金]))\s*$/i;
const SPELT = /[十百千萬万億亿兆拾佰仟]/;

/** What a number counts or is a part of, folded. A single Chinese digit is a number only before one of these. */
export const MEASURES: ReadonlySet<string> = new Set(
  '年月日号时分秒岁周天世纪个家间所项名位宗座条份种次届期人万亿千百十倍成元港美只支枚队台辆吨米公平层栋套张处场类批点版级',
);

/** Every number of a text, whatever its spelling. */
export function amountsIn(text: string, tokens: readonly Token[]): Amount[] {
  const amounts: Amount[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at] as Token;
    if (token.kind === 'word' || token.kind === 'sign') continue;
    const numeral = readNumeral(text, token.start);
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
 * in digits would be written, and after it what it counts (1,925 萬筆 → `19250000 笔`, 百分之九十 → `90 p0`). A number
 * that stands in digits already is its own value.
 */
export function valueTerms(text: string, tokens: readonly Token[]): string[] {
  return amountsIn(text, tokens).flatMap((amount) => {
    if (amount.plain && (amount.unit === undefined || tokens[amount.last - 1]?.kind === 'sign')) return [];
    const units = [amount.unit ?? tokens[amount.last]?.text];
    // 港元 is 元.
    if (units[0] === '港' && /^[元币圆]$/.test(tokens[amount.last + 1]?.text ?? '')) units.push('元');
    return units.flatMap((unit) => [valueTerm(amount), ...(unit === undefined ? [] : [unit])]);
  });
}

/** An amount's value as a term, like the token of a number in digits; `n6` where it is no amount by itself (六間). */
export function valueTerm({ value, alone }: Pick<Amount, 'value' | 'alone'>): string {
  return `${alone ? '' : 'n'}${String(value)
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
  const alone = style !== 'chinese' || percent !== undefined || (written.length > 1 && SPELT.test(written));
  if (!alone && !MEASURES.has(tokens[last]?.text ?? '')) return undefined;
  const currency = CURRENCY.exec(text.slice(0, start));
  let first = at;
  if (currency) while (first > 0 && (tokens[first - 1] as Token).start >= currency.index) first -= 1;
  const dollars = currency && (currency[2] || currency[3] || currency[1]?.toUpperCase() === 'US');
  return {
    first,
    last,
    value,
    alone,
    plain: style === 'arabic' && scale === 1,
    unit: percent ? (percent === '%' ? PERCENT : 'p1') : currency ? (dollars ? '美' : '元') : undefined,
  };
}

/** 一半, 半 and 三分之一 are shares that nobody types as a percentage. */
function isFraction(text: string, { start, end, style }: Numeral): boolean {
  const written = text.slice(start, end);
  return style === 'chinese' && (written.includes('半') || /[^百千]分之/.test(written));
}
