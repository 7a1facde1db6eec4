/** A character that carries text: neither a space nor markup. */
export interface Character {
  sign: string;
  /** Line in its own file, counted from 1. */
  line: number;
  /** What begins with it: a list item, or any other line (raw file) or block (sheet); `any` where both will do. */
  begins: 'item' | 'other' | 'any' | undefined;
  /** Its inline marks, see {@link marksOf}; undefined where they do not count, as in headings. */
  marks: string | undefined;
  /** Whether a space stands before it; undefined where the raw file does not say, or where it does not count. */
  space?: boolean | undefined;
  /** Of a raw file: a sign that an item of the sheet may do without, as its bullet. */
  optional?: boolean;
  /** Of a raw file: whether a new block begins here for certain. */
  opens?: boolean;
  /** Of an item: its depth in the sheet, or where its bullet stands in the raw file. */
  depth?: number;
  inset?: Inset;
}

/** Where a bullet stands in a PDF: ems from the left edge of the page, the column, the sign. */
export interface Inset {
  ems: number;
  column: number;
  glyph: string;
}

/**
 * Inline marks as one text to compare by: `strong`, `emphasis`, `delete`, `code` and `link:` with its address,
 * sorted, joined by line feeds.
 */
export function marksOf(marks: Iterable<string>): string {
  return [...new Set(marks)].sort().join('\n');
}

/** Spaces of every kind, and the byte order mark. */
export function isSpace(sign: string): boolean {
  return /\s/u.test(sign);
}
