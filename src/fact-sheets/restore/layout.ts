import { type Bullet, readBullets } from './bullets.ts';
import { columnsOf, endsSentence } from './sentence.ts';

/** A raw line that has text. */
export interface Entry {
  text: string;
  /** Counted from 1. */
  line: number;
  /** Empty lines before it. */
  gap: number;
  bullet: Bullet | undefined;
  /** Cells of a table's row; 1 for any other line. */
  cells: number;
}

/** The lines that have text, those left out aside. */
export function entriesOf(rawLines: readonly string[], omitted: ReadonlySet<number>): Entry[] {
  const entries: Entry[] = [];
  const bullets = readBullets(rawLines);
  let gap = 0;
  for (const [index, raw] of rawLines.entries()) {
    const text = raw.trim();
    if (omitted.has(index + 1)) continue;
    if (text === '') {
      gap += 1;
      continue;
    }
    entries.push({ text, line: index + 1, gap, bullet: bullets[index], cells: 1 });
    gap = 0;
  }
  return entries;
}

/** How a text is set: how wide its lines are and how far apart the lines of one paragraph stand. */
export class Layout {
  #fullWidth: number;
  #lineGap: number;

  /** @param isHeading tells headings, whose distances say nothing about paragraphs */
  constructor(entries: readonly Entry[], isHeading: (entry: Entry) => boolean) {
    this.#fullWidth = Math.max(0, ...entries.map(({ text }) => columnsOf(text)));
    this.#lineGap = this.#findLineGap(entries, isHeading);
  }

  /** Whether a paragraph ends with this line: a full stop well before the margin. */
  isFinished({ text }: Entry): boolean {
    return endsSentence(text) && columnsOf(text) < this.#fullWidth * 0.85;
  }

  /** Whether the line ends so early that nothing forced the break behind it. */
  isShort({ text }: Entry): boolean {
    return columnsOf(text) < this.#fullWidth * 0.5;
  }

  /** Whether more empty lines stand before the line than between the lines of one paragraph. */
  isApart({ gap }: Entry): boolean {
    return gap > this.#lineGap;
  }

  /** How many empty lines stand between the lines of one paragraph: 1 where every line is followed by one. */
  #findLineGap(entries: readonly Entry[], isHeading: (entry: Entry) => boolean): number {
    const counts = new Map<number, number>();
    for (const [index, entry] of entries.entries()) {
      const left = entries[index - 1];
      if (!left || entry.bullet || isHeading(entry) || isHeading(left)) continue;
      if (endsSentence(left.text) || columnsOf(left.text) < this.#fullWidth * 0.6) continue;
      counts.set(entry.gap, (counts.get(entry.gap) ?? 0) + 1);
    }
    return [...counts].sort((a, b) => b[1] - a[1] || a[0] - b[0])[0]?.[0] ?? 0;
  }
}
