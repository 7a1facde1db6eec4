import type { RenderedBlock, RenderedSection } from '../renditions/index.ts';
import type { Script } from '../script/index.ts';
import type { RegisteredSheet } from './registered-sheet.ts';

/** A block that mentions a programme. */
export interface ProgrammePlace<E extends RegisteredSheet = RegisteredSheet> {
  entry: E;
  blockId: string;
  /** Where the block stands in every rendition. */
  section: number;
  block: number;
}

/**
 * The blocks that mention each programme, by slug: sheets in the order given, blocks in that of their text. A
 * programme that no sheet mentions is not in it.
 */
export function programmePlaces<E extends RegisteredSheet>(
  entries: readonly E[],
): Map<string, ProgrammePlace<E>[]> {
  const places = new Map<string, ProgrammePlace<E>[]>();
  for (const entry of entries) {
    for (const [section, { blocks }] of entry.sheet.sections.entries()) {
      for (const [block, { id }] of blocks.entries()) {
        for (const slug of new Set(entry.mentions[id]?.map((mention) => mention.slug))) {
          const list = places.get(slug) ?? [];
          list.push({ entry, blockId: id, section, block });
          places.set(slug, list);
        }
      }
    }
  }
  return places;
}

/** A place as a rendition shows it. */
export function placeIn(
  { entry, section, block }: ProgrammePlace,
  script: Script,
): { section: RenderedSection; block: RenderedBlock } {
  const rendered = entry.renditions[script].sections[section];
  const found = rendered?.blocks[block];
  if (!rendered || !found)
    throw new RangeError(`${entry.sheet.edition}: no block ${block} in section ${section}.`);
  return { section: rendered, block: found };
}

/** Programmes named in the same blocks, those that share most blocks first, with how many they share. */
export function relatedProgrammes(
  slug: string,
  places: readonly ProgrammePlace[],
): { slug: string; blocks: number }[] {
  const shared = new Map<string, number>();
  for (const { entry, blockId } of places) {
    for (const other of new Set(entry.mentions[blockId]?.map((mention) => mention.slug))) {
      if (other !== slug) shared.set(other, (shared.get(other) ?? 0) + 1);
    }
  }
  return [...shared].map(([other, blocks]) => ({ slug: other, blocks })).sort((a, b) => b.blocks - a.blocks);
}
