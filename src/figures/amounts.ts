import { UNITS, type Unit } from './lexicon.ts';
import { type Quantity, readQuantity, times } from './numbers.ts';
import { after, phraseAt } from './phrases.ts';

const CONNECTOR = /^\s*(?:至|到|[-–—~～－−、])\s*/;
// Not the 成 of 成立, 成員, 成本.
const TENTHS = /^\s*成(?![立为果功员本绩熟效品型])/;

/** A number, or a range of them, with its unit. */
export interface Amount {
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

/** Reads one number and its unit at `at` of a neutral text: 三成半, 一年半, 兩個半月 and 30 億元 in one piece. */
export function single(n: string, at: number, bare: boolean): Amount | undefined {
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
export function range(n: string, first: Amount, isDate: (at: number) => boolean): Amount | undefined {
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
