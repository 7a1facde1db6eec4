import { HARD_BREAKS, NO_BREAK, PARTICLES, SOFT_BREAKS } from './breaks.ts';
import type { ProposalBlock, Reading } from './candidate.ts';
import { STRONG_SUFFIXES, SURE_SUFFIXES } from './suffixes.ts';
import { inOneScript } from './view.ts';

// 目的 is one word, but not in 項目的.
const HELD = new RegExp(
  NO_BREAK.map((word) => (word === '目的' ? `(?<![${inOneScript('項題數名科節')}])${word}` : word)).join('|'),
  'gu',
);
const VERB_BEHIND_NAME = new RegExp(
  `(${[...STRONG_SUFFIXES, ...SURE_SUFFIXES].filter((word) => word.length > 1).join('|')})(${[...HARD_BREAKS, ...SOFT_BREAKS].filter((word) => word.length > 1).join('|')})`,
  'gu',
);
const segmenter = new Intl.Segmenter('zh', { granularity: 'word' });

/** Prepares a block: one script, and the words of the dictionary that comes with the runtime (ICU). */
export function read({ text, marks = [] }: ProposalBlock): Reading {
  const view = inOneScript(text);
  const bounds = new Set<number>([text.length]);
  for (const { index } of segmenter.segment(view)) bounds.add(index);
  const held = new Set<number>();
  for (const match of view.matchAll(HELD)) {
    for (let at = match.index; at < match.index + match[0].length; at += 1) held.add(at);
  }
  // The dictionary takes particles for parts of words: 處的, 在重.
  for (const particle of PARTICLES) {
    for (let at = view.indexOf(particle); at >= 0; at = view.indexOf(particle, at + 1)) {
      if (!held.has(at)) bounds.add(at).add(at + 1);
    }
  }
  // It also draws the end of a name into the verb behind it: 學|會合|辦.
  for (const match of view.matchAll(VERB_BEHIND_NAME)) {
    const at = match.index + (match[1]?.length ?? 0);
    if (!bounds.has(at)) bounds.add(at).add(at + (match[2]?.length ?? 0));
  }
  return { text, view, marks, bounds, held };
}

/** The words of a stretch, each with its offset. */
export function wordsOf(
  { view, bounds }: Reading,
  start: number,
  end: number,
): { word: string; at: number }[] {
  const found: { word: string; at: number }[] = [];
  let at = start;
  for (let next = start + 1; next <= end; next += 1) {
    if (next < end && !bounds.has(next)) continue;
    found.push({ word: view.slice(at, next), at });
    at = next;
  }
  return found;
}
