import type { Sources } from './hits.ts';
import type { Unit } from './query.ts';
import type { Token } from './tokens.ts';
import { reword } from './wordings.ts';

/** Tokens that are searched for; where they stood in the query does not matter. */
export type Terms = readonly Pick<Token, 'kind' | 'text'>[];

/** Stands for a token of several characters while a phrase is reworded. */
const PLACE = 0xe000;

/** A unit's tokens as typed, then every other wording where the two scripts have different words. */
export function variantsOf({ tokens }: Unit, { lexicon }: Sources): Terms[] {
  const plain = tokens.map(({ text }, at) => (text[1] ? String.fromCharCode(PLACE + at) : text)).join('');
  return [
    tokens,
    ...reword(plain, lexicon.wordings).map((text) =>
      [...text].map(
        (character) => tokens[character.charCodeAt(0) - PLACE] ?? { kind: 'han' as const, text: character },
      ),
    ),
  ];
}

/** What of the query the unit was read from. */
export function sourceOf({ tokens, source }: Unit): string {
  return source.slice(tokens[0]?.start ?? 0, tokens.at(-1)?.end ?? 0);
}
