import type { Sources } from './hits.ts';
import type { Unit } from './query.ts';
import type { Token } from './tokens.ts';
import { reword, type Wording } from './wordings.ts';

/** Tokens that are searched for; where they stood in the query does not matter. */
export type Terms = readonly Pick<Token, 'kind' | 'text'>[];

const NUMERALS_ONLY = /^[\s\d.,０-９〇零○一二三四五六七八九十百千萬万億亿兩两點点]*$/;
/** Stands for a token of several characters while a phrase is reworded. */
const PLACE = 0xe000;

/**
 * A unit's tokens as typed, then every other way of writing them: numbers spelt otherwise, the other wording where the
 * two scripts have different words. A number by itself stays: it is searched by its value.
 */
export function variantsOf(unit: Unit, { lexicon }: Sources): Terms[] {
  const text = sourceOf(unit);
  const respelt = NUMERALS_ONLY.test(text) ? [] : (lexicon.numbers?.respell(text) ?? []);
  return [unit.tokens, ...respelt.map((each) => lexicon.read(each).tokens)].flatMap((terms) => [
    terms,
    ...rewordTerms(terms, lexicon.wordings),
  ]);
}

/** What of the query the unit was read from. */
export function sourceOf({ tokens, source }: Unit): string {
  return source.slice(tokens[0]?.start ?? 0, tokens.at(-1)?.end ?? 0);
}

function rewordTerms(terms: Terms, wordings: readonly Wording[]): Terms[] {
  const plain = terms
    .map(({ kind, text }, at) =>
      kind === 'han' && [...text].length === 1 ? text : String.fromCharCode(PLACE + at),
    )
    .join('');
  return reword(plain, wordings).map((text) =>
    [...text].map((character) => terms[character.charCodeAt(0) - PLACE] ?? { kind: 'han', text: character }),
  );
}
