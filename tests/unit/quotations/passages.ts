import type { Verdict } from '../../../src/quotations/index.ts';
import { findCandidates, outsidePassages, type SheetNotes, verify } from '../../../src/quotations/index.ts';
import { fold, SCRIPTS, type Script } from '../../../src/script/index.ts';
import { placesOf } from '../../../src/search/catalog.ts';
import type { Passage, PassageIndex } from '../../../src/search/passages/index.ts';
import { content, data, lexicon, plainIndex } from '../search/content.ts';

const places = placesOf(data.catalog);
const { find } = plainIndex(data.records);

const renditionOf = (topic: string, edition: string, script: Script) =>
  content.entries.find(({ sheet }) => sheet.topic === topic && sheet.edition === edition)?.renditions[script];

/** Every passage of the content folder. */
export const passages: Passage[] = places.map((place, record) => {
  const { topic, edition, issuedIn, section, block } = place;
  const texts = SCRIPTS.map((script) => {
    const rendition = renditionOf(topic, edition, script);
    const own = rendition?.sections.find(({ slug }) => slug === section);
    return [script, rendition?.title ?? '', own?.heading ?? '', own?.blocks[block ?? -1]] as const;
  });
  const forScripts = (pick: (each: (typeof texts)[number]) => string) =>
    Object.fromEntries(texts.map((each) => [each[0], pick(each)])) as Record<Script, string>;
  return {
    ...{ record, topic, edition, issuedIn, section, number: texts[0]?.[3]?.number },
    texts: forScripts(([, , heading, own]) => (block === undefined ? heading : (own?.text ?? ''))),
    headings: forScripts(([, , heading]) => heading),
    titles: forScripts(([, title]) => title),
  };
});

/** The index as the browser has it, without Pagefind. */
export const index: PassageIndex = {
  fold,
  termsOf: (text) => lexicon.read(text).map((token) => token.text),
  find: async (terms) => find(terms),
  editionOf: (record) => `${places[record]?.topic}/${places[record]?.edition}`,
  headingOf: (record) => places[record]?.heading ?? record,
  passage: async (record) => passages[record] as Passage,
};

/** The text of a paragraph, `2026-02/fintech/6`, in a script. */
export function textOf(place: string, script: Script): string {
  const [edition, section, number] = place.split('/');
  const found = passages.find(
    (passage) => passage.edition === edition && passage.section === section && passage.number === number,
  );
  if (!found) throw new Error(`There is no paragraph ${place}.`);
  return found.texts[script];
}

/** What of the sheets is not in the index, newest first. */
export const notes: SheetNotes[] = content.entries
  .map(({ sheet, renditions }) => {
    const forScripts = (pick: (script: Script) => string) =>
      Object.fromEntries(SCRIPTS.map((script) => [script, pick(script)])) as Record<Script, string>;
    return {
      ...{ topic: sheet.topic, edition: sheet.edition, issuedIn: sheet.script },
      title: forScripts((script) => renditions[script].title),
      colophon: sheet.colophon.map((_, at) => forScripts((script) => renditions[script].colophon[at] ?? '')),
      sic: [],
    };
  })
  .sort((a, b) => b.edition.localeCompare(a.edition));

/** Asks as the page does: candidates from the index, then the verdict. */
export async function ask(quotation: string): Promise<Verdict> {
  return verify(quotation, [...(await findCandidates(quotation, index)), ...outsidePassages(notes)], fold);
}

/** Where passages stand: `2026-02/fintech/6`. */
export const where = (found: readonly Passage[]) =>
  found.map(({ edition, section, number }) => `${edition}/${section}/${number ?? ''}`);
