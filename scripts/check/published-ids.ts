import { type Finding, publishedFindings } from '../../src/fact-sheets/index.ts';
import type { Content, SheetEntry } from '../content.ts';

/** No published id goes or changes meaning, and every block's id is on the list. */
export function checkPublishedIds(content: Content): Finding[] {
  return [...content.orphanedLists.map(orphan), ...content.sheets.flatMap(checkSheet)];
}

function orphan(file: string): Finding {
  return {
    file,
    line: undefined,
    rule: 'published-ids',
    message: 'The published sheet of this list is gone.',
    remedy: 'Put the sheet back below content/fact-sheets/; published pages do not die.',
  };
}

function checkSheet({ file, sheet, published, publishedFindings: unread }: SheetEntry): Finding[] {
  if (unread.length > 0) return unread;
  if (!sheet) return [];
  const { broken, moved, unlisted } = publishedFindings(sheet, published, file);
  return [...broken, ...moved, ...unlisted];
}
