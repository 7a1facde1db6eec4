import type { CitedSheet } from '../../citations/browser.ts';
import type { Script } from '../../script/browser.ts';
import { CITE_MESSAGES } from '../../site/browser.ts';

const one = <T extends Element>(selector: string) => document.querySelector<T>(selector);
const textAt = (selector: string) => one(selector)?.textContent?.trim() ?? '';

/** The citation at the foot of the sheet's page, which carries what the rest of the page does not say. */
export const foot = one('#cite') as HTMLElement;

const { publisher = '', issued, english } = foot.dataset;
const url = one<HTMLLinkElement>('link[rel="canonical"]')?.href ?? location.href;
const [edition = '', topic = ''] = new URL(url).pathname.split('/').filter(Boolean).reverse();

/** The sheet of this page. */
export const sheet: CitedSheet = {
  script: document.documentElement.lang as Script,
  issuedIn: issued as Script,
  ...{ topic, edition, publisher, url },
  updated: one<HTMLTimeElement>('time')?.dateTime ?? '',
  title: textAt('h1'),
  english: JSON.parse(english ?? '{}'),
  siteName: textAt('.brand'),
  issuedUrl: one<HTMLLinkElement>(`link[rel="alternate"][hreflang="${issued}"]`)?.href ?? url,
};

/** The words of citing, in the page's script. */
export const words = CITE_MESSAGES[sheet.script];

/** The path below which the site stands. */
export const base = one<HTMLElement>('#search-words')?.dataset.base ?? '/';

/** Whether each topic has a search index of its own. */
export const parted = one<HTMLElement>('#search-words')?.dataset.parted !== undefined;

/** Today where the reader is, ISO. */
export function today(): string {
  const now = new Date();
  const two = (part: number) => String(part).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}

/** Puts text into the clipboard; false where the browser refuses, or has none to give (a page without TLS). */
export async function copied(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}
