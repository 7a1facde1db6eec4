import { besideNames } from './beside-names.ts';
import type { Sources, UnitHits } from './hits.ts';
import { type NameFound, spellPhrase } from './lexicon.ts';
import { find, intersection, NONE, union, without } from './phrase-index.ts';
import { type Unit, unitOf } from './query.ts';
import { keyOf } from './read.ts';
import { fullNameTerm, insideTerm, nameTerm } from './tokens.ts';
import { sourceOf, variantsOf } from './variants.ts';

/** A unit's records; where nothing has it whole, those that have all its parts: never those of a section. */
export async function unitHits(unit: Unit, sources: Sources): Promise<UnitHits> {
  const whole = await wholeHits(unit, sources);
  if (whole.all.size > 0) return whole;
  const soft = [
    ...new Set([...unit.soft, ...besideNames(unit, (part) => namedBy(part, sources).length > 0)]),
  ].sort((a, b) => a - b);
  if (soft.length === 0) return whole;
  const parts = await Promise.all(
    [...soft, unit.tokens.length].map((last, at) =>
      wholeHits(unitOf({ ...unit, soft: [] }, soft[at - 1] ?? 0, last), sources),
    ),
  );
  return {
    all: intersection(parts.map(({ all }) => all)),
    best: NONE,
    pattern: parts.flatMap(({ pattern }) => pattern),
  };
}

/** The entries that a unit names, by a name or by a part of their English one. */
export function namedBy(unit: Unit, { lexicon }: Sources): readonly NameFound[] {
  const names = lexicon.namesOf(keyOf(unit.tokens), sourceOf(unit));
  return names.length > 0 ? names : lexicon.namesWith(unit.tokens);
}

async function wholeHits(unit: Unit, sources: Sources): Promise<UnitHits> {
  const { index, lexicon } = sources;
  const variants = variantsOf(unit, sources);
  const named = [
    ...namedBy(unit, sources),
    ...variants.slice(1).flatMap((terms) => lexicon.namesOf(keyOf(terms))),
  ];
  const names = [...new Set(named.map(({ name }) => name))];
  const phrases = variants.flatMap((terms) => spellPhrase(terms, lexicon));
  const everywhere = named.some((name) => name.everywhere);
  const [literal, mentioned, inside] = await Promise.all([
    everywhere ? NONE : find(phrases, index),
    find(
      names.map((name) => [nameTerm(name)]),
      index,
    ),
    // Where a short name is no word, only letters of other names, the letters do not count.
    everywhere ? NONE : Promise.all(names.map((name) => index.find([insideTerm(name)]))).then(intersection),
  ]);
  const all = union([without(literal, inside), mentioned]);
  const full = named.filter((name) => name.full).map(({ name }) => [fullNameTerm(name)]);
  const best =
    full.length > 0
      ? await find(full, index)
      : names.length > 0
        ? mentioned
        : unit.tokens[0]?.kind === 'number'
          ? literal
          : unit.tokens.at(-1)?.kind === 'word'
            ? await find(spellPhrase(unit.tokens, lexicon, false), index)
            : NONE;
  return { all, best, pattern: [...phrases, ...names.flatMap((name) => lexicon.phrasesOf(name))] };
}
