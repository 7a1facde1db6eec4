import type { Script } from '../../script/browser.ts';
import { type SectionTexts, searchFolder, textsPath } from '../catalog.ts';
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
  const { topic, edition, section } = place;
  const address = folder + textsPath(script, part ? { topic, edition } : place) + (build && `?v=${build}`);
  const file = await load<SectionTexts & Record<string, SectionTexts>>(
    address,
    build ? 'default' : 'no-cache',
  );
  const texts = part ? file[section] : file;
  if (!texts) throw new SearchUnavailable(`${address} ${section}`);
  return texts;
}
