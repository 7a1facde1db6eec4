import type { Span } from '../script/browser.ts';

/** Where the stretch of a text ends that words fit best, and how many characters differ. */
export interface Fit {
  end: number;
  distance: number;
}

/**
 * Fits words into a text: of all its stretches the one with the least edit distance; where several have it, one that
 * ends as the words do. Quadratic in time, two rows of memory.
 */
export function fit(words: string, text: string): Fit {
  const width = text.length + 1;
  let [above, row] = [new Int32Array(width), new Int32Array(width)];
  for (let i = 1; i <= words.length; i += 1) {
    row[0] = i;
    const character = words.charCodeAt(i - 1);
    for (let j = 1; j < width; j += 1) {
      const replaced = (above[j - 1] ?? 0) + (character === text.charCodeAt(j - 1) ? 0 : 1);
      const left = (row[j - 1] ?? 0) + 1;
      const added = (above[j] ?? 0) + 1;
      row[j] = Math.min(replaced, left, added);
    }
    [above, row] = [row, above];
  }
  const last = words.at(-1);
  let end = 0;
  for (let j = 1; j < width; j += 1) {
    const gain = (above[end] ?? 0) - (above[j] ?? 0);
    if (gain > 0 || (gain === 0 && text[j - 1] === last && text[end - 1] !== last)) end = j;
  }
  return { end, distance: above[end] ?? 0 };
}

/** The stretch itself, which begins as the words do where it can. */
export function fittedSpan(words: string, text: string, { end }: Fit): Span {
  const turned = (part: string) => part.split('').reverse().join('');
  return { start: end - fit(turned(words), turned(text.slice(0, end))).end, end };
}
