import type { Script } from '../../script/browser.ts';
import { editionTextsPath, type SectionTexts, searchFolder, textsPath } from '../catalog.ts';
import { load } from './load.ts';
import { SearchUnavailable } from './unavailable.ts';

/** Where a section stands. */
interface Place {
  topic: string;
  edition: string;
  section: string;
}

/**
 * Loads the texts of one section of one edition in a script, without opening the search.
 * @param base the path below which the site stands, `/` or with slashes at both ends
 * @param parted whether each topic has an index of its own
 * @throws SearchUnavailable when they cannot be loaded
 */
export function loadSectionTexts(
  base: string,
  script: Script,
  place: Place,
  parted: boolean,
): Promise<SectionTexts> {
  return sectionTexts(searchFolder(base, parted ? place.topic : undefined), script, place, parted, '');
}

/**
 * Loads the texts of a section from the data of a search index.
 * @param folder of the data, with a slash at its end
 * @param build of the index, so that no other build's text comes out of a cache; '' asks the host each time
 */
export async function sectionTexts(
  folder: string,
  script: Script,
  place: Place,
  part: boolean,
  build: string,
): Promise<SectionTexts> {
  const [version, cache] = build === '' ? ['', 'no-cache' as const] : [`?v=${build}`, 'default' as const];
  if (!part) return load(`${folder}${textsPath(script, place)}${version}`, cache);
  const address = `${folder}${editionTextsPath(script, place)}${version}`;
  const edition = await load<Record<string, SectionTexts>>(address, cache);
  const texts = edition[place.section];
  if (!texts) throw new SearchUnavailable(`${address} has no section ${place.section}.`);
  return texts;
}
