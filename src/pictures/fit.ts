import { textWidth } from '../site/index.ts';

/** How wide the font's digits and Latin letters are on average, in em. */
export const LATIN_WIDTH = 0.56;

/**
 * The largest size, in px, at which a text fits into a width on so many lines; never more than `most`, never less
 * than `least`, at which it may need more lines.
 */
export function fitSize(text: string, width: number, lines: number, most: number, least: number): number {
  // A line ends up to a character early where a word or a mark may not stand at its end.
  const room = lines === 1 ? width : (width - most) * lines;
  const size = Math.floor(room / Math.max(1, textWidth(text, LATIN_WIDTH)));
  return Math.max(least, Math.min(most, size));
}
