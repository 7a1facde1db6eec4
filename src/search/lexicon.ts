// The part of the register that the browser carries.
import { createFolder, type Folder, type Script } from '../script/browser.ts';
import { type Catalog, fromPair, ordinaryWords, slugOf } from './catalog.ts';
import { keyOf, type ReadText, readTokens } from './read.ts';
import type { Token } from './tokens.ts';
import { readWordings, type Wording } from './wordings.ts';

/** What a query is read with: folding, the words of the index, the names of the register. */
export interface Lexicon {
  folder: Folder;
  /** Reads a text, a query too. */
  read: ReadText;
  /** The terms of numbers that the index has and that mean what others do: 第四 and 第4. */
  spelt: ReadonlySet<string>;
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
  /** How a query is rewritten, step by step. */
  rewrites: Catalog['rewrites'];
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

/** Makes the lexicon of a catalog. */
export function createLexicon(
  catalog: Pick<Catalog, 'fold' | 'words' | 'spelt' | 'names' | 'ordinary' | 'wordings' | 'rewrites'>,
): Lexicon {
  const folder = createFolder(catalog.fold);
  const read: ReadText = (text) => readTokens(text, folder);
  const words = catalog.words.split(' ');
  const known = new Set(words);
  const names = new Map<string, NameFound[]>();
  const texts = catalog.names.map(([, hant, hans, sure, open]) =>
    [hant, hans, ...sure, ...open].filter((text) => text !== ''),
  );
  const tokens = texts.map((each) => each.map(read));
  const ordinary = ordinaryWords(tokens.flat(2), catalog.ordinary);
  for (const [name, [, hant, hans, , open]] of catalog.names.entries()) {
    const keys = (tokens[name] ?? []).map(keyOf);
    for (const [at, key] of keys.entries()) {
      const found = names.get(key) ?? [];
      const text = texts[name]?.[at] ?? '';
      if (key === '' || found.some((known) => known.name === name)) continue;
      names.set(key, [
        ...found,
        {
          name,
          full: text === hant || text === hans,
          everywhere: !keys.slice(keys.length - open.length).includes(key),
          capitals: text === text.toUpperCase(),
        },
      ]);
    }
  }
  const named = (name: number, script: Script): SuggestedName => {
    const [slug = '', hant = '', hans, , , gloss] = catalog.names[name] ?? [];
    return {
      slug: typeof slug === 'number' ? slugOf(texts[name]?.[slug] ?? '') : slug,
      name: script === 'zh-Hans' ? hans || folder.spell(hant) : hant,
      gloss: gloss && fromPair(gloss, script),
    };
  };
  const spellings = (letters: string, open: boolean) => {
    const found: string[][] = [];
    const spell = (done: string[], rest: string) => {
      if (rest === '') found.push(done);
      for (let length = rest.length; length > 0 && found.length < MAX_SPELLINGS; length -= 1) {
        const word = rest.slice(0, length);
        if (known.has(word)) spell([...done, word], rest.slice(length));
      }
      if (!open || rest === '') return;
      for (const word of words) if (word !== rest && word.startsWith(rest)) found.push([...done, word]);
    };
    spell([], letters);
    return found;
  };
  return {
    folder,
    read,
    spellings,
    spelt: new Set(catalog.spelt.split(' ')),
    wordings: readWordings(catalog.wordings),
    rewrites: catalog.rewrites,
    namesOf: (key, typed = '') =>
      (names.get(key) ?? []).filter(
        ({ capitals }) =>
          !ordinary.has(key) ||
          (typed !== typed.toLowerCase() && (!capitals || typed === typed.toUpperCase())),
      ),
    namesWith(asked) {
      const wanted = asked.map(({ text }) => text);
      const last = wanted.at(-1) ?? '';
      const alone = wanted.length === 1;
      if (
        !asked.some(({ kind, text }) => kind === 'word' && text.length > 1 && !SMALL.test(text)) ||
        asked.some(({ kind }) => kind === 'han') ||
        // What the sheets print is found as it is printed.
        (alone && (last.length < 4 || ordinary.has(last) || spellings(last, true).length > 0))
      )
        return [];
      const fits = (word: string, at: number) =>
        word === wanted[at] ||
        (alone
          ? singular(word) === singular(last)
          : at === wanted.length - 1 && last.length > 3 && word.startsWith(last));
      const has = (name: readonly Token[]) =>
        name.length > 1 &&
        !name.some(({ kind }) => kind === 'han') &&
        name.some((_, from) => wanted.every((_, at) => fits(name[from + at]?.text ?? '', at)));
      return tokens.flatMap((each, name) =>
        each.some(has) ? [{ name, full: false, everywhere: false }] : [],
      );
    },
    phrasesOf: (name) => (tokens[name] ?? []).map((each) => each.map(({ text }) => text)),
    async suggest(query, script, limit) {
      const { suggest } = await import('../programmes/browser.ts');
      const entries = texts.map((each, name) => ({ slug: `${name}`, texts: each }));
      return suggest(query, entries, limit, folder.fold).map(({ slug }) => named(Number(slug), script));
    },
    complete(query, script, limit) {
      const typed = keyOf(read(query));
      if (typed === '') return [];
      // Letters are typed from a word's beginning; Chinese from anywhere in a name.
      const places = [...names].map(([key, found]) => ({ key, found, at: key.indexOf(typed) }));
      const found = places
        .filter(({ at }) => at === 0 || (at > 0 && !/^[a-z]/.test(typed)))
        .sort((x, y) => Math.sign(x.at) - Math.sign(y.at) || x.key.length - y.key.length)
        .flatMap(({ found }) => found.map(({ name }) => name));
      return [...new Set(found)].slice(0, limit).map((name) => named(name, script));
    },
  };
}

const singular = (word: string) => word.replace(/(?<=[sx]|[cs]h)es$|(?<!s)s$/, '');
/** Words between the words of a name. */
const SMALL = /^(?:and|for|from|in|of|on|the|to|with)$/;

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
    } else if (/^[sjk]?\d/.test(text))
      options = numberSpellings(text, tokens.length > 1, next === tokens.length, lexicon);
    phrases = phrases.flatMap((phrase) => options.map((option) => [...phrase, ...option]));
    if (phrases.length > MAX_SPELLINGS) phrases.length = MAX_SPELLINGS;
    at = next;
  }
  return phrases;
}

/**
 * A number below 10,000 as the index may have it: 第4 and 第四. At the end of what was typed 萬 or 億 may follow in the text.
 * A number by itself that was typed in digits means no numeral in characters, and 四 no digit.
 */
function numberSpellings(text: string, within: boolean, ends: boolean, { spelt }: Lexicon): string[][] {
  const digits = text.replace(/^\D/, '');
  const typed = text === digits;
  const others = /^[jk]/.test(text)
    ? `j${digits} k${digits}`
    : within || (!typed && digits.length > 1)
      ? `s${digits} ${digits}`
      : '';
  return [
    text,
    ...others.split(' ').filter((other) => other !== text && (spelt.has(other) || /^[k\d]/.test(other))),
    ...(ends && /^[s\d]/.test(text) && (within || typed) ? [`k${digits}`] : []),
  ].map((each) => [each]);
}
