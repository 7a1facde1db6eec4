import type { Block, Sheet, Span } from '../fact-sheets/index.ts';
import { type Figure, readFigures } from '../figures/index.ts';
import { findSheetMentions, type Mention, type Register } from '../programmes/index.ts';

/** A figure of a sheet, with the place of what it counts. */
export interface SheetFigure extends Figure {
  /** UTF-16 offset of the subject in the block's text as issued. */
  subjectStart: number | undefined;
}

/** What both registers hold of a sheet, by block id. Blocks without any are left out. */
export interface SheetRegisters {
  figures: Record<string, SheetFigure[]>;
  mentions: Record<string, Mention[]>;
}

/** Reads the figures and the mentions of a sheet, on the text as issued. */
export function readRegisters(sheet: Sheet, register: Register): SheetRegisters {
  const figures: SheetRegisters['figures'] = {};
  for (const block of sheet.sections.flatMap(({ blocks }) => blocks)) {
    const read = readFigures(block);
    if (read.length > 0) {
      figures[block.id] = read.map((figure) => ({ ...figure, subjectStart: subjectStart(block, figure) }));
    }
  }
  const mentions = [...findSheetMentions(sheet, register)].filter(([, list]) => list.length > 0);
  return { figures, mentions: Object.fromEntries(mentions) };
}

/** The names of the lists a rendition carries along. */
export type CarriedSpans = { figures: Span[]; subjects: Span[]; mentions: Span[] };

/** Where figures, their subjects and the mentions of a block stand; a figure without a subject has an empty one. */
export function registerSpans({ figures, mentions }: SheetRegisters, { id }: Block): CarriedSpans {
  const own = figures[id] ?? [];
  return {
    figures: own.map(({ start, end }) => ({ start, end })),
    subjects: own.map(({ subject = '', subjectStart: start = 0 }) => ({
      start,
      end: start + subject.length,
    })),
    mentions: (mentions[id] ?? []).map(({ start, end }) => ({ start, end })),
  };
}

/** The place of the subject that is nearest to the figure: the same words may stand in a block twice. */
function subjectStart({ text }: Pick<Block, 'text'>, { subject, start, end }: Figure): number | undefined {
  if (subject === undefined || subject === '') return undefined;
  let best: { at: number; distance: number } | undefined;
  for (let at = text.indexOf(subject); at >= 0; at = text.indexOf(subject, at + 1)) {
    const distance = at >= end ? at - end : Math.max(0, start - (at + subject.length));
    if (!best || distance < best.distance) best = { at, distance };
  }
  return best?.at;
}
