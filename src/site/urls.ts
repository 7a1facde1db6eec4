import { LOCALES, type Script } from '../script/index.ts';

/** `https://…` or `/facts/` plus a page's own path: every internal address is made here. */
export interface Urls {
  root: string;
  home(script: Script): string;
  topic(script: Script, topic: string): string;
  sheet(script: Script, topic: string, edition: string, anchor?: string): string;
  page(script: Script, name: PageName): string;
  asset(path: string): string;
}

export type PageName = 'about' | 'search';

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
    page: (script, name) => `${home(script)}${name}/`,
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
