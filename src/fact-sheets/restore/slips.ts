import type { Span } from '../types.ts';
import type { SlipMessage } from './doubt-kinds.ts';

/** A place in a text that looks like a slip, found by its form alone. */
export interface Slip extends Span {
  message: SlipMessage;
}

const PAIRS: ReadonlyMap<string, string> = new Map([
  ['（', '）'],
  ['(', ')'],
  ['「', '」'],
  ['『', '』'],
  ['《', '》'],
  ['〈', '〉'],
  ['〔', '〕'],
  ['【', '】'],
  ['“', '”'],
  ['[', ']'],
]);
const CLOSERS: ReadonlySet<string> = new Set(PAIRS.values());

const PATTERNS: readonly { pattern: RegExp; message: SlipMessage }[] = [
  { pattern: /[\p{Co}\uFFFD]/gu, message: 'character of the private use area, or one that was lost' },
  { pattern: /[\p{Cf}\p{Cc}]/gu, message: 'invisible character' },
  { pattern: /[０-９Ａ-Ｚａ-ｚ]+/gu, message: 'full-width digit or letter' },
  { pattern: /(?<=\S)[ \u3000]{2,}(?=\S)/gu, message: 'several spaces in a row' },
  { pattern: /(?<=\S)\s+[，。、；：）」』》]/gu, message: 'space before punctuation' },
  {
    pattern: /(?<=\p{Script=Han})[,;:?!](?=\s*\p{Script=Han})/gu,
    message: 'half-width punctuation between Chinese characters',
  },
  { pattern: /[，。、；：][，。、；]/gu, message: 'two punctuation marks in a row' },
];

/** Slips that show in the form of a text: digit grouping, brackets, widths, spaces. Sorted by place. */
export function findSlips(text: string): Slip[] {
  const slips = [...text.matchAll(/\d+(?:,\d+)+/gu)]
    .filter(([number]) => isBrokenGrouping(number))
    .map(({ 0: number, index }): Slip => slip(index, number, 'broken digit grouping'));
  for (const { pattern, message } of PATTERNS) {
    for (const { 0: found, index } of text.matchAll(pattern)) slips.push(slip(index, found, message));
  }
  return [...slips, ...bracketSlips(text)].sort((a, b) => a.start - b.start);
}

/** `4,2000` is broken; `42,000` is whole, and `1,2,3` counts things up. */
function isBrokenGrouping(number: string): boolean {
  const groups = number.split(',');
  return !/^\d{1,3}(?:,\d{3})+$/u.test(number) && groups.some(({ length }) => length > 2);
}

function bracketSlips(text: string): Slip[] {
  const slips: Slip[] = [];
  const open: { sign: string; start: number }[] = [];
  for (const { 0: sign, index: at } of text.matchAll(/[（）()「」『』《》〈〉〔〕【】“”[\]]/gu)) {
    if (PAIRS.has(sign)) open.push({ sign, start: at });
    else if (CLOSERS.has(sign)) {
      const last = open.pop();
      const span = { start: last?.start ?? at, end: at + 1 };
      if (!last) slips.push({ ...span, message: 'bracket that closes nothing' });
      else if (PAIRS.get(last.sign) !== sign)
        slips.push({ ...span, message: 'bracket closed by one of another kind' });
      else if (sign === ')' && /\p{Script=Han}/u.test(text.slice(last.start, at))) {
        slips.push({ ...span, message: 'half-width brackets around Chinese' });
      }
    }
  }
  for (const { sign, start } of open) slips.push(slip(start, sign, 'bracket that is not closed'));
  return slips;
}

function slip(start: number, found: string, message: SlipMessage): Slip {
  return { start, end: start + found.length, message };
}
