import { CLOSER, type Conditions, count, distanceOf } from './conditions.ts';
import { type Comparable, comparable, comparableText } from './normalise.ts';
import type { Register, Surface } from './register.ts';
import type { Mention } from './types.ts';

/** What is known around a block. Everything is optional: without it a block is read by itself. */
export interface MentionContext {
  topic?: string | undefined;
  section?: string | undefined;
  /** The section's heading and the sheet's title; they stand in where the block has no context word. */
  heading?: string | undefined;
  title?: string | undefined;
  /** What earlier blocks of the sheet established; see {@link createMemory}. */
  memory?: Memory | undefined;
}

/** What a sheet has established so far: which programmes it named, which short forms it defined. */
export interface Memory {
  named: ReadonlySet<string>;
  /** `{slug} {comparable form}` */
  defined: ReadonlySet<string>;
}

/** The memory before the first block of a sheet. */
export function createMemory(): Memory {
  return { named: new Set(), defined: new Set() };
}

// What may stand between a name and the short form that is defined behind it: 」（「
const BEFORE_DEFINITION = /^[\s」』》”’"']*[（(][\s「『《“‘"']*$/u;

/**
 * Finds the programmes a block names: from left to right the longest name, alias or defined abbreviation, in either
 * script, with or without the brackets and spaces of the register's spelling.
 *
 * @param block Its text; offsets of the mentions are UTF-16 offsets in it.
 * @returns Disjoint mentions in order, and the memory for the next block of the sheet.
 */
export function readMentions(
  block: { text: string },
  register: Register,
  context: MentionContext = {},
): { mentions: Mention[]; memory: Memory } {
  const source = comparable(block.text);
  const memory = {
    named: new Set(context.memory?.named),
    defined: new Set(context.memory?.defined),
  };
  const conditions: Conditions = {
    source,
    text: block.text,
    topic: context.topic,
    section: context.section,
    around: comparableText(`${context.heading ?? ''}\n${context.title ?? ''}`),
    named: memory.named,
  };
  const mentions: Mention[] = [];
  for (let at = 0; at < source.text.length; ) {
    const previous = mentions.at(-1);
    const surface = bestAt(at, register, conditions, (candidate) => {
      const key = `${candidate.slug} ${candidate.text}`;
      if (memory.defined.has(key)) return true;
      if (previous?.slug !== candidate.slug) return false;
      if (!BEFORE_DEFINITION.test(block.text.slice(previous.end, source.starts[at]))) return false;
      memory.defined.add(key);
      return true;
    });
    if (!surface) {
      at += 1;
      continue;
    }
    mentions.push(toMention(surface, at, source, block.text));
    memory.named.add(surface.slug);
    at += surface.text.length;
  }
  return { mentions, memory };
}

/** {@link readMentions} without the memory. */
export function findMentions(
  block: { text: string },
  register: Register,
  context: MentionContext = {},
): Mention[] {
  return readMentions(block, register, context).mentions;
}

/** The part of a sheet that mentions are read from. */
export interface MentionSheet {
  topic?: string;
  title?: string;
  sections: readonly { slug: string; heading: string; blocks: readonly { id: string; text: string }[] }[];
}

/** The mentions of every block of a sheet by block id, in source order; short forms count from where they are defined. */
export function findSheetMentions(sheet: MentionSheet, register: Register): Map<string, Mention[]> {
  const found = new Map<string, Mention[]>();
  let memory: Memory = createMemory();
  for (const section of sheet.sections) {
    for (const block of section.blocks) {
      const read = readMentions(block, register, {
        topic: sheet.topic,
        section: section.slug,
        heading: section.heading,
        title: sheet.title,
        memory,
      });
      found.set(block.id, read.mentions);
      memory = read.memory;
    }
  }
  return found;
}

/** The longest surface that stands at a place and means its programme; of one length, that whose context is nearest. */
function bestAt(
  at: number,
  { surfaces }: Register,
  conditions: Conditions,
  isDefined: (surface: Surface) => boolean,
): Surface | undefined {
  const { text } = conditions.source;
  const candidates = [
    ...(surfaces.get(text.slice(at, at + 2)) ?? []),
    ...(surfaces.get(text.slice(at, at + 1)) ?? []),
  ].filter((surface, index, all) => text.startsWith(surface.text, at) && all.indexOf(surface) === index);
  let best: { surface: Surface; distance: number } | undefined;
  for (const surface of candidates) {
    if (best && surface.text.length < best.surface.text.length) break;
    const distance = distanceOf(surface, at, conditions);
    if (distance === undefined || (surface.when.defined && !isDefined(surface))) continue;
    if (!best || distance < best.distance) best = { surface, distance };
  }
  return best?.surface;
}

function toMention({ slug, via, text }: Surface, at: number, source: Comparable, blockText: string): Mention {
  let start = source.starts[at] ?? 0;
  let end = source.ends[at + text.length - 1] ?? blockText.length;
  // A name that holds one half of a pair takes in the other: 「戶口互聯」先導計劃.
  for (const [open, close] of Object.entries(CLOSER)) {
    const inside = blockText.slice(start, end);
    const missing = count(inside, open) - count(inside, close);
    if (missing < 0 && blockText[start - 1] === open) start -= 1;
    if (missing > 0 && blockText[end] === close) end += 1;
  }
  return { slug, start, end, surface: blockText.slice(start, end), via };
}
