import { comparableText } from './normalise.ts';
import type { Programme } from './types.ts';

/** All ways of naming one programme, for a search to try one for another. */
export interface AliasGroup {
  slug: string;
  /** The name in both scripts, renames, aliases, the English name, abbreviations and what people type; each once. */
  texts: string[];
  /** Those that the sheets print, in both scripts; only these need to be looked for in the index. */
  printed: string[];
}

/**
 * The groups of equivalent names. A short name that two programmes share (STF, 河套) stands in both groups, so that a
 * search for it finds both.
 */
export function aliasGroups(programmes: readonly Programme[]): AliasGroup[] {
  return programmes.map(({ slug, names, renames, aliases, abbreviations, searchAliases }) => {
    const printed = [names, ...renames, ...aliases].flatMap(({ hant, hans }) => [hant, hans]);
    const typed = [...(names.en ? [names.en] : []), ...abbreviations, ...searchAliases];
    return { slug, texts: distinct([...printed, ...typed]), printed: distinct(printed) };
  });
}

/** Texts whose folded form is new, in order: 轉數快 stands for 转数快 too, 支援 and 支持 stay apart. */
function distinct(texts: readonly string[]): string[] {
  const seen = new Set<string>();
  return texts.filter((text) => {
    const key = comparableText(text);
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}
