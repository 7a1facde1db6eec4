import { posix } from 'node:path';
import type { Finding } from '../../../src/fact-sheets/index.ts';
import type { BuiltSite } from '../../built-files.ts';

const LINK = /<(?:a|link|form|script|img)\b[^>]*\s(?:href|src|action)=(?:"([^"]*)"|([^\s">]+))/g;

/** Every internal link of a built site leads to a page or file of it, and to an id that is there. */
export function checkLinks({ folder, base, files, pages }: BuiltSite): Finding[] {
  const known = new Set(files);
  const ids = new Map(
    pages.map(({ file, html }) => [
      file,
      new Set(html.match(/\sid=(?:"[^"]*"|[^\s">]+)/g)?.map((id) => id.slice(4).replaceAll('"', ''))),
    ]),
  );
  const wrong = new Map<string, { file: string; pages: number }>();
  for (const { file, html } of pages) {
    const here = base + file.replace(/(^|\/)index\.html$/, '$1');
    for (const href of new Set([...html.matchAll(LINK)].map(([, quoted, bare = '']) => quoted ?? bare))) {
      const what = whatIsWrong(href, here, { base, known, ids });
      if (what === undefined) continue;
      const message = `The link ${href} ${what}`;
      const seen = wrong.get(message);
      if (seen) seen.pages += 1;
      else wrong.set(message, { file, pages: 1 });
    }
  }
  return [...wrong].map(
    ([message, { file, pages: count }]): Finding => ({
      file: `${folder}/${file}`,
      line: undefined,
      rule: 'dead-link',
      message: count === 1 ? `${message}.` : `${message}; ${count} pages have it.`,
      remedy:
        'If the content holds the link, correct it there; otherwise report it as an error of the program.',
    }),
  );
}

function whatIsWrong(
  href: string,
  here: string,
  {
    base,
    known,
    ids,
  }: { base: string; known: ReadonlySet<string>; ids: ReadonlyMap<string, ReadonlySet<string>> },
): string | undefined {
  if (/^(?:https?:|mailto:|data:)/.test(href)) return undefined;
  const [address = '', fragment = ''] = href.replaceAll('&amp;', '&').split('#');
  const path = address.split('?')[0] ?? '';
  const target = path === '' ? here : posix.resolve(here, path) + (path.endsWith('/') ? '/' : '');
  const full = target.replace(/\/\/$/, '/');
  if (!full.startsWith(base)) return `leaves the site, which lives below ${base}`;
  const below = full.slice(base.length);
  const found = below === '' || below.endsWith('/') ? `${below}index.html` : below;
  if (!known.has(found)) return 'leads nowhere';
  if (fragment !== '' && !ids.get(found)?.has(decodeURIComponent(fragment)))
    return `leads to ${full}, which has no such id`;
  return undefined;
}
