import { anchorOf, type Finding, hashText } from '../../src/fact-sheets/index.ts';
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

function checkSheet({ file, topic, edition, sheet, published, publishedFindings }: SheetEntry): Finding[] {
  if (publishedFindings.length > 0) return publishedFindings;
  if (!sheet) return [];
  const name = `${topic}/${edition}`;
  const find = (line: number | undefined, message: string, remedy: string): Finding => ({
    file,
    line,
    rule: 'published-ids',
    message,
    remedy,
  });
  const blocks = sheet.sections.flatMap((section) => section.blocks);
  const listed = new Map((published?.blocks ?? []).map((block) => [block.id, block]));
  const ids = new Set(blocks.map(({ id }) => id));
  const gone = [...listed.values()]
    .filter(({ id }) => !ids.has(id))
    .map(({ id, excerpt }) =>
      find(
        undefined,
        `The published block ${anchorOf(id)} is gone: "${excerpt.slice(0, 20)}…".`,
        `Put it back, or run npm run ids -- --withdraw ${anchorOf(id)} --sheet ${name} --why "…".`,
      ),
    );
  const others = blocks.flatMap(({ id, anchor, text, line }) => {
    const known = listed.get(id);
    if (!known) {
      return [find(line, `The block ${anchor} is not on the list of published ids.`, 'Run npm run ids.')];
    }
    if (known.sha256 === hashText(text)) return [];
    return [
      find(
        line,
        `The text of the published block ${anchor} has changed.`,
        `Put it back, or, if the correction is right, run npm run ids -- --accept ${anchor} --sheet ${name}.`,
      ),
    ];
  });
  return [...gone, ...others];
}
