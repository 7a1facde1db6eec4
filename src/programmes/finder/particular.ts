import { SOFT_BREAKS } from './breaks.ts';
import type { Reading } from './candidate.ts';
import { GENERIC, NOT_VAGUE, PROPER_BEGINNINGS, VAGUE } from './plain-words.ts';
import { wordsOf } from './reading.ts';
import { AS_ISSUED, BOUND_SUFFIXES, STRONG_SUFFIXES, SURE_SUFFIXES, WEAK_SUFFIXES } from './suffixes.ts';
import { words } from './view.ts';

/** How much a suffix says by itself, from most to least. */
type Strength = 'sure' | 'strong' | 'weak' | 'bound';

const STRENGTHS = new Map<string, Strength>([
  ...BOUND_SUFFIXES.map((suffix) => [suffix, 'bound'] as const),
  ...WEAK_SUFFIXES.map((suffix) => [suffix, 'weak'] as const),
  ...STRONG_SUFFIXES.map((suffix) => [suffix, 'strong'] as const),
  ...SURE_SUFFIXES.map((suffix) => [suffix, 'sure'] as const),
]);
const LONGEST = Math.max(...[...STRENGTHS.keys()].map((suffix) => suffix.length));
const GENERIC_WORDS = new Set(GENERIC);
const VAGUE_WORDS = new Set(VAGUE);
const SOFT_WORDS = SOFT_BREAKS.filter((word) => word.length > 1);

/** The suffix a stretch ends in. One of a single character has to be a word of its own: 運輸署, not 簽署. */
export function suffixOf(
  { text, view, bounds }: Reading,
  start: number,
  end: number,
): { at: number; strength: Strength } | undefined {
  if (!bounds.has(end)) return undefined;
  for (let length = Math.min(LONGEST, end - start); length > 0; length -= 1) {
    const at = end - length;
    const suffix = view.slice(at, end);
    const isAsIssued = AS_ISSUED.has(text.slice(at, end));
    const strength = isAsIssued ? 'weak' : STRENGTHS.get(suffix);
    if (!strength) continue;
    if (isAsIssued) return { at, strength };
    if (length === 1 && !bounds.has(at) && wordAround(at, bounds, start) < 3) return undefined;
    return { at, strength };
  }
  return undefined;
}

/** The longest suffix of two characters or more that begins at an offset. */
export function suffixAt(view: string, at: number): string | undefined {
  for (let length = LONGEST; length > 1; length -= 1) {
    const suffix = view.slice(at, at + length);
    if (STRENGTHS.has(suffix)) return suffix;
  }
  return undefined;
}

/** The length of the word that ends one character behind `at`. */
function wordAround(at: number, bounds: ReadonlySet<number>, from: number): number {
  let begin = at;
  while (begin > from && !bounds.has(begin)) begin -= 1;
  return at + 1 - begin;
}

const ABBREVIATION = /^[A-Z]{1,3}$/u;
const [GOVERNMENT] = words('政府');
const SHORT_NAMED = new Set(words('公署 總署 條例 條例草案 規例'));
// Ensemble, InnoHK: a capital and some letters, so no mere abbreviation such as IT.
const LATIN_NAME = /^[A-Z][A-Za-z]*[a-z]{2,}|^[A-Z]{4,}/u;

/** Whether a stretch begins with a place, a country or a name in Latin letters, as names do. */
export function beginsProperly({ view }: Reading, start: number): boolean {
  return (
    LATIN_NAME.test(view.slice(start, start + 24)) ||
    PROPER_BEGINNINGS.some((word) => view.startsWith(word, start))
  );
}

/**
 * Whether a stretch that ends in a suffix names something particular. Before a sure suffix (條例) one or two plain
 * words are enough, before any other three, or one that is not plain (智慧政府創新實驗室, 微電子中心, but not 研發中心);
 * a bound one (策略) only names something behind a place or country.
 */
export function isParticular(reading: Reading, start: number, end: number): boolean {
  const suffix = suffixOf(reading, start, end);
  if (!suffix) return false;
  const stem = wordsOf(reading, start, suffix.at).filter(({ word }) => word !== ' ');
  const first = stem[0]?.word ?? '';
  const letters = suffix.at - start;
  const isOffice = end - suffix.at <= 2 && suffix.strength === 'sure';
  const isGovernmentOffice = isOffice && first === GOVERNMENT && stem.length > 1;
  if (letters < 2 || (isVague(reading, start, first) && !isGovernmentOffice)) return false;
  if (!isOffice && SOFT_WORDS.some((word) => reading.view.startsWith(word, start))) return false;
  const plain = stem.filter(({ word }) => GENERIC_WORDS.has(word) || ABBREVIATION.test(word)).length;
  if (beginsProperly(reading, start)) return suffix.strength !== 'bound' || stem.length >= 2 || letters >= 4;
  if (suffix.strength === 'bound') return false;
  if (plain < stem.length) return true;
  if (suffix.strength === 'sure') return stem.length >= (isShort(reading, suffix.at, end) ? 1 : 2);
  return stem.length >= 3;
}

function isVague({ view }: Reading, start: number, first: string): boolean {
  if (NOT_VAGUE.some((word) => view.startsWith(word, start))) return false;
  return VAGUE_WORDS.has(first) || VAGUE.some((word) => word.length > 1 && view.startsWith(word, start));
}

/** Offices and laws are named by a single plain word: 房屋局, 房屋條例. */
function isShort({ view }: Reading, start: number, end: number): boolean {
  return end - start === 1 || SHORT_NAMED.has(view.slice(start, end));
}
