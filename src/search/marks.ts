import type { ReadText } from './read.ts';
import type { Token } from './tokens.ts';

/** A stretch of a text that matches: UTF-16 offsets, end exclusive. */
export interface MatchMark {
  start: number;
  end: number;
}

/** Finds what matched in a text as the reader sees it; sorted, not overlapping. */
export function marksIn(text: string, pattern: readonly string[][], read: ReadText): MatchMark[] {
  const tokens = read(text);
  const found: MatchMark[] = [];
  const mark = (first: number, last: number) => {
    const [start, end] = [tokens[first]?.start, tokens[last - 1]?.end];
    if (start !== undefined && end !== undefined) found.push({ start, end });
  };
  const byFirst = new Map<string, string[][]>();
  for (const phrase of pattern) {
    const [first = ''] = phrase;
    byFirst.set(first, [...(byFirst.get(first) ?? []), phrase]);
  }
  for (const [at, { text: first }] of tokens.entries()) {
    for (const phrase of byFirst.get(first) ?? []) {
      if (stands(phrase, tokens, at)) mark(at, at + phrase.length);
    }
  }
  return merge(found);
}

function stands(phrase: readonly string[], tokens: readonly Token[], at: number): boolean {
  return phrase.every((term, i) => tokens[at + i]?.text === term);
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
