import type { Link } from './align.ts';
import { type Correction, type FigureCorrection, formatRefs, type Refs } from './correction-schema.ts';
import { measureChange } from './figure-pairs.ts';
import type { PreparedSheet } from './prepare.ts';
import type { Judgement } from './status.ts';
import type { FigurePair, Group, Misfit, Status } from './types.ts';

export type { Correction } from './correction-schema.ts';

/** A link with what editors said about it. */
export interface CorrectedLink extends Link {
  status?: Status;
  also?: Status[];
  reasons?: string[];
}

/** What the corrections made of the automatic links. */
export interface Corrected {
  links: CorrectedLink[];
  misfits: Misfit[];
  /** Applies the corrections of figure pairs to the groups made from the links, in place. */
  correctFigures(groups: readonly Group[]): Misfit[];
}

const OUTDATED = 'Take the correction out, or write it anew for what the sheets say now.';

/**
 * Applies corrections in order: `join` puts blocks into one group with all they stand with, `part` takes them out into a
 * group of their own (without partner where only one side is named), `relabel` sets the status of a group.
 *
 * @param judge Judges a link, to tell a relabelling that has become needless.
 */
export function applyCorrections(
  automatic: readonly Link[],
  corrections: readonly Correction[],
  sheets: { a: PreparedSheet; b: PreparedSheet },
  judge: (link: Link) => Judgement,
): Corrected {
  let links: CorrectedLink[] = automatic.map(({ a, b }) => ({ a: [...a], b: [...b] }));
  const misfits: Misfit[] = [];
  corrections.forEach((correction, index): void => {
    const misfit = (message: string): void => {
      misfits.push({ index, message, remedy: OUTDATED });
    };
    if ('figure' in correction) return;
    const refs = refsOf(correction);
    const found = resolve(refs, sheets);
    if ('unknown' in found) {
      misfits.push({
        index,
        message: `There is no block ${found.unknown}.`,
        remedy: 'Name a block by its section and number as on the page of its edition, e.g. fintech-6.',
      });
      return;
    }
    const touched = links.filter((link) => touches(link, found));
    if ('join' in correction) {
      if (touched.length < 2) return misfit(`${formatRefs(refs)} already stand in one group.`);
      links = [...links.filter((link) => !touched.includes(link)), union(touched, correction.reason)];
    } else if ('part' in correction) {
      const [whole] = touched;
      if (touched.length !== 1 || !whole) return misfit(`${formatRefs(refs)} do not stand in one group.`);
      if (sameBlocks(whole, found))
        return misfit(`${formatRefs(refs)} already stand in a group of their own.`);
      links = [...links.filter((link) => link !== whole), ...part(whole, found, correction.reason)];
    } else {
      const [group] = touched;
      if (touched.length !== 1 || !group || !sameBlocks(group, found)) {
        return misfit(`${formatRefs(refs)} are not exactly the blocks of one group.`);
      }
      const now = judge(group);
      if (now.status === correction.status && sameStatuses(now.also, correction.also)) {
        return misfit(
          `The group of ${formatRefs(refs)} is found to be ${now.status} without the correction.`,
        );
      }
      group.status = correction.status;
      group.also = correction.also;
      group.reasons = [...(group.reasons ?? []), correction.reason];
    }
  });
  return { links, misfits, correctFigures: (groups) => correctFigures(groups, corrections, sheets) };
}

/** The blocks a correction names. */
function refsOf(correction: Exclude<Correction, FigureCorrection>): Refs {
  if ('join' in correction) return correction.join;
  return 'part' in correction ? correction.part : correction.relabel;
}

function resolve(refs: Refs, { a, b }: { a: PreparedSheet; b: PreparedSheet }): Link | { unknown: string } {
  const found: Link = { a: [], b: [] };
  for (const [side, sheet] of [['a', a] as const, ['b', b] as const]) {
    for (const anchor of refs[side]) {
      const block = sheet.blocks.find((one) => one.anchor === anchor);
      if (!block) return { unknown: `${anchor} in ${sheet.topic}/${sheet.edition}` };
      found[side].push(block.index);
    }
  }
  return found;
}

