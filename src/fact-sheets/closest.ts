/**
 * The candidate with the fewest single-character edits (Levenshtein distance) from the word, or undefined
 * when every candidate would need more than half of the longer word rewritten.
 */
export function closest(word: string, candidates: readonly string[]): string | undefined {
  let best: string | undefined;
  let bestDistance = Number.POSITIVE_INFINITY;
  for (const candidate of candidates) {
    const distance = editDistance(word, candidate);
    if (distance < bestDistance && distance <= Math.max(word.length, candidate.length) / 2) {
      best = candidate;
      bestDistance = distance;
    }
  }
  return best;
}

/** Number of insertions, deletions and replacements of characters that turn `a` into `b`. */
export function editDistance(a: string, b: string): number {
  const to = [...b];
  let row = Array.from({ length: to.length + 1 }, (_, index) => index);
  for (const [i, from] of [...a].entries()) {
    const next = [i + 1];
    for (const [j, target] of to.entries()) {
      const replaced = (row[j] ?? 0) + (from === target ? 0 : 1);
      next.push(Math.min(replaced, (row[j + 1] ?? 0) + 1, (next[j] ?? 0) + 1));
    }
    row = next;
  }
  return row[to.length] ?? 0;
}
