/** Script wording, compiled: each term in comparable characters leads to the one form that stands for its group. */
export interface Vocabulary {
  /** Terms by their first character, the longest first. */
  readonly terms: ReadonlyMap<string, readonly (readonly [term: string, canonical: string])[]>;
}

/** No script wording at all: what two sheets of one script are compared with. */
export const NO_VOCABULARY: Vocabulary = { terms: new Map() };

/** The longest term that stands at a place of a folded text. */
export function termAt(
  text: string,
  at: number,
  { terms }: Vocabulary,
): readonly [term: string, canonical: string] | undefined {
  return terms.get(text[at] ?? '')?.find(([term]) => text.startsWith(term, at));
}
