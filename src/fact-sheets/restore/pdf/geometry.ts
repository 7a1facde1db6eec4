import type { Entry } from '../layout.ts';
import type { LineLayout } from '../line-layout.ts';
import { endsSentence } from '../sentence.ts';
import { median } from './columns.ts';
import type { PdfLine } from './page.ts';
import { bodySizeOf } from './sizes.ts';

/** A line of text with its place on the page. */
export interface PlacedEntry extends Entry {
  place: PdfLine;
}

/** Two lines further apart than this, in line distances, belong to two paragraphs. */
const APART = 1.3;
const BIG = 1.12;
const MAX_HEADING_EMS = 30;

/** How a PDF's text is set, read from the places and sizes of its lines. */
export class Geometry implements LineLayout {
  #next = new Map<Entry, PlacedEntry>();
  #left = new Map<Entry, PlacedEntry>();
  #places = new Map<Entry, PdfLine>();
  #bodySize: number;
  /** Distance of two baselines within a paragraph, in ems. */
  #lineGap: number;
  #headings: PdfLine[];
  /** Print of the sections' headings, where none is known by its name. */
  #level: PdfLine | undefined;

  /** @param isHeading tells the headings that are known by their names */
  constructor(entries: readonly PlacedEntry[], isHeading: (entry: Entry) => boolean) {
    for (const [index, entry] of entries.entries()) {
      this.#places.set(entry, entry.place);
      const left = entries[index - 1];
      if (!left) continue;
      this.#left.set(entry, left);
      this.#next.set(left, entry);
    }
    this.#bodySize = bodySizeOf(entries.map(({ place, text }) => ({ size: place.size, text })));
    this.#headings = entries.filter(isHeading).map(({ place }) => place);
    const gaps = entries.flatMap((entry) => this.#gapOver(entry, isHeading) ?? []);
    this.#lineGap = gaps.length > 0 ? median(gaps) : 1.5;
    if (this.#headings.length === 0) this.#level = this.#findLevel(entries);
  }

  /** The largest print that more than one short line has: bigger than the text, or else bold on lines of their own. */
  #findLevel(entries: readonly PlacedEntry[]): PdfLine | undefined {
    const short = entries.filter((entry) => this.#mayBeHeading(entry, entry.place));
    const big = short.filter(({ place }) => place.size >= BIG * this.#bodySize);
    // The first of the big lines is the title.
    const under = big.filter(
      ({ place }) => place.size < Math.max(...big.map((entry) => entry.place.size)) - 0.4,
    );
    const bold = short.filter((entry) => entry.place.bold && this.#isAlone(entry));
    const groups = [under, big, bold].flatMap((group) =>
      group
        .filter(({ place }) => group.filter((other) => isAlike(place, other.place)).length > 1)
        .sort((a, b) => b.place.size - a.place.size)
        .slice(0, 1),
    );
    return (groups[0] ?? under[0])?.place;
  }

  #lookBySize(entry: Entry, place: PdfLine, level: PdfLine): 'heading' | 'subheading' | undefined {
    const isBig = place.size >= BIG * this.#bodySize;
    if (isAlike(place, level) && (isBig || this.#isAlone(entry))) return 'heading';
    if (isBig) return place.size > level.size ? 'heading' : 'subheading';
    return place.bold && this.#isAlone(entry) ? 'subheading' : undefined;
  }

  /** Whether a line is short enough for a heading and has neither bullet nor closing sign. */
  #mayBeHeading(entry: Entry, place: PdfLine): boolean {
    if (entry.bullet || entry.cells > 1 || /更新日期/u.test(entry.text)) return false;
    const short =
      place.right - place.x <= MAX_HEADING_EMS * place.size && !/[。，；：,;:]$/u.test(entry.text);
    return short && /\p{L}/u.test(entry.text);
  }

  isFinished(entry: Entry): boolean {
    const place = this.#places.get(entry);
    if (!place || !endsSentence(entry.text)) return false;
    return this.#room(place) > this.#need(entry, place) + 0.6 * place.size;
  }

  isShort(entry: Entry): boolean {
    const place = this.#places.get(entry);
    return place !== undefined && this.#room(place) > 0.5 * (place.region.right - place.region.left);
  }

  isApart(entry: Entry): boolean {
    const place = this.#places.get(entry);
    const left = this.#left.get(entry)?.place;
    if (!place || !left) return true;
    if (this.isOverBreak(entry)) return false;
    return place.y - left.y > APART * this.#lineGap * Math.min(place.size, left.size);
  }

  isOverBreak(entry: Entry): boolean {
    const place = this.#places.get(entry);
    const left = this.#left.get(entry)?.place;
    return place !== undefined && left !== undefined && place.column !== left.column;
  }

  lookOf(entry: Entry): 'heading' | 'subheading' | undefined {
    const place = this.#places.get(entry);
    if (!place || entry.bullet || entry.cells > 1) return undefined;
    const short = place.right - place.x <= MAX_HEADING_EMS * place.size && !/[。，；,;]$/u.test(entry.text);
    if (!short || !/\p{L}/u.test(entry.text) || /更新日期/u.test(entry.text)) return undefined;
    if (this.#headings.some((known) => isAlike(known, place)) && this.#headingsStandOut()) return 'heading';
    if (this.#headings.length === 0 && this.#level) return this.#lookBySize(entry, place, this.#level);
    if (place.size >= BIG * this.#bodySize) {
      const least = Math.min(...this.#headings.map(({ size }) => size));
      return this.#headings.length === 0 || place.size >= least - 0.4 || !this.#headingsStandOut()
        ? 'heading'
        : 'subheading';
    }
    return place.bold && !endsSentence(entry.text) && this.#isAlone(entry) ? 'subheading' : undefined;
  }

  goesOn(entry: Entry, left: Entry, first: Entry): boolean | undefined {
    const [place, before, begun] = [entry, left, first].map((one) => this.#places.get(one));
    if (!place || !before || !begun) return undefined;
    const ended = endsSentence(left.text);
    const indent = (place.x - place.region.left) / place.size;
    if (begun.bullet) {
      const hang = (begun.bullet.textX - begun.region.left) / begun.size;
      const bullet = (begun.x - begun.region.left) / begun.size;
      const hangs = hang - bullet > 0.5;
      if (!hangs) return undefined;
      if (Math.abs(indent - hang) < 0.6) return ended && this.isOverBreak(entry) ? true : undefined;
      return ended && (indent < hang - 0.6 || this.isApart(entry)) ? false : undefined;
    }
    if (!ended) return undefined;
    const own = (before.x - before.region.left) / before.size;
    // A first line set in by two characters, as Chinese paragraphs have it.
    if (indent > 1.4 && left !== first && indent - own > 1.2) return false;
    if (indent > 1.4 && left === first && Math.abs(indent - own) < 0.4) return false;
    if (this.isOverBreak(entry)) return this.isFinished(left) ? false : undefined;
    return undefined;
  }

  /** Points between the end of a line and its margin. */
  #room({ region, right }: PdfLine): number {
    return region.right - right;
  }

  /** Points the next line's first word takes: what would have fitted was not broken by the margin. */
  #need(entry: Entry, { size }: PdfLine): number {
    const word =
      /^(?:[!-~]+|[「『《〈（(“]*.[、。，；：」』》〉）)”？！]*)/u.exec(
        this.#next.get(entry)?.text ?? '',
      )?.[0] ?? '';
    return [...word].reduce((sum, sign) => sum + (/[!-~]/u.test(sign) ? 0.6 : 1), 0) * size + size;
  }

  /** Distance of a line from the one above, in ems, where both are of one paragraph; else undefined. */
  #gapOver(entry: PlacedEntry, isHeading: (entry: Entry) => boolean): number | undefined {
    const left = this.#left.get(entry);
    if (!left || entry.bullet || entry.cells > 1 || left.cells > 1 || this.isOverBreak(entry))
      return undefined;
    if (isHeading(entry) || isHeading(left) || endsSentence(left.text)) return undefined;
    if (Math.abs(entry.place.size - left.place.size) > 0.5 || this.isShort(left)) return undefined;
    const gap = (entry.place.y - left.place.y) / entry.place.size;
    return gap > 0 ? gap : undefined;
  }

  /** Whether the known headings differ from the text by size or weight. */
  #headingsStandOut(): boolean {
    return (
      this.#headings.length > 0 &&
      this.#headings.every(({ size, bold }) => bold || size >= BIG * this.#bodySize)
    );
  }

  #isAlone(entry: Entry): boolean {
    const next = this.#next.get(entry);
    return this.isApart(entry) || (next !== undefined && (next.bullet !== undefined || this.isApart(next)));
  }
}

function isAlike(one: PdfLine, other: PdfLine): boolean {
  return Math.abs(one.size - other.size) < 0.4 && one.bold === other.bold;
}
