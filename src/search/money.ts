import type { CorrectedSlip } from './catalog.ts';

/** How sums of money are written, for rules that bring them to one form and for what the index says besides a text. */

const DIGIT = '[\\d零〇一二兩两三四五六七八九]';
const POWER = '[十百千萬万億亿兆]';

/** A number, as part of a regular expression without groups of its own: 1,925 萬, 10 億 3,000 萬, 兩億. */
export const NUMBER = `(?:${DIGIT}|${POWER}{2})(?:[.,]\\d|\\s*${DIGIT}|\\s*${POWER})*`;

/** What stands before a sum, by what stands after it in Chinese. US$ is no $ of Hong Kong. */
export const PREFIXES: Readonly<Record<string, string>> = {
  港元: 'HK\\s?\\$|HKD|(?<![A-Z]\\s?)\\$|港[元圓圆幣币]',
  元人民幣: 'RMB|CNY|¥|人民[幣币]',
  美元: 'US\\s?\\$|USD|美[元金]',
  歐元: '€|EUR|[歐欧]元',
  英鎊: '£|GBP|英[鎊镑]',
  日圓: 'JPY|日[圓圆]',
};

/** What stands after a sum. */
export const SUFFIXES: Readonly<Record<string, string>> = {
  港元: '元?港[元圓圆幣币]|HKD\\b',
  元人民幣: '元?人民[幣币]|RMB\\b|CNY\\b',
  美元: '元?美[元金]|USD\\b',
  歐元: '[歐欧][元羅罗]|EUR\\b',
  英鎊: '英[鎊镑]|GBP\\b',
  日圓: '日[圓圆元]|JPY\\b',
};

const any = (names: Readonly<Record<string, string>>) => Object.values(names).join('|');
const SUM = new RegExp(
  `(?:(?<before>${any(PREFIXES)})\\s*)?(?<number>${NUMBER})(?:\\s*(?<after>${any(SUFFIXES)})|\\s*(?<plain>元))?`,
  'gi',
);

/**
 * How a sum of a text is said otherwise: with the currency after it, and without where that is 港元 or 人民幣. 元 by itself is
 * Hong Kong's, as in every text of its government.
 */
export function moneySaid(text: string): CorrectedSlip[] {
  return [...text.matchAll(SUM)].flatMap(({ index, 0: words, groups = {} }): CorrectedSlip[] => {
    const { before, number = '', after, plain } = groups;
    const name =
      (before && nameOf(before, PREFIXES)) || (after && nameOf(after, SUFFIXES)) || (plain && '港元');
    if (!name) return [];
    const short = /^(?:港元|元)/.test(name) ? [`${number}元`] : [];
    return [`${number}${name}`, ...short]
      .filter((said) => !words.replace(/\s/g, '').startsWith(said.replace(/\s/g, '')))
      .map((said) => [index, index + words.length, said]);
  });
}

/** The currency that a word or sign means. */
function nameOf(written: string, names: Readonly<Record<string, string>>): string | undefined {
  return Object.keys(names).find((name) => new RegExp(`^(?:${names[name]})$`, 'i').test(written));
}
