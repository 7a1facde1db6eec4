import type { Link } from './align.ts';
import { type Correction, formatRefs, type Refs } from './correction-schema.ts';
import type { PreparedSheet } from './prepare.ts';
import type { Judgement } from './status.ts';
import type { Misfit, Status } from './types.ts';

/** A link with what editors said about it. */
export interface CorrectedLink extends Link {
  status?: Status;
  also?: Status[];
  reasons?: string[];
}

/** What every misfit asks for. */
export const OUTDATED = 'Take the correction out, or write it anew for what the sheets say now.';

type LinkCorrection = Exclude<Correction, { figure: unknown }>;

/** What one correction did: the links after it, or why it does not fit. */
type Outcome = CorrectedLink[] | { message: string; remedy?: string };

/**
 * Applies the corrections of links in order: `join` puts blocks into one group with all they stand with, `part` takes
 * them out into a group of their own (each alone where only one side is named), `relabel` sets the status of a group.
 *
 * @param judge Judges a link, to tell a relabelling that has become needless.
 */
export function correctLinks(
  automatic: readonly CorrectedLink[],
  corrections: readonly Correction[],
  sheets: { a: PreparedSheet; b: PreparedSheet },
  judge: (link: Link) => Judgement,
): { links: CorrectedLink[]; misfits: Misfit[] } {
  let links: CorrectedLink[] = automatic.map((link) => ({ ...link, a: [...link.a], b: [...link.b] }));
  const misfits: Misfit[] = [];
  corrections.forEach((correction, index) => {
    if ('figure' in correction) return;
    const outcome = correct(links, correction, sheets, judge);
    if (Array.isArray(outcome)) links = outcome;
    else misfits.push({ index, remedy: OUTDATED, ...outcome });
  });
  return { links, misfits };
}

function correct(
  links: CorrectedLink[],
  correction: LinkCorrection,
  sheets: { a: PreparedSheet; b: PreparedSheet },
  judge: (link: Link) => Judgement,
): Outcome {
  const refs = refsOf(correction);
  const found = resolve(refs, sheets);
  if ('message' in found) return found;
  const touched = links.filter((link) => touches(link, found));
  if ('join' in correction) {
    if (touched.length < 2) return { message: `${formatRefs(refs)} already stand in one group.` };
    return [...links.filter((link) => !touched.includes(link)), union(touched, correction.reason)];
  }
  const [group] = touched;
  if (touched.length !== 1 || !group) return { message: `${formatRefs(refs)} do not stand in one group.` };
  const exact = sameBlocks(group, found);
  if ('part' in correction) {
    if (exact) return { message: `${formatRefs(refs)} already stand in a group of their own.` };
    return [...links.filter((link) => link !== group), ...part(group, found, correction.reason)];
  }
  if (!exact) return { message: `${formatRefs(refs)} are not all the blocks of their group.` };
  const unfit = [correction.status, ...correction.also].find((each) => !canBe(each, group));
  if (unfit) return { message: `${formatRefs(refs)} cannot be ${unfit}: ${NEEDED[unfit]}.` };
  const { status, also } = judge(group);
  if (status === correction.status && [...also].sort().join() === [...correction.also].sort().join()) {
    return { message: `The group of ${formatRefs(refs)} is found to be ${status} without the correction.` };
  }
  const reasons = [...(group.reasons ?? []), correction.reason];
  const relabelled = { ...group, status: correction.status, also: correction.also, reasons };
  return links.map((link) => (link === group ? relabelled : link));
}

/** What the blocks of a group must be for a status. */
const NEEDED: Readonly<Record<Status, string>> = {
  added: 'only the newer edition may have blocks of the group',
  removed: 'only the older edition may have blocks of the group',
  split: 'the newer edition must have more than one block of the group',
  merged: 'the older edition must have more than one block of the group',
  moved: 'both editions must have blocks of the group',
  updated: 'both editions must have blocks of the group',
  reworded: 'both editions must have blocks of the group',
  unchanged: 'both editions must have one block of the group',
};

function canBe(status: Status, { a, b }: Link): boolean {
  if (status === 'added') return a.length === 0;
  if (status === 'removed') return b.length === 0;
  if (a.length === 0 || b.length === 0) return false;
  if (status === 'split') return b.length > 1;
  if (status === 'merged') return a.length > 1;
  return status !== 'unchanged' || (a.length === 1 && b.length === 1);
}

/** The blocks a correction names. */
function refsOf(correction: LinkCorrection): Refs {
  if ('join' in correction) return correction.join;
  return 'part' in correction ? correction.part : correction.relabel;
}

function resolve(
  refs: Refs,
  { a, b }: { a: PreparedSheet; b: PreparedSheet },
): Link | { message: string; remedy: string } {
  const found: Link = { a: [], b: [] };
  for (const [side, sheet] of [['a', a] as const, ['b', b] as const]) {
    for (const anchor of refs[side]) {
      const block = sheet.blocks.find((one) => one.anchor === anchor);
      if (!block) {
        return {
          message: `There is no block ${anchor} in ${sheet.topic}/${sheet.edition}.`,
          remedy: 'Name a block by its section and number as on the page of its edition, e.g. fintech-6.',
        };
      }
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
