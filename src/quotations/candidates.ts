import type { Passage, PassageIndex } from '../search/passages/index.ts';
import { plainText } from './quotation.ts';
import { LONGEST } from './verify.ts';

/** So many stretches of a quotation are looked up, spread over it. */
const LOOKED_UP = 64;

/** So many passages are compared at most: every edition may hold the same sentence. */
const MOST = 60;

/** Records between two that were found, of one edition, are taken with them: short paragraphs. */
const GAP = 2;

/**
 * Finds the passages that may have a quotation: those that hold stretches of it, and the rarer the stretches, the
 * more they count.
 * @throws SearchUnavailable when a part of the index cannot be loaded
 */
export async function findCandidates(text: string, index: PassageIndex): Promise<Passage[]> {
  // What is longer is not compared.
  const terms = index.termsOf(plainText(text).slice(0, LONGEST * 2));
  const scores = new Map<number, number>();
  await Promise.all(
    stretches(terms).map(async (stretch) => {
      const found = await index.find(stretch);
      for (const record of found) scores.set(record, (scores.get(record) ?? 0) + 1 / found.size);
    }),
  );
  const best = [...scores]
    .sort(([a, one], [b, other]) => other - one || a - b)
    .slice(0, MOST)
    .map(([record]) => record);
  return Promise.all(withNeighbours(best, index).map((record) => index.passage(record)));
}

/** Runs of terms, short ones of a short quotation, so that a changed word spoils few of them. */
function stretches(terms: readonly string[]): string[][] {
  const length = Math.min(terms.length, terms.length < 12 ? 3 : terms.length < 30 ? 4 : 6);
  const last = terms.length - length;
  const step = Math.max(1, Math.ceil(last / LOOKED_UP));
  const found: string[][] = [];
  for (let at = 0; at <= last && length > 0; at += step) found.push(terms.slice(at, at + length));
  return found;
}

function withNeighbours(records: readonly number[], index: PassageIndex): number[] {
  const all = new Set(records.flatMap((record) => [record, index.headingOf(record)]));
  const sorted = [...records].sort((a, b) => a - b);
  sorted.forEach((record, at) => {
    const next = sorted[at + 1] ?? record;
    if (next - record > GAP + 1 || index.editionOf(record) !== index.editionOf(next)) return;
    for (let between = record + 1; between < next; between += 1) all.add(between);
  });
  return [...all].sort((a, b) => a - b);
}
