import { joinStyleOf } from '../join.ts';
import { UPDATED_LINE } from '../outline.ts';
import { findSection, isTopicName } from '../topic.ts';
import type { OmittedLine, Topic } from '../types.ts';
import { entriesOf, Layout } from './layout.ts';
import { restoreLines } from './lines.ts';
import { findPageFurniture } from './page-furniture.ts';
import type { RestoredSheet } from './restored.ts';
import { withTabRows } from './tab-rows.ts';

/**
 * Restores a sheet from the text of a PDF, where empty lines and the length of the lines are all that is left of
 * its layout.
 */
export function restorePdfText(raw: string, topic: Topic): RestoredSheet {
  const rawLines = raw.replace(/^\uFEFF/u, '').split(/\r\n|\r|\n/u);
  const omitted = findFurniture(rawLines, topic);
  const entries = withTabRows(entriesOf(rawLines, new Set(omitted.map(({ line }) => line))), rawLines);
  const layout = new Layout(entries, ({ text, bullet }) => !bullet && findSection(topic, text) !== undefined);
  return restoreLines({ entries, omitted, style: joinStyleOf(rawLines), layout }, topic);
}

/** Page numbers and running heads; the title, section headings and the last update are none. */
function findFurniture(rawLines: readonly string[], topic: Topic): OmittedLine[] {
  const title = rawLines.findIndex((line) => isTopicName(topic, line)) + 1;
  const updated = rawLines.findLastIndex((line) => UPDATED_LINE.test(line.trim())) + 1;
  const copies = findPageFurniture(
    rawLines,
    ({ line, text }) =>
      line === title ||
      line === updated ||
      findSection(topic, text) !== undefined ||
      isTopicName(topic, text),
  );
  return [
    ...copies,
    // A title that comes again is the running head of the pages behind.
    ...rawLines.flatMap((raw, index) =>
      index + 1 > title && isTopicName(topic, raw) && findSection(topic, raw) === undefined
        ? [{ line: index + 1, text: raw.trim() }]
        : [],
    ),
  ].sort((a, b) => a.line - b.line);
}
