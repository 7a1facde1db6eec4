import { withoutMovement } from '../figures/index.ts';
import type { Surroundings } from './surroundings.ts';

/** What two texts have in common at both ends, and what stands between only in one. */
export interface Difference {
  head: string;
  /** What only the first, and only the second text has. */
  a: string;
  b: string;
  tail: string;
}

/** Takes two texts apart into a common head, a common tail, and what differs between. */
export function differenceOf(a: string, b: string): Difference {
  const room = Math.min(a.length, b.length);
  let head = 0;
  while (head < room && a[head] === b[head]) head += 1;
  let tail = 0;
  while (tail < room - head && a[a.length - 1 - tail] === b[b.length - 1 - tail]) tail += 1;
  return {
    head: a.slice(0, head),
    a: a.slice(head, a.length - tail),
    b: b.slice(head, b.length - tail),
    tail: a.slice(a.length - tail),
  };
}

// Comparable (Simplified) characters.
/** Verbs that lead to a noun and belong to no noun: 全港设有小学 counts 小学. */
const LEADING = /^.*?(?:设有|共有|现有|约有|录得|收报|拥有|达到|维持|合共|共计|占)(?=..)/u;
/** Heads that say no more than that something is counted. */
const COUNTING = /(?:的?(?:数目|数量|总数|数字|人数|数值))$/u;
/** The whole territory is meant where nothing is said. */
const TERRITORY = /^(?:全港|本港|香港|全香港)(?:的)?(?=..)/u;

/** A subject in the form in which subjects are held against each other. */
export function subjectKey(subject: string): string {
  return subject
    .replace(LEADING, '')
    .replace(TERRITORY, '')
    .replace(COUNTING, '')
    .replace(/[的之]/gu, '');
}

const DATES =
  /(?:截至|截止|于|在)?\d{4}(?:\/\d{2,4})?年(?:度|\d{1,2}月(?:\d{1,2}日|[底初末])?|[底初末])?|^\d{1,2}月(?:\d{1,2}日|份)?/gu;
const FUNCTION_WORDS =
  /(?:大约|大概|合共|合计|达到|录得|约|为|是|达|有|共|占|至|到|由|约占|的|在|于|了|均|已|亦|也|则|仅|只|可|逾|近|超过)+$/u;
/** A clause longer than this says more than what is counted. */
const LONGEST = 16;

/** What the clause of a figure says before it, without dates, movements and words that only lead to the number. */
function clauseKey({ clause }: Surroundings): string {
  const words = withoutMovement(clause.replace(DATES, '').replace(FUNCTION_WORDS, '')).replace(
    FUNCTION_WORDS,
    '',
  );
  return words.length > LONGEST ? '' : subjectKey(words);
}

/** What a figure counts, in comparable form: its subject, else what its clause says before it; '' if neither is known. */
export function keyOf(one: Surroundings): string {
  return subjectKey(one.subject) || clauseKey(one);
}

/**
 * Whether two figures name the same thing. A word that only one of them has narrows it (青年失業率 is not 失業率),
 * unless the other text says that word in its own clause or at the head of its sentence; a head noun may be left out
 * where the sentence has named it (男性預期壽命為…，女性為…). Undefined where one of them is not known.
 */
export function sameSubject(a: Surroundings, b: Surroundings): boolean | undefined {
  const [left, right] = [keyOf(a), keyOf(b)];
  if (left === '' || right === '') return undefined;
  if (left === right) return true;
  const difference = differenceOf(left, right);
  if (difference.a !== '' && difference.b !== '') return false;
  const [word, other] = difference.a === '' ? [difference.b, a] : [difference.a, b];
  if (leavesOutHead(a, b)) return true;
  return [other.clause, other.rest, other.topic].some((text) => text.includes(word));
}

/** Whether one leaves out the head noun of the other, which its sentence has named before: 女性 of 男性預期壽命為…，女性為…. */
export function leavesOutHead(a: Surroundings, b: Surroundings): boolean {
  const [left, right] = [keyOf(a), keyOf(b)];
  const [short, long, other] = left.length < right.length ? [left, right, a] : [right, left, b];
  const head = long.slice(short.length);
  return short.length > 1 && head.length > 1 && long.startsWith(short) && other.lead.includes(head);
}

/**
 * Whether the words by which two figures differ are those of another figure beside one of them: 男 and 女 where both
 * editions give both. Such figures are never of the same thing, however like their words are.
 */
export function isRival(
  a: Surroundings,
  b: Surroundings,
  besideA: readonly Surroundings[],
  besideB: readonly Surroundings[],
): boolean {
  return [keyOf, clauseKey].some((words) => {
    const [left, right] = [words(a), words(b)];
    const difference = differenceOf(left, right);
    if (difference.a === '' || difference.b === '') return false;
    if (words === clauseKey && difference.head + difference.tail === '') return false;
    const within = (word: string) => (difference.head.at(-1) ?? '') + word + (difference.tail[0] ?? '');
    const claimed = (others: readonly Surroundings[], own: Surroundings, word: string, not: string) =>
      others.some(
        (one) => one !== own && words(one).includes(within(word)) && !words(one).includes(within(not)),
      );
    return claimed(besideB, b, difference.a, difference.b) || claimed(besideA, a, difference.b, difference.a);
  });
}
