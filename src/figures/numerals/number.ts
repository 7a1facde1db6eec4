import { asciiDigit, digitOf, skipSpace, tensOf, unitOf } from './characters.ts';
import { add, shift, toNumber } from './decimal.ts';
import type { Numeral } from './numeral.ts';
import { type State, takeArabic, takeDigits, takeFraction, takeMultiplier } from './take.ts';

/** Reads everything up to the first character that no longer belongs to the number. */
function readState(text: string, at: number, bare: boolean): State | undefined {
  const state: State = {
    ...{ parts: [], section: undefined, small: Number.POSITIVE_INFINITY, pending: undefined, zero: false },
    ...{ end: at, scale: 0, lastPower: 0, arabic: false, chinese: false },
    ...{ irregular: false, financial: false, pair: 0 },
  };
  let dangling: State | undefined;
  for (;;) {
    const spaced = skipSpace(text, state.end);
    const next = state.arabic || asciiDigit(text[spaced]) !== undefined ? spaced : state.end;
    if (next >= text.length) break;
    const char = text[next] as string;
    if (!state.pending) {
      const before = { ...state, parts: [...state.parts] };
      const tens = tensOf(char);
      if (asciiDigit(char) !== undefined) {
        if (!takeArabic(state, text, next)) break;
      } else if (tens !== undefined && state.small > 1 && next === state.end) {
        state.section = add(state.section, { digits: tens, exponent: 1 });
        Object.assign(state, { small: 1, lastPower: 1, zero: false, chinese: true, end: next + 1 });
        if (state.scale) state.scale = undefined;
        continue;
      } else if (digitOf(char) && next === state.end) {
        if (!takeDigits(state, text, next)) {
          Object.assign(state, before);
          break;
        }
      } else if (!takeMultiplier(state, text, next, bare)) break;
      if (state.pending) {
        dangling = before;
        if (state.scale) state.scale = undefined;
        if (!state.arabic) takeFraction(state, text);
      }
    } else if (!takeMultiplier(state, text, next, bare)) {
      // 三億五億: the second number belongs to what follows.
      if (dangling?.lastPower && unitOf(char)?.power === state.lastPower && next === state.end)
        return dangling;
      break;
    }
  }
  return state.end > at ? state : undefined;
}

function finish(state: State, start: number): Numeral | undefined {
  let pending = state.pending;
  // 三萬五 is 35,000 and 一百二 is 120; 三萬零五 is 30,005.
  const colloquial = pending && state.lastPower > 1 && !state.zero && !state.arabic && pending.exponent === 0;
  if (colloquial && pending) pending = shift(pending, state.lastPower - 1);
  let total = add(state.section, pending);
  for (const part of state.parts) total = add(total, part.value);
  if (!total) return undefined;
  const value = toNumber(total);
  const power = state.scale ?? 0;
  const style = !state.arabic ? 'chinese' : state.chinese || state.lastPower ? 'mixed' : 'arabic';
  return {
    start,
    end: state.end,
    value,
    value2: state.pair ? value + value / state.pair : undefined,
    coefficient: toNumber(shift(total, -power)),
    scale: 10 ** power,
    style,
    percent: undefined,
    irregular: state.irregular,
  };
}

/** Reads the plain number that starts at `at`: no percent sign, no fraction. */
export function readNumber(text: string, at: number, bare: boolean): Numeral | undefined {
  const state = readState(text, at, bare);
  return state && finish(state, at);
}
