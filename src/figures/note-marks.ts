/** Marks of notes right behind a figure, as 85¹萬 and 45.9%² have them; the 2 of m² stands behind a letter. */
const MARKS = /(?<=[\d%％‰])[⁰¹²³⁴⁵⁶⁷⁸⁹]+/gu;

/** A text without the marks of notes behind its figures, and the way back to where a place in it stands. */
export interface Unmarked {
  text: string;
  /** Offset in the text given of a place in `text` where something begins. */
  startOf(offset: number): number;
  /** The same of a place where something ends: a mark behind it is no part of it. */
  endOf(offset: number): number;
}

/** Takes the marks of notes out of a text, so that the number and the unit they stand between are read as one. */
export function withoutNoteMarks(given: string): Unmarked {
  const marks = [...given.matchAll(MARKS)].map(({ 0: mark, index }) => ({ at: index, length: mark.length }));
  if (marks.length === 0) return { text: given, startOf: (offset) => offset, endOf: (offset) => offset };
  const startOf = (offset: number): number =>
    marks.reduce((place, { at, length }) => (at <= place ? place + length : place), offset);
  return {
    text: given.replace(MARKS, ''),
    startOf,
    endOf: (offset) => (offset === 0 ? 0 : startOf(offset - 1) + 1),
  };
}
