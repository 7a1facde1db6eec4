import { fold } from '../script/index.ts';

/** A text in the form in which names are compared, with the way back. */
export interface Comparable {
  text: string;
  /** Where the source of `text[i]` begins and ends, in UTF-16 units. */
  starts: number[];
  ends: number[];
}

// Brackets, spaces, dashes and dots that issuers put in or leave out of a name: 監管沙盒 X, Wi-Fi. HK, 香港·設計廊.
const OPTIONAL = /[\s\p{Cf}\p{Pd}\p{Pi}\p{Pf}「」『』《》〈〉﹁﹂﹃﹄"'·•‧・･]/u;

// Folding a character is dear, and a sheet has few different ones.
const folded = new Map<string, string>();

/**
 * Brings a text to the form in which names are compared: folded to one script and spelling, without quotation marks,
 * spaces, dashes and dots (a dot between digits stays: 2.0 is not 20). Round brackets stay.
 */
export function comparable(text: string): Comparable {
  const result: Comparable = { text: '', starts: [], ends: [] };
  let start = 0;
  for (const character of text) {
    const end = start + character.length;
    let form = folded.get(character);
    if (form === undefined) {
      form = OPTIONAL.test(character) ? '' : fold(character).replace(/\s/gu, '');
      folded.set(character, form);
    }
    if (form !== '.' || (isDigit(text[start - 1]) && isDigit(text[end]))) {
      result.text += form;
      for (let i = 0; i < form.length; i += 1) {
        result.starts.push(start);
        result.ends.push(end);
      }
    }
    start = end;
  }
  return result;
}

/** The comparable form alone, for keys. */
export function comparableText(text: string): string {
  return comparable(text).text;
}

function isDigit(character: string | undefined): boolean {
  return character !== undefined && character >= '0' && character <= '9';
}
