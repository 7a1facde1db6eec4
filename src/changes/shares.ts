import { type Comparison, countStatuses, type Status } from '../comparison/index.ts';

/** How many groups have a status. */
export interface Share {
  status: Status;
  count: number;
}

/** The order in which shares are shown: from what stayed to what came and went. */
const ORDER = [
  ...(['unchanged', 'reworded', 'updated', 'moved'] as const),
  ...(['split', 'merged', 'added', 'removed'] as const),
] satisfies Status[];

/** The shares of all statuses that occur. Every group has one status, so they add up to all groups. */
export function sharesOf(comparison: Comparison): Share[] {
  const counts = countStatuses(comparison);
  return ORDER.map((status) => ({ status, count: counts[status] })).filter(({ count }) => count > 0);
}

/** The order in which changes are told: what came, what is different, what is gone. */
const TOLD = [
  ...(['added', 'updated', 'removed', 'moved'] as const),
  ...(['split', 'merged', 'reworded'] as const),
] satisfies Status[];

/** The shares of what changed, in the order in which they are told. */
export function changedShares(comparison: Comparison): Share[] {
  const shares = sharesOf(comparison);
  return TOLD.flatMap((status) => shares.find((share) => share.status === status) ?? []);
}
