import type { Link } from './align.ts';
import { measureChange } from './figure-pairs.ts';
import type { PreparedSheet } from './prepare.ts';
import type { Comparison, FigurePair, Group, PlacedFigure, Status } from './types.ts';

/** A link made of the groups of neighbouring editions. */
export interface ComposedLink extends Link {
  /** What the one group that changed says; undefined where several did, or none. */
  given: { status: Status; also: Status[] } | undefined;
  reasons: string[];
}

/**
 * Follows the blocks of the oldest edition to the newest through the neighbouring comparisons, corrections and all:
 * blocks that some group of some step holds together are one link. A block that an edition in between left out is found
 * again as `direct` has it; not one that neighbours could have held together and did not.
 *
 * @param steps Comparisons of neighbours, from the oldest edition to the newest.
 * @param direct Links of the two editions themselves.
 */
export function composeLinks(
  steps: readonly Comparison[],
  older: PreparedSheet,
  newer: PreparedSheet,
  direct: readonly Link[],
): ComposedLink[] {
  const parts = connected(steps.flatMap(({ groups }) => groups));
  const left = indexed(older);
  const right = indexed(newer);
  const whole: ComposedLink[] = [];
  const loose = { a: new Map<number, number>(), b: new Map<number, number>() };
  const editions = [older.edition, ...steps.map(({ to }) => to)];
  for (const groups of parts) {
    const a = indicesOf(groups, left);
    const b = indicesOf(groups, right);
    if (a.length > 0 && b.length > 0)
      whole.push({ a, b, given: givenBy(groups), reasons: reasonsOf(groups) });
    else {
      const seen = groups
        .flatMap((group) => [...group.a, ...group.b])
        .map((id) => editions.indexOf(editionOf(id)));
      for (const index of a) loose.a.set(index, Math.max(...seen));
      for (const index of b) loose.b.set(index, Math.min(...seen));
    }
  }
  const found = direct.filter(({ a, b }) => {
    if (a.length === 0 || b.length === 0) return false;
    const lost = Math.max(...a.map((index) => loose.a.get(index) ?? Number.POSITIVE_INFINITY));
    const back = Math.min(...b.map((index) => loose.b.get(index) ?? Number.NEGATIVE_INFINITY));
    return back - lost > 1;
  });
  for (const { a, b } of found) {
    for (const index of a) loose.a.delete(index);
    for (const index of b) loose.b.delete(index);
  }
  const plain = (link: Link): ComposedLink => ({ ...link, given: undefined, reasons: [] });
  return [
    ...whole,
    ...found.map(plain),
    ...[...loose.a.keys()].map((index) => plain({ a: [index], b: [] })),
    ...[...loose.b.keys()].map((index) => plain({ a: [], b: [index] })),
  ];
}

/** The edition of a block id `{topic}/{edition}/{section}/{nn}`. */
function editionOf(id: string): string {
  return id.split('/').at(-3) ?? '';
}

/** Groups that share blocks, together. */
function connected(groups: readonly Group[]): Group[][] {
  const of = new Map<string, Group[]>();
  for (const group of groups) {
    const ids = [...group.a, ...group.b];
    const together = [group];
    for (const part of new Set(ids.flatMap((id) => [of.get(id) ?? []]))) together.push(...part);
    for (const { a, b } of together) for (const id of [...a, ...b]) of.set(id, together);
  }
  return [...new Set(of.values())];
}

function indexed({ blocks }: PreparedSheet): Map<string, number> {
  return new Map(blocks.map(({ id, index }) => [id, index]));
}

function indicesOf(groups: readonly Group[], sheet: ReadonlyMap<string, number>): number[] {
  const found = groups.flatMap(({ a, b }) => [...a, ...b].flatMap((id) => sheet.get(id) ?? []));
  return [...new Set(found)].sort((x, y) => x - y);
}

function givenBy(groups: readonly Group[]): ComposedLink['given'] {
  const changed = groups.filter(({ status }) => status !== 'unchanged');
  const [only] = changed;
  return changed.length === 1 && only ? { status: only.status, also: only.also } : undefined;
}

function reasonsOf(groups: readonly Group[]): string[] {
  return [...new Set(groups.flatMap(({ correction }) => correction ?? []))];
}

/**
 * Puts the figure pairs of two editions right by the steps between them: a figure leads to where the steps lead it,
 * and is comparable where every step is. The breaks on the way are told with the editions between which they lie.
 *
 * @param direct Pairs of a group, as the two editions alone have them.
 * @param lone Makes the pair of a figure that has no other.
 */
export function composeFigures(
  direct: readonly FigurePair[],
  steps: readonly Comparison[],
  lone: (figure: PlacedFigure, side: 'a' | 'b', like: FigurePair) => FigurePair,
): FigurePair[] {
  const paths = new Map<string, FigurePair | undefined>();
  const reached = new Set<string>();
  for (const { a } of direct) {
    if (!a) continue;
    const path = pathOf(a, steps);
    paths.set(keyOf(a), path);
    if (path?.b) reached.add(keyOf(path.b));
  }
  const present = new Set(direct.flatMap(({ b }) => (b ? [keyOf(b)] : [])));
  const result: FigurePair[] = [];
  const placed = new Map<string, FigurePair>();
  for (const path of paths.values())
    if (path?.b && present.has(keyOf(path.b))) placed.set(keyOf(path.b), path);
  for (const pair of direct) {
    const own = pair.a && paths.get(keyOf(pair.a));
    const led = own?.b && present.has(keyOf(own.b));
    const taken = pair.b && reached.has(keyOf(pair.b));
    if (!led && !taken) {
      result.push(pair);
      continue;
    }
    const composed = pair.b && placed.get(keyOf(pair.b));
    if (composed) result.push(composed);
    else if (pair.b) result.push(pair.a ? lone(pair.b, 'b', pair) : pair);
    if (pair.a && !led) result.push(lone(pair.a, 'a', pair));
  }
  return result;
}

/** Where a figure of the oldest edition is led; undefined where some step loses it. */
function pathOf(first: PlacedFigure, steps: readonly Comparison[]): FigurePair | undefined {
  let at = first;
  let last: FigurePair | undefined;
  const told: string[] = [];
  let comparable = true;
  let changed = false;
  for (const { from, to, groups } of steps) {
    const pair = groups
      .find(({ a }) => a.includes(at.blockId))
      ?.figures.find(({ a }) => a && keyOf(a) === keyOf(at));
    if (!pair?.b) return undefined;
    if (pair.reason !== undefined) told.push(`${nameOf(from)}至${nameOf(to)}：${pair.reason}`);
    comparable &&= pair.comparable;
    changed ||= pair.changed;
    at = pair.b;
    last = pair;
  }
  if (!last) return undefined;
  return {
    label: at.figure.subject ?? first.figure.subject ?? '',
    labelFrom: at.figure.subject === undefined ? 'a' : 'b',
    a: first,
    b: at,
    changed,
    reason: told.join('') || undefined,
    ...measureChange(first.figure, at.figure, comparable),
  };
}

/** 2025-02 as readers know it: 2025 年 2 月版. */
function nameOf(edition: string): string {
  const [year = '', month = ''] = edition.split('-');
  return `${year} 年 ${Number(month)} 月版`;
}

function keyOf({ blockId, figure }: PlacedFigure): string {
  return `${blockId} ${figure.start}`;
}
