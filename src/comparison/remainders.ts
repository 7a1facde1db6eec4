import type { Link } from './align.ts';
import type { Features, FeatureTable } from './features.ts';
import type { Likenesses } from './likeness.ts';

/** How much of a block a further partner must take up, beyond its first one, for it to be split or merged. */
const SHARE_OF_BLOCK = 0.12;
/** How much of the further partner must come from that block. */
const SHARE_OF_PARTNER = 0.2;

interface Join {
  link: Link;
  side: 'a' | 'b';
  block: number;
  gain: number;
}

/**
 * Joins blocks that found no partner to the pair whose remainder they take up, the largest first: two paragraphs that
 * were one, or one that was two. Changes the links in place.
 */
export function joinRemainders(links: readonly Link[], table: FeatureTable, likeness: Likenesses): void {
  const { a, b } = table;
  const usedA = new Set(links.flatMap((link) => link.a));
  const usedB = new Set(links.flatMap((link) => link.b));
  const pairs = links.map((link) => ({ link, i: link.a[0] ?? 0, j: link.b[0] ?? 0 }));
  const share = shareReader(table);
  const joins: Join[] = [];
  const offer = (join: Omit<Join, 'gain'>, whole: Features, first: Features, further: Features) => {
    const gain = share(whole, first, further);
    if (gain >= SHARE_OF_BLOCK) joins.push({ ...join, gain });
  };
  b.forEach((further, block) => {
    if (usedB.has(block)) return;
    for (const { link, i, j } of pairs) {
      if (likeness.shareOfB(i, block) < SHARE_OF_PARTNER) continue;
      offer({ link, side: 'b', block }, a[i] as Features, b[j] as Features, further);
    }
  });
  a.forEach((further, block) => {
    if (usedA.has(block)) return;
    for (const { link, i, j } of pairs) {
      if (likeness.shareOfA(block, j) < SHARE_OF_PARTNER) continue;
      offer({ link, side: 'a', block }, b[j] as Features, a[i] as Features, further);
    }
  });
  joins.sort((x, y) => y.gain - x.gain || x.block - y.block);
  const joined = new Set<string>();
  for (const { link, side, block } of joins) {
    const other = side === 'a' ? 'b' : 'a';
    // A block is split or merged, never both: many-to-many says nothing a reader can follow.
    if (joined.has(`${side} ${block}`) || link[other].length > 1) continue;
    joined.add(`${side} ${block}`);
    link[side].push(block);
  }
}

/** How much of `whole` a further partner takes up that its first one does not, as a share of `whole`. */
function shareReader({
  weights,
}: FeatureTable): (whole: Features, first: Features, further: Features) => number {
  // 1: in the whole and not in its first partner. Marked and cleared for each reading.
  const open = new Uint8Array(weights.length);
  return (whole, first, further) => {
    for (const id of whole.ids) open[id] = 1;
    for (const id of first.ids) open[id] = 0;
    let gained = 0;
    for (const id of further.ids) if (open[id] === 1) gained += weights[id] ?? 0;
    for (const id of whole.ids) open[id] = 0;
    return whole.total === 0 ? 0 : gained / whole.total;
  };
}
