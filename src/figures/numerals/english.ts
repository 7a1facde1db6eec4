import { skipSpace } from './characters.ts';

const MULTIPLIER = /^(?:(thousand|million|billion|trillion)s?|(mn|bn|tn|m|b|k)\.?)(?![A-Za-z])/i;
const POWERS: Readonly<Record<string, number>> = {
  ...{ thousand: 1e3, million: 1e6, billion: 1e9, trillion: 1e12 },
  ...{ k: 1e3, m: 1e6, mn: 1e6, b: 1e9, bn: 1e9, tn: 1e12 },
};

/**
 * The English multiplier after a number in digits: the `million` of `US$3 million`, the `bn` of `HK$1.2bn`.
 *
 * @param at where the number ends; spaces are passed over
 * @param money allows the letters alone (`US$3m`), which are metres and the like elsewhere
 * @returns what the number is multiplied by and where the word ends; undefined where there is none
 */
export function readEnglishMultiplier(
  text: string,
  at: number,
  money = false,
): { factor: number; end: number } | undefined {
  const from = skipSpace(text, at);
  const word = MULTIPLIER.exec(text.slice(from, from + 12));
  const name = (word?.[1] ?? word?.[2])?.toLowerCase();
  const factor = name === undefined ? undefined : POWERS[name];
  if (!word || factor === undefined || (!money && name?.length === 1)) return undefined;
  return { factor, end: from + word[0].length };
}
