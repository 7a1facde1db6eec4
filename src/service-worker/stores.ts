import { base, worker } from './scope.ts';

/**
 * What is stored, each for one build: the shell (the page for being offline, style sheets, scripts), pages visited,
 * and topics kept on request with their index; and where the pages that are open came from.
 */
export type Kind = 'shell' | 'visited' | 'kept' | 'open';

/** Other sites may live on the same origin: the name says whose store it is. */
export const PREFIX = `offline ${base} `;

/** Answers are the same whatever a page's filter in its address, or the encoding they were sent in. */
export const ANY = { ignoreSearch: true, ignoreVary: true };

/** The name of a store of a build. */
export const nameOf = (kind: Kind, build = worker.site.build): string => `${PREFIX}${kind} ${build}`;

/** Names of the stores of a kind, the oldest first; none where storage is blocked. */
export async function storesOf(kind: Kind | ''): Promise<string[]> {
  try {
    return (await caches.keys()).filter((name) => name.startsWith(PREFIX + kind));
  } catch {
    return [];
  }
}

/**
 * The stored answer to a request, and the name of its store; storage that fails has none. Topics kept come first: their pages and
 * their index are of one build, and while a newer one is being fetched the older is whole.
 */
export async function findIn(
  request: Request | string,
): Promise<{ response: Response; name: string } | undefined> {
  return firstIn([...(await storesOf('kept')), nameOf('visited'), nameOf('shell')], request);
}

/**
 * The stored answer to a request, or undefined.
 * @param store only this store is asked, and those of its build; all where it is undefined
 */
export async function find(request: Request | string, store?: string): Promise<Response | undefined> {
  if (store === undefined) return (await findIn(request))?.response;
  const build = store.slice(store.lastIndexOf(' ') + 1);
  const kinds = ['kept', 'visited', 'shell'] as const;
  return (await firstIn([store, ...kinds.map((kind) => nameOf(kind, build))], request))?.response;
}

async function firstIn(
  names: readonly string[],
  request: Request | string,
): Promise<{ response: Response; name: string } | undefined> {
  for (const name of names) {
    const response = await match(request, { cacheName: name, ...ANY });
    if (response) return { response, name };
  }
  return undefined;
}

/** What any store has, or undefined where there is nothing, or storage is blocked. */
export async function match(
  request: Request | string,
  options: MultiCacheQueryOptions,
): Promise<Response | undefined> {
  try {
    return await caches.match(request, options);
  } catch {
    return undefined;
  }
}

/** Stores an answer; whether that was possible. */
export async function put(kind: Kind, request: Request | string, response: Response): Promise<boolean> {
  try {
    await (await caches.open(nameOf(kind))).put(request, response);
    return true;
  } catch {
    return false;
  }
}
