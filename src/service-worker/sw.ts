/** The service worker: keeps the shell and pages visited, and topics on request, for reading without a connection. */
import type { OfflineAnswer, OfflineRequest } from '../offline/browser.ts';
import { answer } from './answer.ts';
import { Failure, keep, refresh, remove, topicsKept } from './kept.ts';
import { base, type PageMessage, worker } from './scope.ts';
import { nameOf, put, storesOf } from './stores.ts';
import { forget, isPage, pagesVisited, visit } from './visited.ts';

async function install(): Promise<void> {
  await Promise.all(
    worker.site.shell.map(async (path) => {
      const address = base + path;
      const response = await fetch(address, path.startsWith('_astro/') ? {} : { cache: 'no-cache' });
      if (!response.ok) throw new Error(`${address}: ${response.status}`);
      await put('shell', address, response);
    }),
  );
  await worker.skipWaiting();
}

async function activate(): Promise<void> {
  await worker.registration.navigationPreload?.enable().catch(() => {});
  const current: string[] = [nameOf('shell'), nameOf('visited')];
  for (const name of [...(await storesOf('shell')), ...(await storesOf('visited'))]) {
    if (!current.includes(name)) await caches.delete(name);
  }
  await worker.clients.claim();
}

/** Stores the pages that were open before this worker was there, with what they consist of. */
async function visitOpenPages(): Promise<void> {
  for (const { url } of await worker.clients.matchAll()) {
    const response = await fetch(url);
    if (!isPage(response)) continue;
    const html = await response.clone().text();
    await visit(url, response);
    for (const [address] of html.matchAll(/[^"]*_astro\/[^"]*/g)) {
      await put('shell', address, await fetch(address));
    }
  }
}

async function respond({ data, ports: [port] }: PageMessage): Promise<void> {
  const tell = (message: OfflineAnswer) => port?.postMessage(message);
  try {
    const request = data as OfflineRequest;
    if (request.do === 'list') {
      tell({ contents: { topics: await topicsKept(), pages: await pagesVisited() } });
      return;
    }
    if (request.do === 'clear') await forget();
    else if (request.do === 'remove') await remove(request.id);
    else await keep(request.id, (done, total) => tell({ done, total }));
    tell({ ok: true });
  } catch (error) {
    const { name } = error as Error;
    tell({
      error: error instanceof Failure ? error.why : name === 'QuotaExceededError' ? 'full' : 'blocked',
    });
  }
}

const quietly = (work: Promise<unknown>) => work.catch(() => {});

worker.addEventListener('install', (event) => event.waitUntil(install()));
worker.addEventListener('activate', (event) => {
  // The rest is not waited for: until a worker is active, pages wait for it.
  event.waitUntil(quietly(activate()).then(() => void quietly(Promise.all([visitOpenPages(), refresh()]))));
});
worker.addEventListener('fetch', (event) => {
  answer(event);
  // In case the worker was stopped while it brought what is kept to a newer build.
  if (event.request.mode === 'navigate') event.waitUntil(quietly(refresh()));
});
worker.addEventListener('message', (event) => event.waitUntil(respond(event)));
