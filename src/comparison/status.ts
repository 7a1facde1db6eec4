import { factsDiffer } from './facts.ts';
import type { PreparedBlock } from './prepare.ts';
import type { Status } from './types.ts';
import type { Vocabulary } from './vocabulary.ts';

/** The first status that fits, and what else happened. */
export interface Judgement {
  status: Status;
  also: Status[];
}

/**
 * Judges what became of a group's blocks: split or merged, moved to another section, updated, reworded, unchanged, in
 * this order; what comes after the first goes into `also` (a move or an update; that a moved text was reworded says nothing).
 */
export function judge(
  a: readonly PreparedBlock[],
  b: readonly PreparedBlock[],
  vocabulary: Vocabulary,
): Judgement {
  if (a.length === 0) return { status: 'added', also: [] };
  if (b.length === 0) return { status: 'removed', also: [] };
  const found: Status[] = [];
  if (b.length > a.length) found.push('split');
  else if (a.length > b.length || a.length > 1) found.push('merged');
  if (hasMoved(a, b)) found.push('moved');
  const text = judgeText(a, b, vocabulary);
  if (text === 'updated' || found.length === 0) found.push(text);
  const [status = text, ...also] = found;
  return { status, also };
}

/** A move is to another section: some section has blocks of the group in one edition only. */
function hasMoved(a: readonly PreparedBlock[], b: readonly PreparedBlock[]): boolean {
  const before = new Set(a.map(({ section }) => section));
  const after = new Set(b.map(({ section }) => section));
  return before.symmetricDifference(after).size > 0;
}

/** Whether the words of two groups of blocks say the same, in the same words or others. */
export function judgeText(
  a: readonly PreparedBlock[],
  b: readonly PreparedBlock[],
  vocabulary: Vocabulary,
): 'unchanged' | 'reworded' | 'updated' {
  const text = (blocks: readonly PreparedBlock[]) =>
    blocks.map((block) => block.normal(vocabulary).text).join('');
  if (text(a) === text(b)) return 'unchanged';
  return factsDiffer(a, b, vocabulary) ? 'updated' : 'reworded';
}
