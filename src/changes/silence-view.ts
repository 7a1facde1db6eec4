import { silencesOf } from '../comparison/index.ts';
import { mentionsIn } from '../registers/index.ts';
import type { Script } from '../script/index.ts';
import { type FigureChange, figureChange } from './figure-change.ts';
import { type ComparedSheets, type Placed, placeOf } from './places.ts';

/** What an edition no longer lists, in the words of a script. Every place is in the older edition. */
export interface SilenceView {
  blocks: Placed[];
  names: { slug: string; name: string; place: Placed }[];
  figures: (FigureChange & { place: Placed })[];
}

/** Puts the list of what is no longer there into the words of a script. */
export function silenceView(sheets: ComparedSheets, script: Script): SilenceView {
  const { from, comparison } = sheets;
  const { blocks, names, figures } = silencesOf(comparison);
  const place = (id: string) => placeOf(from.renditions[script], id);
  return {
    blocks: blocks.map(place),
    names: names.map(({ slug, surface, blockId }) => {
      const { block } = place(blockId);
      const mention = mentionsIn(from, block).find((each) => each.slug === slug);
      const name = mention ? block.text.slice(mention.start, mention.end) : surface;
      return { slug, name, place: place(blockId) };
    }),
    figures: figures.map((pair) => ({
      ...figureChange(pair, sheets, script),
      place: place(pair.a?.blockId ?? ''),
    })),
  };
}
