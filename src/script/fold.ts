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
  /** Brings each character to its representative and nothing else: nearly always the Simplified form of a name. */
  spell(text: string): string;
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
  const spell = (text: string) => [...text].map((character) => map.get(character) ?? character).join('');
  const fold = (text: string) => spell(normalise(text));
  return {
    fold,
    spell,
    foldWithOffsets(text) {
      const offsets: number[] = [];
      const folded = text.replace(CLUSTER, (part, start) => {
        const piece = fold(part);
        for (let i = 0; i < piece.length; i += 1) offsets.push(start);
        return piece;
      });
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

/** NFKC joins nothing across its ends: a character with the combining marks and jamo that follow it. */
const CLUSTER = /.?[\p{M}\u1100-\u11ff\uff9e\uff9f]*/gsu;
