/** A character that carries text: neither a space nor markup. */
export interface Character {
  sign: string;
  /** Line in its own file, counted from 1. */
  line: number;
  /** What begins with it: a list item, or any other line (raw file) or block (sheet). */
  begins: 'item' | 'other' | undefined;
  /** Whether it is bold; undefined where bold does not count, as in headings. */
  bold: boolean | undefined;
}

/** Spaces of every kind, and the byte order mark. */
export function isSpace(sign: string): boolean {
  return /\s/u.test(sign);
}
