import { asOfDates } from './as-of.ts';
import type { Figure } from './figure.ts';
import { neutral } from './neutral.ts';
import { withoutNoteMarks } from './note-marks.ts';
import { nameQuoted } from './quotes.ts';
import { scan } from './scan.ts';
import { subjectsOf } from './subjects.ts';

/** What the caller knows beyond the block. */
export interface FigureContext {
  /** Proper names, in either script, whose numbers are part of the name. */
  readonly names?: readonly string[];
}

/**
 * Reads every number of a block's text, as issued, in either script: figures in order, disjoint, each with the exact
 * words it was read from. See `Figure` for the conventions. Never throws; a number that fits no pattern is a count
 * where it is in digits, and left alone where a Chinese numeral may be part of a word.
 */
export function readFigures(block: { readonly text: string }, context: FigureContext = {}): Figure[] {
  const { text, startOf, endOf } = withoutNoteMarks(block.text);
  const n = neutral(text);
  const found = nameQuoted(n, scan(n, text, context.names ?? []));
  const dates = asOfDates(n, found);
  const subjects = subjectsOf(n, found);
  return found.map((figure, index): Figure => {
    const subject = subjects[index];
    return {
      text: block.text.slice(startOf(figure.start), endOf(figure.end)),
      start: startOf(figure.start),
      end: endOf(figure.end),
      kind: figure.kind,
      value: figure.value,
      value2: figure.value2,
      unit: figure.unit,
      qualifier: figure.qualifier,
      direction: figure.direction,
      asOf: dates[index],
      date: figure.date,
      subject: subject && text.slice(subject.start, subject.end),
      irregular: figure.irregular ?? false,
    };
  });
}
