import { closeSync, openSync, readSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { readPageHead, robotsTxt, sitemapEntry, sitemapFiles } from '../sitemap/index.ts';
import { filesOf } from './files-of.ts';

/** What a sitemap is made from stands at the beginning of a page's head. */
const HEAD_BYTES = 8_192;

/**
 * Writes `sitemap.xml` and `robots.txt` from what the pages themselves say: their canonical address, their twin, their
 * date, and whether they want to be listed, so that sitemap and pages cannot disagree.
 */
export function sitemap(): AstroIntegration {
  let base = '/';
  let origin = '';
  return {
    name: 'sitemap',
    hooks: {
      'astro:config:done': ({ config }) => {
        base = config.base.replace(/\/?$/, '/');
        origin = config.site ?? '';
      },
      'astro:build:done': ({ dir, logger }) => {
        const folder = fileURLToPath(dir);
        const addressOf = (file: string) => new URL(base + file, origin).href;
        const pages = filesOf(folder).filter((file) => file.endsWith('.html'));
        const entries = pages.flatMap((file) => {
          const address = addressOf(file.replace(/(^|\/)index\.html$/, '$1'));
          return sitemapEntry(address, readPageHead(beginningOf(join(folder, file)))) ?? [];
        });
        const files = sitemapFiles(entries, addressOf);
        for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
        writeFileSync(join(folder, 'robots.txt'), robotsTxt(addressOf('sitemap.xml'), base));
        logger.info(`${entries.length} of ${pages.length} pages listed in ${Object.keys(files).join(', ')}`);
      },
    },
  };
}

function beginningOf(file: string): string {
  const bytes = Buffer.alloc(HEAD_BYTES);
  const handle = openSync(file, 'r');
  try {
    return bytes.toString('utf8', 0, readSync(handle, bytes, 0, HEAD_BYTES, 0));
  } finally {
    closeSync(handle);
  }
}
