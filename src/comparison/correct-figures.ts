import { OUTDATED } from './correct-links.ts';
import type { Correction, FigureCorrection } from './correction-schema.ts';
import { measureChange } from './figure-pairs.ts';
import type { PreparedSheet } from './prepare.ts';
import type { FigurePair, Group, Misfit } from './types.ts';

/**
 * Applies the corrections of figure pairs to the groups, in place: pairs two figures of one group if they are not, and
 * marks them as comparable or not, with the editor's reason.
 */
export function correctFigures(
  groups: readonly Group[],
  corrections: readonly Correction[],
  sheets: { a: PreparedSheet; b: PreparedSheet },
): Misfit[] {
  const misfits: Misfit[] = [];
  corrections.forEach((correction, index) => {
    if (!('figure' in correction)) return;
    const message = correctPair(groups, correction, sheets);
    if (message) misfits.push({ index, message, remedy: OUTDATED });
  });
  return misfits;
}

/** Corrects one pair; returns what does not fit, if something does not. */
function correctPair(
  groups: readonly Group[],
  correction: FigureCorrection,
  sheets: { a: PreparedSheet; b: PreparedSheet },
): string | undefined {
  const { a, b } = correction.figure;
  const both = `「${a.text}」 in ${a.block} and 「${b.text}」 in ${b.block}`;
  const idA = idOf(sheets.a, a.block);
  const idB = idOf(sheets.b, b.block);
  const group = groups.find((one) => idA && idB && one.a.includes(idA) && one.b.includes(idB));
  const left = group?.figures.find((pair) => pair.a?.blockId === idA && pair.a?.figure.text === a.text);
  const right = group?.figures.find((pair) => pair.b?.blockId === idB && pair.b?.figure.text === b.text);
  if (!group || !left?.a || !right?.b) return `${both} are no figures of one group.`;
  if (left === right && left.comparable === correction.comparable) {
    return `${both} are found to be ${left.comparable ? '' : 'not '}comparable without the correction.`;
  }
  if (left !== right && (left.b || right.a)) {
    return `${both} cannot be paired: one of them is paired with another figure.`;
  }
  if (left !== right) group.figures.splice(group.figures.indexOf(left), 1);
  mark(left, right, correction);
  if (!group.correction?.includes(correction.reason)) {
    group.correction = `${group.correction ?? ''}${correction.reason}`;
  }
  return undefined;
}

function mark(left: FigurePair, right: FigurePair, { comparable, reason }: FigureCorrection): void {
  if (!left.a || !right.b) return;
  Object.assign(right, {
    a: left.a,
    reason,
    changed: left.changed || right.changed,
    ...measureChange(left.a.figure, right.b.figure, comparable),
  });
}

function idOf({ blocks }: PreparedSheet, anchor: string): string | undefined {
  return blocks.find((one) => one.anchor === anchor)?.id;
}
