import type { OfflineContents, OfflineFailure, OfflineFile, OfflineList } from '../offline/browser.ts';
import { base, worker } from './scope.ts';
import { ANY, nameOf, storesOf } from './stores.ts';

type Tell = (done: number, total: number) => void;

/** Connections at a time, as many as browsers open to a host. */
const AT_ONCE = 6;
const LISTS = `${base}offline/`;

/** Why something could not be kept. */
export class Failure extends Error {
  readonly why: OfflineFailure;
  constructor(why: OfflineFailure) {
    super(why);
    this.why = why;
  }
}

let last: Promise<unknown> = Promise.resolve();

/** One after the other: two changes of what is kept never mix. */
function inTurn<T>(work: () => Promise<T>): Promise<T> {
  const result = last.then(work);
  last = result.catch(() => {});
  return result;
}

/** Keeps a topic: whole, or not at all. */
export const keep = (id: string, tell: Tell): Promise<void> =>
  inTurn(async () => {
    await renew();
    const list = await load(id);
    if (!list) throw new Failure('changed');
    const store = await caches.open(nameOf('kept'));
    try {
      await fill(store, [list], tell);
    } catch (error) {
      await prune(store);
      throw error;
    }
  });

/** Removes a topic, and every file that no other topic needs. */
export const remove = (id: string): Promise<void> =>
  inTurn(async () => {
    for (const name of await storesOf('kept')) {
      const store = await caches.open(name);
      await store.delete(`${LISTS}${id}.json`);
      await prune(store);
    }
  });

let tried = false;

/** Brings what is kept to this build, once in a worker's life. The older is left, whole, until the newer is complete. */
export function refresh(): Promise<void> {
  if (tried) return Promise.resolve();
  tried = true;
  return inTurn(renew);
}

async function renew(): Promise<void> {
  const current = nameOf('kept');
  const older = (await storesOf('kept')).filter((name) => name !== current);
  if (older.length === 0) return;
  const ids = new Set<string>();
  for (const name of older) {
    for (const { script, topic } of await listsOf(await caches.open(name))) ids.add(`${script}/${topic}`);
  }
  const lists = await Promise.all([...ids].map(load));
  const store = await caches.open(current);
  await fill(
    store,
    lists.filter((list) => list !== undefined),
    () => {},
  );
  for (const name of older) await caches.delete(name);
  await prune(store);
}

/** The topics kept. */
export async function topicsKept(): Promise<OfflineContents['topics']> {
  const topics = new Map<string, number>();
  for (const name of await storesOf('kept')) {
    for (const { script, topic, size } of await listsOf(await caches.open(name)))
      topics.set(`${script}/${topic}`, size);
  }
  return [...topics].map(([id, size]) => ({ id, size }));
}

/** Fetches a topic's list. Undefined when the site has no such topic any more. */
async function load(id: string): Promise<OfflineList | undefined> {
  const response = await online(`${LISTS}${id}.json`);
  if (response.status === 404) return undefined;
  if (!response.ok) throw new Failure('network');
  const list = (await response.json()) as OfflineList;
  if (list.build !== worker.site.build) {
    // A newer build is there: its own worker comes with it.
    worker.registration.update().catch(() => {});
    throw new Failure('changed');
  }
  return list;
}

async function listsOf(store: Cache): Promise<OfflineList[]> {
  const requests = (await store.keys()).filter(({ url }) => new URL(url).pathname.startsWith(LISTS));
  const responses = await Promise.all(requests.map((request) => store.match(request)));
  return Promise.all(responses.flatMap((response) => (response ? [response.json()] : [])));
}

/** Puts every file of the lists into the store; what any store has with the same content is not fetched. The lists go in last. */
async function fill(store: Cache, lists: OfflineList[], tell: Tell): Promise<void> {
  const had = new Map<string, Cache>();
  for (const name of await storesOf('kept')) {
    const from = await caches.open(name);
    for (const { files } of await listsOf(from))
      for (const [path, hash] of files) had.set(`${hash} ${path}`, from);
  }
  const files = new Map(lists.flatMap((list) => list.files.map((file) => [file[0], file] as const)));
  const total = [...files.values()].reduce((sum, [, , bytes]) => sum + bytes, 0);
  const queue = [...files.values()];
  let done = 0;
  tell(done, total);
  const work = async () => {
    for (let file = queue.shift(); file; file = queue.shift()) {
      const [path, hash, bytes] = file;
      const from = had.get(`${hash} ${path}`);
      if (from !== store || !from) {
        const stored = await from?.match(base + path, ANY);
        await store.put(base + path, stored ?? (await download(file)));
      }
      done += bytes;
      tell(done, total);
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
  for (const list of lists) {
    await store.put(
      `${LISTS}${list.script}/${list.topic}.json`,
      new Response(JSON.stringify(list), { headers: { 'content-type': 'application/json' } }),
    );
  }
}

/** Fetches a file and makes sure that it is the one of this build. */
async function download([path, hash]: OfflineFile): Promise<Response> {
  const response = await online(base + path);
  if (!response.ok) throw new Failure('changed');
  const content = await response.arrayBuffer();
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', content));
  const found = Array.from(digest.subarray(0, 8), (byte) => byte.toString(16).padStart(2, '0')).join('');
  if (found !== hash) throw new Failure('changed');
  return new Response(content, { headers: { 'content-type': response.headers.get('content-type') ?? '' } });
}

/** Asks the host whether the browser's copy still holds. */
function online(address: string): Promise<Response> {
  return fetch(address, { cache: 'no-cache' }).catch(() => {
    throw new Failure('network');
  });
}

/** Deletes every file that no list names; the whole store when there is no list. */
async function prune(store: Cache): Promise<void> {
  const lists = await listsOf(store);
  const needed = new Set(lists.flatMap(({ files }) => files.map(([path]) => base + path)));
  for (const request of await store.keys()) {
    const { pathname } = new URL(request.url);
    if (!needed.has(pathname) && !pathname.startsWith(LISTS)) await store.delete(request);
  }
  for (const name of lists.length === 0 ? await storesOf('kept') : []) {
    if ((await (await caches.open(name)).keys()).length === 0) await caches.delete(name);
  }
}
