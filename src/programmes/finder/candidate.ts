import type { Mark } from '../../fact-sheets/index.ts';

/** Why the finder takes a stretch for a name. */
export type Why = 'title' | 'quoted' | 'bold' | 'definition' | 'suffix' | 'latin';

/** A stretch that looks like a name. Offsets are UTF-16, end exclusive. */
export interface Candidate {
  start: number;
  end: number;
  why: Why;
}

/** What the finder reads of a block. */
export interface ProposalBlock {
  text: string;
  marks?: readonly Pick<Mark, 'type' | 'start' | 'end'>[];
}

/** A block prepared for the finder. */
export interface Reading {
  /** The text as issued. */
  text: string;
  /** The same in one script, offset for offset. */
  view: string;
  marks: readonly Pick<Mark, 'type' | 'start' | 'end'>[];
  /** Offsets at which a word begins, and the text's length. */
  bounds: ReadonlySet<number>;
  /** Offsets inside words that hold a break only by chance. */
  held: ReadonlySet<number>;
}
