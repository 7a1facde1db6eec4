import type { HashedBlock } from './ids.ts';
import type { PublishedBlock } from './published.ts';

/** Share of an excerpt's character pairs that must stand in a block for it to be the same one, corrected. */
const SAME_BLOCK = 0.5;

/**
 * Finds, in order, the published block that each block is: first those with the same text (longest common
 * subsequence of hashes), then, between them, those whose excerpt is best found again in the text.
 *
 * @returns the published block for each block, or undefined for a new one
 */
export function alignBlocks(
  blocks: readonly HashedBlock[],
  published: readonly PublishedBlock[],
): (PublishedBlock | undefined)[] {
  const exact = bestChain(blocks, published, (block, known) => (block.sha256 === known.sha256 ? 1 : 0));
  const matches: (PublishedBlock | undefined)[] = blocks.map(() => undefined);
  let fromBlock = 0;
  let fromKnown = 0;
  for (const [toBlock, toKnown] of [...exact, [blocks.length, published.length] as const]) {
    const gapBlocks = blocks.slice(fromBlock, toBlock);
    const gapKnown = published.slice(fromKnown, toKnown);
    for (const [i, j] of bestChain(gapBlocks, gapKnown, likeness)) matches[fromBlock + i] = gapKnown[j];
    const same = published[toKnown];
    if (same) matches[toBlock] = same;
    fromBlock = toBlock + 1;
    fromKnown = toKnown + 1;
  }
  return matches.slice(0, blocks.length);
}

/** Pairs (block, published) in rising order on both sides with the highest sum of scores. */
function bestChain(
  blocks: readonly HashedBlock[],
  published: readonly PublishedBlock[],
  score: (block: HashedBlock, known: PublishedBlock) => number,
): [number, number][] {
  if (blocks.length === 0 || published.length === 0) return [];
  const scores = blocks.map((block) => published.map((known) => score(block, known)));
  // best[i][j]: highest sum for the blocks from i on and the published from j on.
  const best = Array.from({ length: blocks.length + 1 }, () =>
    new Array<number>(published.length + 1).fill(0),
  );
  const at = (i: number, j: number): number => best[i]?.[j] ?? 0;
  const scoreAt = (i: number, j: number): number => scores[i]?.[j] ?? 0;
  const taken = (i: number, j: number): number => (scoreAt(i, j) > 0 ? scoreAt(i, j) + at(i + 1, j + 1) : 0);
  for (let i = blocks.length - 1; i >= 0; i -= 1) {
    const row = best[i];
    if (!row) continue;
    for (let j = published.length - 1; j >= 0; j -= 1) {
      row[j] = Math.max(at(i + 1, j), at(i, j + 1), taken(i, j));
    }
  }
  const pairs: [number, number][] = [];
  let i = 0;
  let j = 0;
  while (i < blocks.length && j < published.length) {
    if (taken(i, j) > 0 && at(i, j) === taken(i, j)) {
      pairs.push([i, j]);
      i += 1;
      j += 1;
    } else if (at(i, j) === at(i + 1, j)) i += 1;
    else j += 1;
  }
  return pairs;
}

/** Share of the excerpt's character pairs that stand in the block, or 0 below {@link SAME_BLOCK}. */
function likeness(block: HashedBlock, known: PublishedBlock): number {
  const wanted = pairsOf(known.excerpt);
  const there = pairsOf(block.text);
  const found = [...wanted].filter((pair) => there.has(pair)).length;
  const share = wanted.size === 0 ? 0 : found / wanted.size;
  return share >= SAME_BLOCK ? share : 0;
}

function pairsOf(text: string): Set<string> {
  const characters = [...text.replace(/\s+/gu, '')];
  if (characters.length === 1) return new Set(characters);
  return new Set(characters.slice(1).map((character, index) => `${characters[index]}${character}`));
}
