import type { FoundFigure } from './figure.ts';
import { QUALIFIERS, UNITS } from './lexicon.ts';
import { neutral } from './neutral.ts';
import { readNumeral } from './numerals/index.ts';
import { before, indexPhrases, phraseAt, phraseBefore, phrases } from './phrases.ts';
import { QUALIFIERS_OF_BARE_UNITS } from './qualifiers.ts';
import { readMeasure } from './quantities.ts';

const BARE_QUALIFIERS = indexPhrases(
  Object.entries(QUALIFIERS_OF_BARE_UNITS).flatMap(([word, direction]) => phrases(word, direction)),
  'last',
);
/** 總數百萬 is a total, 參數千 a parameter, 超過 has its own row. */
const NOT_BARE = /[指总人参函复倍次点基超经不通以之网线海路上早]$/;
const PEOPLE = /[家间个名位人项宗份种款场次支辆架艘]/;

/**
 * Reads 半 as a figure: 半數 and 過半 are 50 %, 半年 is half a year. Not 半導體. `n` is neutral text.
 */
export function readHalf(n: string, text: string, at: number, floor: number): FoundFigure | undefined {
  const duration = /^半(?:年|小时|天|日|个月|个小时|个世纪)(?![制级间度报会刊])/.exec(n.slice(at, at + 6));
  if (duration) {
    const unit = phraseAt(UNITS, n, at + 1);
    const figure = readMeasure(n, text, at, floor, () => false);
    return figure && unit ? { ...figure, value: 0.5 } : undefined;
  }
  const qualifier = phraseBefore(QUALIFIERS, n, before(n, at), floor);
  const over = n[at - 1] === '过' && !/[超经通不]/.test(n[at - 2] ?? '') && at - 1 >= floor;
  const half = n.startsWith('半数', at);
  if (!half && !((qualifier || over) && !/[\p{sc=Han}]/u.test(n[at + 1] ?? ''))) return undefined;
  const start = qualifier ? qualifier.start : over ? at - 1 : at;
  const suffix = half ? /^(?:或|及)?以上/.exec(n.slice(at + 2, at + 5))?.[0] : undefined;
  const end = at + (half ? 2 : 1) + (suffix?.length ?? 0);
  const word = qualifier
    ? text.slice(qualifier.start, qualifier.start + qualifier.form.length)
    : over
      ? text[at - 1]
      : undefined;
  const words = word ?? (suffix ? text.slice(end - suffix.length, end) : undefined);
  const direction = qualifier?.data ?? (over ? 'more-than' : suffix ? 'at-least' : undefined);
  return {
    ...{ start, end, kind: 'percentage', value: 50, unit: '%', core: { start: at, end } },
    ...(words === undefined ? {} : { qualifier: words }),
    ...(direction === undefined ? {} : { direction }),
  };
}

/** Does 數, 幾, 過 or 每 stand before the unit character at `at` and make a number of it? */
export function isBare(n: string, at: number, floor: number): boolean {
  const word = phraseBefore(BARE_QUALIFIERS, n, at, floor);
  return word !== undefined && !NOT_BARE.test(n.slice(0, word.start));
}

/**
 * Reads a number that is nothing but its unit, where the words around make it one: 逾百間, 數千名, 過萬, 每千名, 百餘家,
 * 千萬元, 數以百計. `at` is the unit character in neutral text.
 */
export function readBareUnit(n: string, text: string, at: number, floor: number): FoundFigure | undefined {
  const hundreds = n.slice(at - 2, at) === '数以' ? /^([百千万亿]+)计/.exec(n.slice(at, at + 5)) : null;
  if (hundreds && at - 2 >= floor) {
    const value = readNumeral(n, at, { bareUnit: true })?.value ?? 0;
    const end = at + hundreds[0].length;
    const qualifier = text.slice(at - 2, at);
    return {
      start: at - 2,
      end,
      kind: 'count',
      value,
      qualifier,
      direction: 'more-than',
      core: { start: at, end },
    };
  }
  const figure = readMeasure(n, text, at, floor, () => false, true);
  if (!figure) return undefined;
  const word = phraseBefore(BARE_QUALIFIERS, n, at, floor);
  const free = word && !NOT_BARE.test(n.slice(0, word.start));
  if (word && free && figure.qualifier === undefined) {
    const { start } = word;
    if (!word.data) return figure;
    return { ...figure, start, qualifier: text.slice(start, at), direction: word.data };
  }
  const followed = n.slice(readNumeral(n, at, { bareUnit: true })?.end ?? at);
  const clear = figure.qualifier !== undefined || figure.kind === 'money' || PEOPLE.test(followed[0] ?? '');
  return clear ? figure : undefined;
}

/** The characters a bare number can start with. */
export const BARE_UNITS: ReadonlySet<string> = new Set(neutral('十百千萬億'));
