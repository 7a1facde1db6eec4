/**
 * Folding for search and comparison: both scripts and every way of writing a character come to one form.
 * Nothing here needs OpenCC, so the browser can carry it with a table of its own (`foldTableFor`).
 */

/** Text folded, and for each UTF-16 unit of it (and its end) the offset in the original it came from. */
export interface FoldedText {
  text: string;
  /** `offsets[i]` is where the character that gave `text[i]` begins; `offsets[text.length]` is the original's length. */
  offsets: number[];
}

/** Folding by one table. */
export interface Folder {
  /** Folds a text. NFKC may change its length (㎡ → m2, ① → 1). */
  fold(text: string): string;
  /** Folds a text and keeps the way back, to highlight a match in what the reader sees. */
  foldWithOffsets(text: string): FoldedText;
}

/**
 * Makes a folder from a table.
 *
 * @param table Characters in pairs, variant then representative: `萬万衛卫衞卫`.
 */
export function createFolder(table: string): Folder {
  const map = new Map<string, string>();
  const characters = [...table];
  for (let i = 0; i + 1 < characters.length; i += 2) {
    map.set(characters[i] as string, characters[i + 1] as string);
  }
  const foldCharacter = (character: string) => map.get(character) ?? character;
  const fold = (text: string) => {
    let folded = '';
    for (const character of normalise(text)) folded += foldCharacter(character);
    return folded;
  };
  return {
    fold,
    foldWithOffsets(text) {
      const offsets: number[] = [];
      let folded = '';
      for (const { start, part } of clusters(text)) {
        const piece = fold(part);
        folded += piece;
        for (let i = 0; i < piece.length; i += 1) offsets.push(start);
      }
      return { text: folded, offsets: [...offsets, text.length] };
    },
  };
}

/**
 * The part of a fold table that an index needs: only representatives that occur in it can ever match.
 *
 * @param characters All text of the index, folded or not.
 * @param table The complete table.
 * @returns A table with a pair for every variant whose representative occurs.
 */
export function foldTableFor(characters: string, table: string): string {
  const { fold } = createFolder(table);
  const wanted = new Set(fold(characters));
  const pairs = [...table];
  let part = '';
  for (let i = 0; i + 1 < pairs.length; i += 2) {
    if (wanted.has(pairs[i + 1] as string)) part += `${pairs[i]}${pairs[i + 1]}`;
  }
  return part;
}

/** NFKC and lower case, to a fixed point: lower-casing can leave text (İ) that NFKC would change again. */
function normalise(text: string): string {
  return text.normalize('NFKC').toLowerCase().normalize('NFKC');
}

/** Splits text where NFKC cannot join across: a character with the combining marks and jamo that follow it. */
function* clusters(text: string): Generator<{ start: number; part: string }> {
  for (const match of text.matchAll(
    /[^\p{M}\u1100-\u11ff\u{ff9e}\u{ff9f}]?[\p{M}\u1100-\u11ff\u{ff9e}\u{ff9f}]*/gu,
  )) {
    if (match[0] !== '') yield { start: match.index, part: match[0] };
  }
}
