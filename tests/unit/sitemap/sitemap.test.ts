import assert from 'node:assert/strict';
import { test } from 'node:test';
import robotsParser from 'robots-parser';
import { readPageHead, robotsTxt, sitemapEntry, sitemapFiles } from '../../../src/sitemap/index.ts';

const ORIGIN = 'https://example.org';
const HEAD = `<!DOCTYPE html><html lang="zh-Hant-HK"><head><title>水務</title>
<link rel="icon" href="/favicon.svg"><link rel="canonical" href="${ORIGIN}/zh-hant/water/?a=1&#38;b=2">
<link rel="alternate" hreflang="zh-Hant-HK" href="${ORIGIN}/zh-hant/water/"><link rel="alternate" hreflang="zh-Hans" href="${ORIGIN}/zh-hans/water/">
<link rel="alternate" type="application/atom+xml" href="/zh-hant/water/feed.xml"><meta property="article:modified_time" content="2025-05-20">`;

const entry = (path: string, modified?: string) => ({
  address: `${ORIGIN}${path}`,
  alternates: [{ language: 'zh-Hans', href: `${ORIGIN}${path}?<&>` }],
  modified,
});
const addressOf = (file: string) => `${ORIGIN}/${file}`;

test('a head is read: address, twins, date, and no feed among the twins', () => {
  assert.deepEqual(readPageHead(HEAD), {
    canonical: `${ORIGIN}/zh-hant/water/?a=1&b=2`,
    alternates: [
      { language: 'zh-Hant-HK', href: `${ORIGIN}/zh-hant/water/` },
      { language: 'zh-Hans', href: `${ORIGIN}/zh-hans/water/` },
    ],
    modified: '2025-05-20',
    indexable: true,
  });
});

test('a page that does not want to be listed, or names another, is not', () => {
  const head = readPageHead(`<link rel="canonical" href="${ORIGIN}/a/">`);
  assert.equal(sitemapEntry(`${ORIGIN}/a/`, head)?.address, `${ORIGIN}/a/`);
  assert.equal(sitemapEntry(`${ORIGIN}/old/`, head), undefined);
  assert.equal(sitemapEntry(`${ORIGIN}/a/`, { ...head, canonical: undefined }), undefined);
  const hidden = readPageHead(
    `<link rel="canonical" href="${ORIGIN}/a/"><meta name="robots" content="noindex">`,
  );
  assert.equal(sitemapEntry(`${ORIGIN}/a/`, hidden), undefined);
});

test('pages are listed by address, escaped, with a date only where they have one', () => {
  const files = sitemapFiles([entry('/b/', '2025-05-20'), entry('/a/')], addressOf);
  assert.deepEqual(Object.keys(files), ['sitemap.xml']);
  const lines = files['sitemap.xml']?.split('\n') ?? [];
  assert.deepEqual(lines.slice(2, -2), [
    `<url><loc>${ORIGIN}/a/</loc><xhtml:link rel="alternate" hreflang="zh-Hans" href="${ORIGIN}/a/?&lt;&amp;&gt;"/></url>`,
    `<url><loc>${ORIGIN}/b/</loc><lastmod>2025-05-20</lastmod><xhtml:link rel="alternate" hreflang="zh-Hans" href="${ORIGIN}/b/?&lt;&amp;&gt;"/></url>`,
  ]);
  assert.deepEqual(
    sitemapFiles([entry('/a/'), entry('/b/', '2025-05-20')], addressOf),
    files,
    'in any order',
  );
});

test('more pages than one file may hold get an index in its place', () => {
  const entries = Array.from({ length: 5 }, (_, n) => entry(`/${n}/`));
  const files = sitemapFiles(entries, addressOf, 2);
  assert.deepEqual(Object.keys(files), ['sitemap.xml', 'sitemap-1.xml', 'sitemap-2.xml', 'sitemap-3.xml']);
  const listed = [...(files['sitemap.xml'] ?? '').matchAll(/<loc>([^<]*)/g)].map(([, address]) => address);
  assert.deepEqual(
    listed,
    [1, 2, 3].map((n) => `${ORIGIN}/sitemap-${n}.xml`),
  );
  const counts = Object.values(files)
    .slice(1)
    .map((text) => text.match(/<url>/g)?.length);
  assert.deepEqual(counts, [2, 2, 1]);
});

test('a site without pages has an empty sitemap', () => {
  assert.doesNotMatch(sitemapFiles([], addressOf)['sitemap.xml'] ?? '', /<url>/);
});

test('robots.txt allows every page and names the sitemap, below a path too', () => {
  for (const base of ['/', '/facts/']) {
    const sitemap = `${ORIGIN}${base}sitemap.xml`;
    const robots = robotsParser(`${ORIGIN}/robots.txt`, robotsTxt(sitemap, base));
    assert.deepEqual(robots.getSitemaps(), [sitemap]);
    for (const path of ['', 'zh-hant/search/?q=水', 'pictures/zh-hant/site.png'])
      assert.equal(robots.isAllowed(`${ORIGIN}${base}${path}`, 'AnyBot'), true, path);
  }
});
