import type { Comparable } from './normalise.ts';
import type { Surface } from './register.ts';

/** What the conditions of a surface are tried on. */
export interface Conditions {
  source: Comparable;
  /** The block's text as issued. */
  text: string;
  topic: string | undefined;
  section: string | undefined;
  /** Heading and title, in comparable form. */
  around: string;
  /** Slugs the sheet has named so far. */
  named: ReadonlySet<string>;
}

/** Quotation marks and title brackets with what closes them. */
export const CLOSER: Record<string, string> = {
  '「': '」',
  '『': '』',
  '《': '》',
  '〈': '〉',
  '“': '”',
  '‘': '’',
  '"': '"',
};

// A context word in the heading is farther away than any in the block; no context word is farther still.
const IN_HEADING = 1e6;
const NOT_ASKED = 1e7;

/**
 * Tries a surface at a place of the comparable text.
 *
 * @returns undefined where it does not mean its programme; else how far its nearest context word is, in characters
 *   (a number beyond any block where the word stands in the heading, or no word is asked for).
 */
export function distanceOf(surface: Surface, at: number, conditions: Conditions): number | undefined {
  const { source, text, topic, section, named } = conditions;
  const { when } = surface;
  const end = at + surface.text.length;
  const start = source.starts[at] ?? 0;
  const stop = source.ends[end - 1] ?? text.length;
  if (cutsLatin(text, start, stop) || cutsQuotation(text, start, stop)) return undefined;
  if (surface.except.some((word) => source.text.startsWith(word.text, at - word.at) && at >= word.at))
    return undefined;
  if (when.topics && !(topic !== undefined && when.topics.includes(topic))) return undefined;
  if (when.sections && !(section !== undefined && when.sections.includes(section))) return undefined;
  if (when.after === 'name' && !named.has(surface.slug)) return undefined;
  if (when.quoted && !isQuoted(text, start, stop)) return undefined;
  return when.with ? nearest(when.with, at, end, conditions) : NOT_ASKED;
}

/** Whether a stretch begins or ends in the middle of a Latin word, number or address such as Health@InnoHK. */
function cutsLatin(text: string, start: number, end: number): boolean {
  const isLatin = (character: string | undefined) =>
    character !== undefined && /[A-Za-z0-9@]/u.test(character);
  return (isLatin(text[start - 1]) && isLatin(text[start])) || (isLatin(text[end]) && isLatin(text[end - 1]));
}

/** Whether a stretch ends or begins inside a quotation that goes on: 低空經濟「監管沙盒 of 低空經濟「監管沙盒 X」. */
function cutsQuotation(text: string, start: number, end: number): boolean {
  const inside = text.slice(start, end);
  return Object.entries(CLOSER).some(([open, close]) => {
    if (open === close) return false;
    const missing = count(inside, open) - count(inside, close);
    return (missing > 0 && text[end] !== close) || (missing < 0 && text[start - 1] !== open);
  });
}

/** How often a character stands in a text. */
export function count(text: string, character: string): number {
  return text.split(character).length - 1;
}

function isQuoted(text: string, start: number, end: number): boolean {
  const closer = CLOSER[text.slice(0, start).trimEnd().at(-1) ?? ''];
  return closer !== undefined && text.slice(end).trimStart()[0] === closer;
}

function nearest(
  words: readonly string[],
  at: number,
  end: number,
  { source, around }: Conditions,
): number | undefined {
  let best: number | undefined;
  for (const word of words) {
    for (let found = source.text.indexOf(word); found >= 0; found = source.text.indexOf(word, found + 1)) {
      const distance = found >= end ? found - end : Math.max(at - found - word.length, 0);
      if (best === undefined || distance < best) best = distance;
    }
  }
  if (best === undefined && words.some((word) => around.includes(word))) return IN_HEADING;
  return best;
}
