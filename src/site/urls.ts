import { LOCALES, type Script } from '../script/index.ts';

/** `https://…` or `/facts/` plus a page's own path: every internal address is made here. */
export interface Urls {
  root: string;
  home(script: Script): string;
  topic(script: Script, topic: string): string;
  sheet(script: Script, topic: string, edition: string, anchor?: string): string;
  /** Two editions compared; a group of them is named by its id. */
  comparison(script: Script, topic: string, from: string, to: string, group?: string): string;
  /** The Atom feed of a topic. */
  feed(script: Script, topic: string): string;
  page(script: Script, name: PageName): string;
  /** The figures of a topic. */
  figures(script: Script, topic: string): string;
  programme(script: Script, slug: string): string;
  /** The names that only this topic mentions, on a large site; one of them by its slug. */
  names(script: Script, topic: string, slug?: string): string;
  /** A file of the open data, e.g. `figures.csv`. */
  data(file: string): string;
  /** The picture of a page, by its name below the folder of pictures. */
  picture(name: string): string;
  asset(path: string): string;
}

export type PageName = 'about' | 'data' | 'figures' | 'offline' | 'programmes' | 'search' | 'verify';

/**
 * Addresses below `base` (`/` or a path with slashes at both ends). Every page address ends in a slash, so that
 * each page has one address on every static host.
 */
export function createUrls(base: string): Urls {
  const home = (script: Script) => `${base}${LOCALES[script].path}/`;
  return {
    root: base,
    home,
    topic: (script, topic) => `${home(script)}${topic}/`,
    sheet: (script, topic, edition, anchor) =>
      `${home(script)}${topic}/${edition}/${anchor === undefined ? '' : `#${anchor}`}`,
    comparison: (script, topic, from, to, group) =>
      `${home(script)}${topic}/${from}...${to}/${group === undefined ? '' : `#${group}`}`,
    feed: (script, topic) => `${home(script)}${topic}/feed.xml`,
    page: (script, name) => `${home(script)}${name}/`,
    figures: (script, topic) => `${home(script)}figures/${topic}/`,
    programme: (script, slug) => `${home(script)}programmes/${slug}/`,
    names: (script, topic, slug) =>
      `${home(script)}${topic}/programmes/${slug === undefined ? '' : `#${slug}`}`,
    data: (file) => `${base}data/${file}`,
    picture: (name) => `${base}pictures/${name}.png`,
    asset: (path) => `${base}${path}`,
  };
}

/**
 * The same page in the other script: swaps the script's path segment.
 * @param path a page's path, with `base` in front, e.g. `/facts/zh-hant/about/`
 */
export function twinPath(base: string, path: string, from: Script, to: Script): string {
  const prefix = `${base}${LOCALES[from].path}/`;
  if (!path.startsWith(prefix)) {
    throw new Error(`"${path}" is not below "${prefix}", so it has no twin in ${to}.`);
  }
  return `${base}${LOCALES[to].path}/${path.slice(prefix.length)}`;
}

/**
 * The shortest address of a page seen from another, for pages that hold hundreds of links.
 * @param from path of the page that links, ending in a slash
 * @param to path it links to, both below the same origin
 */
export function relativePath(from: string, to: string): string {
  const here = from.split('/').slice(0, -1);
  const there = to.split('/');
  let shared = 0;
  while (shared < here.length && shared < there.length - 1 && here[shared] === there[shared]) shared += 1;
  return '../'.repeat(here.length - shared) + there.slice(shared).join('/') || './';
}
