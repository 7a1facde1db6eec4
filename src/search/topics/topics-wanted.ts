/** While one types, no more topics than these are asked for want of results. */
const WHILE_TYPING = 3;
/** So many topics are asked before the reader decides, and so many more where those have nothing: each is an index. */
const UNASKED = 6;

/** How a search of several topics stands. */
export interface Standing {
  /** Results wanted; undefined for all there are. */
  limit: number | undefined;
  /** Results found. */
  total: number;
  /** Topics that may hold the words, or those the reader chose. */
  sure: number;
  /** Those and the others there are to ask. */
  all: number;
  /** Whether the reader chose the topics. */
  chosen: boolean;
  /** Whether the query is whole, not one that is still being typed. */
  thorough: boolean;
}

/** How many topics are to be asked in all, as things stand. */
export function topicsWanted({ limit, total, sure, all, chosen, thorough }: Standing): number {
  if (limit === undefined) return all;
  if (total >= limit) return 0;
  const few = chosen ? sure : Math.min(sure, UNASKED);
  return Math.min(total > 0 ? few : few + UNASKED, all, thorough ? all : WHILE_TYPING);
}
