import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { contentDir, readTopics } from '../loaders/index.ts';
import { isOwnPage, type OfflineFile, type OfflineList, selectFiles } from '../offline/index.ts';
import { LOCALES, SCRIPTS } from '../script/index.ts';
import { filesOf } from './files-of.ts';

/** What a topic may take to download, in bytes: 400 kB with the list itself. */
const BUDGET = 396_000;
/** What the shell may take for code that its pages load when it is asked for, in bytes. */
const LAZY_BUDGET = 40_000;

/** What a built site has to be read offline. */
export interface OfflineLists {
  lists: Pick<OfflineList, 'topic' | 'script' | 'files'>[];
  /** The page that says one is offline, in both scripts, with what it consists of: paths below the base. */
  shell: string[];
}

/**
 * Lists the files of each topic and script of a built site.
 * @param base the path below which the site stands
 * @param sentBytes how many bytes a content is sent as
 */
export function readOfflineLists(
  folder: string,
  base: string,
  sentBytes: (content: Buffer) => number,
): OfflineLists {
  const content = (file: string) => readFileSync(join(folder, file));
  const all = filesOf(folder);
  const sizes = all
    .filter((file) => /^(?:_astro|pagefind|search-data|zh-han[ts])\/|^favicon/.test(file))
    .map((file) => ({ file, bytes: sentBytes(content(file)) }));
  const topics = [...readTopics(contentDir()).topics.keys()].sort();
  const lists = SCRIPTS.flatMap((locale) => {
    const script = LOCALES[locale].path;
    return topics
      .filter((topic) => all.includes(`${script}/${topic}/index.html`))
      .map((topic) => {
        const links = countLinks(
          all.filter((file) => isOwnPage(file, topic, script)).map((file) => content(file).toString()),
        );
        const files = selectFiles(sizes, { topic, script, budget: BUDGET }, (file) =>
          links(file.split('/').at(-2) ?? ''),
        ).map(({ file, bytes }): OfflineFile => [addressOf(file), hashOf(content(file)), bytes]);
        return { topic, script, files };
      });
  });
  const pages = SCRIPTS.map((locale) => `${LOCALES[locale].path}/offline/index.html`);
  const textOf = (path: string) => content(path).toString();
  const parts = pages.flatMap((page) => [addressOf(page), ...partsOf(textOf(page), base, textOf)]);
  const shell = [...parts, ...lazyParts(parts, textOf, sentBytes)];
  return { lists, shell: [...new Set(shell)] };
}

/** How many links of the pages lead to the page of a name. */
function countLinks(pages: readonly string[]): (slug: string) => number {
  const counts = new Map<string, number>();
  for (const html of pages) {
    for (const [, slug = ''] of html.matchAll(/href="?[^"\s>]*programmes\/([^"/#?]+)\//g)) {
      counts.set(slug, (counts.get(slug) ?? 0) + 1);
    }
  }
  return (slug) => counts.get(slug) ?? 0;
}

/** Style sheets, scripts with what they import, and the icon a page asks for, as paths below the base. */
function partsOf(html: string, base: string, scriptOf: (path: string) => string): string[] {
  const addresses = [...html.matchAll(/<(?:link|script)\b[^>]*\s(?:href|src)="([^"]*)"/g)].map(
    ([, href = '']) => href,
  );
  const parts = new Set(
    addresses
      .filter((address) => address.startsWith(`${base}_astro/`) || address.endsWith('favicon.svg'))
      .map((address) => address.slice(base.length)),
  );
  return withImports(parts, scriptOf);
}

/** The parts with everything their scripts import, and the style sheets they ask for. */
function withImports(parts: Iterable<string>, scriptOf: (path: string) => string): string[] {
  const all = new Set(parts);
  // A set grows while it is walked: what a script imports is looked at in turn.
  for (const part of all) {
    if (!part.endsWith('.js')) continue;
    const named = scriptOf(part).matchAll(
      /(?:from|import)\s*["'`]\.\/([\w.-]+\.js)["'`]|["'`][^"'`]*_astro\/([\w.-]+\.css)["'`]/g,
    );
    for (const [, script, style] of named) all.add(`_astro/${script ?? style}`);
  }
  return [...all];
}

/**
 * What the scripts of every page load when it is asked for (the menu of citations, the search): a page visited works
 * without a network, too. As long as there is room, in the order they are named.
 */
function lazyParts(
  parts: readonly string[],
  scriptOf: (path: string) => string,
  sentBytes: (content: Buffer) => number,
): string[] {
  const lazy = new Set<string>();
  let left = LAZY_BUDGET;
  for (const part of parts.filter((each) => each.endsWith('.js'))) {
    for (const [, name] of scriptOf(part).matchAll(/import\(\s*["'`]\.\/([\w.-]+\.js)["'`]/g)) {
      const more = withImports([`_astro/${name}`], scriptOf).filter(
        (each) => !lazy.has(each) && !parts.includes(each),
      );
      const bytes = more.reduce((sum, each) => sum + sentBytes(Buffer.from(scriptOf(each))), 0);
      if (bytes > left) continue;
      left -= bytes;
      for (const each of more) lazy.add(each);
    }
  }
  return [...lazy];
}

const addressOf = (file: string): string => file.replace(/(^|\/)index\.html$/, '$1');

const hashOf = (content: Buffer): string => createHash('sha256').update(content).digest('hex').slice(0, 16);
