import type { Script } from '../script/browser.ts';
import { type CatalogTopic, fromPair } from './catalog.ts';

/**
 * What stands above the results of one section: its heading, on a site of several topics behind the name of its own.
 *
 * @param many whether the site has more topics than this index
 */
export function groupHeading(
  heading: string,
  topic: string,
  topics: readonly CatalogTopic[],
  { script, many }: { script: Script; many: boolean },
): string {
  const name = topics.find(({ slug }) => slug === topic)?.name;
  return name && (many || topics.length > 1) ? `${fromPair(name, script)} · ${heading}` : heading;
}
