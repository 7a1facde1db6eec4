import { asOfDates } from './as-of.ts';
import type { Figure } from './figure.ts';
import { neutral } from './neutral.ts';
import { nameQuoted } from './quotes.ts';
import { scan } from './scan.ts';
import { subjectOf } from './subjects.ts';

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
  const { text } = block;
  const n = neutral(text);
  const found = nameQuoted(n, scan(n, text, context.names ?? []));
  const dates = asOfDates(n, found);
  let subject: string | undefined;
  return found.map((figure, index): Figure => {
    const floor = found[index - 1]?.end ?? 0;
    const stretch = subjectOf(n, figure, floor);
    const own = stretch && text.slice(stretch.start, stretch.end);
    // 亞太區第 3、全球第 7: the second rank is of the same.
    subject = own ?? (figure.kind === 'rank' && found[index - 1]?.kind === 'rank' ? subject : undefined);
    return {
      text: text.slice(figure.start, figure.end),
      start: figure.start,
      end: figure.end,
      kind: figure.kind,
      value: figure.value,
      value2: figure.value2,
      unit: figure.unit,
      qualifier: figure.qualifier,
      direction: figure.direction,
      asOf: dates[index],
      date: figure.date,
      subject,
      irregular: figure.irregular ?? false,
    };
  });
}
