import { likenessOf } from './bigrams.ts';
import { normalForm } from './normalise.ts';
import {
  type Comparison,
  type FigurePair,
  type Group,
  type Silence,
  STATUSES,
  type Status,
} from './types.ts';

/** How many groups have each status; every status is there, 0 where none has it. */
export function countStatuses(comparison: Pick<Comparison, 'groups'>): Record<Status, number> {
  const counts = Object.fromEntries(STATUSES.map((status) => [status, 0])) as Record<Status, number>;
  for (const { status } of comparison.groups) counts[status] += 1;
  return counts;
}

const lookups = new WeakMap<object, { a: Map<string, Group>; b: Map<string, Group> }>();

function lookup(comparison: Comparison): { a: Map<string, Group>; b: Map<string, Group> } {
  let found = lookups.get(comparison.groups);
  if (!found) {
    found = { a: new Map(), b: new Map() };
    for (const group of comparison.groups) {
      for (const id of group.a) found.a.set(id, group);
      for (const id of group.b) found.b.set(id, group);
    }
    lookups.set(comparison.groups, found);
  }
  return found;
}

/** What became of a block of the older edition; undefined for a block that is not of it. */
export function fateOf(comparison: Comparison, blockId: string): Group | undefined {
  return lookup(comparison).a.get(blockId);
}

/** Where a block of the newer edition comes from; undefined for a block that is not of it. */
export function originOf(comparison: Comparison, blockId: string): Group | undefined {
  return lookup(comparison).b.get(blockId);
}

/** What the newer edition no longer lists. */
export interface Silences {
  /** Ids of the older edition's blocks that have no successor. */
  blocks: string[];
  /** Registered names that are no longer mentioned anywhere. */
  names: Silence[];
  /** Figures that blocks with a successor no longer give, and that stand nowhere else in the newer edition. */
  figures: FigurePair[];
}

/** From this likeness of their labels on two figures of one value are the same, wherever they stand. */
const SAME_LABEL = 0.5;

/** Lists what an edition no longer says: 不再列出. */
export function silencesOf(comparison: Comparison): Silences {
  const pairs = comparison.groups.flatMap(({ figures }) => figures);
  const figures = comparison.groups
    .filter(({ b }) => b.length > 0)
    .flatMap((group) => group.figures.filter(({ b }) => b === undefined))
    .filter((gone) => !pairs.some((pair) => standsElsewhere(gone, pair)));
  return {
    blocks: comparison.groups.filter(({ b }) => b.length === 0).flatMap(({ a }) => a),
    names: comparison.silentNames,
    figures,
  };
}

function standsElsewhere(gone: FigurePair, { b, label }: FigurePair): boolean {
  const was = gone.a?.figure;
  const is = b?.figure;
  if (!was || !is || was.kind !== is.kind || was.value !== is.value || was.value2 !== is.value2) return false;
  return likenessOf(normalForm(gone.label).text, normalForm(label).text) >= SAME_LABEL;
}
