/** The record of the same paragraph in the edition before, by record; undefined where there is none. */
export type OlderRecords = readonly (number | undefined)[];

/** The same, packed: distance and number of records. */
export type PackedOlder = [distance: number, count: number][];

/**
 * Packs which record is the same paragraph in the edition before: how far on it is, runs of one distance together, each
 * with its length; 0 for none. Newer editions come first, so it is always further on. `[10, 11, undefined, 14]` is
 * `[[10, 2], [0, 1], [11, 1]]`.
 */
export function packOlder(older: OlderRecords): PackedOlder {
  const runs: PackedOlder = [];
  older.forEach((other, record) => {
    const distance = other === undefined ? 0 : other - record;
    const last = runs.at(-1);
    if (last?.[0] === distance) last[1] += 1;
    else runs.push([distance, 1]);
  });
  if (runs.at(-1)?.[0] === 0) runs.pop();
  return runs;
}

/** Reads what {@link packOlder} wrote. */
export function unpackOlder(packed: PackedOlder): (number | undefined)[] {
  return packed
    .flatMap(([distance, count]) => Array<number>(count).fill(distance))
    .map((distance, record) => (distance ? record + distance : undefined));
}

/**
 * Brings the records of one paragraph together, as far as they were found.
 * @returns results in the records' order, each with its records, the newest edition's first
 */
export function sameParagraphs(records: ReadonlySet<number>, older: OlderRecords): number[][] {
  const results: number[][] = [];
  const resultOf = new Map<number, number[]>();
  for (const record of [...records].sort((a, b) => a - b)) {
    let result = resultOf.get(record);
    if (!result) {
      result = [];
      results.push(result);
    }
    result.push(record);
    const other = older[record];
    if (other && records.has(other)) resultOf.set(other, result);
  }
  return results;
}
