/** The record of the same paragraph in the edition before, by record; undefined where there is none. */
export type OlderRecords = readonly (number | undefined)[];

/**
 * Packs which record is the same paragraph in the edition before: how far on it is, runs of one distance together.
 * Newer editions come first, so it is always further on. `[10, 11, undefined, 14]` is `10*2,,11`.
 */
export function packOlder(older: OlderRecords): string {
  const runs: { distance: string; count: number }[] = [];
  older.forEach((other, record) => {
    const distance = other === undefined ? '' : String(other - record);
    const last = runs.at(-1);
    if (last?.distance === distance) last.count += 1;
    else runs.push({ distance, count: 1 });
  });
  if (runs.at(-1)?.distance === '') runs.pop();
  return runs.map(({ distance, count }) => (count > 1 ? `${distance}*${count}` : distance)).join(',');
}

/** Reads what {@link packOlder} wrote. */
export function unpackOlder(packed: string): (number | undefined)[] {
  const older: (number | undefined)[] = [];
  if (packed === '') return older;
  for (const run of packed.split(',')) {
    const [distance = '', count = '1'] = run.split('*');
    for (let n = Number(count); n > 0; n -= 1) {
      older.push(distance === '' ? undefined : older.length + Number(distance));
    }
  }
  return older;
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
    if (other !== undefined && records.has(other)) resultOf.set(other, result);
  }
  return results;
}