function touches(link: Link, { a, b }: Link): boolean {
  return link.a.some((index) => a.includes(index)) || link.b.some((index) => b.includes(index));
}

function sameBlocks(link: Link, { a, b }: Link): boolean {
  const same = (x: readonly number[], y: readonly number[]) =>
    x.length === y.length && x.every((index) => y.includes(index));
  return same(link.a, a) && same(link.b, b);
}

function sameStatuses(x: readonly Status[], y: readonly Status[]): boolean {
  return [...x].sort().join() === [...y].sort().join();
}

function union(links: readonly CorrectedLink[], reason: string): CorrectedLink {
  const sorted = (indices: number[]) => indices.sort((x, y) => x - y);
  return {
    a: sorted(links.flatMap(({ a }) => a)),
    b: sorted(links.flatMap(({ b }) => b)),
    reasons: [...links.flatMap(({ reasons = [] }) => reasons), reason],
  };
}

/** What is named goes together; named on one side only, each block stands alone. The rest stays together. */
function part(whole: CorrectedLink, named: Link, reason: string): CorrectedLink[] {
  const reasons = [...(whole.reasons ?? []), reason];
  const rest = {
    a: whole.a.filter((index) => !named.a.includes(index)),
    b: whole.b.filter((index) => !named.b.includes(index)),
  };
  return [...loose(named), ...loose(rest)].map((link) => ({ ...link, reasons }));
}

function loose({ a, b }: Link): Link[] {
  if (a.length > 0 && b.length > 0) return [{ a, b }];
  return [...a.map((index) => ({ a: [index], b: [] })), ...b.map((index) => ({ a: [], b: [index] }))];
}

function correctFigures(
  groups: readonly Group[],
  corrections: readonly Correction[],
  sheets: { a: PreparedSheet; b: PreparedSheet },
): Misfit[] {
  const misfits: Misfit[] = [];
  corrections.forEach((correction, index) => {
    if (!('figure' in correction)) return;
    const { a, b } = correction.figure;
    const idIn = (sheet: PreparedSheet, anchor: string) =>
      sheet.blocks.find((one) => one.anchor === anchor)?.id;
    const idA = idIn(sheets.a, a.block);
    const idB = idIn(sheets.b, b.block);
    const group = groups.find((one) => idA && idB && one.a.includes(idA) && one.b.includes(idB));
    const left = group?.figures.find((pair) => pair.a?.blockId === idA && pair.a?.figure.text === a.text);
    const right = group?.figures.find((pair) => pair.b?.blockId === idB && pair.b?.figure.text === b.text);
    const misfit = (message: string) => misfits.push({ index, message, remedy: OUTDATED });
    if (!group || !left?.a || !right?.b) {
      misfit(`「${a.text}」 in ${a.block} and 「${b.text}」 in ${b.block} are no figures of one group.`);
    } else if (left === right && left.comparable === correction.comparable) {
      const are = left.comparable ? 'comparable' : 'not comparable';
      misfit(
        `「${a.text}」 in ${a.block} and 「${b.text}」 in ${b.block} are found to be ${are} without the correction.`,
      );
    } else {
      mark(group, left, right, correction);
    }
  });
  return misfits;
}

/** Makes one pair of the two figures; what they were paired with before stands alone. */
function mark(
  group: Group,
  left: FigurePair,
  right: FigurePair,
  { comparable, reason }: FigureCorrection,
): void {
  if (!left.a || !right.b) return;
  if (left !== right && (left.b || right.a)) {
    throw new RangeError(
      `The figures 「${left.a.figure.text}」 and 「${right.b.figure.text}」 are paired with others in ${group.id}; part or join their blocks first.`,
    );
  }
  if (left !== right) group.figures.splice(group.figures.indexOf(left), 1);
  Object.assign(right, {
    a: left.a,
    reason,
    changed: left.changed || right.changed,
    ...measureChange(left.a.figure, right.b.figure, comparable),
  });
}
