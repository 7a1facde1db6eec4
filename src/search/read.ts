import type { Token } from './tokens.ts';

/** A number in a text or a query, with the tokens it is written in. */
export interface Amount {
  /** Tokens from `first` up to, not with, `last`; a currency before the number and a sign after it are among them. */
  first: number;
  last: number;
  value: number;
  /** Spelt in Chinese and below 10,000: as likely a part of a word (一般, 十五五, 二十大) as an amount. */
  spelt: boolean;
  /** Written in digits without a magnitude, so its own tokens are as good as its value. */
  plain: boolean;
  /** What follows, as a token: `p0` for %, 元 or 美 where a currency stands before the number. */
  unit: string | undefined;
}

/** What a number counts or is a part of, folded. A single Chinese digit is a number only before one of these. */
export const MEASURES: ReadonlySet<string> = new Set(
  '年月日号时分秒岁周天世纪个家间所项名位宗座条份种次届期人万亿千百十倍成元港美只支枚队台辆吨米公平层栋套张处场类批点版级大强',
);

/** A text's tokens and numbers. */
export interface TokensRead {
  tokens: Token[];
  amounts: Amount[];
}

/** Reads a text; without the numerals, which are loaded when a query has a number in it, it finds no amounts. */
export type ReadText = (text: string) => TokensRead;

/** The terms of a text, joined: how names are compared. */
export function keyOf(text: string, read: ReadText): string {
  return read(text)
    .tokens.map((token) => token.text)
    .join('');
}
