import { findSheetMentions, type MentionSheet, type Programme, type Register } from '../programmes/index.ts';
import { readTokens } from './read.ts';
import { fullNameTerm, insideTerm, nameTerm, type Token, type TokenFolder } from './tokens.ts';

/** Finds which entries a text names; see {@link createNameFinder}. */
export type NameFinder = (blockId: string, tokens: readonly Token[]) => string[];

/**
 * Makes the finder of names of one sheet. A block names an entry where the register says it mentions it, and wherever
 * a name stands that needs no conditions, even as a part of a longer one: whoever asks for `Cyberport` is given what
 * 數碼港 finds, 數碼港人工智能超算中心 included. Not where the letters are no word: in a longer word that the register
 * excepts (數碼港元), or across the end of another name: 港投, short for 香港投資管理有限公司, finds no block that has only
 * 數碼港投資創業基金, where 港 belongs to one word and 投 to another. That is meant: whoever types a registered name asks
 * for what it names; whoever wants those letters finds the block by one more, 碼港投 or 港投資.
 */
export function createNameFinder(
  sheet: MentionSheet,
  programmes: readonly Programme[],
  register: Register,
  printed: PrintedNames,
): NameFinder {
  const mentions = findSheetMentions(sheet, register);
  const numbers = new Map(programmes.map(({ slug }, at) => [slug, at]));
  return (blockId, tokens) => {
    const found = new Set((mentions.get(blockId) ?? []).map(({ slug }) => numbers.get(slug) ?? -1));
    const places = placesIn(tokens, printed);
    const inFull = new Set<number>();
    const words = new Set<number>();
    const letters = new Set<number>();
    for (const place of places) {
      const { name, full, sure } = place;
      if (isBroken(place, tokens, places)) letters.add(name);
      else {
        words.add(name);
        if (sure) found.add(name);
        if (full) inFull.add(name);
      }
    }
    const inside = [...letters].filter((name) => !words.has(name) && !found.has(name));
    return [
      ...[...found]
        .sort((a, b) => a - b)
        .flatMap((name) => [nameTerm(name), ...(inFull.has(name) ? [fullNameTerm(name)] : [])]),
      ...inside.map(insideTerm),
    ];
  };
}

/** A way of naming an entry, as tokens. */
interface PrintedName {
  name: number;
  phrase: string[];
  /** It is the name itself, no alias. */
  full: boolean;
  /** It means its entry wherever it stands. */
  sure: boolean;
  /** Longer words in which it is only a part. */
  except: string[][];
}

/** Every way of naming the entries, by its first token. */
export type PrintedNames = ReadonlyMap<string, readonly PrintedName[]>;

interface Place extends PrintedName {
  first: number;
  last: number;
}

function placesIn(tokens: readonly Token[], printed: PrintedNames): Place[] {
  return tokens.flatMap((token, first) =>
    (printed.get(token.text) ?? [])
      .filter(({ phrase }) => standsAt(phrase, tokens, first))
      .map((each) => ({ ...each, first, last: first + each.phrase.length })),
  );
}

/** Whether the letters of a name are no word here. */
function isBroken(
  { name, first, last, except }: Place,
  tokens: readonly Token[],
  places: readonly Place[],
): boolean {
  const excepted = except.some((longer) =>
    longer.some(
      (_, at) => first >= at && at + last - first <= longer.length && standsAt(longer, tokens, first - at),
    ),
  );
  // Another name that begins before and ends within, the longer of the two.
  const across = places.some(
    (other) =>
      other.sure &&
      other.name !== name &&
      other.first < first &&
      other.last > first &&
      other.last < last &&
      other.last - other.first > last - first,
  );
  return excepted || across;
}

function standsAt(phrase: readonly string[], tokens: readonly Token[], at: number): boolean {
  return phrase.every((term, i) => tokens[at + i]?.text === term);
}

/** The names and aliases of the register, with and without conditions, and what people type. */
export function printedNames(programmes: readonly Programme[], folder: TokenFolder): PrintedNames {
  const printed = new Map<string, PrintedName[]>();
  const phraseOf = (text: string) => readTokens(text, folder).map((token) => token.text);
  for (const [name, programme] of programmes.entries()) {
    const sure = new Set(unconditional(programme));
    const { names, aliases, searchAliases } = programme;
    const typed = [names, ...aliases].flatMap(({ hant, hans }) => [hant, hans]);
    for (const text of new Set([...sure, ...typed, ...searchAliases])) {
      const phrase = phraseOf(text);
      const [first] = phrase;
      if (first === undefined) continue;
      const full = text === names.hant || text === names.hans;
      const owner = full ? programme : aliases.find(({ hant, hans }) => text === hant || text === hans);
      const except = (owner?.except ?? []).map(phraseOf);
      const known = printed.get(first) ?? [];
      printed.set(first, [...known, { name, phrase, full, sure: sure.has(text), except }]);
    }
  }
  return printed;
}

/** What names an entry wherever it stands as a word, in both scripts. */
export function unconditional({ names, when, renames, aliases }: Programme): string[] {
  const own = when ? [] : [names];
  const others = aliases.filter((alias) => !alias.when && alias.except.length === 0);
  return [...new Set([...own, ...renames, ...others].flatMap(({ hant, hans }) => [hant, hans]))];
}
