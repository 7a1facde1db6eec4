import type { Character } from './character.ts';
import type { PdfCharacters } from './raw-pdf.ts';
import type { ReadingMisfit } from './readings.ts';
import { type Difference, walk } from './walk.ts';

/** Puts what is printed in the place of what a raw file reads as. */
export type ReadAsPrinted = (raw: readonly Character[]) => {
  characters: Character[];
  misfits: ReadingMisfit[];
};

/** Where a raw file and its sheet part, and the declared readings that fit nowhere. */
export interface Compared {
  differences: Difference[];
  misfits: ReadingMisfit[];
}

/**
 * Walks a PDF and its sheet side by side. Each page may be read line by line or as it is drawn, whichever the sheet
 * has; a note at the foot of a page may stand anywhere as a whole.
 */
export function walkPdf(
  pages: readonly PdfCharacters[],
  sheet: readonly Character[],
  read: ReadAsPrinted,
): Compared {
  const drawn = new Set<number>();
  const run = (): Compared => {
    const text = pages.flatMap((page, index) => (drawn.has(index) ? page.drawn : page.placed));
    const { characters, misfits } = read([...text, ...pages.flatMap(({ notes }) => notes)]);
    return { differences: walk(characters, sheet, { marks: true }), misfits };
  };
  let best = run();
  for (const index of pages.keys()) {
    if (best.differences.length === 0) break;
    drawn.add(index);
    const other = run();
    if (other.differences.length < best.differences.length) best = other;
    else drawn.delete(index);
  }
  const notes = pages.flatMap((page) => page.notes);
  const said = notes.map(({ sign }) => sign).join('');
  const differences = best.differences.filter(
    ({ kind, text }) => kind !== 'moved' || text.length < 4 || !said.includes(text),
  );
  return { differences, misfits: best.misfits };
}
