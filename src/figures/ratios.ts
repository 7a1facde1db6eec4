import type { FoundFigure } from './figure.ts';
import { readNumeral } from './numerals/index.ts';
import { after } from './phrases.ts';

const PARTY = /^\s*\([^()]{1,12}\)/;

/** 10:30 where nothing says that it is a ratio: an hour, and minutes in two digits. */
function isTime(words: string, lead: string): boolean {
  return /^(?:[01]?\d|2[0-4])\s*[:∶]\s*[0-5]\d$/.test(words) && !/比|率/.test(lead);
}

/** The end of a parenthesis that names a party to the ratio: 1（政府）. */
function partyEnd(n: string, at: number): number {
  return at + (PARTY.exec(n.slice(at, at + 20))?.[0].length ?? 0);
}

/**
 * Reads the ratio that starts at `at` of a neutral text: 1（政府）：2（企業）, 1:2, 一比一. A time of day (上午 9:30) is a
 * date of unit 時.
 */
export function readRatio(n: string, at: number): FoundFigure | undefined {
  const first = readNumeral(n, at);
  if (!first || first.percent || first.value2 !== undefined) return undefined;
  const middle = after(n, partyEnd(n, first.end));
  const sign = n[middle] ?? '';
  if (!/[:∶比]/.test(sign)) return undefined;
  const second = readNumeral(n, after(n, middle + 1));
  if (!second || second.percent || /^\s*[年月]/.test(n.slice(second.end))) return undefined;
  const lead = n.slice(Math.max(0, at - 8), at);
  const clock = /(?:[上下]午|早上|晚上|凌晨|中午)\s*$/.test(lead);
  if (clock || (sign !== '比' && isTime(n.slice(at, second.end), lead)))
    return { start: at, end: second.end, kind: 'date', value: first.value, unit: '時' };
  const end = middle > first.end ? partyEnd(n, second.end) : second.end;
  return {
    start: at,
    end,
    kind: 'ratio',
    value: first.value,
    value2: second.value,
    core: { start: at, end },
  };
}
