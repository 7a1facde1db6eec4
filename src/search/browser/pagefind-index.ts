import type { Catalog } from '../catalog.ts';
import { pairPhrase } from '../pairs.ts';
import type { PhraseIndex } from '../phrase-index.ts';
import { remember } from '../remember.ts';
import { SearchUnavailable } from '../texts/index.ts';

/** The part of Pagefind's own browser interface that is used. */
interface PagefindModule {
  createInstance(options: { basePath: string; noWorker: boolean }): {
    search(term: string): Promise<{ results: { id: string }[] }>;
    preload(term: string): Promise<void>;
  };
}

// Beyond every word of an index: asks Pagefind to start up and to load nothing.
const BEYOND = '\u{10fffd}';

/**
 * Opens Pagefind's index.
 *
 * @param home address of Pagefind's folder, ending in a slash
 * @param part the topic whose index it is, below that folder; all share Pagefind's code
 * @param attempt counts up, so that a browser does not answer a new attempt with its failed one
 * @returns the index, once it is given the catalog's list of index files
 * @throws SearchUnavailable when anything of it cannot be loaded
 */
export async function openPagefind(
  home: string,
  part: string | undefined,
  attempt: number,
): Promise<(catalog: Pick<Catalog, 'chunks' | 'pairs'>) => PhraseIndex> {
  try {
    const folder = part === undefined ? home : `${home}${part}/`;
    const address = `${home}pagefind.js${attempt > 0 ? `?attempt=${attempt}` : ''}`;
    const { createInstance }: PagefindModule = await import(/* @vite-ignore */ address);
    // Without a worker: it would load a second copy of the same code, and a search takes a few milliseconds.
    const instance = inNoLanguage(() => createInstance({ basePath: folder, noWorker: true }));
    await instance.preload(BEYOND);
    return (catalog) => phraseIndex(folder, catalog, (term) => instance.search(term));
  } catch (cause) {
    throw new SearchUnavailable(cause);
  }
}

/**
 * Pagefind takes its language from the page alone, and on a Chinese one cuts a query into words by a dictionary: no
 * term of several characters with a Han character in it (`c四`, a pair such as 工智) stays whole. So for this one call,
 * which waits for nothing, the page is in the language of the index: none.
 */
function inNoLanguage<T>(make: () => T): T {
  const page = document.documentElement;
  const { lang } = page;
  page.lang = 'zxx';
  try {
    return make();
  } finally {
    page.lang = lang;
  }
}

type Search = (term: string) => Promise<{ results: { id: string }[] }>;

function phraseIndex(
  folder: string,
  { chunks, pairs }: Pick<Catalog, 'chunks' | 'pairs'>,
  search: Search,
): PhraseIndex {
  const from = chunks.from.split(' ');
  const cache = new Map<string, Promise<ReadonlySet<number>>>();
  const present = new Set<number>();
  const run = async (query: string) => {
    const { results } = await search(query);
    // A record's id is its number, last digit first: see the integration that writes the index.
    return new Set(results.map(({ id }) => Number.parseInt([...id].reverse().join(''), 36)));
  };
  const find = async (phrase: readonly string[]): Promise<ReadonlySet<number>> => {
    const needed = new Set(phrase.map((term) => from.findLastIndex((first) => first <= term)));
    const query = `"${phrase.join(' ')}"`;
    const found = await run(query);
    // Pagefind says nothing when a file of the index fails to load, it just finds nothing. Make sure it was there.
    const unproven = [...needed].filter((chunk) => chunk >= 0 && !present.has(chunk));
    if (found.size === 0 && unproven.length > 0) {
      await Promise.all(
        unproven.map((chunk) => prove(`${folder}index/${chunks.name}-${chunk.toString(36)}.pf_index`)),
      );
    }
    for (const chunk of needed) present.add(chunk);
    return found.size === 0 && unproven.length > 0 ? run(query) : found;
  };
  return {
    find(terms) {
      const phrase = pairs ? pairPhrase(terms) : terms;
      return remember(cache, phrase.join(' '), () => find(phrase));
    },
  };
}

/** Asks for a file again, from the browser's cache where it is. */
async function prove(address: string): Promise<void> {
  const response = await fetch(address, { cache: 'force-cache' }).catch(() => undefined);
  if (!response?.ok) throw new SearchUnavailable(address);
}
