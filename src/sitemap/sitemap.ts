import { escapeXml } from '../feeds/index.ts';
import type { PageHead } from './page-head.ts';

/** A page as a sitemap lists it. */
export interface SitemapEntry extends Pick<PageHead, 'alternates' | 'modified'> {
  address: string;
}

/** What one sitemap may hold (sitemaps.org): so many addresses, and so many bytes, of which some are left free. */
const MOST_ADDRESSES = 50_000;
const MOST_BYTES = 50_000_000;

/**
 * The entry of a page, or undefined for one that is not to be listed: it says so, or it names another page as the
 * one to list (a page that has moved).
 *
 * @param address the page's own
 */
export function sitemapEntry(
  address: string,
  { canonical, alternates, modified, indexable }: PageHead,
): SitemapEntry | undefined {
  return indexable && canonical === address ? { address, alternates, modified } : undefined;
}

/**
 * The sitemap of a site: one file, or several with an index that stands in the place of the one. Pages in the order of
 * their addresses; the date is that of what a page shows, and no page without one gets one.
 *
 * @param addressOf the absolute address of one of these files
 * @returns files by name, the first to be looked for always `sitemap.xml`
 */
export function sitemapFiles(
  entries: readonly SitemapEntry[],
  addressOf: (file: string) => string,
  most: number = MOST_ADDRESSES,
): Record<string, string> {
  const sorted = [...entries].sort((a, b) => (a.address < b.address ? -1 : 1));
  const parts = partsOf(sorted.map(urlElement), most);
  const [only = []] = parts;
  if (parts.length <= 1) return { 'sitemap.xml': urlSet(only) };
  const files = parts.map((part, index) => [`sitemap-${index + 1}.xml`, urlSet(part)] as const);
  const index = files.map(([name]) => `<sitemap><loc>${escapeXml(addressOf(name))}</loc></sitemap>`);
  return {
    'sitemap.xml': `${DECLARATION}<sitemapindex ${NAMESPACE}>\n${index.join('\n')}\n</sitemapindex>\n`,
    ...Object.fromEntries(files),
  };
}

const DECLARATION = '<?xml version="1.0" encoding="UTF-8"?>\n';
const NAMESPACE = 'xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"';

function urlSet(elements: readonly string[]): string {
  return `${DECLARATION}<urlset ${NAMESPACE} xmlns:xhtml="http://www.w3.org/1999/xhtml">\n${elements.join('\n')}\n</urlset>\n`;
}

function urlElement({ address, alternates, modified }: SitemapEntry): string {
  const links = alternates.map(
    ({ language, href }) =>
      `<xhtml:link rel="alternate" hreflang="${escapeXml(language)}" href="${escapeXml(href)}"/>`,
  );
  const date = modified === undefined ? '' : `<lastmod>${escapeXml(modified)}</lastmod>`;
  return `<url><loc>${escapeXml(address)}</loc>${date}${links.join('')}</url>`;
}

function partsOf(elements: readonly string[], most: number): string[][] {
  const parts: string[][] = [];
  let bytes = Number.POSITIVE_INFINITY;
  for (const element of elements) {
    const size = Buffer.byteLength(element) + 1;
    if (bytes + size > MOST_BYTES * 0.98 || (parts.at(-1)?.length ?? 0) >= most) {
      parts.push([]);
      bytes = 0;
    }
    parts.at(-1)?.push(element);
    bytes += size;
  }
  return parts;
}
