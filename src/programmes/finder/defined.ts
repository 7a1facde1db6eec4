import { HARD_BREAKS } from './breaks.ts';
import type { Candidate, Reading } from './candidate.ts';
import { suffixAt } from './particular.ts';
import { SURE_SUFFIXES } from './suffixes.ts';

const DEFINITION = /[（(]\s*([「『《“]?)([^（）()「」『』《》“”]{2,10}?)[」』》”]?\s*[）)]/gu;
const SHORTEST_NAME = 4;
/** Laws may be named by one word: 電訊（修訂）條例. */
const SHORTEST_LAW = 2;
const LATIN = /^[A-Z][A-Za-z0-9@&+.-]*$/u;
const OUTSIDE = /[\s，。；：！？、,;:!?（）()《》「」『』“”〔〕—]/u;

/**
 * Short forms that the text defines in brackets behind a name, 香港科技園公司（科技園公司）, and the names before them.
 * A short form in Chinese is made of characters of the name, in their order; one in Latin letters needs a name before
 * it that was found by other means.
 *
 * @param others What the other ways found.
 */
export function definitions(reading: Reading, others: readonly Candidate[]): Candidate[] {
  const { view } = reading;
  return [...view.matchAll(DEFINITION)].flatMap((match): Candidate[] => {
    const short = match[2] ?? '';
    const nameEnd = match.index - (/[」』》”]/u.test(view[match.index - 1] ?? '') ? 1 : 0);
    const start = match.index + match[0].indexOf(short);
    const definition: Candidate = { start, end: start + short.length, why: 'definition' };
    const named = others.find(({ end }) => end === nameEnd || end === match.index);
    if (LATIN.test(short)) return named ? [definition] : [];
    if (!/^\p{Script=Han}+$/u.test(short)) return [];
    const from = named?.start ?? beginning(reading, nameEnd);
    const name = view.slice(from, nameEnd);
    if (name.length <= short.length || !isMadeOf(short, name)) return [];
    if (named) return [definition];
    return short.length >= 3 ? [{ start: from, end: nameEnd, why: 'definition' }, definition] : [];
  });
}

const INSERTION = /(?<=\p{Script=Han})（[^（）、，]{1,12}）(?=\p{Script=Han})/gu;

/** Names with a round bracket inside: 無人駕駛飛機系統（專用）牌照, 開放應用程式介面（API）框架. */
export function namesAroundBrackets(reading: Reading): Candidate[] {
  const { view } = reading;
  return [...view.matchAll(INSERTION)].flatMap((match): Candidate[] => {
    const behind = match.index + match[0].length;
    const suffix = suffixAt(view, behind);
    const start = beginning(reading, match.index);
    if (suffix === undefined) return [];
    const shortest = SURE_SUFFIXES.includes(suffix) ? SHORTEST_LAW : SHORTEST_NAME;
    if (match.index - start < shortest) return [];
    return [{ start, end: behind + suffix.length, why: 'suffix' }];
  });
}

/** Where the words that reach up to an offset begin: behind the last punctuation or hard break. */
function beginning({ view, bounds }: Reading, end: number): number {
  let start = end;
  while (start > 0 && !OUTSIDE.test(view[start - 1] ?? '')) start -= 1;
  for (const word of HARD_BREAKS) {
    const at = view.lastIndexOf(word, end - word.length);
    if (at >= start && bounds.has(at) && bounds.has(at + word.length)) start = at + word.length;
  }
  return start;
}

/** Whether the characters of a short form stand in the name in the same order. */
function isMadeOf(short: string, name: string): boolean {
  let at = -1;
  return [...short].every((character) => {
    at = name.indexOf(character, at + 1);
    return at >= 0;
  });
}
