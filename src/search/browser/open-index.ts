import type { Script } from '../../script/browser.ts';
import {
  CATALOG_FILE,
  type Catalog,
  placesOf,
  type RecordPlace,
  type SectionTexts,
  searchFolder,
  textsPath,
} from '../catalog.ts';
import type { PhraseIndex } from '../phrase-index.ts';
import { remember } from '../remember.ts';
import { load, sectionTexts } from '../texts/index.ts';
import { openPagefind } from './pagefind-index.ts';

/** Which index to open. */
export interface SearchAddress {
  /** The path below which the site stands, `/` or with slashes at both ends. */
  base: string;
  /** The topic, where each topic has an index of its own. */
  part?: string | undefined;
}

/** The index with what belongs to it. */
export interface OpenIndex {
  catalog: Catalog;
  /** Where each record stands, by its number. */
  places: RecordPlace[];
  index: PhraseIndex;
  /** The texts of a record's section, loaded once. */
  textsOf(script: Script, place: RecordPlace): Promise<SectionTexts>;
}

let attempts = 0;

/**
 * Opens an index: the catalog. Pagefind and its WebAssembly come at the same time, and are waited for by what looks for words.
 * @throws SearchUnavailable when something cannot be loaded; calling again tries again
 */
export async function openIndex({ base, part }: SearchAddress): Promise<OpenIndex> {
  const data = searchFolder(base, part);
  const loading = load<Catalog>(data + CATALOG_FILE, 'no-cache');
  const opened = new Map<string, Promise<PhraseIndex>>();
  const index = () =>
    remember(opened, '', async () => {
      const open = await openPagefind(`${base}pagefind/`, part, attempts++);
      return open(await loading);
    });
  index();
  const catalog = await loading;
  const sections = new Map<string, Promise<SectionTexts>>();
  return {
    catalog,
    places: placesOf(catalog),
    index: { find: async (terms) => (await index()).find(terms) },
    textsOf: (script, place) =>
      remember(sections, textsPath(script, place), () =>
        sectionTexts(data, script, place, part !== undefined, catalog.build),
      ),
  };
}
