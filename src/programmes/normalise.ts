import { foldWithOffsets } from '../script/index.ts';

/** A text in the form in which names are compared, with the way back. */
export interface Comparable {
  text: string;
  /** Where the source of `text[i]` begins and ends, in UTF-16 units. */
  starts: number[];
  ends: number[];
}

// Brackets, spaces, dashes and dots that issuers put in or leave out of a name: 監管沙盒 X, Wi-Fi. HK, 香港·設計廊.
const OPTIONAL = /[\s\p{Cf}\p{Pd}\p{Pi}\p{Pf}「」『』《》〈〉﹁﹂﹃﹄"'·•‧・･]/u;

/**
 * Brings a text to the form in which names are compared: folded to one script and spelling, without quotation marks,
 * spaces, dashes and dots (a dot between digits stays: 2.0 is not 20). Round brackets stay.
 */
export function comparable(text: string): Comparable {
  const folded = foldWithOffsets(text);
  const result: Comparable = { text: '', starts: [], ends: [] };
  let end = text.length;
  const ends: number[] = [];
  for (let i = folded.text.length - 1; i >= 0; i -= 1) {
    const start = folded.offsets[i] ?? 0;
    const next = folded.offsets[i + 1] ?? text.length;
    if (next !== start) end = next;
    ends[i] = end;
  }
  for (let i = 0; i < folded.text.length; i += 1) {
    const character = folded.text[i] ?? '';
    if (OPTIONAL.test(character) || (character === '.' && !isDecimalPoint(folded.text, i))) continue;
    result.text += character;
    result.starts.push(folded.offsets[i] ?? 0);
    result.ends.push(ends[i] ?? text.length);
  }
  return result;
}

/** The comparable form alone, for keys. */
export function comparableText(text: string): string {
  return comparable(text).text;
}

function isDecimalPoint(text: string, at: number): boolean {
  return isDigit(text[at - 1]) && isDigit(text[at + 1]);
}

function isDigit(character: string | undefined): boolean {
  return character !== undefined && character >= '0' && character <= '9';
}
