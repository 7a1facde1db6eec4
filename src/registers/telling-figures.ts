import type { FigureKind } from '../figures/index.ts';
import type { RenderedBlock, RenderedSection } from '../renditions/index.ts';
import type { Script } from '../script/index.ts';
import { blocksOf, figuresIn, type RegisteredSheet, type RenderedFigure } from './registered-sheet.ts';

/** A figure of a sheet with where it stands. */
export interface PlacedFigureText extends RenderedFigure {
  section: RenderedSection;
  block: RenderedBlock;
}

/** How many decimal digits make a figure of a kind as telling as one of any other; kinds that are not here tell little alone. */
const DIGITS: Partial<Record<FigureKind, number>> = { money: 7, count: 6, area: 6, compute: 4 };

/** A subject shorter than this (金額, 投資) does not say of what; in UTF-16 units. */
const SHORTEST_SUBJECT = 3;

/** A subject longer than this is a clause, not the name of what is counted; in UTF-16 units. */
const LONGEST_SUBJECT = 20;

/**
 * The figures that say most about a sheet by itself: large amounts whose subject is known, one a subject and one a
 * block. The most telling first; the same ones in both scripts.
 *
 * @param n at most so many
 */
export function tellingFigures(entry: RegisteredSheet, script: Script, n: number): PlacedFigureText[] {
  const weighed = blocksOf(entry.renditions[script]).flatMap(({ section, block }) => {
    const [best] = figuresIn(entry, script, block)
      .flatMap((figure) => {
        const weight = weightOf(figure);
        return weight > 0 ? [{ weight, placed: { ...figure, section, block } }] : [];
      })
      .sort((x, y) => y.weight - x.weight);
    return best ?? [];
  });
  weighed.sort((x, y) => y.weight - x.weight);
  const subjects = new Set<string>();
  return weighed
    .map(({ placed }) => placed)
    .filter(({ figure: { subject = '' } }) => !subjects.has(subject) && subjects.add(subject))
    .slice(0, n);
}

/** 0 where a figure does not speak for itself: its subject unknown or a clause, its value part of a name or a date. */
function weightOf({ figure }: RenderedFigure): number {
  // As issued, so that both scripts show the same figures.
  const { subject = '' } = figure;
  const digits = DIGITS[figure.kind];
  if (digits === undefined || subject.length < SHORTEST_SUBJECT || subject.length > LONGEST_SUBJECT) return 0;
  return Math.log10(Math.max(1, Math.abs(figure.value))) / digits;
}
