import { computeFigure } from './compute.ts';
import type { Direction, FoundFigure } from './figure.ts';
import { SUFFIXES, UNITS, type Unit } from './lexicon.ts';
import { type Quantity, readQuantity, times } from './numbers.ts';
import { after, phraseAt } from './phrases.ts';
import { type Prefix, readPrefix } from './prefix.ts';
import { QUALIFIERS_INSIDE } from './qualifiers.ts';

const CONNECTOR = /^\s*(?:至|到|[-–—~～－−、])\s*/;
const TENTHS = /^\s*成(?![立为果功员本长绩熟效分份就人年交品型都](?!半|以))/;

/** What follows the hours of a time of day. */
const MINUTES = /^\s*(?:\d{1,2}|[一二三四五]?十?[一二三四五六七八九]?)\s*分|^半/;

interface Amount {
  readonly quantity: Quantity;
  readonly value: number;
  readonly value2: number | undefined;
  readonly unit: Unit | undefined;
  readonly end: number;
}

function unitAt(n: string, at: number): { unit: Unit; end: number } | undefined {
  const spot = after(n, at);
  const phrase = phraseAt(UNITS, n, spot);
  return phrase && { unit: phrase.data, end: spot + phrase.form.length };
}

const PERCENT: Unit = { kind: 'percentage', unit: '%', numerals: 'any', counts: false };

/** One number and its unit: 三成半, 一年半, 兩個半月 and 30 億元 in one piece. */
function single(n: string, at: number, bare: boolean): Amount | undefined {
  const quantity = readQuantity(n, at, bare);
  if (!quantity) return undefined;
  const { value, value2, end } = quantity;
  if (quantity.percent) return { quantity, value, value2, unit: { ...PERCENT, unit: quantity.percent }, end };
  const tenths = value <= 10 ? TENTHS.exec(n.slice(end, end + 4)) : null;
  if (tenths && !quantity.more) {
    const spot = end + tenths[0].length;
    const half =
      n[spot] === '半' && !/[日天年个小]/.test(n[spot + 1] ?? '')
        ? 5
        : '一二三四五六七八九'.indexOf(n[spot] || ' ') + 1;
    const tens = { value: value * 10 + half, value2: value2 === undefined ? undefined : value2 * 10 };
    return { quantity, ...tens, unit: PERCENT, end: half ? spot + 1 : spot };
  }
  const halfUnit =
    n[after(n, end)] === '个' && n[after(n, end) + 1] === '半' ? unitAt(n, after(n, end) + 2) : undefined;
  const half =
    halfUnit ??
    (n.startsWith('个半月', after(n, end)) ? { unit: MONTHS, end: after(n, end) + 3 } : undefined);
  if (half?.unit.kind === 'duration') {
    return { quantity, value: value + 0.5, value2, unit: half.unit, end: half.end };
  }
  const unit = unitAt(n, end);
  if (!unit) return { quantity, value, value2, unit: undefined, end };
  const added = unit.unit.kind === 'duration' && n[unit.end] === '半' ? 0.5 : 0;
  return { quantity, value: value + added, value2, unit: unit.unit, end: unit.end + (added ? 1 : 0) };
}

const MONTHS: Unit = { kind: 'duration', unit: '個月', numerals: 'any', counts: false };

/** The second end of a range: 五至十年, 50 萬至 100 萬元, 3% 至 5%, 兩、三年. */
function range(n: string, first: Amount, isDate: (at: number) => boolean): Amount | undefined {
  const connector = CONNECTOR.exec(n.slice(first.end, first.end + 6))?.[0];
  if (!connector || first.value2 !== undefined) return undefined;
  const at = first.end + connector.length;
  if (isDate(at)) return undefined;
  const second = single(n, at, false);
  if (!second || second.value2 !== undefined) return undefined;
  const pair = /、/.test(connector);
  if (pair && !(first.quantity.chinese && !first.unit && second.unit && second.value === first.value + 1))
    return undefined;
  if (
    first.unit &&
    (!second.unit || first.unit.kind !== second.unit.kind || first.unit.unit !== second.unit.unit)
  ) {
    return undefined;
  }
  if (first.quantity.chinese && !first.unit && !second.unit) return undefined;
  const shared = first.quantity.scale === 1 && !first.unit && first.value < second.quantity.coefficient;
  const value = shared ? times(first.value, second.quantity.scale) : first.value;
  const tenth = second.unit === PERCENT && !second.quantity.percent && !first.unit ? 10 : 1;
  return { ...second, value: value * tenth, value2: second.value, quantity: first.quantity };
}

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
  if (compute) return compute;
  if (!isFigure(amount, n, prefix)) return undefined;
  return assemble(n, text, amount, trimmed);
}
