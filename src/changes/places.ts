import type { Comparison, Vocabulary } from '../comparison/index.ts';
import { blocksOf, type RegisteredSheet } from '../registers/index.ts';
import type { RenderedBlock, RenderedSection, Rendition } from '../renditions/index.ts';
import type { Script } from '../script/index.ts';
import type { NameOfFigure } from '../series/index.ts';

/** Two editions and their comparison, with all that is shown of them. */
export interface ComparedSheets {
  from: RegisteredSheet;
  to: RegisteredSheet;
  comparison: Comparison;
  /** Wording of the scripts, which is no change between sheets issued in different ones. */
  vocabulary: Vocabulary;
  /** Puts a reason, which is in Traditional Chinese, into a script. */
  noteIn(note: string, script: Script): string;
  /** Finds the name editors gave to the series of a figure; without it figures are told in the sheets' own words. */
  nameOf?: NameOfFigure;
}

/** A block as a rendition shows it, with its section. */
export interface Placed {
  section: RenderedSection;
  block: RenderedBlock;
}

const known = new WeakMap<Rendition, Map<string, Placed>>();

/**
 * Finds a block of a rendition by its id.
 * @throws RangeError when the rendition has no such block
 */
export function placeOf(rendition: Rendition, blockId: string): Placed {
  let places = known.get(rendition);
  if (!places) {
    places = new Map(blocksOf(rendition).map((placed) => [placed.block.id, placed]));
    known.set(rendition, places);
  }
  const placed = places.get(blockId);
  if (!placed) throw new RangeError(`${rendition.topic}/${rendition.edition} has no block ${blockId}.`);
  return placed;
}
