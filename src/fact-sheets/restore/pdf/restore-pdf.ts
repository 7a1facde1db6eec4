import { type JoinStyle, joinStyleOf, joint } from '../../join.ts';
import { UPDATED_LINE } from '../../outline.ts';
import { findSection, isTopicName } from '../../topic.ts';
import type { OmittedLine, Topic } from '../../types.ts';
import type { Entry } from '../layout.ts';
import { restoreLines } from '../lines.ts';
import type { Doubt, RestoredSheet } from '../restored.ts';
import { isNoteMarked } from './footnotes.ts';
import { Geometry, type PlacedEntry } from './geometry.ts';
import type { PdfLine } from './page.ts';
import { SMALL_SIGNS } from './raised.ts';

/** Steps of indentation in an em. */
const STEPS = 4;

/**
 * Restores a sheet from the lines of a PDF with their places. Line numbers, in doubts and omitted lines, count the
 * lines given, from 1; `page` and `lineOnPage` of such a line say where to look.
 */
export function restorePdf(lines: readonly PdfLine[], topic: Topic): RestoredSheet {
  const omitted = omittedOf(lines, topic);
  const out = new Set(omitted.map(({ line }) => line));
  const style = joinStyleOf(lines.map(({ text }) => text));
  const entries = joinNotes(
    joinHeadings(
      lines.flatMap((line, index) => (out.has(index + 1) ? [] : [entryOf(line, index + 1)])),
      topic,
    ),
    style,
  );
  const layout = new Geometry(entries, (entry) => isKnown(entry, topic));
  const sheet = restoreLines({ entries, omitted, style, layout }, topic);
  const lost = lines.findIndex(({ bullet }) => bullet?.glyph === '\uFFFD');
  if (lost >= 0) {
    const count = lines.filter(({ bullet }) => bullet?.glyph === '\uFFFD').length;
    const message: Doubt['message'] = `sign without a character, taken for a bullet here and ${count - 1} more times: "${lines[lost]?.text.slice(0, 16)}"`;
    sheet.doubts.push({ line: lost + 1, message });
  }
  sheet.doubts.push(...smallPrint(lines));
  sheet.doubts.sort((a, b) => a.line - b.line);
  return sheet;
}

/** Furniture, but neither the title, nor a heading, nor the last line with the update; and names above the title. */
function omittedOf(lines: readonly PdfLine[], topic: Topic): OmittedLine[] {
  const title = titleOf(lines, topic);
  const updated = lines.findLast(({ text }) => UPDATED_LINE.test(text));
  return lines.flatMap((line, index) => {
    const { text, furniture, size } = line;
    if (line === title || line === updated) return [];
    const name = isTopicName(topic, text);
    // In a document of one page nothing but its print tells the running head.
    const isHead = name && title !== undefined && line.page === title.page && size < 0.8 * title.size;
    if (!furniture && !isHead) return [];
    if (findSection(topic, text) && !name) return [];
    return [{ line: index + 1, text }];
  });
}

/** The line that is the topic's name: on the first page that has it in the text, the one in the largest print. */
function titleOf(lines: readonly PdfLine[], topic: Topic): PdfLine | undefined {
  const named = lines.filter(({ text }) => isTopicName(topic, text));
  const inText = named.filter(({ furniture }) => !furniture);
  const [first] = inText.length > 0 ? inText : named;
  return inText
    .filter(({ page }) => page === first?.page)
    .reduce((best, line) => (best && line.size > best.size + 0.5 ? line : best), first);
}

function entryOf(place: PdfLine, line: number): PlacedEntry {
  const { text, bullet, cells, x, region, size } = place;
  return {
    text,
    line,
    gap: 0,
    cells,
    place,
    bullet: bullet && {
      glyph: bullet.glyph,
      indent: Math.round(((x - region.left) / size) * STEPS),
      text: text.slice(bullet.glyph.length).trim(),
    },
  };
}

/** Notes at the foot of pages, each on one line, behind all else: no sentence goes on in them. */
function joinNotes(entries: readonly PlacedEntry[], style: JoinStyle): PlacedEntry[] {
  const notes: PlacedEntry[] = [];
  for (const entry of entries) {
    if (!entry.place.footnote) continue;
    const last = notes.at(-1);
    if (last && !isNoteMarked(entry.text) && last.place.page === entry.place.page) {
      notes[notes.length - 1] = {
        ...last,
        text: last.text + joint(last.text, entry.text, style) + entry.text,
      };
    } else notes.push(entry);
  }
  return [...entries.filter(({ place }) => !place.footnote), ...notes];
}

/** Doubts of what is set smaller than its line: marks of notes, and the notes. */
function smallPrint(lines: readonly PdfLine[]): Doubt[] {
  return lines.flatMap(({ text, runs, footnote, furniture }, index): Doubt[] => {
    if (furniture) return [];
    const line = index + 1;
    const raised = new Set(runs.flatMap((run) => run.text.match(SMALL_SIGNS) ?? []));
    const marks = [...text.matchAll(SMALL_SIGNS)].filter(([sign]) => raised.has(sign));
    return [
      ...marks.map(
        ({ 0: sign, index: at }): Doubt => ({
          line,
          message: `sign above or below the line, such as a note's mark, kept small: "${text.slice(Math.max(0, at - 8), at + sign.length + 4)}"`,
        }),
      ),
      ...(footnote && isNoteMarked(text)
        ? [{ line, message: `note at the foot of a page, moved to the end: "${text.slice(0, 30)}"` } as const]
        : []),
    ];
  });
}

function isKnown({ text, bullet, cells }: Entry, topic: Topic): boolean {
  return !bullet && cells === 1 && findSection(topic, text) !== undefined;
}

/** Puts a heading or title together that is set on two lines. */
function joinHeadings(entries: readonly PlacedEntry[], topic: Topic): PlacedEntry[] {
  const joined: PlacedEntry[] = [];
  for (const entry of entries) {
    const left = joined.at(-1);
    const text = left ? left.text + entry.text : '';
    const near =
      left &&
      left.place.column === entry.place.column &&
      Math.abs(left.place.size - entry.place.size) < 0.4 &&
      entry.place.y - left.place.y < 2.3 * entry.place.size;
    const isName = findSection(topic, text) !== undefined || isTopicName(topic, text);
    if (near && isName && !left.bullet && !entry.bullet && !isKnown(entry, topic) && !isKnown(left, topic)) {
      joined[joined.length - 1] = { ...left, text };
    } else joined.push(entry);
  }
  return joined;
}
