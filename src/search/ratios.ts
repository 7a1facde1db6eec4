import { readNumeral } from '../figures/numerals/index.ts';

/** A ratio in a text: UTF-16 offsets, end exclusive, and its term: 1:2, 1（政府）：2（企業） and 一比二 are `r1x2`. */
export interface Ratio {
  start: number;
  end: number;
  term: string;
}

// A parenthesis names the party; it belongs to the ratio where both sides have one.
const PARTY = '(?:\\s*[(（][^()（）]{1,12}[)）])?';
const SIGN = new RegExp(
  `(\\d[\\d.]*|[一二三四五六七八九十]+)${PARTY}\\s*[:：∶比]\\s*(?=[\\d一二三四五六七八九十])`,
  'g',
);

/** Finds the ratios of a text or a query. */
export function ratiosIn(text: string): Ratio[] {
  return [...text.matchAll(SIGN)].flatMap(({ index: start, 0: sign }) => {
    const [first, second] = [readNumeral(text, start), readNumeral(text, start + sign.length)];
    if (!first || !second || first.percent || second.percent) return [];
    const term = `r${first.value}x${second.value}`.replaceAll('.', 'p');
    return [{ start, end: second.end, term }];
  });
}
