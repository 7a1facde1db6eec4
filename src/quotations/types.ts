import type { Script, Span } from '../script/browser.ts';
import type { Passage } from '../search/passages/index.ts';

/** What differs between a quotation and the text it was found in, without being another word. */
export const LOOSE = ['script', 'case', 'width', 'punctuation', 'space'] as const;
export type Loose = (typeof LOOSE)[number];

/** A stretch of an edition: of one paragraph, or of several that follow one another. */
export interface Place {
  /** The paragraphs (and headings between them) the stretch touches, in order. */
  passages: Passage[];
  /** The script of the text it stands in; a conversion where the edition was issued in the other. */
  script: Script;
  /** The words, as that text has them. */
  text: string;
  /** What differs in the writing. */
  loose: Loose[];
}

/** A part of a quotation that stands somewhere word for word. */
export interface Part extends Place {
  /** Its place in the quotation, UTF-16. */
  span: Span;
}

/** A word or number that differs: what the quotation has, and what the sheet has; either may be empty. */
export interface WordChange {
  quoted: string;
  issued: string;
  /** Set where both are figures: whether they mean the same, or the quotation breaks off amid that of the sheet. */
  figure: 'other-value' | 'same-value' | 'cut' | undefined;
}

/** A stretch of a text that is, or is not, the same in both. */
export interface Run {
  text: string;
  changed: boolean;
}

/** What is said of a quotation. */
export type Verdict =
  /** Too few words to tell anything, or more than is compared. */
  | { kind: 'too-short' | 'too-long' | 'none' }
  /** It stands, word for word, in each of these places; the newest edition first. */
  | { kind: 'found'; places: Place[] }
  /**
   * Its parts stand in this order, with something between them left out: in one paragraph, or where the quotation says
   * so (`marked`) in neighbours of one section.
   */
  | { kind: 'cut'; parts: Part[]; marked: boolean }
  /**
   * Its parts stand word for word, but in different paragraphs, or not in this order; `fragments` are those too short to
   * say where they are from.
   */
  | { kind: 'spliced'; parts: Part[]; fragments: string[] }
  /** Most of it stands nowhere; these parts do, word for word. */
  | { kind: 'partly'; parts: Part[] }
  /** Nothing has it; this comes nearest, and these of other editions as near. */
  | { kind: 'near'; place: Place; others: Place[]; quoted: Run[]; issued: Run[]; changes: WordChange[] };

export type { Passage };
