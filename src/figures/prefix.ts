import type { Direction } from './figure.ts';
import { BRIDGE_WORDS, CURRENCIES_BEFORE, QUALIFIERS } from './lexicon.ts';
import { before, phraseBefore } from './phrases.ts';

/** What stands before a number and belongs to it. Offsets are of the block. */
export interface Prefix {
  readonly start: number;
  readonly currency: string | undefined;
  readonly qualifier:
    | { readonly start: number; readonly end: number; readonly direction: Direction }
    | undefined;
}

function qualifierBefore(n: string, end: number, floor: number) {
  const near = before(n, end);
  const direct = phraseBefore(QUALIFIERS, n, near, floor);
  if (direct) return { start: direct.start, end: near, direction: direct.data };
  const bridge = phraseBefore(BRIDGE_WORDS, n, near, floor);
  if (!bridge) return undefined;
  const far = before(n, bridge.start);
  const word = phraseBefore(QUALIFIERS, n, far, floor);
  // 近 and 超 are too short to reach over another word.
  if (!word || (word.form.length < 2 && word.form !== '约')) return undefined;
  return { start: word.start, end: far, direction: word.data };
}

/**
 * Reads currency and qualifier, in either order, leftwards from a number that starts at `at` of a neutral text,
 * not past `floor`: 約港幣 100 萬, 人民幣約 10 億, 最多可獲 4,500 萬.
 */
export function readPrefix(n: string, at: number, floor: number): Prefix {
  let start = at;
  let currency: string | undefined;
  let qualifier: { start: number; end: number; direction: Direction } | undefined;
  for (;;) {
    const word = qualifierBefore(n, start, floor);
    if (word) {
      qualifier = qualifier ? { ...word, end: qualifier.end } : word;
      start = word.start;
      continue;
    }
    const money = currency ? undefined : phraseBefore(CURRENCIES_BEFORE, n, before(n, start), floor);
    if (!money) return { start, currency, qualifier };
    currency = money.data;
    start = money.start;
  }
}
