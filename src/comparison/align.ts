import { type Features, featuresOf } from './features.ts';
import type { PreparedBlock, PreparedSheet } from './prepare.ts';
import type { Vocabulary } from './vocabulary.ts';

/** Blocks of both sheets that belong together, by index. */
export interface Link {
  a: number[];
  b: number[];
}

/** Least likeness of two blocks that are one block in two editions; see `likeness`. */
const SAME_BLOCK = 0.3;
/** Less is enough beside neighbours that go together in the same section. */
const SAME_BLOCK_IN_PLACE = 0.2;
/** What standing in the same section, and between blocks that go together, adds to the likeness. */
const SAME_SECTION = 0.04;
const SAME_PLACE = 0.04;
/** How much of the rest of a block a further partner must take up for the block to be split or merged. */
const SHARE_OF_BLOCK = 0.12;
/** How much of the further partner must come from that block. */
const SHARE_OF_PARTNER = 0.2;

interface Candidate {
  a: number;
  b: number;
  likeness: number;
}

/**
 * Aligns two sheets over all sections: the likest pairs first, each block once; then what is left over joins the block
 * whose remainder it takes up (split, merged). Every block is in exactly one link. The work is bounded by the product
 * of the block counts.
 */
export function align(older: PreparedSheet, newer: PreparedSheet, vocabulary: Vocabulary): Link[] {
  const [a = [], b = []] = featuresOf([older.blocks, newer.blocks], vocabulary);
  const shared = sharedWeights(a, b);
  const candidates = candidatesOf(a, b, shared, older.blocks, newer.blocks);
  const partners = pairUp(candidates, older.blocks, newer.blocks);
  const links: Link[] = [...partners].map(([left, right]) => ({ a: [left], b: [right] }));
  joinRemainders(links, a, b, older.blocks, newer.blocks);
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

/** Weight of the features two blocks share, for all pairs, through an inverted index. */
function sharedWeights(a: readonly Features[], b: readonly Features[]): Float64Array {
  const index = new Map<string, number[]>();
  b.forEach(({ weights }, j) => {
    for (const key of weights.keys()) {
      const blocks = index.get(key);
      if (blocks) blocks.push(j);
      else index.set(key, [j]);
    }
  });
  const shared = new Float64Array(a.length * b.length);
  a.forEach(({ weights }, i) => {
    for (const [key, weight] of weights) {
      for (const j of index.get(key) ?? [])
        shared[i * b.length + j] = (shared[i * b.length + j] ?? 0) + weight;
    }
  });
  return shared;
}

/**
 * Likeness from 0 to 1: what two blocks share of both (Dice), and of the smaller one, so that a block that grew is
 * still known. The share of the smaller counts half, and less the more the sizes differ.
 */
function likeness(shared: number, a: Features, b: Features): number {
  const small = Math.min(a.total, b.total);
  const large = Math.max(a.total, b.total);
  if (small === 0) return 0;
  const dice = (2 * shared) / (small + large);
  const contained = (shared / small) * Math.sqrt(small / large);
  return (dice + contained) / 2;
}

function candidatesOf(
  a: readonly Features[],
  b: readonly Features[],
  shared: Float64Array,
  older: readonly PreparedBlock[],
  newer: readonly PreparedBlock[],
): Candidate[] {
  const candidates: Candidate[] = [];
  a.forEach((left, i) => {
    b.forEach((right, j) => {
      const bonus = older[i]?.section === newer[j]?.section ? SAME_SECTION : 0;
      const value = likeness(shared[i * b.length + j] ?? 0, left, right) + bonus;
      if (value >= SAME_BLOCK_IN_PLACE) candidates.push({ a: i, b: j, likeness: value });
    });
  });
  return candidates.sort((x, y) => y.likeness - x.likeness || x.a - y.a || x.b - y.b);
}

/** Pairs the likest first. Weak candidates wait until their neighbours have found each other. */
function pairUp(
  candidates: readonly Candidate[],
  older: readonly PreparedBlock[],
  newer: readonly PreparedBlock[],
): Map<number, number> {
  const forward = new Map<number, number>();
  const back = new Map<number, number>();
  const take = ({ a, b }: Candidate) => {
    forward.set(a, b);
    back.set(b, a);
  };
  const isFree = ({ a, b }: Candidate) => !forward.has(a) && !back.has(b);
  for (const candidate of candidates) {
    if (candidate.likeness >= SAME_BLOCK && isFree(candidate)) take(candidate);
  }
  const inPlace = ({ a, b }: Candidate) =>
    older[a]?.section === newer[b]?.section && (forward.get(a - 1) === b - 1 || forward.get(a + 1) === b + 1);
  const weak = candidates
    .filter((candidate) => isFree(candidate))
    .map((candidate) => ({
      ...candidate,
      likeness: candidate.likeness + (inPlace(candidate) ? SAME_PLACE : 0),
    }))
    .sort((x, y) => y.likeness - x.likeness || x.a - y.a || x.b - y.b);
  for (const candidate of weak) {
    const same = older[candidate.a]?.section === newer[candidate.b]?.section;
    if (isFree(candidate) && candidate.likeness >= (same ? SAME_BLOCK_IN_PLACE : SAME_BLOCK)) take(candidate);
  }
  return forward;
}

/** Joins blocks that found no partner to the pair whose remainder they take up. */
function joinRemainders(
  links: Link[],
  a: readonly Features[],
  b: readonly Features[],
  older: readonly PreparedBlock[],
  newer: readonly PreparedBlock[],
): void {
  const usedA = new Set(links.flatMap((link) => link.a));
  const usedB = new Set(links.flatMap((link) => link.b));
  const pairs = links.map((link) => ({ link, a: link.a[0] ?? 0, b: link.b[0] ?? 0 }));
  const joins: { link: Link; side: 'a' | 'b'; block: number; gain: number }[] = [];
  for (const { index: j } of newer) {
    if (usedB.has(j)) continue;
    for (const { link, a: i, b: first } of pairs) {
      const gain = remainderShare(a[i], b[first], b[j]);
      if (gain > 0) joins.push({ link, side: 'b', block: j, gain });
    }
  }
  for (const { index: i } of older) {
    if (usedA.has(i)) continue;
    for (const { link, a: first, b: j } of pairs) {
      const gain = remainderShare(b[j], a[first], a[i]);
      if (gain > 0) joins.push({ link, side: 'a', block: i, gain });
    }
  }
  joins.sort((x, y) => y.gain - x.gain);
  const joined = new Set<string>();
  for (const { link, side, block } of joins) {
    const other = side === 'a' ? 'b' : 'a';
    // A block is split or merged, never both: many-to-many says nothing a reader can follow.
    if (joined.has(`${side} ${block}`) || link[other].length > 1) continue;
    joined.add(`${side} ${block}`);
    link[side].push(block);
  }
}

/**
 * How much of `whole` a further partner takes up beyond its first one, as a share of `whole`; 0 where it is too little
 * of either block.
 */
function remainderShare(
  whole: Features | undefined,
  first: Features | undefined,
  further: Features | undefined,
): number {
  if (!whole || !first || !further) return 0;
  let gained = 0;
  let common = 0;
  for (const [key, weight] of further.weights) {
    if (!whole.weights.has(key)) continue;
    common += weight;
    if (!first.weights.has(key)) gained += weight;
  }
  const share = gained / whole.total;
  return share >= SHARE_OF_BLOCK && common / further.total >= SHARE_OF_PARTNER ? share : 0;
}
