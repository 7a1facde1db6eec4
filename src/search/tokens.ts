/**
 * The tokens of search, the same for the index and for a query: one a Han character, one a word of other letters,
 * one a whole number. What stands between them (spaces, quotes, brackets, dots, hyphens) is never part of one.
 */

/** Folding with the way back: the room `script` makes one from a table. */
export interface TokenFolder {
  foldWithOffsets(text: string): { text: string; offsets: number[] };
}

/** A token and where it stands in the text it was read from: UTF-16 offsets, end exclusive. */
export interface Token {
  /** Folded: `转`, `wifi`, `1925`, `3p39` for 3.39, `p0` for %. Only numbers hold digits, so words and terms of the
   * index's own (`v…`, `b0`) can never be one another. */
  text: string;
  kind: 'han' | 'word' | 'number' | 'sign';
  start: number;
  end: number;
}

/** Stands between two texts of one record, so that no phrase runs across. */
export const BARRIER = 'b0';

/** The token of a percent sign. */
export const PERCENT = 'p0';

/** The token of ‰. */
export const PER_MILLE = 'p1';

/** The term of a register entry: its place in the catalog's list. It stands in every record that names the entry. */
export function nameTerm(name: number): string {
  return `m${name}`;
}

/** The term of an entry's name in full. */
export function fullNameTerm(name: number): string {
  return `f${name}`;
}

/** The term of a record that has the letters of an entry's short names only across or inside other words (港投 in 數碼港投資). */
export function insideTerm(name: number): string {
  return `x${name}`;
}

// A slip in the grouping (4,2000) is read; 1,9250000 is no number that anyone writes.
const TOKEN =
  /(\p{Script=Han})|((?:\d{1,3}(?:,\d{3,4})+(?!\d)|\d+)(?:\.\d+)?)|([%‰$€£¥])|(?!\p{Script=Han})\p{L}(?:(?!\p{Script=Han})[\p{L}\p{M}])*/gu;

/** The place of each gives its token. */
const SIGNS = '%‰$€£¥';

// After NFKC a clause's comma looks like a separator of digits; it is one only between full-width digits.
const CLAUSE_COMMA = /(?<![\uff10-\uff19])，|，(?![\uff10-\uff19])/g;

/**
 * Reads a text's tokens.
 *
 * @param folder brings both scripts and every spelling to one form, character by character.
 */
export function tokenize(text: string, folder: TokenFolder): Token[] {
  const folded = folder.foldWithOffsets(text.replace(CLAUSE_COMMA, '、').replaceAll('○', '〇'));
  const tokens: Token[] = [];
  for (const match of folded.text.matchAll(TOKEN)) {
    const [, han, number, sign] = match;
    const last = match.index + match[0].length - 1;
    tokens.push({
      text: han ?? (number ? numberTerm(number) : sign ? `p${SIGNS.indexOf(sign)}` : wordTerm(match[0])),
      kind: han ? 'han' : number ? 'number' : sign ? 'sign' : 'word',
      start: folded.offsets[match.index] ?? 0,
      end: endOf(folded.offsets, last, text.length),
    });
  }
  return tokens;
}

/** 1,925 → `1925`, 3.39 → `3p39`; 02 is 2. */
function numberTerm(digits: string): string {
  return digits
    .replaceAll(',', '')
    .replace('.', 'p')
    .replace(/^0(?=\d$)/, '');
}

/** Letters without accents: café → `cafe`. */
function wordTerm(letters: string): string {
  return letters.normalize('NFD').replace(/\p{M}/gu, '').normalize('NFC');
}

/** Where the source of the folded unit at `at` ends: the next offset that differs. */
function endOf(offsets: readonly number[], at: number, length: number): number {
  let next = at + 1;
  while (next < offsets.length && offsets[next] === offsets[at]) next += 1;
  return offsets[next] ?? length;
}
