import { joinStyleOf } from '../../join.ts';
import { UPDATED_LINE } from '../../outline.ts';
import { findSection, isTopicName } from '../../topic.ts';
import type { OmittedLine, Topic } from '../../types.ts';
import type { Entry } from '../layout.ts';
import { restoreLines } from '../lines.ts';
import type { Doubt, RestoredSheet } from '../restored.ts';
import { Geometry, type PlacedEntry } from './geometry.ts';
import type { PdfLine } from './page.ts';

/** Steps of indentation in an em. */
const STEPS = 4;

/**
 * Restores a sheet from the lines of a PDF with their places. Line numbers, in doubts and omitted lines, count the
 * lines given, from 1; `page` and `lineOnPage` of such a line say where to look.
 */
export function restorePdf(lines: readonly PdfLine[], topic: Topic): RestoredSheet {
  const omitted = omittedOf(lines, topic);
  const out = new Set(omitted.map(({ line }) => line));
  const entries = joinHeadings(
    lines.flatMap((line, index) => (out.has(index + 1) ? [] : [entryOf(line, index + 1)])),
    topic,
  );
  const layout = new Geometry(entries, (entry) => isKnown(entry, topic));
  const style = joinStyleOf(lines.map(({ text }) => text));
  const sheet = restoreLines({ entries, omitted, style, layout }, topic);
  const lost = lines.findIndex(({ bullet }) => bullet?.glyph === '\uFFFD');
  if (lost >= 0) {
    const count = lines.filter(({ bullet }) => bullet?.glyph === '\uFFFD').length;
    const message: Doubt['message'] = `sign without a character, taken for a bullet here and ${count - 1} more times: "${lines[lost]?.text.slice(0, 16)}"`;
    sheet.doubts.push({ line: lost + 1, message });
    sheet.doubts.sort((a, b) => a.line - b.line);
  }
  return sheet;
}

/** Furniture, but neither the only title, nor a heading, nor the last line with the update. */
function omittedOf(lines: readonly PdfLine[], topic: Topic): OmittedLine[] {
  const title = lines.find(({ text, furniture }) => !furniture && isTopicName(topic, text));
  const firstName = title ?? lines.find(({ text }) => isTopicName(topic, text));
  const updated = lines.findLast(({ text }) => UPDATED_LINE.test(text));
  return lines.flatMap((line, index) => {
    const { text, furniture } = line;
    if (!furniture || line === firstName || line === updated) return [];
    if (findSection(topic, text) && !isTopicName(topic, text)) return [];
    return [{ line: index + 1, text }];
  });
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
