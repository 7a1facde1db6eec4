// The part of the register that the browser carries.
import { createFolder, type Folder, type Script } from '../script/browser.ts';
import { type Catalog, fromPair, spell as writeAs } from './catalog.ts';
import { keyOf, type ReadText } from './read.ts';
import { type Token, tokenize } from './tokens.ts';
import { readWordings, type Wording } from './wordings.ts';

/** What a query is read with: folding, the words of the index, the names of the register. */
export interface Lexicon {
  folder: Folder;
  /** Reads a text, a query too. */
  read: ReadText;
  /** What only a query with a number in it needs. */
  numbers: Numbers | undefined;
  /** Every way of writing a run of letters as words of the index; `open` when its last word may be longer. */
  spellings(letters: string, open: boolean): string[][];
  /**
   * The register entries that go by this name, in either script, in English or in short.
   * @param typed as it was typed: an abbreviation that is an ordinary word too counts in capitals only
   */
  namesOf(key: string, typed?: string): readonly NameFound[];
  /** The register entries whose English name has these words in it, the last perhaps begun: two or more, or one of its own. */
  namesWith(tokens: readonly Token[]): readonly NameFound[];
  /** Words that the two scripts say differently. */
  wordings: readonly Wording[];
  /** Every way of naming an entry, as tokens. */
  phrasesOf(name: number): string[][];
  /** Entries closest to a query. */
  suggest(query: string, script: Script, limit: number): Promise<SuggestedName[]>;
  /** Entries whose name, alias or abbreviation begins with what is typed so far, or has it in it. */
  complete(query: string, script: Script, limit: number): SuggestedName[];
}

/** An entry as it is offered. */
export interface SuggestedName {
  slug: string;
  name: string;
  /** Tells it apart from another of the same name. */
  gloss: string | undefined;
}

/** An entry that a text names. */
export interface NameFound {
  name: number;
  /** The text is its name, no alias. */
  full: boolean;
  /** The index knows every place where the text stands; it need not be looked for itself. */
  everywhere: boolean;
  /** It is written in capitals: MOST. */
  capitals?: boolean;
}

/** More continuations of a letter or two than anyone looks through. */
const MAX_SPELLINGS = 400;

/** The part of the search that knows numbers. */
export type Numbers = typeof import('./numbers.ts');

/**
 * Makes the lexicon of a catalog.
 * @param numbers without it numbers are tokens like any others, which will do for a query without one
 */
export function createLexicon(
  catalog: Pick<Catalog, 'fold' | 'words' | 'names' | 'ordinary' | 'wordings'>,
  numbers?: Numbers,
): Lexicon {
  const folder = createFolder(catalog.fold);
  const read: ReadText = (text) =>
    numbers?.readTokens(text, folder) ?? { tokens: tokenize(text, folder), amounts: [] };
  const words = catalog.words === '' ? [] : catalog.words.split(' ');
  const names = new Map<string, NameFound[]>();
  const texts = catalog.names.map(([, hant, hans, sure, open]) => [
    hant,
    ...(hans ? [hans] : []),
    ...sure,
    ...open,
  ]);
  for (const [name, [, hant, hans, , open]] of catalog.names.entries()) {
    const searched = new Set(open.map((text) => keyOf(text, read)));
    for (const text of texts[name] ?? []) {
      const key = keyOf(text, read);
      const found = names.get(key) ?? [];
      if (key === '' || found.some((known) => known.name === name)) continue;
      names.set(key, [
        ...found,
        {
          name,
          full: text === hant || text === hans,
          everywhere: !searched.has(key),
          capitals: text === text.toUpperCase(),
        },
      ]);
    }
  }
  const ordinary = new Set(catalog.ordinary.split(' '));
  let english: string[][][] | undefined;
  const known = new Set(words);
  const kept = new Map<string, string>();
  const folded = (text: string) => {
    const fold = kept.get(text) ?? folder.fold(text);
    kept.set(text, fold);
    return fold;
  };
  const entries = catalog.names.map(([slug], name) => ({ slug, texts: texts[name] ?? [] }));
  const places = new Map(catalog.names.map(([slug], name) => [slug, name]));
  const named = (name: number, script: Script): SuggestedName => {
    const [slug = '', hant = slug, hans, , , gloss] = catalog.names[name] ?? [];
    return {
      slug,
      name: script === 'zh-Hans' ? hans || writeAs(hant, catalog.fold) : hant,
      gloss: gloss && fromPair(gloss, script),
    };
  };
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
    read,
    numbers,
    spellings(letters, open) {
      const found: string[][] = [];
      for (const spelling of spell(letters, open)) {
        if (found.push(spelling) >= MAX_SPELLINGS) break;
      }
      return found;
    },
    namesOf: (key, typed = '') =>
      (names.get(key) ?? []).filter(
        ({ capitals }) =>
          !ordinary.has(key) ||
          (typed !== typed.toLowerCase() && (!capitals || typed === typed.toUpperCase())),
      ),
    namesWith(tokens) {
      english ??= texts.map((each) =>
        each.filter((text) => !HAN.test(text)).map((text) => read(text).tokens.map(({ text }) => text)),
      );
      const wanted = tokens.map(({ text }) => text);
      const said = tokens.filter(({ kind, text }) => kind === 'word' && text.length > 1 && !SMALL.test(text));
      const last = wanted.at(-1) ?? '';
      if (said.length === 0 || tokens.some(({ kind }) => kind === 'han')) return [];
      const alone = wanted.length === 1;
      // What the sheets print is found as it is printed.
      if (alone && (last.length < 4 || ordinary.has(last) || this.spellings(last, true).length > 0))
        return [];
      const fits = (word: string, at: number) =>
        word === wanted[at] ||
        (alone
          ? singular(word) === singular(last)
          : at === wanted.length - 1 && last.length > 3 && word.startsWith(last));
      const has = (name: readonly string[]) =>
        name.length > 1 && name.some((_, from) => wanted.every((_, at) => fits(name[from + at] ?? '', at)));
      return english.flatMap((each, name) =>
        each.some(has) ? [{ name, full: false, everywhere: false }] : [],
      );
    },
    wordings: readWordings(catalog.wordings),
    phrasesOf: (name) => (texts[name] ?? []).map((text) => read(text).tokens.map((token) => token.text)),
    async suggest(query, script, limit) {
      const { suggest } = await import('../programmes/browser.ts');
      return suggest(query, entries, limit, folded).map(({ slug }) => named(places.get(slug) ?? -1, script));
    },
    complete(query, script, limit) {
      const typed = keyOf(query, read);
      if (typed === '') return [];
      const found = [...names]
        .filter(([key]) => key.startsWith(typed) || (!LATIN.test(typed) && key.includes(typed)))
        .sort(([x], [y]) => Number(y.startsWith(typed)) - Number(x.startsWith(typed)) || x.length - y.length)
        .flatMap(([, entriesOfKey]) => entriesOfKey.map(({ name }) => name));
      return [...new Set(found)].slice(0, limit).map((name) => named(name, script));
    },
  };
}

const HAN = /\p{Script=Han}/u;
const singular = (word: string) => word.replace(/(?<=[sx]|[cs]h)es$|(?<!s)s$/, '');
/** Words between the words of a name. */
const SMALL = /^(?:and|for|from|in|of|on|the|to|with)$/;

/** Letters are typed from a word's beginning; Chinese from anywhere in a name. */
const LATIN = /^[a-z]/;

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
