import type { ProposalBlock, Reading } from './candidate.ts';
import { inOneScript } from './view.ts';
import { NO_BREAK } from './words.ts';

const HELD = new RegExp(NO_BREAK.join('|'), 'gu');
const OF = inOneScript('的');
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
  // The dictionary takes 的 for a part of some words; between words it is always one itself.
  for (let at = view.indexOf(OF); at >= 0; at = view.indexOf(OF, at + 1)) {
    if (!held.has(at)) bounds.add(at).add(at + 1);
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
