import type { Lexicon } from './lexicon.ts';
import type { MatchMark } from './marks.ts';
import { NONE, type PhraseIndex } from './phrase-index.ts';

/** What a text is searched for to mark the match in it. */
export interface Pattern {
  phrases: string[][];
  amounts: { value: number; next: string | undefined }[];
  /** Finds matches that are neither, such as ratios. */
  also?: (text: string) => MatchMark[];
}

/** The records of a unit. */
export interface UnitHits {
  all: ReadonlySet<number>;
  /** Those in which the name or value that was typed stands, as typed. */
  best: ReadonlySet<number>;
  pattern: Pattern;
}

/** A query's answer: which records, and how they are found in the text. */
export interface Hits extends UnitHits {
  /** Whether one block has everything, or only a section. */
  within: 'block' | 'section';
}

/** What a query is answered with. */
export interface Sources {
  index: PhraseIndex;
  lexicon: Lexicon;
}

export const NO_HITS: Hits = {
  all: NONE,
  best: NONE,
  pattern: { phrases: [], amounts: [] },
  within: 'block',
};

/** What any of the patterns finds. */
export function joinPatterns(patterns: readonly Pattern[]): Pattern {
  const more = patterns.flatMap(({ also }) => also ?? []);
  return {
    phrases: patterns.flatMap(({ phrases }) => phrases),
    amounts: patterns.flatMap(({ amounts }) => amounts),
    ...(more.length > 0 ? { also: (text: string) => more.flatMap((find) => find(text)) } : {}),
  };
}
