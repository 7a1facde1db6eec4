import { posix } from 'node:path';
import type { BuiltPage } from './built-site.ts';

/**
 * Follows every internal link of a built site, fragments included.
 * @param base the path the site lives below, with slashes at both ends
 * @returns the links that lead nowhere or leave the base, as `page → link`
 */
export function deadLinks(pages: readonly BuiltPage[], files: ReadonlySet<string>, base: string): string[] {
  const ids = new Map(
    pages.map(({ file, html }) => [file, new Set(html.match(/\sid="[^"]*"/g)?.map((id) => id.slice(5, -1)))]),
  );
  const dead: string[] = [];
  for (const { file, html } of pages) {
    const here = base + file.replace(/(^|\/)index\.html$/, '$1');
    const hrefs = [
      ...html.matchAll(/<(?:a|link|form|script|img)\b[^>]*\s(?:href|src|action)="([^"]*)"/g),
    ].map(([, href = '']) => href);
    for (const href of new Set(hrefs)) {
      if (/^(?:https?:|mailto:|data:)/.test(href)) continue;
      const [address = '', fragment = ''] = href.replaceAll('&amp;', '&').split('#');
      const path = address.split('?')[0] ?? '';
      const target = path === '' ? here : posix.resolve(here, path) + (path.endsWith('/') ? '/' : '');
      const full = target.replace(/\/\/$/, '/');
      if (!full.startsWith(base)) {
        dead.push(`${file} → ${href} (outside ${base})`);
        continue;
      }
      const below = full.slice(base.length);
      const found = below === '' || below.endsWith('/') ? `${below}index.html` : below;
      if (!files.has(found)) dead.push(`${file} → ${href}`);
      else if (fragment !== '' && !ids.get(found)?.has(decodeURIComponent(fragment)))
        dead.push(`${file} → ${href} (no such id)`);
    }
  }
  return dead;
}
