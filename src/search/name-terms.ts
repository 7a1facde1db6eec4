import { findSheetMentions, type MentionSheet, type Programme, type Register } from '../programmes/index.ts';
import { readTokens } from './amounts.ts';
import { fullNameTerm, nameTerm, type Token, type TokenFolder } from './tokens.ts';

/** Finds which entries a text names; see {@link createNameFinder}. */
export type NameFinder = (blockId: string, tokens: readonly Token[]) => string[];

/**
 * Makes the finder of names of one sheet. A block names an entry where the register says it mentions it, and wherever
 * a name stands that needs no conditions, even as a part of a longer one: whoever asks for `Cyberport` is given what
 * 數碼港 finds, 數碼港人工智能超算中心 included.
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
    const inFull = new Set<number>();
    for (const [at, token] of tokens.entries()) {
      for (const { name, phrase, full } of printed.get(token.text) ?? []) {
        if (!phrase.every((term, i) => tokens[at + i]?.text === term)) continue;
        found.add(name);
        if (full) inFull.add(name);
      }
    }
    return [...found]
      .sort((a, b) => a - b)
      .flatMap((name) => [nameTerm(name), ...(inFull.has(name) ? [fullNameTerm(name)] : [])]);
  };
}

/** Names that mean their entry wherever they stand, by their first token; `full` is the name itself, no alias. */
export type PrintedNames = ReadonlyMap<string, readonly { name: number; phrase: string[]; full: boolean }[]>;

/** The names of the register without conditions, and the aliases with neither conditions nor exceptions. */
export function printedNames(programmes: readonly Programme[], folder: TokenFolder): PrintedNames {
  const printed = new Map<string, { name: number; phrase: string[]; full: boolean }[]>();
  for (const [name, programme] of programmes.entries()) {
    for (const text of unconditional(programme)) {
      const phrase = readTokens(text, folder).tokens.map((token) => token.text);
      const [first] = phrase;
      const full = text === programme.names.hant || text === programme.names.hans;
      if (first !== undefined) printed.set(first, [...(printed.get(first) ?? []), { name, phrase, full }]);
    }
  }
  return printed;
}

/** What names an entry wherever it stands, in both scripts. */
export function unconditional({ names, when, renames, aliases }: Programme): string[] {
  const own = when ? [] : [names];
  const others = aliases.filter((alias) => !alias.when && alias.except.length === 0);
  return [...new Set([...own, ...renames, ...others].flatMap(({ hant, hans }) => [hant, hans]))];
}
