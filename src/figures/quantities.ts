import { type Amount, range, single } from './amounts.ts';
import { computeFigure } from './compute.ts';
import type { Direction, FoundFigure } from './figure.ts';
import { SUFFIXES, type Unit } from './lexicon.ts';
import { after, phraseAt } from './phrases.ts';
import { type Prefix, readPrefix } from './prefix.ts';
import { QUALIFIERS_INSIDE } from './qualifiers.ts';

/** What follows the hours of a time of day. */
const MINUTES = /^\s*(?:\d{1,2}|[一二三四五]?十?[一二三四五六七八九]?)\s*分|^半/;

/** May this be a figure at all? A Chinese numeral needs a unit that takes it, or a size of its own. */
function isFigure({ quantity, value, unit }: Amount, n: string, prefix: Prefix): boolean {
  if (!quantity.chinese || quantity.percent || prefix.currency) return true;
  if (unit) {
    if (unit.numerals === 'any') return true;
    if (unit.numerals === 'plural') return value !== 1;
  }
  const length = quantity.end - quantity.start;
  return (
    !unit &&
    length > 1 &&
    value >= 11 &&
    quantity.value2 === undefined &&
    !/[一二三四五六七八九]/.test(n[quantity.end] ?? '')
  );
}

/** Combines prefix, amount and what follows the unit into a figure. */
function assemble(n: string, text: string, amount: Amount, prefix: Prefix): FoundFigure {
  const { quantity, unit } = amount;
  let { end } = amount;
  let words: string[] = [];
  let direction: Direction | undefined = prefix.qualifier?.direction;
  if (prefix.qualifier) words = [text.slice(prefix.qualifier.start, prefix.qualifier.end)];
  if (quantity.more) {
    const word = text.slice(quantity.more.start, quantity.more.end);
    words.push(word);
    direction ??=
      QUALIFIERS_INSIDE[word === '余' ? '餘' : word === '几' ? '幾' : word === '来' ? '來' : word];
  }
  if (unit?.unit === '時') end += MINUTES.exec(n.slice(end))?.[0].length ?? 0;
  const suffix = phraseAt(SUFFIXES, n, after(n, end));
  if (suffix) {
    const start = after(n, end);
    end = start + suffix.form.length;
    words.push(text.slice(start, end));
    direction ??= suffix.data;
  }
  const negative = /(?:^|[^\w)\]])[-−]$|[负−]$/.test(n.slice(Math.max(0, prefix.start - 2), prefix.start));
  const money = prefix.currency && (unit === undefined || unit.kind === 'money' || unit.counts === false);
  const kind = money ? 'money' : (unit?.kind ?? 'count');
  const currency =
    unit?.kind === 'money' ? (unit.unit === 'HKD' ? (prefix.currency ?? 'HKD') : unit.unit) : prefix.currency;
  const name = kind === 'money' ? currency : unit?.unit;
  return {
    start: negative ? prefix.start - 1 : prefix.start,
    end,
    kind,
    value: negative ? -amount.value : amount.value,
    ...(amount.value2 === undefined ? {} : { value2: amount.value2 }),
    ...(name === undefined ? {} : { unit: name }),
    ...(words.length ? { qualifier: words.join('…') } : {}),
    ...(direction ? { direction } : {}),
    irregular: quantity.irregular,
    core: { start: quantity.start, end },
    measured: unit?.counts ?? false,
  };
}

/** 近三年 and 近 10 年來 are the last three years; 歷時近三年 is nearly three. */
function recent(n: string, prefix: Prefix, unit: Unit | undefined): Prefix {
  const word = prefix.qualifier && n.slice(prefix.qualifier.start, prefix.qualifier.end);
  if (word !== '近' || unit?.kind !== 'duration' || unit.unit === '歲') return prefix;
  const lead = n.slice(Math.max(0, prefix.start - 3), prefix.start);
  if (/(?:历时|为期|需时|耗时|长达|等候|有|已|超|花)$/.test(lead)) return prefix;
  return { ...prefix, start: prefix.qualifier?.end ?? prefix.start, qualifier: undefined };
}

/** A prefix's qualifier, as issued. */
function qualified(text: string, { qualifier }: Prefix): Pick<FoundFigure, 'qualifier' | 'direction'> {
  if (!qualifier) return {};
  return { qualifier: text.slice(qualifier.start, qualifier.end), direction: qualifier.direction };
}

/**
 * Reads the quantity whose number starts at `at` of a neutral text: money, counts, areas, percentages, durations,
 * weights, computing power and other measures, as one figure with its currency, qualifier and unit; ranges too.
 * `floor` is the end of the figure before, `isDate` tells whether a date starts at a position.
 */
export function readMeasure(
  n: string,
  text: string,
  at: number,
  floor: number,
  isDate: (at: number) => boolean,
  bare = false,
): FoundFigure | undefined {
  const first = single(n, at, bare);
  if (!first) return undefined;
  const amount = range(n, first, isDate) ?? first;
  const prefix = recent(n, readPrefix(n, at, floor), amount.unit);
  const trimmed = { ...prefix, start: after(n, prefix.start) };
  const compute = computeFigure(n, first.quantity, trimmed);
  if (compute) return { ...compute, ...qualified(text, trimmed) };
  if (!isFigure(amount, n, prefix)) return undefined;
  return assemble(n, text, amount, trimmed);
}
