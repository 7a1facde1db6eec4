// The part of the register that the browser carries.
import { suggest } from '../programmes/suggest.ts';
import { createFolder, type Folder } from '../script/fold.ts';
import type { Script } from '../script/locales.ts';
import { readTokens, termKey } from './amounts.ts';
import { type Catalog, fromPair } from './catalog.ts';
import type { Token } from './tokens.ts';

/** What a query is read with: folding, the words of the index, the names of the register. */
export interface Lexicon {
  folder: Folder;
  /** Every way of writing a run of letters as words of the index; `open` when its last word may be longer. */
  spellings(letters: string, open: boolean): string[][];
  /** Numbers of the register entries that go by this name, in either script, in English or in short. */
  namesOf(key: string): readonly number[];
  /** Every way of naming an entry, as tokens. */
  phrasesOf(name: number): string[][];
  /** Entries closest to a query. */
  suggest(query: string, script: Script, limit: number): { slug: string; name: string }[];
}

/** More continuations of a letter or two than anyone looks through. */
const MAX_SPELLINGS = 400;

/** Makes the lexicon of a catalog. */
export function createLexicon(catalog: Pick<Catalog, 'fold' | 'words' | 'names'>): Lexicon {
  const folder = createFolder(catalog.fold);
  const words = catalog.words === '' ? [] : catalog.words.split(' ');
  const known = new Set(words);
  const names = new Map<string, number[]>();
  for (const [at, entry] of catalog.names.entries()) {
    for (const text of entry.slice(1)) {
      const key = termKey(text, folder);
      const numbers = names.get(key);
      if (key !== '' && !numbers?.includes(at)) names.set(key, [...(numbers ?? []), at]);
    }
  }
  function* spell(letters: string, open: boolean): Generator<string[]> {
    if (letters === '') yield [];
    for (let length = letters.length; length > 0; length -= 1) {
      const word = letters.slice(0, length);
      if (!known.has(word)) continue;
      for (const rest of spell(letters.slice(length), open)) {
        if (rest.length > 0 || length === letters.length) yield [word, ...rest];
      }
    }
    if (!open || letters === '') return;
    for (let at = firstFrom(words, letters); words[at]?.startsWith(letters); at += 1) {
      if (words[at] !== letters) yield [words[at] as string];
    }
  }
  return {
    folder,
    spellings(letters, open) {
      const found: string[][] = [];
      for (const spelling of spell(letters, open)) {
        if (found.push(spelling) >= MAX_SPELLINGS) break;
      }
      return found;
    },
    namesOf: (key) => names.get(key) ?? [],
    phrasesOf: (name) =>
      (catalog.names[name] ?? []).slice(1).flatMap((text) => {
        const tokens = readTokens(text, folder).tokens.map((token) => token.text);
        return tokens.length > 0 ? [tokens] : [];
      }),
    suggest(query, script, limit) {
      const entries = catalog.names.map(([slug, ...texts]) => ({ slug, texts }));
      const bySlug = new Map(
        catalog.names.map(([slug, hant, hans]) => [slug, fromPair([hant, hans], script)]),
      );
      return suggest(query, entries, limit, (text) => folder.fold(text)).map(({ slug }) => ({
        slug,
        name: bySlug.get(slug) ?? slug,
      }));
    },
  };
}

/**
 * Every sequence of index words that the tokens may stand for: runs of letters are read as words, however divided.
 *
 * @param open whether a word at the end may be the beginning of a longer one
 */
export function spellPhrase(
  tokens: readonly Pick<Token, 'kind' | 'text'>[],
  lexicon: Lexicon,
  open = true,
): string[][] {
  let phrases: string[][] = [[]];
  for (let at = 0; at < tokens.length; ) {
    const { kind, text } = tokens[at] as Token;
    let next = at + 1;
    let options = [[text]];
    if (kind === 'word') {
      let letters = text;
      for (; tokens[next]?.kind === 'word'; next += 1) letters += tokens[next]?.text;
      options = lexicon.spellings(letters, open && next === tokens.length);
    }
    phrases = phrases.flatMap((phrase) => options.map((option) => [...phrase, ...option]));
    if (phrases.length > MAX_SPELLINGS) phrases.length = MAX_SPELLINGS;
    at = next;
  }
  return phrases;
}

function firstFrom(sorted: readonly string[], text: string): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] as string) < text) low = middle + 1;
    else high = middle;
  }
  return low;
}
