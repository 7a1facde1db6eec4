import type { Hits, Sources } from './hits.ts';
import { type Lexicon, spellPhrase } from './lexicon.ts';
import { find, intersection, NONE, type PhraseIndex, union } from './phrase-index.ts';
import { joinUnits, type ReadQuery, readQuery, type Unit } from './query.ts';
import { rewritesOf } from './rewrites.ts';
import type { Token } from './tokens.ts';
import { namedBy, unitHits } from './unit-hits.ts';

/** The section of a record, as any number. */
type SectionOf = (record: number) => number;

/**
 * Finds what a query asks for, however it is written. Every unit must be in a block; if none has them all, in a section.
 * A unit that nothing has whole is taken apart where it may be. A unit that nothing has at all leaves nothing.
 */
export async function evaluate(
  query: ReadQuery,
  index: PhraseIndex,
  lexicon: Lexicon,
  sectionOf: SectionOf,
): Promise<Hits> {
  const sources = { index, lexicon };
  const ask = async (readings: readonly ReadQuery[]) =>
    (await Promise.all(readings.map((each) => answer(each, sources, sectionOf)))).filter(
      ({ all }) => all.size > 0,
    );
  const read = (text: string | undefined) => (text === undefined ? [] : [readQuery(text, lexicon)]);
  const [same, bare, apart] = rewritesOf(query.text, lexicon.rewrites);
  const found = await ask([query, ...read(same), ...read(bare)]);
  // A section is the answer only where no block is.
  const inBlock = ({ within }: Hits) => within === 'block';
  let kept = found.filter(inBlock);
  if (kept.length === 0) kept = (await ask(read(apart))).filter(inBlock);
  if (kept.length === 0) kept = found;
  const [first, second] = kept;
  return {
    all: union(kept.map(({ all }) => all)),
    // What was typed, its 約 or 逾 included, comes first.
    best: (second ? first?.all : first?.best) ?? NONE,
    pattern: kept.flatMap(({ pattern }) => pattern),
    within: first?.within ?? 'block',
  };
}

/** The answer to a query as it is written. */
async function answer(query: ReadQuery, sources: Sources, sectionOf: SectionOf): Promise<Hits> {
  const { index, lexicon } = sources;
  const units = joinNames(query.units, sources);
  // Words of letters apart may stand together as one: inno hk, gen ai.
  const letters = units.some(
    (unit, at) => at > 0 && isWord(unit.tokens[0]) && isWord(units[at - 1]?.tokens.at(-1)),
  );
  const together = letters ? spellPhrase(joinUnits(units).tokens, lexicon) : [];
  const [hits, whole] = await Promise.all([
    Promise.all(units.map((unit) => unitHits(unit, sources))),
    find(together, index),
  ]);
  const pattern = hits.flatMap((hit) => hit.pattern);
  if (whole.size > 0) pattern.push(...together);
  const sets = hits.map(({ all }) => all);
  const all = union([intersection(sets), whole]);
  const best = hits.length === 1 ? (hits[0]?.best ?? NONE) : whole;
  if (all.size > 0 || sets.some((set) => set.size === 0)) return { all, best, pattern, within: 'block' };
  const shared = intersection(sets.map((set) => new Set([...set].map(sectionOf))));
  const near = sets.flatMap((set) => [...set].filter((record) => shared.has(sectionOf(record))));
  const words = (record: number) => sets.filter((set) => set.has(record)).length;
  const most = Math.max(...near.map(words));
  const fullest = near.filter((record) => words(record) === most);
  return { all: new Set(near), best: new Set(fullest), pattern, within: 'section' };
}

function isWord(token: Token | undefined): boolean {
  return token?.kind === 'word';
}

/** Puts units together that name a register entry: `Faster Payment System`, `監管沙盒 X`. */
function joinNames(units: readonly Unit[], sources: Sources): Unit[] {
  const joined: Unit[] = [];
  for (let at = 0; at < units.length; ) {
    let last = units.length;
    for (; last > at + 1; last -= 1) {
      if (namedBy(joinUnits(units.slice(at, last)), sources).length > 0) break;
    }
    joined.push(joinUnits(units.slice(at, last)));
    at = last;
  }
  return joined;
}
