import type { OmittedLine } from '../types.ts';
import type { DoubtMessage } from './doubt-kinds.ts';

/** A block as restored from a raw file. */
export interface RestoredBlock {
  kind: 'paragraph' | 'item';
  depth: number;
  /** Inline Markdown, on one line. */
  markdown: string;
  /** Where its pieces begin: offset in the Markdown and line in the raw file. */
  pieces: Piece[];
}

/** The beginning of one raw line within a restored text. */
export interface Piece {
  offset: number;
  line: number;
}

/** A heading with its raw line. */
export interface RestoredLine {
  text: string;
  line: number;
}

export interface RestoredSection extends RestoredLine {
  blocks: RestoredBlock[];
}

/** Something in the raw file a person should look at; the text stays as issued. */
export interface Doubt {
  /** Line in the raw file, counted from 1. */
  line: number;
  message: DoubtMessage;
}

/** A raw file put back into title, sections and blocks. */
export interface RestoredSheet {
  title: RestoredLine | undefined;
  sections: RestoredSection[];
  /** Colophon lines that stand below the title, before the first section. */
  preamble: RestoredLine[];
  /** Colophon lines that stand below the last section. */
  colophon: RestoredLine[];
  /** Page numbers and running heads, left out of the sheet and declared in its front matter. */
  omitted: OmittedLine[];
  doubts: Doubt[];
}

/** Between the cells of a table's row; no sign of the text is added or lost. */
export const BETWEEN_CELLS = '\u3000';
