import { readArabic } from './arabic.ts';
import { digitOf, skipSpace, tensOf, unitOf } from './characters.ts';
import { add, type Decimal, shift } from './decimal.ts';

// A unit character that begins another word or a metric unit: 百分點, 千瓦, 兆赫, 萬聖節.
const NOT_A_UNIT: Readonly<Record<string, RegExp>> = {
  百: /[分貨货]/,
  千: /禧/,
  萬: /[聖眾事]/,
  万: /[圣众事]/,
  兆: /[瓦赫字位比帕焦歐欧伏]/,
};
const KILO = /[瓦克米赫卡焦帕伏]/;

/** Is the character at `at` a multiplier here? After Arabic digits only 千, 萬 and up, 百萬 and 十億 and their like are. */
function unitAt(text: string, at: number, afterArabic: boolean) {
  const char = text[at] as string;
  const unit = unitOf(char);
  const next = text[at + 1] ?? '';
  if (!unit || NOT_A_UNIT[char]?.test(next)) return undefined;
  if (!afterArabic || unit.big) return unit;
  if (char === '千') return KILO.test(next) ? undefined : unit;
  return unitOf(next)?.big ? unit : undefined;
}

/** Chinese digits in a row from `at`; financial ones only where a financial numeral goes on or has begun. */
function digitRun(text: string, at: number, financial: boolean): bigint[] {
  const run: bigint[] = [];
  for (let i = at; i < text.length; i++) {
    const digit = digitOf(text[i] as string);
    if (!digit) break;
    // 參, 陸, 伍 are everyday characters (參加, 大陸, 隊伍).
    if (digit.financial && !financial && !/[拾佰仟萬万億亿元圓圆]/.test(text[i + 1] ?? '')) break;
    run.push(digit.digit);
  }
  return run;
}

/** What has been read so far of one numeral. */
export interface State {
  parts: { value: Decimal; power: number }[];
  section: Decimal | undefined;
  small: number;
  pending: Decimal | undefined;
  zero: boolean;
  end: number;
  /** Powers of the magnitudes that multiply the whole number so far; undefined once there are several numbers. */
  scale: number | undefined;
  /** Last unit's power when nothing but a digit may follow colloquially (三萬五). */
  lastPower: number;
  arabic: boolean;
  financial: boolean;
  chinese: boolean;
  irregular: boolean;
  /** The first of two neighbouring digits (七 of 七八, "seven or eight"); 0 otherwise. */
  pair: number;
}

/** Takes a unit; false where the numeral ends before it. */
function takeUnit(state: State, power: number, big: boolean, bare: boolean): boolean {
  const one: Decimal = { digits: 1n, exponent: 0 };
  if (!big) {
    if (power >= state.small) return false;
    const begun = state.section !== undefined || state.parts.length > 0;
    const number = state.pending ?? (power === 1 || (bare && !begun) ? one : undefined);
    if (!number) return false;
    state.section = add(state.section, shift(number, power));
    state.small = power;
    if (state.arabic && state.scale !== undefined) state.scale += power;
  } else {
    const own = add(state.section, state.pending);
    const last = state.parts.at(-1);
    if (last && own && last.power === power) return false;
    if (!own && !last && !bare) return false;
    let value = own;
    while (state.parts.length && (state.parts.at(-1)?.power ?? 0) < power) {
      value = add(state.parts.pop()?.value, value);
    }
    if (!value && state.parts.length) return false;
    state.parts.push({ value: shift(value ?? one, power), power });
    if (state.scale !== undefined) state.scale += power;
    state.section = undefined;
    state.small = Number.POSITIVE_INFINITY;
  }
  state.pending = undefined;
  state.zero = false;
  state.lastPower = power;
  return true;
}

/** Takes a number in Arabic digits at `at`; false where it is another number (`10 億 2024 年`). */
export function takeArabic(state: State, text: string, at: number): boolean {
  const number = readArabic(text, at);
  if (!number) return false;
  if (state.lastPower) {
    const after = skipSpace(text, number.end);
    const unit = unitAt(text, after, true);
    const lower = unit
      ? unit.power < state.lastPower
      : at === state.end && !/[年月日]/.test(text[after] ?? '');
    if (!lower || number.length > state.lastPower) return false;
  }
  state.pending = number.value;
  state.arabic = true;
  state.irregular ||= number.irregular;
  state.end = number.end;
  return true;
}

/** Takes Chinese digits at `at`: one within a number, all of them where the number is written digit by digit. */
export function takeDigits(state: State, text: string, at: number): boolean {
  const run = digitRun(text, at, state.financial);
  if (!run.length) return false;
  const [first = 0n, second = 0n] = run;
  const begun = state.lastPower > 0;
  if (begun && first === 0n && !state.zero) {
    state.zero = true;
    state.end = at + 1;
    return run.length > 1 || tensOf(text[at + 1] as string) !== undefined || text[at + 1] === '十';
  }
  const after = unitOf(text[at + run.length] ?? '');
  const single = begun || run.length === 1 || (after && !after.big && run.length !== 2);
  state.chinese = true;
  state.financial ||= digitOf(text[at] as string)?.financial === true;
  if (!single && run.length === 2 && second === first + 1n && first > 0n) {
    state.pair = Number(first);
    state.pending = { digits: first, exponent: 0 };
    state.end = at + 2;
    return true;
  }
  const taken = single || (after && !after.big) ? run.slice(0, 1) : run;
  state.pending = { digits: BigInt(taken.join('')), exponent: 0 };
  state.end = at + taken.length;
  return true;
}

/** 三點五: the decimals of a Chinese number; 三點五十分 is a time of day. */
export function takeFraction(state: State, text: string): void {
  const run = /[點点]/.test(text[state.end] ?? '') ? digitRun(text, state.end + 1, state.financial) : [];
  const end = state.end + 1 + run.length;
  const whole = add(state.section, state.pending);
  if (!run.length || !whole || /[十分]/.test(text[end] ?? '')) return;
  state.pending = add(whole, { digits: BigInt(run.join('')), exponent: -run.length });
  state.section = undefined;
  state.end = end;
}

/** Takes the multiplier at `at`, if one that fits stands there. */
export function takeMultiplier(state: State, text: string, at: number, bare: boolean): boolean {
  const unit = unitAt(text, at, state.arabic);
  const begun = state.lastPower > 0 || state.pending !== undefined;
  if (!unit || (unit.financial && !begun && !digitOf(text[at + 1] ?? '')?.financial)) return false;
  if (!takeUnit(state, unit.power, unit.big, bare)) return false;
  if (!state.arabic || unit.power < 4) state.chinese = true;
  state.end = at + 1;
  state.financial ||= unit.financial;
  return true;
}
