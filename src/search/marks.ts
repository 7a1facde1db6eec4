import { groupBy } from './group-by.ts';
import type { ReadText } from './read.ts';

/** A stretch of a text that matches: UTF-16 offsets, end exclusive. */
export interface MatchMark {
  start: number;
  end: number;
}

/** Finds what matched in a text as the reader sees it; sorted, not overlapping. */
export function marksIn(text: string, pattern: readonly string[][], read: ReadText): MatchMark[] {
  const tokens = read(text);
  const byFirst = groupBy(pattern, ([first]) => first);
  return merge(
    tokens.flatMap(({ text, start }, at) =>
      (byFirst.get(text) ?? [])
        .filter((phrase) => phrase.every((term, i) => tokens[at + i]?.text === term))
        .map(({ length }) => ({ start, end: tokens[at + length - 1]?.end ?? start })),
    ),
  );
}

function merge(marks: readonly MatchMark[]): MatchMark[] {
  const merged: MatchMark[] = [];
  for (const { start, end } of [...marks].sort((a, b) => a.start - b.start || a.end - b.end)) {
    const last = merged.at(-1);
    if (last && start <= last.end) last.end = Math.max(last.end, end);
    else merged.push({ start, end });
  }
  return merged;
}
