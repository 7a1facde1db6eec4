import type { Script } from '../../script/browser.ts';
import { type SectionTexts, textsPath } from '../catalog.ts';
import { load } from './load.ts';

/**
 * Loads the texts of one section of one edition in a script, without opening the search.
 * @param base the path below which the site stands, `/` or with slashes at both ends
 * @throws SearchUnavailable when they cannot be loaded
 */
export function loadSectionTexts(
  base: string,
  script: Script,
  place: { topic: string; edition: string; section: string },
): Promise<SectionTexts> {
  return load(`${base}search-data/${textsPath(script, place)}`, 'no-cache');
}
