import { fateOf, type Group, originOf, type Status } from '../comparison/index.ts';
import type { Script } from '../script/index.ts';
import { type FigureChange, figureChange, isTwoSided } from './figure-change.ts';
import { movedOf } from './group-view.ts';
import { type ComparedSheets, placeOf } from './places.ts';

/** What stands beside a block: what became of it, or where it comes from. */
export interface MarginNote {
  group: Group;
  status: Status;
  also: Status[];
  /** Headings of the sections it came from or went to, where it moved. */
  sections: string[];
  /** Figures of this block that changed, and those that are gone. */
  figures: FigureChange[];
  /** Anchors of the blocks of the other edition, none for what is new or gone. */
  others: string[];
}

/** The note beside a block of the newer edition; none where it did not change or only its wording did. */
export function notesOnNewer(
  sheets: ComparedSheets,
  blockId: string,
  script: Script,
): MarginNote | undefined {
  const group = originOf(sheets.comparison, blockId);
  if (!group || isQuiet(group)) return undefined;
  const first = group.b[0] === blockId;
  const pairs = group.status === 'added' ? [] : group.figureChanges;
  return {
    ...noteOf(group, sheets, script, 'a'),
    figures: pairs
      .filter((pair) => (isTwoSided(pair) ? pair.b?.blockId === blockId : first && pair.a !== undefined))
      .map((pair) => figureChange(pair, sheets, script)),
  };
}

/** The note beside a block of the older edition: what became of it. None where nothing changed. */
export function notesOnOlder(
  sheets: ComparedSheets,
  blockId: string,
  script: Script,
): MarginNote | undefined {
  const group = fateOf(sheets.comparison, blockId);
  if (!group || group.status === 'unchanged') return undefined;
  return { ...noteOf(group, sheets, script, 'b'), figures: [] };
}

function isQuiet({ status }: Group): boolean {
  return status === 'unchanged' || status === 'reworded';
}

function noteOf(
  group: Group,
  sheets: ComparedSheets,
  script: Script,
  other: 'a' | 'b',
): Omit<MarginNote, 'figures'> {
  const a = group.a.map((id) => placeOf(sheets.from.renditions[script], id));
  const b = group.b.map((id) => placeOf(sheets.to.renditions[script], id));
  const moved = movedOf(group, a, b);
  return {
    group,
    status: group.status,
    also: group.also.filter((status) => status !== group.status),
    sections: (other === 'a' ? moved?.from : moved?.to) ?? [],
    others: (other === 'a' ? a : b).map(({ block }) => block.anchor),
  };
}
