/** A file of clues: for each the topics that have it, a character for each by its place in the list of topics. */
export type ClueFiles = Record<string, string>[];

/** Characters of about so many bytes, packed, make a file. */
const FILE_SIZE = 12_000;
/** The character of the first topic. */
const FIRST = 0x30;

/** The address of a file of clues below the folder of the search data; no topic's folder begins so. */
export function cluePath(file: number | string): string {
  return `_clues/${file}.pack`;
}

/** Which of so many files a clue is in. */
export function clueShard(clue: string, files: number): number {
  let hash = 0;
  for (const character of clue) hash = (hash * 31 + (character.codePointAt(0) ?? 0)) % 0xffffff;
  return hash % files;
}

/**
 * Packs which topics have which clues, in as many files as keep each small.
 * @param topics the clues of each, in the order of the list of topics
 */
export function packClues(topics: readonly ReadonlySet<string>[]): ClueFiles {
  const found = new Map<string, string>();
  for (const [at, clues] of topics.entries())
    for (const clue of clues) found.set(clue, (found.get(clue) ?? '') + String.fromCodePoint(FIRST + at));
  let size = 0;
  for (const [clue, places] of found) size += clue.length + places.length + 6;
  const count = Math.max(1, Math.ceil(size / FILE_SIZE));
  const files: ClueFiles = Array.from({ length: count }, () => ({}));
  for (const [clue, places] of found) (files[clueShard(clue, count)] as ClueFiles[number])[clue] = places;
  return files;
}

/** The places of the topics that have a clue; none where no topic has it. */
export function readClue(file: ClueFiles[number], clue: string): number[] {
  return [...((Object.hasOwn(file, clue) && file[clue]) || '')].map(
    (character) => (character.codePointAt(0) ?? 0) - FIRST,
  );
}
