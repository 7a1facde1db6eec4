import { englishAmount, looseAmount, valueHits } from './amount-hits.ts';
import { type Lexicon, spellPhrase } from './lexicon.ts';
import { find, intersection, NONE, type PhraseIndex, union } from './phrase-index.ts';
import { joinUnits, type ReadQuery, type Unit, unitOf } from './query.ts';
import { fullNameTerm, nameTerm } from './tokens.ts';

/** What a text is searched for to mark the match in it. */
export interface Pattern {
  phrases: string[][];
  amounts: { value: number; next: string | undefined }[];
}

/** The records of a unit. */
export interface UnitHits {
  all: ReadonlySet<number>;
  /** Those in which the name or value that was typed stands, as typed. */
  best: ReadonlySet<number>;
  pattern: Pattern;
}

/** A query's answer: which records, and how they are found in the text. */
export interface Hits extends UnitHits {
  /** Whether one block has everything, or only a section. */
  within: 'block' | 'section';
}

/**
 * Finds what a query asks for. Every unit must be in a block; if none has them all, in a section. A unit that nothing
 * has whole is taken apart where it may be. A unit that nothing has at all leaves nothing.
 *
 * @param sectionOf the section of a record, as any number
 */
export async function evaluate(
  query: ReadQuery,
  index: PhraseIndex,
  lexicon: Lexicon,
  sectionOf: (record: number) => number,
): Promise<Hits> {
  const pattern: Pattern = { phrases: [], amounts: [] };
  const nothing: Hits = { all: NONE, best: NONE, pattern, within: 'block' };
  const units = joinNames(query.units, lexicon);
  if (units.length === 0) return nothing;
  const spelt = await englishAmount(query.text, index);
  if (spelt) {
    pattern.amounts.push({ value: spelt.value, next: undefined });
    return { all: spelt.found, best: spelt.found, pattern, within: 'block' };
  }
  const [hits, whole] = await Promise.all([
    Promise.all(units.map((unit) => unitHits(unit, index, lexicon))).then((parts) => parts.flat()),
    // Words apart may stand together as one: inno hk, gen ai.
    units.length > 1 ? find(spellPhrase(joinUnits(units).tokens, lexicon), index) : NONE,
  ]);
  for (const hit of hits) {
    pattern.phrases.push(...hit.pattern.phrases);
    pattern.amounts.push(...hit.pattern.amounts);
  }
  if (whole.size > 0) pattern.phrases.push(...spellPhrase(joinUnits(units).tokens, lexicon));
  const sets = hits.map(({ all }) => all);
  const all = union([intersection(sets), whole]);
  const best = hits.length === 1 ? (hits[0]?.best ?? NONE) : whole;
  if (all.size > 0 || sets.some((set) => set.size === 0)) return { all, best, pattern, within: 'block' };
  const shared = intersection(sets.map((set) => new Set([...set].map(sectionOf))));
  const near = sets.flatMap((set) => [...set].filter((record) => shared.has(sectionOf(record))));
  return { all: new Set(near), best: NONE, pattern, within: 'section' };
}

/** Puts units together that name a register entry: `Faster Payment System`, `監管沙盒 X`. */
function joinNames(units: readonly Unit[], lexicon: Lexicon): Unit[] {
  const joined: Unit[] = [];
  for (let at = 0; at < units.length; ) {
    let last = units.length;
    for (; last > at + 1; last -= 1) {
      if (lexicon.namesOf(keyOf(joinUnits(units.slice(at, last)))).length > 0) break;
    }
    joined.push(joinUnits(units.slice(at, last)));
    at = last;
  }
  return joined;
}

/** A unit's records; of its parts, where nothing has it whole. */
async function unitHits(unit: Unit, index: PhraseIndex, lexicon: Lexicon): Promise<UnitHits[]> {
  const whole = await wholeHits(unit, index, lexicon);
  if (whole.all.size > 0 || unit.soft.length === 0) return [whole];
  const ends = [...unit.soft, unit.tokens.length];
  const parts = ends.map((last, at) => unitOf({ ...unit, soft: [] }, ends[at - 1] ?? 0, last));
  return Promise.all(parts.map((part) => wholeHits(part, index, lexicon)));
}

async function wholeHits(unit: Unit, index: PhraseIndex, lexicon: Lexicon): Promise<UnitHits> {
  const names = lexicon.namesOf(keyOf(unit));
  const phrases = spellPhrase(unit.tokens, lexicon);
  const [leading] = unit.amounts;
  const starts = leading?.first === 0;
  const bare = leading?.last === unit.tokens.length;
  // 3,000 萬 is a part of 10 億 3,000 萬 only in writing: a number that begins the unit is looked for by its value.
  const byValueOnly = starts && !leading.plain && !(leading.spelt && bare);
  const everywhere = names.some((name) => name.everywhere);
  const [literal, mentioned, valued] = await Promise.all([
    byValueOnly || everywhere ? NONE : find(phrases, index),
    find(
      names.map(({ name }) => [nameTerm(name)]),
      index,
    ),
    starts ? valueHits(unit, index, lexicon) : NONE,
  ]);
  let all = union([literal, mentioned, valued]);
  if (all.size === 0 && byValueOnly) all = await find(phrases, index);
  if (all.size === 0 && leading && !starts) all = await looseAmount(unit, index, lexicon);
  let best = starts ? valued : NONE;
  if (names.length > 0) {
    const full = names.filter((name) => name.full).map(({ name }) => [fullNameTerm(name)]);
    best = full.length > 0 ? await find(full, index) : mentioned;
  } else if (unit.tokens.at(-1)?.kind === 'word')
    best = await find(spellPhrase(unit.tokens, lexicon, false), index);
  return {
    all,
    best,
    pattern: {
      phrases: [...phrases, ...names.flatMap(({ name }) => lexicon.phrasesOf(name))],
      amounts: unit.amounts.map(({ value, unit: own, last }) => ({
        value,
        next: own ?? unit.tokens[last]?.text,
      })),
    },
  };
}

function keyOf({ tokens }: Unit): string {
  return tokens.map(({ text }) => text).join('');
}
