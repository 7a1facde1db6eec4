import type { Doubt, Piece } from './restored.ts';
import { endsSentence } from './sentence.ts';

const PAIRS: Readonly<Record<string, string>> = {
  '（': '）',
  '(': ')',
  '「': '」',
  '『': '』',
  '《': '》',
  '〈': '〉',
  '〔': '〕',
  '【': '】',
  '“': '”',
  '[': ']',
};
const CLOSERS = new Set(Object.values(PAIRS));

const PATTERNS: readonly { pattern: RegExp; message: string }[] = [
  { pattern: /[０-９Ａ-Ｚａ-ｚ]+/gu, message: 'full-width digit or letter' },
  { pattern: /\S[ \u3000]{2,}\S/gu, message: 'several spaces in a row' },
  { pattern: /\S\s+[，。、；：）」』》]/gu, message: 'space before punctuation' },
  {
    pattern: /[\p{Script=Han}][,;:?!](?=\p{Script=Han})/gu,
    message: 'half-width punctuation between Chinese characters',
  },
];

/** The raw line a place in a restored text comes from. */
export function lineAt(pieces: readonly Piece[], offset: number): number {
  return pieces.findLast((piece) => piece.offset <= offset)?.line ?? pieces[0]?.line ?? 1;
}

/** Places in one block's plain text that look like slips of the source or of its extraction. */
export function findDoubts(text: string, pieces: readonly Piece[]): Doubt[] {
  const doubt = (offset: number, message: string, length = 1): Doubt => ({
    line: lineAt(pieces, offset),
    message: `${message}: "${excerpt(text, offset, length)}"`,
  });
  const doubts = [...text.matchAll(/\d+(?:,\d+)+/gu)]
    .filter(([number]) => !/^\d{1,3}(?:,\d{3})+$/u.test(number))
    .map(({ 0: number, index }) => doubt(index, 'broken digit grouping', number.length));
  for (const { pattern, message } of PATTERNS) {
    for (const { 0: found, index } of text.matchAll(pattern))
      doubts.push(doubt(index, message, found.length));
  }
  doubts.push(...bracketDoubts(text, doubt));
  if (!endsSentence(text)) doubts.push(doubt(text.length - 1, 'no full stop at the end'));
  return doubts.sort((a, b) => a.line - b.line);
}

function bracketDoubts(text: string, doubt: (offset: number, message: string) => Doubt): Doubt[] {
  const doubts: Doubt[] = [];
  const open: { sign: string; offset: number }[] = [];
  for (const [offset, sign] of [...text].entries()) {
    if (sign in PAIRS) open.push({ sign, offset });
    else if (CLOSERS.has(sign)) {
      const last = open.pop();
      if (!last) doubts.push(doubt(offset, 'bracket that closes nothing'));
      else if (PAIRS[last.sign] !== sign)
        doubts.push(doubt(offset, `bracket ${last.sign} closed by ${sign}`));
      else if (sign === ')' && /\p{Script=Han}/u.test(text.slice(last.offset, offset))) {
        doubts.push(doubt(last.offset, 'half-width brackets around Chinese'));
      }
    }
  }
  for (const { offset } of open) doubts.push(doubt(offset, 'bracket that is not closed'));
  return doubts;
}

function excerpt(text: string, offset: number, length: number): string {
  const start = Math.max(0, offset - 6);
  const end = offset + length + 6;
  return `${start > 0 ? '…' : ''}${text.slice(start, end)}${end < text.length ? '…' : ''}`;
}
