import type { FoundFigure } from './figure.ts';
import { NUMBER_NAME_PATTERNS, NUMBER_NAMES } from './names.ts';
import { neutral } from './neutral.ts';
import { NOT_FIGURE_PATTERNS, NOT_FIGURES } from './not-figures.ts';
import { startsNumeral } from './numbers.ts';
import { readNumeral } from './numerals/index.ts';
import { wordsOf } from './phrases.ts';

const byLength = (a: string, b: string) => b.length - a.length;
const alternatives = (table: string) => [...new Set(wordsOf(table).map(neutral))].sort(byLength).join('|');

const NOT_FIGURE = new RegExp(
  [...NOT_FIGURE_PATTERNS.map(neutral), alternatives(NOT_FIGURES)].join('|'),
  'gu',
);
const NAMES = [alternatives(NUMBER_NAMES), ...NUMBER_NAME_PATTERNS].map((source) => new RegExp(source, 'gu'));

// Latin words with digits (5G, COVID-19, H5N1, Web3, 2030+), but no currency before nor unit after the digits.
const TOKEN = /(?<![\w.$])(?=[A-Za-z.-]*\d)(?=[\d.-]*[A-Za-z])[A-Za-z0-9]+(?:[.-][A-Za-z0-9]+)*\+?/g;
const CURRENCY_TOKEN = /^(?:HKD|USD|RMB|CNY|EUR|GBP|JPY|MOP|SGD|AUD|CAD)\d|^[A-Z]{0,2}\$/;
const UNIT_TOKEN =
  /^[\d.,]+(?:km|m|cm|mm|nm|kg|g|mg|t|ha|kW|MW|GW|kWh|MWh|GWh|kV|Hz|kHz|MHz|GHz|[KMGT]bps|[KMGTP]B|dB|ppm|TEUs?|(?:peta|exa|tera|giga|[PETG])?FLOPS|mn|bn)$/;
// Wi-Fi 6, Release 18: a Latin word that is no currency, a small number, and no unit.
const VERSION =
  /(?<![\w$])(?!(?:HKD|USD|RMB|CNY|EUR|GBP|JPY|MOP|TWD|SGD|AUD|CAD|KRW|CHF|THB)\s)[A-Za-z][A-Za-z.-]*[A-Za-z]\s(?<n>\d{1,2}(?:\.\d)?)(?![\d.,%:]|\s*[\p{sc=Han}%$(]|\s*(?:[Tt]housand|[MmBb]illion|[Tt]rillion)s?\b)/gu;
const EDITION = /(?<![\d.,])(?<n>\d{1,2}\.0)(?!\d|\s*[%万亿个倍度分元公平米吨年月小])/g;
const PLUS = /(?<![\d.,])(?<n>\d{1,4}\+)(?=\p{sc=Han}|\s*[》」)])(?![个家间名项所])/gu;

/** Start and end of a stretch of text. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** Where words stand whose numerals say no number. */
export function notFigures(n: string): Stretch[] {
  return [...n.matchAll(NOT_FIGURE)].map(({ index, 0: word }) => ({
    start: index,
    end: index + word.length,
  }));
}

/** The numbers of a name, from left to right: 一國兩制 has 1 and 2, 5G has 5. */
function numbersIn(n: string, { start, end }: Stretch): number[] {
  const values: number[] = [];
  // A telephone number is one number.
  const phone = /^\d{4}[ -]\d{4}$/.test(n.slice(start, end));
  if (phone) return [Number(n.slice(start, end).replace(/\D/, ''))];
  for (let at = start; at < end; ) {
    const numeral = startsNumeral(n[at] as string)
      ? readNumeral(n.slice(0, end), at, { bareUnit: true })
      : undefined;
    if (numeral) values.push(numeral.value);
    at = numeral ? numeral.end : at + 1;
  }
  return values;
}

/** A figure of kind name over a stretch that holds a number. */
export function nameFigure(n: string, { start, end }: Stretch): FoundFigure | undefined {
  const [value, value2] = numbersIn(n, { start, end });
  if (value === undefined) return undefined;
  return { start, end, kind: 'name', value, ...(value2 === undefined ? {} : { value2 }) };
}

function stretch(match: RegExpMatchArray): Stretch {
  const { n: named } = match.groups ?? {};
  const start = (match.index ?? 0) + (named ? match[0].indexOf(named) : 0);
  return { start, end: start + (named ?? match[0]).length };
}

function isToken(token: string): boolean {
  return !CURRENCY_TOKEN.test(token) && !UNIT_TOKEN.test(token) && !/^\d+[-.]\d+/.test(token);
}

/**
 * Numbers that are part of a name by its shape or in the table, in order and not overlapping. `protectedNames` are
 * names given by the caller (in either script): the numbers in them are part of the name too.
 */
export function numberNames(n: string, protectedNames: readonly string[]): FoundFigure[] {
  const stretches = NAMES.flatMap((pattern) => [...n.matchAll(pattern)].map(stretch));
  for (const match of n.matchAll(TOKEN)) if (isToken(match[0])) stretches.push(stretch(match));
  for (const pattern of [VERSION, EDITION, PLUS]) stretches.push(...[...n.matchAll(pattern)].map(stretch));
  for (const name of protectedNames) {
    const form = neutral(name);
    for (let at = n.indexOf(form); form && at >= 0; at = n.indexOf(form, at + form.length)) {
      stretches.push({ start: at, end: at + form.length });
    }
  }
  stretches.sort((a, b) => a.start - b.start || b.end - a.end);
  const figures: FoundFigure[] = [];
  for (const found of stretches) {
    if (found.start < (figures.at(-1)?.end ?? 0)) continue;
    const figure = nameFigure(n, found);
    if (figure) figures.push(figure);
  }
  return figures;
}
