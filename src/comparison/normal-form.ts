import { NO_VOCABULARY, termAt, type Vocabulary } from './terms.ts';

/** A text in the form in which editions are compared, with the way back to what it was made from. */
export interface NormalText {
  /** Folded characters without spaces and punctuation; separators inside numbers that mean something stay. */
  text: string;
  /** Where the source of `text[i]` begins and ends, in UTF-16 units. */
  starts: number[];
  ends: number[];
  /** `breaks[i]` is true where a word cannot run across from `text[i - 1]` to `text[i]`. */
  breaks: boolean[];
  /** `inside[i]` is true where `text[i]` is a further character of a replaced term, which is never cut. */
  inside: boolean[];
}

const KEPT = /[\p{L}\p{N}\p{M}%‰+@#&$€£¥°=<>≥≤≧≦±×÷▲△▼▽↑↓]/u;
const SPACE = /\s/u;
const IN_WORD = /[-‐‑.'’·・]/u;
const ALNUM = /[a-z0-9]/u;
const DIGIT = /[0-9]/u;
const GROUPED = /(?<![\d.,:/-])\d{1,3}(?:\s\d{3})*$/u;

/** A character folded, and what of it is no punctuation. */
interface Folded {
  form: string;
  kept: string;
}

/** Brings a text to normal form; see {@link createNormalForm}. */
export type NormalForm = (text: string, vocabulary?: Vocabulary) => NormalText;

/**
 * Makes what brings a text to normal form: both scripts, all spellings, all punctuation and (given a vocabulary) the
 * wording of either script become one. `1,600` and `1600` are the same; `2：1`, `3.39`, `2024/25` and the misprint
 * `4,2000` keep their separators.
 *
 * @param fold brings every way of writing a character to one; the browser's comes with the search index
 */
export function createNormalForm(fold: (text: string) => string): NormalForm {
  // Folding a character is dear, and a sheet has few different ones.
  const characters = new Map<string, Folded>();
  const foldCharacter = (character: string): Folded => {
    let folded = characters.get(character);
    if (folded === undefined) {
      const form = fold(character);
      folded = { form, kept: [...form].filter((part) => KEPT.test(part)).join('') };
      characters.set(character, folded);
    }
    return folded;
  };
  return (text, vocabulary = NO_VOCABULARY) => {
    const plain = withoutPunctuation(text, foldCharacter);
    return hasTerm(plain.text, vocabulary) ? withTerms(plain, vocabulary) : plain;
  };
}

function hasTerm(text: string, vocabulary: Vocabulary): boolean {
  if (vocabulary.terms.size === 0) return false;
  for (let at = 0; at < text.length; at += 1) if (termAt(text, at, vocabulary)) return true;
  return false;
}

/** Puts the one form of each term of the vocabulary. */
function withTerms(plain: NormalText, vocabulary: Vocabulary): NormalText {
  const normal: NormalText = { text: '', starts: [], ends: [], breaks: [], inside: [] };
  for (let at = 0; at < plain.text.length; ) {
    const found = termAt(plain.text, at, vocabulary);
    if (!found || plain.breaks.slice(at + 1, at + found[0].length).includes(true)) {
      push(normal, plain.text[at] ?? '', plain, at, at);
      at += 1;
      continue;
    }
    const [term, canonical] = found;
    const last = at + term.length - 1;
    for (let i = 0; i < canonical.length; i += 1) {
      if (canonical.length === term.length) push(normal, canonical[i] ?? '', plain, at + i, at + i);
      else {
        push(normal, canonical[i] ?? '', plain, at, last);
        if (i > 0) {
          normal.breaks[normal.breaks.length - 1] = false;
          normal.inside[normal.inside.length - 1] = true;
        }
      }
    }
    at += term.length;
  }
  return normal;
}

function push(to: NormalText, character: string, from: NormalText, first: number, last: number): void {
  to.text += character;
  to.starts.push(from.starts[first] ?? 0);
  to.ends.push(from.ends[last] ?? 0);
  to.breaks.push(from.breaks[first] ?? false);
  to.inside.push(from.inside[first] ?? false);
}

function withoutPunctuation(text: string, foldCharacter: (character: string) => Folded): NormalText {
  const starts: number[] = [];
  const ends: number[] = [];
  const breaks: boolean[] = [];
  const inside: boolean[] = [];
  let normal = '';
  let previous = '';
  let start = 0;
  let broken = false;
  for (const character of text) {
    const end = start + character.length;
    const folded = foldCharacter(character);
    let { kept } = folded;
    if (kept === '') {
      const { form } = folded;
      const next = foldCharacter(nextCharacter(text, end)).form;
      const adjacent = !broken && ends.at(-1) === start;
      const thousands = adjacent && isThousands(form, previous, text, end, foldCharacter);
      if (adjacent && !thousands) kept = separator(form, previous, next);
      if (kept === '') kept = signOf(form, next, text, start);
      if (kept === '' && !thousands && !isSeam(form, previous, next, adjacent)) broken = true;
    }
    for (let i = 0; i < kept.length; i += 1) {
      starts.push(start);
      ends.push(end);
      breaks.push(broken && i === 0);
      inside.push(i > 0);
      broken = false;
    }
    if (kept !== '') {
      normal += kept;
      previous = kept.at(-1) ?? '';
    }
    start = end;
  }
  return { text: normal, starts, ends, breaks, inside };
}

function nextCharacter(text: string, at: number): string {
  return String.fromCodePoint(text.codePointAt(at) ?? 0x20);
}

/** What stays of punctuation between two digits. */
function separator(form: string, previous: string, next: string): string {
  if (!DIGIT.test(previous) || !DIGIT.test(next)) return '';
  return form === '∶' ? ':' : form;
}

/** True at a separator of thousands: three digits follow, and no fourth. */
function isThousands(
  form: string,
  previous: string,
  text: string,
  end: number,
  foldCharacter: (character: string) => Folded,
): boolean {
  if (!DIGIT.test(previous)) return false;
  const spaced = SPACE.test(form);
  if (!spaced && !/^[,，'’]$/u.test(form)) return false;
  const folded = (part: string) => [...part].map((character) => foldCharacter(character).form).join('');
  if (!/^\d{3}(?!\d)/u.test(folded(text.slice(end, end + 4)))) return false;
  // 2 200: a space parts thousands only after three digits or fewer, or such a group.
  return !spaced || GROUPED.test(folded(text.slice(Math.max(0, end - 16), end - 1)));
}

/** A minus or 約 (~) before a number that no number precedes. */
function signOf(form: string, next: string, text: string, start: number): string {
  if (!/^[-−~∼～]$/u.test(form) || !DIGIT.test(next)) return '';
  const led = text.slice(0, start);
  if (/^[-−]$/u.test(form)) return /[\p{L}\p{N}\p{Pd}]$/u.test(led) ? '' : '-';
  return /[\p{N}\p{L}]\s*$/u.test(led) && /[\p{N}年月日]\s*$/u.test(led) ? '' : '~';
}

/** True where a dropped character does not end a word: a space beside Han, a hyphen or dot inside a Latin word. */
function isSeam(form: string, previous: string, next: string, adjacent: boolean): boolean {
  const between = adjacent && ALNUM.test(previous) && ALNUM.test(next);
  if (SPACE.test(form) || form === '') return !between;
  return IN_WORD.test(form) && between;
}
