import type { Features, FeatureTable } from './features.ts';

/** Likeness of the blocks of two sheets, pair by pair, by index. */
export interface Likenesses {
  /** From 0 to 1: how like two blocks are. */
  of(a: number, b: number): number;
  /** Weight of the features that two blocks share, as a share of one of them. */
  shareOfA(a: number, b: number): number;
  shareOfB(a: number, b: number): number;
}

/**
 * Measures all pairs through an inverted index. Likeness is the mean of what two blocks share of both (Dice), and of
 * what they share of the smaller one, so that a block that grew is still known; the latter counts less the more the
 * sizes differ.
 */
export function likenesses({ a, b, weights }: FeatureTable): Likenesses {
  const holders: number[][] = Array.from({ length: weights.length }, () => []);
  b.forEach(({ ids }, j) => {
    for (const id of ids) holders[id]?.push(j);
  });
  const shared = new Float64Array(a.length * b.length);
  a.forEach(({ ids }, i) => {
    const row = i * b.length;
    for (const id of ids) {
      const weight = weights[id] ?? 0;
      for (const j of holders[id] ?? []) shared[row + j] = (shared[row + j] ?? 0) + weight;
    }
  });
  const at = (i: number, j: number) => shared[i * b.length + j] ?? 0;
  const share = (part: number, whole: Features | undefined) => (whole?.total ? part / whole.total : 0);
  return {
    of: (i, j) => {
      const x = a[i]?.total ?? 0;
      const y = b[j]?.total ?? 0;
      const small = Math.min(x, y);
      const large = Math.max(x, y);
      if (small === 0) return 0;
      const dice = (2 * at(i, j)) / (small + large);
      const contained = (at(i, j) / small) * Math.sqrt(small / large);
      return (dice + contained) / 2;
    },
    shareOfA: (i, j) => share(at(i, j), a[i]),
    shareOfB: (i, j) => share(at(i, j), b[j]),
  };
}
