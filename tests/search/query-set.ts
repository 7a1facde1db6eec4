import { readFileSync } from 'node:fs';

/** A query with the blocks it must find, ids without the topic. */
export interface ExpectedQuery {
  group: string;
  query: string;
  expected: string[];
  /** Blocks it may find as well: where a short name is a part of others', or stands for several. */
  allowed: string[];
}

const FILE = new URL('queries.tsv', import.meta.url);
const TOPIC = 'innovation-and-technology';

/** Reads the query set; ids are complete. */
export function readQuerySet(): ExpectedQuery[] {
  const [, ...rows] = readFileSync(FILE, 'utf8').trimEnd().split('\n');
  const ids = (field = '') => field.split(' ').flatMap((id) => (id ? [`${TOPIC}/${id}`] : []));
  return rows.map((row) => {
    const [group = '', query = '', expected, allowed] = row.split('\t');
    return { group, query, expected: ids(expected), allowed: ids(allowed) };
  });
}

/** What a search got wrong over the whole set. */
export interface Score {
  /** Share of the expected blocks that were found, of the found ones that were right: 0 to 1. */
  recall: number;
  precision: number;
  /** One line a query that missed or found too much. */
  faults: string[];
}

/** Compares answers with the set, in its order. */
export function score(set: readonly ExpectedQuery[], answers: readonly (readonly string[])[]): Score {
  let [expectedAll, foundAll, right, hits] = [0, 0, 0, 0];
  const faults: string[] = [];
  for (const [at, { group, query, expected, allowed }] of set.entries()) {
    const found = answers[at] ?? [];
    const missed = expected.filter((id) => !found.includes(id));
    const wrong = found.filter((id) => !expected.includes(id) && !allowed.includes(id));
    expectedAll += expected.length;
    foundAll += found.length;
    right += expected.length - missed.length;
    hits += found.length - wrong.length;
    if (missed.length + wrong.length === 0) continue;
    faults.push(
      `${group}, ${query}: missed ${missed.join(' ') || 'none'}; wrong ${wrong.join(' ') || 'none'}`,
    );
  }
  return { recall: right / expectedAll, precision: hits / foundAll, faults };
}
