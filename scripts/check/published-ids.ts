import { type Finding, publishedFindings } from '../../src/fact-sheets/index.ts';
import { covered } from '../../src/permalinks/index.ts';
import type { Content, SheetEntry } from '../content.ts';

/** No published id goes or changes meaning, and every block's id is on the list. */
export function checkPublishedIds(content: Content): Finding[] {
  const withdrawn = (file: string) => {
    const [, , topic = '', name = ''] = file.split('/');
    const page = `${topic}/${name.replace(/\.json$/u, '')}/`;
    return content.moved.some((row) => covered(row, page));
  };
  return [
    ...content.orphanedLists.filter((file) => !withdrawn(file)).map(orphan),
    ...content.sheets.flatMap(checkSheet),
  ];
}

function orphan(file: string): Finding {
  const [, , topic, name = ''] = file.split('/');
  return {
    file,
    line: undefined,
    rule: 'published-ids',
    message: 'The published sheet of this list is gone.',
    remedy:
      'Put the sheet back below content/fact-sheets/; or, if the edition is withdrawn, leave the list here and add a row to ' +
      `content/moved.yaml: "- from: ${topic}/${name.replace(/\.json$/u, '')}/" with a "reason" in both scripts.`,
  };
}

function checkSheet({ file, sheet, published, publishedFindings: unread }: SheetEntry): Finding[] {
  if (unread.length > 0) return unread;
  if (!sheet) return [];
  const { broken, moved, unlisted } = publishedFindings(sheet, published, file);
  return [...broken, ...moved, ...unlisted];
}
