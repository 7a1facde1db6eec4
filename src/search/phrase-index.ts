/** An index that finds phrases: terms that follow one another. */
export interface PhraseIndex {
  /** The numbers of the records that hold the phrase. */
  find(phrase: readonly string[]): Promise<ReadonlySet<number>>;
}

/** Numbers of records. */
export type Found = ReadonlySet<number>;

export const NONE: Found = new Set();

/** The records that hold one of the phrases; an empty phrase is in none. */
export async function find(phrases: readonly string[][], index: PhraseIndex): Promise<Found> {
  return union(
    await Promise.all(phrases.filter(({ length }) => length > 0).map((phrase) => index.find(phrase))),
  );
}

/** What is in one of the sets. */
export function union(sets: readonly Found[]): Found {
  return sets.length === 1 ? (sets[0] as Found) : new Set(sets.flatMap((set) => [...set]));
}

/** What is in all of the sets. */
export function intersection(sets: readonly Found[]): Found {
  const [smallest, ...others] = [...sets].sort((a, b) => a.size - b.size);
  return new Set([...(smallest ?? [])].filter((record) => others.every((set) => set.has(record))));
}

/** What is in one set and not in the other. */
export function without(set: Found, other: Found): Found {
  return other.size === 0 ? set : new Set([...set].filter((record) => !other.has(record)));
}
