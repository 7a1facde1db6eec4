import type { SheetNotes } from '../quotations/index.ts';
import { SCRIPTS, type Script } from '../script/index.ts';
import { topicEditions } from './editions.ts';

/** Title, last lines and misprints of every edition, newest first, with the notes in one script. */
export async function sheetNotes(script: Script): Promise<SheetNotes[]> {
  const editions = (await topicEditions()).flatMap((each) => each.editions);
  const notes = editions.map(({ sheet, renditions }): SheetNotes => {
    const forScripts = (pick: (each: Script) => string) =>
      Object.fromEntries(SCRIPTS.map((each) => [each, pick(each)])) as Record<Script, string>;
    return {
      ...{ topic: sheet.topic, edition: sheet.edition, issuedIn: sheet.script },
      title: forScripts((each) => renditions[each].title),
      colophon: renditions[script].colophon.map((_, at) =>
        forScripts((each) => renditions[each].colophon[at] ?? ''),
      ),
      sic: renditions[script].sections.flatMap(({ slug, blocks }, section) =>
        blocks.flatMap(({ number, sic }, block) =>
          sic.map(({ note }, at) => ({
            ...{ section: slug, number, note },
            text: forScripts((each) => {
              const own = renditions[each].sections[section]?.blocks[block];
              const slip = own?.sic[at];
              return own && slip ? own.text.slice(slip.start, slip.end) : '';
            }),
          })),
        ),
      ),
    };
  });
  return notes.sort((a, b) => b.edition.localeCompare(a.edition));
}
