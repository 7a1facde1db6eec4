import { type RegisteredSheet, tellingFigures } from '../registers/index.ts';
import type { Script } from '../script/index.ts';
import type { FigureChange } from './figure-change.ts';
import type { ComparedSheets } from './places.ts';
import { tellingViews } from './telling-view.ts';

/** A figure that stands for a whole sheet or comparison, in the words of a script. */
export interface TellingFigure {
  /** Heading of the section it stands in. */
  section: string;
  /** What it counts. */
  label: string;
  text: string;
  /** How it changed since the edition before, where that is known. */
  change: FigureChange | undefined;
}

/** So many changes are looked through for figures. */
const LOOKED_THROUGH = 60;

/** The figures that changed most between two editions and that both give, the most telling first; at most n. */
export function changedFigures(sheets: ComparedSheets, script: Script, n: number): TellingFigure[] {
  return tellingViews(sheets, script, LOOKED_THROUGH)
    .flatMap(({ kind, figure, place }) =>
      kind === 'figure' && figure?.label && figure.before !== undefined && figure.after !== undefined
        ? [{ section: place.section.heading, label: figure.label, text: figure.after, change: figure }]
        : [],
    )
    .slice(0, n);
}

/**
 * The figures that stand for a sheet: those that changed most since the edition before; where there is none, or none
 * changed, the largest.
 *
 * @param n at most so many
 */
export function sheetFigures(
  sheet: RegisteredSheet,
  before: ComparedSheets | undefined,
  script: Script,
  n: number,
): TellingFigure[] {
  const changed = before ? changedFigures(before, script, n) : [];
  if (changed.length > 0) return changed;
  return tellingFigures(sheet, script, n).map(({ subject = '', text, section }) => ({
    section: section.heading,
    label: subject,
    text,
    change: undefined,
  }));
}
