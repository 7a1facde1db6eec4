import type { PdfLine } from './page.ts';
import { bodySizeOf } from './sizes.ts';

const MARK =
  /^(?:[*†‡§#]{1,3}|[⁰¹²³⁴⁵⁶⁷⁸⁹⁽⁾]{1,4}|[（([]?\d{1,2}[）)\].]?(?=[\s\p{Script=Han}「《（])|[註注附][：:釋]?)/u;
const SMALL = 0.9;

/**
 * Marks the notes at the foot of pages: the last lines of a page or column in print smaller than the text's, from
 * the first that begins with a mark.
 */
export function markFootnotes(lines: readonly PdfLine[]): PdfLine[] {
  const body = bodySizeOf(lines);
  const notes = new Set<PdfLine>();
  const columns = Map.groupBy(
    lines.filter(({ furniture }) => !furniture),
    ({ column }) => column,
  );
  for (const own of columns.values()) {
    const begin = own.findLastIndex(({ size }) => size > SMALL * body) + 1;
    const at = own.findIndex(({ text }, index) => index >= begin && isNoteMarked(text));
    if (at >= 0) for (const line of own.slice(at)) notes.add(line);
  }
  return lines.map((line) => (notes.has(line) ? { ...line, footnote: true } : line));
}

/** Whether a line begins as a note does. */
export function isNoteMarked(text: string): boolean {
  return MARK.test(text);
}
