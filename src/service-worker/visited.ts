import type { OfflineContents } from '../offline/browser.ts';
import { ANY, match, nameOf, put, storesOf } from './stores.ts';

/** So many pages visited are kept; then the one visited longest ago goes. */
const MOST_PAGES = 40;

/** Whether an answer is a page, and not an error, a download or a way elsewhere. */
export function isPage(response: Response): boolean {
  const type = response.headers.get('content-type') ?? '';
  return response.ok && !response.redirected && type.startsWith('text/html');
}

/** Stores a page visited. Where there is no room, older ones give way; a topic kept has the page already. */
export async function visit(url: string, response: Response): Promise<void> {
  const address = url.replace(/[?#].*/, '');
  for (const name of await storesOf('kept')) if (await match(address, { cacheName: name, ...ANY })) return;
  const copy = response.clone();
  if (!(await put('visited', address, response))) {
    await forget().catch(() => {});
    await put('visited', address, copy);
    return;
  }
  const store = await caches.open(nameOf('visited'));
  const pages = await store.keys();
  for (const page of pages.slice(0, Math.max(0, pages.length - MOST_PAGES))) await store.delete(page);
}

/** Forgets every page visited. */
export async function forget(): Promise<void> {
  for (const name of await storesOf('visited')) await caches.delete(name);
}

/** The pages visited, the latest first. */
export async function pagesVisited(): Promise<OfflineContents['pages']> {
  const pages: OfflineContents['pages'] = [];
  for (const name of await storesOf('visited')) {
    const store = await caches.open(name);
    for (const request of await store.keys()) {
      const text = (await (await store.match(request))?.text()) ?? '';
      // Titles hold no markup, and of references only those of five signs.
      const title = /<title>([^<]*)/.exec(text)?.[1] ?? request.url;
      pages.unshift({ url: request.url, title: title.replaceAll('&lt;', '<').replaceAll('&amp;', '&') });
    }
  }
  return pages;
}
