/** A stretch of the two sequences: equal, or deleted from the first, or inserted in the second. */
export interface Edit {
  op: 'equal' | 'delete' | 'insert';
  /** Item indices, end exclusive; empty on the side that has none. */
  a: { start: number; end: number };
  b: { start: number; end: number };
}

/**
 * The heaviest common subsequence of two sequences, as edits in order; deletions stand before insertions. A long word
 * weighs more than a short one, so that particles never draw what belongs together apart. Quadratic in time.
 */
export function editsOf<T extends { key: string }>(a: readonly T[], b: readonly T[]): Edit[] {
  const edits: Edit[] = [];
  let head = 0;
  while (head < a.length && head < b.length && a[head]?.key === b[head]?.key) head += 1;
  let tail = 0;
  const room = Math.min(a.length, b.length) - head;
  while (tail < room && a[a.length - 1 - tail]?.key === b[b.length - 1 - tail]?.key) tail += 1;
  const add = (op: Edit['op'], from: number, other: number, n: number) => {
    const last = edits.at(-1);
    const aLength = op === 'insert' ? 0 : n;
    const bLength = op === 'delete' ? 0 : n;
    if (last?.op === op) {
      last.a.end += aLength;
      last.b.end += bLength;
    } else if (n > 0) {
      edits.push({ op, a: { start: from, end: from + aLength }, b: { start: other, end: other + bLength } });
    }
  };
  add('equal', 0, 0, head);
  const midA = a.slice(head, a.length - tail);
  const midB = b.slice(head, b.length - tail);
  const table = weights(midA, midB);
  const width = midB.length + 1;
  for (let i = 0, j = 0; i < midA.length || j < midB.length; ) {
    const here = table[i * width + j] ?? 0;
    if (i < midA.length && j < midB.length && midA[i]?.key === midB[j]?.key) {
      const through = (table[(i + 1) * width + j + 1] ?? 0) + weight(midA[i]?.key ?? '');
      if (through === here) {
        add('equal', head + i, head + j, 1);
        i += 1;
        j += 1;
        continue;
      }
    }
    if (i < midA.length && (j === midB.length || (table[(i + 1) * width + j] ?? 0) === here)) {
      add('delete', head + i, head + j, 1);
      i += 1;
    } else {
      add('insert', head + i, head + j, 1);
      j += 1;
    }
  }
  add('equal', a.length - tail, b.length - tail, tail);
  return edits;
}

/** A one-character word counts little: most are particles. */
function weight(key: string): number {
  return key.length === 1 ? 1 : key.length * 2;
}

function weights<T extends { key: string }>(a: readonly T[], b: readonly T[]): Float64Array {
  const width = b.length + 1;
  const table = new Float64Array((a.length + 1) * width);
  for (let i = a.length - 1; i >= 0; i -= 1) {
    const key = a[i]?.key ?? '';
    const own = weight(key);
    for (let j = b.length - 1; j >= 0; j -= 1) {
      const skip = Math.max(table[(i + 1) * width + j] ?? 0, table[i * width + j + 1] ?? 0);
      const take = key === b[j]?.key ? own + (table[(i + 1) * width + j + 1] ?? 0) : 0;
      table[i * width + j] = Math.max(skip, take);
    }
  }
  return table;
}
