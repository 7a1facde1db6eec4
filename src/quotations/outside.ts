import type { Script } from '../script/browser.ts';
import type { Passage } from './types.ts';

/** What of an edition the search index has not: its title and the lines at its end, and its known misprints. */
export interface SheetNotes {
  topic: string;
  edition: string;
  issuedIn: Script;
  title: Record<Script, string>;
  colophon: Record<Script, string>[];
  sic: SicNote[];
}

/** A misprint of the source, kept as issued. */
export interface SicNote {
  /** Section and number of its paragraph. */
  section: string;
  number: string;
  /** The stretch that is wrong, as each script has it. */
  text: Record<Script, string>;
  /** What is wrong with it, in the script of the page. */
  note: string;
}

/** Records of these passages begin here, with gaps: none follows another, nor any of the index. */
const FIRST = 1e12;

/** The section that the lines at the end of a sheet are said to be of. */
export const COLOPHON = '#colophon';

/** The same for its title. */
export const TITLE = '#title';

/**
 * Title and last lines of each edition as passages, to be searched beside those of the index.
 * @param sheets newest first
 */
export function outsidePassages(sheets: readonly SheetNotes[]): Passage[] {
  const lines = sheets.flatMap(({ title, colophon, ...sheet }) => [
    { ...sheet, title, section: TITLE, texts: title },
    ...colophon.map((texts) => ({ ...sheet, title, section: COLOPHON, texts })),
  ]);
  return lines.map(({ topic, edition, issuedIn, section, texts, title }, at) => ({
    ...{ record: FIRST + at * 2, topic, edition, issuedIn, section, number: undefined },
    ...{ texts, headings: title, titles: title },
  }));
}

/** The misprints within a stretch of passages, as their script has it. */
export function misprintsIn(
  { passages, script, text }: { passages: readonly Passage[]; script: Script; text: string },
  sheets: readonly SheetNotes[],
): SicNote[] {
  return passages.flatMap(({ topic, edition, section, number }) => {
    const sheet = sheets.find((each) => each.topic === topic && each.edition === edition);
    const own = sheet?.sic.filter((slip) => slip.section === section && slip.number === number) ?? [];
    return own.filter((slip) => text.includes(slip.text[script]));
  });
}
