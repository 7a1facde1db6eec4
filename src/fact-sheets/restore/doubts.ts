import { BETWEEN_CELLS, type Doubt, type Piece } from './restored.ts';
import { endsSentence } from './sentence.ts';
import { findSlips } from './slips.ts';

/** The raw line a place in a restored text comes from. */
export function lineAt(pieces: readonly Piece[], offset: number): number {
  return pieces.findLast((piece) => piece.offset <= offset)?.line ?? pieces[0]?.line ?? 1;
}

/** Places in one block's plain text that look like slips of the source or of its extraction. */
export function findDoubts(text: string, pieces: readonly Piece[]): Doubt[] {
  const doubts = findSlips(text).map(
    ({ start, end, message }): Doubt => ({
      line: lineAt(pieces, start),
      message: `${message}: "${excerpt(text, start, end)}"`,
    }),
  );
  // A table's row has no full stop.
  if (!endsSentence(text) && !text.includes(BETWEEN_CELLS)) {
    doubts.push({
      line: lineAt(pieces, text.length - 1),
      message: `no full stop at the end: "${excerpt(text, text.length - 1, text.length)}"`,
    });
  }
  return doubts;
}

function excerpt(text: string, start: number, end: number): string {
  const from = Math.max(0, start - 6);
  const to = Math.min(end, start + 20) + 6;
  return `${from > 0 ? '…' : ''}${text.slice(from, to)}${to < text.length ? '…' : ''}`;
}
