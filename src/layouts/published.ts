import { contentDir, readMoved, readPublishedAddresses } from '../loaders/index.ts';
import {
  type KeptPage,
  keptPages,
  type SiteNow,
  type Whereabouts,
  whereabouts,
} from '../permalinks/index.ts';
import { LOCALES, SCRIPTS, type Script } from '../script/index.ts';
import { comparedPairs } from './comparisons.ts';
import { type TopicEditions, topicEditions } from './editions.ts';
import { namePlaces } from './names.ts';
import { allProgrammes } from './registers.ts';
import { isLargeSite } from './sheets.ts';
import { urls } from './this-build.ts';

/** What was published, and where it is now. */
export interface Published {
  /** Addresses below the site's root. */
  addresses: readonly string[];
  /** What became of a page, by its path below the script's home; see `whereabouts`. */
  whereabouts(script: Script, path: string): Whereabouts | 'here' | undefined;
  /** The pages that keep addresses alive. */
  pages: readonly KeptPage[];
}

let addresses: string[] | undefined;
let known: Promise<Published> | undefined;

/** Every address that was published. */
function publishedAddresses(): string[] {
  if (!addresses || !import.meta.env.PROD) addresses = readPublishedAddresses(contentDir());
  return addresses;
}

/** What was published, and where it is now. Worked out once a build; in dev anew for each page. */
export function published(): Promise<Published> {
  if (!known || !import.meta.env.PROD) known = readPublished();
  return known;
}

async function readPublished(): Promise<Published> {
  const addresses = publishedAddresses();
  const moved = readMoved(contentDir());
  const now = { moved, site: await siteNow() };
  return {
    addresses,
    whereabouts: (script, path) => whereabouts(script, path, now),
    pages: keptPages(addresses, now),
  };
}

/**
 * The topics that have a page for the names they alone mention: on a large site all, on a small one, where each name
 * has a page, those whose page was published when the site was large.
 */
export async function topicsWithNames(): Promise<TopicEditions[]> {
  const topics = await topicEditions();
  if (await isLargeSite()) return topics;
  const kept = new Set(publishedAddresses());
  return topics.filter(({ topic }) =>
    SCRIPTS.some((script) => kept.has(`/${LOCALES[script].path}/${topic.slug}/programmes/`)),
  );
}

/** A feed that was published of a topic that is no more. */
export interface MovedFeed {
  script: Script;
  /** The script's part of the address. */
  path: string;
  /** The topic's slug then. */
  slug: string;
  found: Whereabouts;
  /** The topic it moved into, if it did. */
  topic: TopicEditions | undefined;
}

/** The feeds that keep their address though their topic has left its own. */
export async function movedFeeds(): Promise<MovedFeed[]> {
  const topics = await topicEditions();
  const { addresses: all, whereabouts: find } = await published();
  return all.flatMap((address) => {
    const [, path, slug = ''] = /^\/([a-z-]+)\/([a-z0-9-]+)\/feed\.xml$/u.exec(address) ?? [];
    const script = SCRIPTS.find((each) => LOCALES[each].path === path);
    const found = script && find(script, `${slug}/`);
    if (!script || !found || found === 'here') return [];
    const topic = topics.find((each) => `${each.topic.slug}/` === found.to?.replace(/#.*/u, ''));
    return [{ script, path: LOCALES[script].path, slug, found, topic }];
  });
}

/** Whether an edition has a page that lists its converted words: on a large site only where there are any. */
export async function hasConversionPage(
  { sheet }: Pick<TopicEditions['editions'][number], 'sheet'>,
  script: Script,
): Promise<boolean> {
  return sheet.script !== script || !(await isLargeSite());
}

async function siteNow(): Promise<SiteNow> {
  const names = await namePlaces();
  const programmes = await allProgrammes();
  const registered = new Set(programmes.map(({ slug }) => slug));
  const paths = new Map<Script, Set<string>>();
  for (const script of SCRIPTS) {
    const home = urls.home(script);
    const all = [
      ...programmes.flatMap(({ slug }) => (names.hasPage(slug) ? [urls.programme(script, slug)] : [])),
      ...(await topicsWithNames()).map(({ topic }) => urls.names(script, topic.slug)),
      ...(await comparedPairs()).map(({ topic, from, to }) => urls.comparison(script, topic.slug, from, to)),
    ];
    for (const { topic, editions } of await topicEditions()) {
      all.push(urls.topic(script, topic.slug), urls.figures(script, topic.slug));
      for (const entry of editions) {
        const page = urls.sheet(script, topic.slug, entry.sheet.edition);
        all.push(page, ...((await hasConversionPage(entry, script)) ? [`${page}conversion/`] : []));
      }
    }
    paths.set(script, new Set(all.map((each) => each.slice(home.length))));
  }
  return {
    has: (script, path) => paths.get(script)?.has(path) ?? false,
    nameAt: (slug) =>
      registered.has(slug)
        ? names.hrefOf('zh-Hant-HK', slug).slice(urls.home('zh-Hant-HK').length)
        : undefined,
  };
}
