import { BARRIER } from './tokens.ts';

/**
 * From so many records on the index holds pairs of neighbouring terms beside the terms: a phrase of frequent characters
 * (人工智能) then loads what is about that phrase, not every place of each character. Below, single terms are smaller.
 */
export const PAIRS_FROM = 10_000;

const HAN = /^\p{Script=Han}$/u;
/** A letter no text is written with, so that the two terms of a pair can be told apart. */
const BETWEEN = 'ǀ';

/** Two terms that follow one another, as one. */
function pairOf(first: string, second: string): string {
  return HAN.test(first) && HAN.test(second) ? first + second : first + BETWEEN + second;
}

/** A phrase as the terms to look for in an index of pairs; a single term stays. */
export function pairPhrase(phrase: readonly string[]): readonly string[] {
  return phrase.length < 2 ? phrase : phrase.slice(1).map((term, at) => pairOf(phrase[at] as string, term));
}

/** A record's content for an index of pairs: the pairs of each of its parts, then every term once. */
export function pairContent(content: string): string {
  const parts = content.split(` ${BARRIER} `).map((part) => part.split(' '));
  const pairs = parts.filter(({ length }) => length > 1).map((part) => pairPhrase(part).join(' '));
  return [...pairs, [...new Set(parts.flat())].join(' ')].join(` ${BARRIER} `);
}
