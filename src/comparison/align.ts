import { featuresOf } from './features.ts';
import { type Likenesses, likenesses } from './likeness.ts';
import type { PreparedBlock, PreparedSheet } from './prepare.ts';
import { joinRemainders } from './remainders.ts';
import type { Vocabulary } from './vocabulary.ts';

/** Blocks of both sheets that belong together, by index. */
export interface Link {
  a: number[];
  b: number[];
}

/** Least likeness of two blocks that are one block in two editions. */
const SAME_BLOCK = 0.3;
/** Less is enough inside a section, once what is likest has found each other. */
const SAME_BLOCK_IN_SECTION = 0.2;
/** What standing in the same section adds to the likeness, and standing beside a pair that goes together. */
const SAME_SECTION = 0.04;
const SAME_PLACE = 0.04;

interface Candidate {
  a: number;
  b: number;
  likeness: number;
  sameSection: boolean;
}

/**
 * Aligns two sheets over all sections: the likest pairs first, each block once; then what is left over joins the block
 * whose remainder it takes up (split, merged). Every block is in exactly one link. The work is bounded by the product
 * of the block counts (and the sorting of the few pairs that are like each other at all).
 */
export function align(older: PreparedSheet, newer: PreparedSheet, vocabulary: Vocabulary): Link[] {
  const table = featuresOf(older.blocks, newer.blocks, vocabulary);
  const likeness = likenesses(table);
  const partners = pairUp(candidatesOf(likeness, older.blocks, newer.blocks));
  const links: Link[] = [...partners].map(([left, right]) => ({ a: [left], b: [right] }));
  joinRemainders(links, table, likeness);
  const usedA = new Set(links.flatMap((link) => link.a));
  const usedB = new Set(links.flatMap((link) => link.b));
  for (const { index } of older.blocks) if (!usedA.has(index)) links.push({ a: [index], b: [] });
  for (const { index } of newer.blocks) if (!usedB.has(index)) links.push({ a: [], b: [index] });
  for (const link of links) {
    link.a.sort((x, y) => x - y);
    link.b.sort((x, y) => x - y);
  }
  return links;
}

function candidatesOf(
  likeness: Likenesses,
  older: readonly PreparedBlock[],
  newer: readonly PreparedBlock[],
): Candidate[] {
  const candidates: Candidate[] = [];
  for (const { index: a, section } of older) {
    for (const { index: b, section: other } of newer) {
      const sameSection = section === other;
      const value = likeness.of(a, b) + (sameSection ? SAME_SECTION : 0);
      if (value >= SAME_BLOCK_IN_SECTION) candidates.push({ a, b, likeness: value, sameSection });
    }
  }
  return candidates.sort(byLikeness);
}

/** Pairs the likest first. Weak candidates wait until their neighbours have found each other. */
function pairUp(candidates: readonly Candidate[]): Map<number, number> {
  const forward = new Map<number, number>();
  const back = new Map<number, number>();
  const take = (from: readonly Candidate[], least: (candidate: Candidate) => number) => {
    for (const candidate of from) {
      if (candidate.likeness < least(candidate) || forward.has(candidate.a) || back.has(candidate.b))
        continue;
      forward.set(candidate.a, candidate.b);
      back.set(candidate.b, candidate.a);
    }
  };
  take(candidates, () => SAME_BLOCK);
  const inPlace = ({ a, b, sameSection }: Candidate) =>
    sameSection && (forward.get(a - 1) === b - 1 || forward.get(a + 1) === b + 1);
  const weak = candidates
    .filter(({ a, b }) => !forward.has(a) && !back.has(b))
    .map((candidate) => ({
      ...candidate,
      likeness: candidate.likeness + (inPlace(candidate) ? SAME_PLACE : 0),
    }))
    .sort(byLikeness);
  take(weak, ({ sameSection }) => (sameSection ? SAME_BLOCK_IN_SECTION : SAME_BLOCK));
  return forward;
}

/** The likest first; among equals, those nearest to each other in the order of their sheets. */
function byLikeness(x: Candidate, y: Candidate): number {
  return (
    y.likeness - x.likeness || Math.abs(x.a - x.b) - Math.abs(y.a - y.b) || x.a + x.b - y.a - y.b || x.a - y.a
  );
}
