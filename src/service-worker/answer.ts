import { compare, type Origin, originOf, remember } from './origin.ts';
import { base, type PageFetch, worker } from './scope.ts';
import { find, findIn, match, put } from './stores.ts';
import { isPage, visit } from './visited.ts';

/** A page that does not come within this time is read from what is stored, if it is. */
const PATIENCE_MS = 3000;
/** Names of these change with their content. */
const HASHED = /^(?:_astro|pagefind\/(?:index|filter))\//;

/** Answers a request of a page of this site; leaves every other to the browser. */
export function answer(event: PageFetch): void {
  const { request } = event;
  const url = new URL(request.url);
  if (request.method !== 'GET' || url.origin !== worker.location.origin) return;
  if (!url.pathname.startsWith(base) || request.headers.has('range')) return;
  const path = url.pathname.slice(base.length);
  if (request.mode === 'navigate') event.respondWith(page(event, path));
  else if (HASHED.test(path)) event.respondWith(hashed(event, path));
  else event.respondWith(other(event));
}

/** From the network; where that fails or is slow, what is stored; else the page that says one is offline. */
async function page(event: PageFetch, path: string): Promise<Response> {
  const network = fromNetwork(event);
  event.waitUntil(network.catch(() => {}));
  try {
    const response = await Promise.race([network, patience()]);
    if (response && response.status < 500) {
      if (response.ok) cameFrom(event, compare(event.request.url, response.clone()));
      return response;
    }
  } catch {
    // Offline.
  }
  const stored = await findIn(event.request);
  if (stored) {
    cameFrom(event, Promise.resolve({ from: 'store', name: stored.name }));
    return stored.response;
  }
  return network.catch(() => offlinePage(path));
}

function cameFrom(event: PageFetch, origin: Promise<Origin | undefined>): void {
  event.waitUntil(remember(event.resultingClientId, origin));
}

async function fromNetwork(event: PageFetch): Promise<Response> {
  const { request } = event;
  const response = (await event.preloadResponse) ?? (await fetch(request));
  if (isPage(response)) event.waitUntil(visit(request.url, response.clone()).catch(() => {}));
  return response;
}

function patience(): Promise<undefined> {
  return new Promise((resolve) => setTimeout(resolve, PATIENCE_MS, undefined));
}

async function offlinePage(path: string): Promise<Response> {
  const script = path.startsWith('zh-hans') ? 'zh-hans' : 'zh-hant';
  const stored = await find(`${base}${script}/offline/`);
  return stored
    ? new Response(stored.body, { status: 503, headers: stored.headers })
    : new Response(null, { status: 503 });
}

async function hashed(event: PageFetch, path: string): Promise<Response> {
  const { request } = event;
  const stored = await match(request, { ignoreVary: true });
  if (stored) return stored;
  const response = await fetch(request);
  // The index is kept with a topic, or not at all.
  if (response.ok && path.startsWith('_astro/')) event.waitUntil(put('shell', request, response.clone()));
  return response;
}

/** What a page asks for, of the page's own build: the network has it for a page from there, a store for one it has. */
async function other(event: PageFetch): Promise<Response> {
  const { request, clientId } = event;
  const origin = await originOf(clientId).catch(() => undefined);
  if (origin?.from === 'store') return (await storedFor(request, origin)) ?? fetch(request);
  try {
    return await fetch(request);
  } catch (error) {
    const stored = await storedFor(request, origin);
    if (stored) return stored;
    throw error;
  }
}

/** Nothing for a page that is newer than what is kept: an answer from an older build would pass for this one's. */
async function storedFor(request: Request, origin: Origin | undefined): Promise<Response | undefined> {
  if (origin?.from === 'newer') return undefined;
  if (!origin) return find(request);
  return find(request, origin.name);
}
