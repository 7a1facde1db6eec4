import { base } from './scope.ts';
import { ANY, match, nameOf, storesOf } from './stores.ts';

/**
 * Where an open page came from: from a store; from the network, and a store has it with the same content; or from the
 * network with other content than the topic kept here has. What it asks for later comes from the same build.
 */
export type Origin = { from: 'store' | 'same'; name: string } | { from: 'newer' };

/** One store for all builds: open pages outlive a worker, and a build. */
const STORE = nameOf('open', 'pages');
const MARKS = `${base}offline/page/`;
/** So many open pages are remembered, the latest. */
const MOST_PAGES = 100;

const known = new Map<string, Promise<Origin | undefined>>();

/** Remembers where a page came from, so that it is still known when this worker was stopped and starts again. */
export async function remember(client: string, origin: Promise<Origin | undefined>): Promise<void> {
  known.set(client, origin);
  try {
    const found = await origin;
    if (!found) return;
    const store = await caches.open(STORE);
    await store.put(MARKS + client, new Response(JSON.stringify(found)));
    const marks = await store.keys();
    for (const mark of marks.slice(0, Math.max(0, marks.length - MOST_PAGES))) await store.delete(mark);
  } catch {
    // Storage is blocked or full: known as long as this worker lives.
  }
}

/** Where an open page came from; undefined where nothing is kept that it could be mixed with. */
export async function originOf(client: string): Promise<Origin | undefined> {
  const here = known.get(client);
  if (here) return here;
  const written = await match(MARKS + client, { cacheName: STORE });
  return written && ((await written.json()) as Origin);
}

/** Compares a page from the network with the same page of a topic kept; undefined where no topic kept has it. */
export async function compare(address: string, response: Response): Promise<Origin | undefined> {
  const content = response.text();
  let newer = false;
  for (const name of await storesOf('kept')) {
    const stored = await match(address, { cacheName: name, ...ANY });
    if (!stored) continue;
    if ((await stored.text()) === (await content)) return { from: 'same', name };
    newer = true;
  }
  return newer ? { from: 'newer' } : undefined;
}
