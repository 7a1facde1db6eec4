import type { Lexicon } from './lexicon.ts';
import type { PhraseIndex } from './phrase-index.ts';

/** The records of a unit. */
export interface UnitHits {
  all: ReadonlySet<number>;
  /** Those in which the name or value that was typed stands, as typed. */
  best: ReadonlySet<number>;
  /** What a text is searched for to mark the match in it: phrases of terms. */
  pattern: string[][];
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
