import type { PhraseIndex } from '../evaluate.ts';
import { type PagefindMeta, readPagefindMeta } from './pagefind-meta.ts';
import { SearchUnavailable } from './unavailable.ts';

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
 * @param folder address of Pagefind's folder, ending in a slash
 * @param meta name of its meta file
 * @param records how many records the catalog knows
 * @param attempt counts up, so that a browser does not answer a new attempt with its failed one
 * @throws SearchUnavailable when anything of it cannot be loaded or does not belong together
 */
export async function openPagefind(
  folder: string,
  meta: string,
  records: number,
  attempt: number,
): Promise<PhraseIndex> {
  try {
    const address = `${folder}pagefind.js${attempt > 0 ? `?attempt=${attempt}` : ''}`;
    const { createInstance }: PagefindModule = await import(/* @vite-ignore */ address);
    // Without a worker: it would load a second copy of the same code, and a search takes a few milliseconds.
    const instance = createInstance({ basePath: folder, noWorker: true });
    const [known] = await Promise.all([loadMeta(folder + meta), instance.preload(BEYOND)]);
    if (known.records.length !== records)
      throw new Error('The index and its catalog are of different builds.');
    return phraseIndex(folder, known, (term) => instance.search(term));
  } catch (cause) {
    throw new SearchUnavailable('The search index could not be loaded.', { cause });
  }
}

type Search = (term: string) => Promise<{ results: { id: string }[] }>;

function phraseIndex(folder: string, { records, chunks }: PagefindMeta, search: Search): PhraseIndex {
  const numbers = new Map(records.map((hash, number) => [hash, number]));
  const cache = new Map<string, Promise<ReadonlySet<number>>>();
  const present = new Set<string>();
  const run = async (query: string) => {
    const { results } = await search(query);
    return new Set(results.flatMap(({ id }) => numbers.get(id) ?? []));
  };
  const find = async (phrase: readonly string[]): Promise<ReadonlySet<number>> => {
    const needed = new Set<string>();
    for (const term of phrase) {
      const chunk = chunks.find(({ from, to }) => from <= term && term <= to);
      if (!chunk) return new Set();
      needed.add(chunk.hash);
    }
    const query = `"${phrase.join(' ')}"`;
    const found = await run(query);
    // Pagefind says nothing when a file of the index fails to load, it just finds nothing. Make sure it was there.
    const unproven = [...needed].filter((hash) => !present.has(hash));
    if (found.size === 0 && unproven.length > 0) {
      await Promise.all(unproven.map((hash) => prove(`${folder}index/${hash}.pf_index`)));
    }
    for (const hash of needed) present.add(hash);
    return found.size === 0 && unproven.length > 0 ? run(query) : found;
  };
  return {
    find(phrase) {
      const key = phrase.join(' ');
      const known = cache.get(key);
      if (known) return known;
      const found = find(phrase);
      cache.set(key, found);
      found.catch(() => cache.delete(key));
      return found;
    },
  };
}

/** Asks for a file again, from the browser's cache where it is. */
async function prove(address: string): Promise<void> {
  const response = await fetch(address, { cache: 'force-cache' }).catch((cause) => {
    throw new SearchUnavailable('A part of the search index could not be loaded.', { cause });
  });
  if (!response.ok)
    throw new SearchUnavailable(`A part of the search index could not be loaded: ${response.status}.`);
}

/** Pagefind fetches the same file; the browser's cache makes one transfer of the two. */
async function loadMeta(address: string): Promise<PagefindMeta> {
  const response = await fetch(address, { cache: 'force-cache' });
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  return readPagefindMeta(await response.blob());
}
