import { findSheetMentions, type MentionSheet, type Programme, type Register } from '../programmes/index.ts';
import { readTokens } from './amounts.ts';
import type { Token, TokenFolder } from './tokens.ts';

/** The term of a register entry: its place in the catalog's list. */
export function nameTerm(name: number): string {
  return `m${name}`;
}

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
    for (const [at, token] of tokens.entries()) {
      for (const { name, phrase } of printed.get(token.text) ?? []) {
        if (phrase.every((term, i) => tokens[at + i]?.text === term)) found.add(name);
      }
    }
    return [...found].sort((a, b) => a - b).map(nameTerm);
  };
}

/** Names that mean their entry wherever they stand, by their first token. */
export type PrintedNames = ReadonlyMap<string, readonly { name: number; phrase: string[] }[]>;

/** The names of the register without conditions, and the aliases with neither conditions nor exceptions. */
export function printedNames(programmes: readonly Programme[], folder: TokenFolder): PrintedNames {
  const printed = new Map<string, { name: number; phrase: string[] }[]>();
  for (const [name, { names, when, renames, aliases }] of programmes.entries()) {
    const own = when ? [] : [names];
    const others = aliases.filter((alias) => !alias.when && alias.except.length === 0);
    for (const { hant, hans } of [...own, ...renames, ...others]) {
      for (const text of new Set([hant, hans])) {
        const phrase = readTokens(text, folder).tokens.map((token) => token.text);
        const [first] = phrase;
        if (first !== undefined) printed.set(first, [...(printed.get(first) ?? []), { name, phrase }]);
      }
    }
  }
  return printed;
}
