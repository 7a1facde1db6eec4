import { type Group, type TellingChange, tellingChanges } from '../comparison/index.ts';
import { mentionsIn } from '../registers/index.ts';
import type { Script } from '../script/index.ts';
import { type FigureChange, figureChange } from './figure-change.ts';
import { type ComparedSheets, type Placed, placeOf } from './places.ts';

/** A change worth a line on a front page, in the words of a script. */
export interface TellingView {
  kind: TellingChange['kind'];
  /** Id of its group in the comparison. */
  group: Group['id'];
  /** Where it stands in the newer edition. */
  place: Placed;
  /** What changed: the thing counted, the name that is new; the section where neither is known. */
  title: string;
  /** The figure that changed, or that came with what is new. */
  figure: FigureChange | undefined;
}

/** The most telling changes, the most telling first; at most n. */
export function tellingViews(sheets: ComparedSheets, script: Script, n: number): TellingView[] {
  return tellingChanges(sheets.comparison, n).map((change): TellingView => {
    const place = placeOf(sheets.to.renditions[script], change.blockId);
    const figure = change.pair && figureChange(change.pair, sheets, script);
    return {
      kind: change.kind,
      group: change.group.id,
      place,
      title:
        (change.kind === 'added' && nameOf(change, sheets, place)) || figure?.label || place.section.heading,
      figure,
    };
  });
}

/** The new name as the rendition writes it. */
function nameOf(
  { name }: Extract<TellingChange, { kind: 'added' }>,
  { to, comparison }: ComparedSheets,
  { block }: Placed,
): string | undefined {
  const slug = comparison.newNames.find(
    ({ blockId, surface }) => blockId === block.id && surface === name,
  )?.slug;
  const mention = mentionsIn(to, block).find((each) => each.slug === slug);
  return mention ? block.text.slice(mention.start, mention.end) : name;
}
