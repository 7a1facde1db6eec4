import { createFolder, SCRIPTS, type Script } from '../../script/browser.ts';
import { openIndex, type SearchAddress } from '../browser/open-index.ts';
import { fromPair, type RecordPlace } from '../catalog.ts';
import { readTokens } from '../read.ts';

/** A heading or block with its text in both scripts. */
export interface Passage {
  /** Its place among all records: those of one edition follow one another in the order of the sheet. */
  record: number;
  topic: string;
  edition: string;
  issuedIn: Script;
  section: string;
  /** `6`, or `6a`; undefined for a heading. */
  number: string | undefined;
  /** As issued in one script, converted in the other. */
  texts: Record<Script, string>;
  /** Heading of its section. */
  headings: Record<Script, string>;
  /** Name of its topic. */
  titles: Record<Script, string>;
}

/** The index, for looking texts up in it. */
export interface PassageIndex {
  /** Brings every way of writing a character that occurs to one. */
  fold(text: string): string;
  /** A text's terms, as the index has them. */
  termsOf(text: string): string[];
  /** The records that hold the terms one right after the other. */
  find(terms: readonly string[]): Promise<ReadonlySet<number>>;
  /** Where a record stands, without loading its text. */
  editionOf(record: number): string | undefined;
  /** The record of the heading of its section. */
  headingOf(record: number): number;
  /** @throws SearchUnavailable when its text cannot be loaded */
  passage(record: number): Promise<Passage>;
}

/**
 * Opens an index.
 * @throws SearchUnavailable when something cannot be loaded; calling again tries again
 */
export async function openPassages(address: SearchAddress): Promise<PassageIndex> {
  const { catalog, places, index, textsOf } = await openIndex(address);
  const folder = createFolder(catalog.fold);
  const titleOf = (slug: string, script: Script) => {
    const topic = catalog.topics.find((each) => each.slug === slug);
    return topic ? fromPair(topic.name, script) : slug;
  };
  return {
    fold: folder.fold,
    termsOf: (text) => readTokens(text, folder).map((token) => token.text),
    find: (terms) => index.find(terms),
    editionOf(record) {
      const place = places[record];
      return place && `${place.topic}/${place.edition}`;
    },
    headingOf: (record) => places[record]?.heading ?? record,
    async passage(record) {
      const place = places[record] as RecordPlace;
      const { topic, edition, issuedIn, section, block } = place;
      const both = await Promise.all(SCRIPTS.map((script) => textsOf(script, place)));
      const forScripts = (pick: (at: number) => string) =>
        Object.fromEntries(SCRIPTS.map((script, at) => [script, pick(at)])) as Record<Script, string>;
      return {
        ...{ record, topic, edition, issuedIn, section },
        number: block === undefined ? undefined : both[0]?.blocks[block]?.[0],
        texts: forScripts((at) =>
          block === undefined ? (both[at]?.heading ?? '') : (both[at]?.blocks[block]?.[1] ?? ''),
        ),
        headings: forScripts((at) => both[at]?.heading ?? ''),
        titles: forScripts((at) => titleOf(topic, SCRIPTS[at] as Script)),
      };
    },
  };
}
