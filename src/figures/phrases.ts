import { neutral } from './neutral.ts';

/** A word of a table in neutral form, with the neutral characters that may not follow it. */
export interface Phrase<T> {
  readonly form: string;
  readonly not: string;
  readonly data: T;
}

/** Phrases by their first character, longest first. */
export type PhraseIndex<T> = ReadonlyMap<string, readonly Phrase<T>[]>;

/** Splits a table's text at white space. */
export function wordsOf(table: string): string[] {
  return table.split(/\s+/).filter(Boolean);
}

/** Indexes phrases by the character at their `edge`. */
export function indexPhrases<T>(phrases: readonly Phrase<T>[], edge: 'first' | 'last'): PhraseIndex<T> {
  const index = new Map<string, Phrase<T>[]>();
  for (const phrase of phrases) {
    const key = (edge === 'first' ? phrase.form[0] : phrase.form.at(-1)) as string;
    index.set(key, [...(index.get(key) ?? []), phrase]);
  }
  for (const list of index.values()) list.sort((a, b) => b.form.length - a.form.length);
  return index;
}

/** Plain words as phrases of one meaning. */
export function phrases<T>(table: string, data: T): Phrase<T>[] {
  return wordsOf(table).map((word) => ({ form: neutral(word), not: '', data }));
}

/** The longest phrase that starts at `at` of a neutral text. */
export function phraseAt<T>(index: PhraseIndex<T>, n: string, at: number): Phrase<T> | undefined {
  for (const phrase of index.get(n[at] ?? '') ?? []) {
    const end = at + phrase.form.length;
    const next = n[end] ?? '';
    if (!n.startsWith(phrase.form, at) || (next && phrase.not.includes(next))) continue;
    // A unit in Latin letters is a whole word: the m of 5 mBridge is none.
    if (/[A-Za-z]$/.test(phrase.form) && /[A-Za-z0-9]/.test(next)) continue;
    return phrase;
  }
  return undefined;
}

/** The longest phrase that ends at `end` of a neutral text and starts no earlier than `floor`. */
export function phraseBefore<T>(index: PhraseIndex<T>, n: string, end: number, floor: number) {
  for (const phrase of index.get(n[end - 1] ?? '') ?? []) {
    const start = end - phrase.form.length;
    const previous = n[start - 1] ?? '';
    if (start < floor || !n.startsWith(phrase.form, start) || (previous && phrase.not.includes(previous)))
      continue;
    if (/^[A-Za-z]/.test(phrase.form) && /[A-Za-z]/.test(previous)) continue;
    return { ...phrase, start };
  }
  return undefined;
}

/** The position after spaces at `at` of a neutral text. */
export function after(n: string, at: number): number {
  let next = at;
  while (n[next] === ' ') next++;
  return next;
}

/** The position before spaces that end at `end` of a neutral text. */
export function before(n: string, end: number): number {
  let previous = end;
  while (n[previous - 1] === ' ') previous--;
  return previous;
}
