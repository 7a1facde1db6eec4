import { type Comparison, fateOf, type Group, originOf, type PreparedSheet } from '../comparison/index.ts';
import type { ProgrammeSeries, ProgrammeStep } from './types.ts';

/**
 * Follows every registered programme of a topic over its editions: where it is named, first and last, and what changed
 * in the blocks that name it.
 *
 * @param sheets The editions of one topic, prepared with the register, in any order.
 * @param comparisons Of neighbouring editions, corrected.
 * @returns One series a programme, sorted by slug.
 */
export function programmeSeries(
  sheets: readonly PreparedSheet[],
  comparisons: readonly Comparison[],
): ProgrammeSeries[] {
  const editions = [...sheets].sort((x, y) => (x.edition < y.edition ? -1 : 1));
  const bySlug = new Map<string, Map<string, Places>>();
  for (const { edition, blocks } of editions) {
    for (const { id, mentions } of blocks) {
      for (const { slug, surface } of mentions) {
        const places = bySlug.get(slug) ?? new Map<string, Places>();
        const own = places.get(edition) ?? { blocks: new Set(), surfaces: new Set() };
        own.blocks.add(id);
        own.surfaces.add(surface);
        places.set(edition, own);
        bySlug.set(slug, places);
      }
    }
  }
  const newest = editions.at(-1);
  return [...bySlug]
    .sort(([x], [y]) => (x < y ? -1 : 1))
    .map(([slug, places]): ProgrammeSeries => {
      const named = [...places.keys()];
      return {
        slug,
        topic: newest?.topic ?? '',
        first: named[0] ?? '',
        last: named.at(-1) ?? '',
        current: named.at(-1) === newest?.edition,
        appearances: [...places].map(([edition, { blocks, surfaces }]) => ({
          edition,
          blockIds: [...blocks],
          surfaces: [...surfaces],
        })),
        steps: comparisons.flatMap((comparison) => stepOf(comparison, places) ?? []),
      };
    });
}

/** Where an edition names a programme, and how. */
interface Places {
  blocks: Set<string>;
  surfaces: Set<string>;
}

function stepOf(comparison: Comparison, places: ReadonlyMap<string, Places>): ProgrammeStep | undefined {
  const { from, to } = comparison;
  const before = [...(places.get(from)?.blocks ?? [])];
  const after = [...(places.get(to)?.blocks ?? [])];
  if (before.length + after.length === 0) return undefined;
  const touched = new Set<Group>();
  for (const id of before) touched.add(fateOf(comparison, id) as Group);
  for (const id of after) touched.add(originOf(comparison, id) as Group);
  touched.delete(undefined as never);
  const groups = comparison.groups.filter((group) => touched.has(group));
  const own = new Set([...before, ...after]);
  return {
    from,
    to,
    change: changeOf(before.length, after.length, groups),
    groups,
    figureChanges: groups.flatMap(({ figureChanges }) =>
      figureChanges.filter(({ a, b }) => own.has(a?.blockId ?? '') || own.has(b?.blockId ?? '')),
    ),
  };
}

function changeOf(before: number, after: number, groups: readonly Group[]): ProgrammeStep['change'] {
  if (before === 0) return 'appeared';
  if (after === 0) return 'disappeared';
  if (groups.every(({ status }) => status === 'unchanged')) return 'unchanged';
  const worded = groups.every(
    ({ status, also }) =>
      (status === 'reworded' || status === 'unchanged' || status === 'moved') && !also.includes('updated'),
  );
  return worded ? 'reworded' : 'updated';
}
