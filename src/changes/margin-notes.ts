import { fateOf, type Group, originOf, type Status } from '../comparison/index.ts';
import type { Script } from '../script/index.ts';
import { type FigureChange, figureChange } from './figure-change.ts';
import { type ComparedSheets, type Placed, placeOf } from './places.ts';

/** What stands beside a block: what became of it, or where it comes from. */
export interface MarginNote {
  /** Id of its group in the comparison. */
  group: string;
  status: Status;
  /** Headings of the sections it came from or went to; none where it stayed in its section. */
  sections: string[];
  /** Figures of this block that changed or are new, and those that are gone. */
  figures: FigureChange[];
  /** The blocks of the other edition; none for what is new or gone. */
  others: Placed[];
}

/** The note beside a block of the newer edition; none where it did not change or only its wording did. */
export function noteOnNewer(sheets: ComparedSheets, blockId: string, script: Script): MarginNote | undefined {
  const group = originOf(sheets.comparison, blockId);
  if (!group || group.status === 'unchanged' || group.status === 'reworded') return undefined;
  const first = group.b[0] === blockId;
  const pairs = group.status === 'added' ? [] : group.figureChanges;
  const others = group.a.map((id) => placeOf(sheets.from.renditions[script], id));
  return {
    ...noteOf(group, placeOf(sheets.to.renditions[script], blockId), others),
    figures: pairs
      .filter((pair) => (pair.b ? pair.b.blockId === blockId : first))
      .map((pair) => {
        const change = figureChange(pair, sheets, script);
        // Why editors hold two figures to be comparable is told where the editions are compared.
        const editorial = pair.comparable && pair.reason && group.correction?.includes(pair.reason);
        return editorial && pair.trend !== 'level' ? { ...change, reason: undefined } : change;
      }),
  };
}

/** The note beside a block of the older edition: what became of it, if only that nothing did. */
export function noteOnOlder(sheets: ComparedSheets, blockId: string, script: Script): MarginNote | undefined {
  const group = fateOf(sheets.comparison, blockId);
  if (!group) return undefined;
  const others = group.b.map((id) => placeOf(sheets.to.renditions[script], id));
  return { ...noteOf(group, placeOf(sheets.from.renditions[script], blockId), others), figures: [] };
}

/** Of a group that moved, a block of its own may have stayed in its section: what joined it came from elsewhere. */
function noteOf(group: Group, own: Placed, others: Placed[]): Omit<MarginNote, 'figures'> {
  const stayed = others.some(({ section }) => section.slug === own.section.slug);
  return {
    group: group.id,
    status: group.status,
    sections: stayed ? [] : [...new Set(others.map(({ section }) => section.heading))],
    others,
  };
}
