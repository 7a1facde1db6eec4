import { LOCALES, SCRIPTS } from '../script/index.ts';
import { covered } from './covered.ts';
import type { MovedPage } from './moved.ts';

/** Two editions of a topic whose comparison was published. */
export interface PublishedPair {
  from: string;
  to: string;
}

const PAIR = /^([a-z0-9-]+)\/([a-z0-9-]+)\.\.\.([a-z0-9-]+)\/$/u;

/**
 * The comparisons that were published, by topic: a later edition never takes one away. Where a topic or an edition has
 * moved, they are those of its new place.
 *
 * @param published addresses below the site's root
 */
export function publishedPairs(
  published: readonly string[],
  moved: readonly MovedPage[],
): Map<string, PublishedPair[]> {
  const homes = SCRIPTS.map((script) => `/${LOCALES[script].path}/`);
  const paths = published.flatMap((address) => {
    const home = homes.find((each) => address.startsWith(each));
    return home === undefined ? [] : [address.slice(home.length)];
  });
  const pairs = new Map<string, PublishedPair[]>();
  for (const path of new Set(paths.filter((each) => PAIR.test(each)))) {
    for (const place of new Set([path, ...moved.map((row) => covered(row, path)?.to)])) {
      const [, topic = '', from = '', to = ''] = PAIR.exec(place ?? '') ?? [];
      const known = pairs.get(topic) ?? [];
      if (topic === '' || known.some((pair) => pair.from === from && pair.to === to)) continue;
      pairs.set(topic, [...known, { from, to }]);
    }
  }
  return pairs;
}
