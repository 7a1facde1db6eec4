import { joinPatterns, type Sources, type UnitHits } from './hits.ts';
import { type NameFound, spellPhrase } from './lexicon.ts';
import { type Found, find, intersection, NONE, union, without } from './phrase-index.ts';
import { type Unit, unitOf } from './query.ts';
import type { Ratio } from './ratios.ts';
import { fullNameTerm, insideTerm, nameTerm } from './tokens.ts';
import { sourceOf, type Terms, variantsOf } from './variants.ts';

/** A unit's records; where nothing has it whole, those that have all its parts: never those of a section. */
export async function unitHits(unit: Unit, sources: Sources): Promise<UnitHits> {
  const whole = await wholeHits(unit, sources);
  const soft = [
    ...new Set([
      ...unit.soft,
      ...(sources.lexicon.numbers?.besideNames(unit, (part) => namedBy(part, sources).length > 0) ?? []),
    ]),
  ].sort((a, b) => a - b);
  if (whole.all.size > 0 || soft.length === 0) return whole;
  const ends = [...soft, unit.tokens.length];
  const parts = await Promise.all(
    ends.map((last, at) => wholeHits(unitOf({ ...unit, soft: [] }, ends[at - 1] ?? 0, last), sources)),
  );
  return {
    all: intersection(parts.map(({ all }) => all)),
    best: NONE,
    pattern: joinPatterns(parts.map(({ pattern }) => pattern)),
  };
}

/** The entries that a unit names, by a name or by a part of their English one. */
export function namedBy(unit: Unit, { lexicon }: Sources): readonly NameFound[] {
  const names = lexicon.namesOf(keyOf(unit.tokens), sourceOf(unit));
  return names.length > 0 ? names : lexicon.namesWith(unit.tokens);
}

async function wholeHits(unit: Unit, sources: Sources): Promise<UnitHits> {
  const { index, lexicon } = sources;
  const { numbers } = lexicon;
  const [ratio] = numbers?.ratiosIn(sourceOf(unit)) ?? [];
  if (ratio) return ratioHits(unit, ratio, sources);
  const variants = variantsOf(unit, sources);
  const named = [
    ...namedBy(unit, sources),
    ...variants.slice(1).flatMap((terms) => lexicon.namesOf(keyOf(terms))),
  ];
  const names = [...new Set(named.map(({ name }) => name))];
  const phrases = phrasesOf(variants, sources);
  const [leading] = unit.amounts;
  const starts = leading?.first === 0;
  const bare = leading?.last === unit.tokens.length;
  // 3,000 萬 is a part of 10 億 3,000 萬 only in writing: a number that begins the unit is looked for by its value.
  const byValueOnly = starts && !leading.plain && !(leading.spelt && bare);
  const everywhere = named.some((name) => name.everywhere);
  const [literal, mentioned, valued, inside] = await Promise.all([
    byValueOnly || everywhere ? NONE : find(phrases, index),
    find(
      names.map((name) => [nameTerm(name)]),
      index,
    ),
    (starts && numbers?.valueHits(unit, index, lexicon)) || NONE,
    // Where a short name is no word, only letters of other names, the letters do not count.
    everywhere ? NONE : Promise.all(names.map((name) => index.find([insideTerm(name)]))).then(intersection),
  ]);
  let all: Found = union([without(literal, inside), mentioned, valued]);
  if (all.size === 0 && byValueOnly) all = await find(phrases, index);
  if (all.size === 0 && leading && !starts) all = (await numbers?.looseAmount(unit, index, lexicon)) ?? NONE;
  let best = starts ? valued : NONE;
  if (names.length > 0) {
    const full = named.filter((name) => name.full).map(({ name }) => [fullNameTerm(name)]);
    best = full.length > 0 ? await find(full, index) : mentioned;
  } else if (unit.tokens.at(-1)?.kind === 'word')
    best = await find(spellPhrase(unit.tokens, lexicon, false), index);
  return {
    all,
    best,
    pattern: {
      phrases: [...phrases, ...names.flatMap((name) => lexicon.phrasesOf(name))],
      amounts: unit.amounts.map((amount) => ({
        value: amount.value,
        next: numbers?.countedBy(unit, amount),
      })),
    },
  };
}

/** The records with a ratio, and with what stands before and after it in the query. */
async function ratioHits(unit: Unit, { start, end, term }: Ratio, sources: Sources): Promise<UnitHits> {
  const { index, lexicon } = sources;
  const offset = unit.tokens[0]?.start ?? 0;
  const first = unit.tokens.findIndex((token) => token.start >= offset + start);
  const last = unit.tokens.findLastIndex((token) => token.end <= offset + end) + 1;
  const phrases = [unitOf(unit, 0, first), unitOf(unit, last, unit.tokens.length)]
    .filter(({ tokens }) => tokens.length > 0)
    .map((part) => phrasesOf(variantsOf(part, sources), sources));
  const all = intersection(
    await Promise.all([index.find([term]), ...phrases.map((each) => find(each, index))]),
  );
  const also = (text: string) =>
    (lexicon.numbers?.ratiosIn(text) ?? []).filter((ratio) => ratio.term === term);
  return { all, best: all, pattern: { phrases: phrases.flat(), amounts: [], also } };
}

function phrasesOf(variants: readonly Terms[], { lexicon }: Sources): string[][] {
  return variants.flatMap((terms) => spellPhrase(terms, lexicon));
}

function keyOf(terms: Terms): string {
  return terms.map(({ text }) => text).join('');
}
