import assert from 'node:assert/strict';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import sharp from 'sharp';
import { DESCRIPTION_LENGTHS, LONGEST_TITLE, textWidth } from '../../src/site/index.ts';
import { brotliSize, builtPages } from './built-site.ts';
import { pageMetadata, valuesOf } from './metadata.ts';

const DIST = 'dist';
const ORIGIN = 'http://localhost:4321';
const html = new Map(builtPages(DIST).map((page) => [page.file, page.html]));
const pages = [...html].map(([file, text]) => pageMetadata({ file, html: text }));
const listed = pages.filter(({ indexable }) => indexable);
const inScripts = pages.filter(({ file }) => /^zh-han[ts]\//.test(file));
const SHEET = /^zh-han[ts]\/[\w-]+\/\d{4}-\d\d\/index\.html$/;
const COMPARISON = /^zh-han[ts]\/[\w-]+\/[\d-]+\.\.\.[\d-]+\/index\.html$/;

/** What stands more than once, with the pages it stands on. */
function repeated(pick: (page: (typeof pages)[number]) => string): [string, string[]][] {
  const groups = [...Map.groupBy(listed, pick)].filter(([, own]) => own.length > 1);
  return groups.map(([text, own]) => [text, own.map(({ file }) => file)]);
}

test('no two pages have one title or one description', () => {
  assert.deepEqual(
    repeated(({ title }) => title),
    [],
  );
  assert.deepEqual(
    repeated(({ description }) => description),
    [],
  );
});

test('titles and descriptions are of the length that search engines show, and say that the site is unofficial', () => {
  const { least, most } = DESCRIPTION_LENGTHS;
  for (const { file, title, description } of listed) {
    assert.ok(textWidth(title) <= LONGEST_TITLE, `${file}: title ${textWidth(title)} wide: ${title}`);
    const width = textWidth(description);
    assert.ok(
      width >= least && width <= most,
      `${file}: description ${width} wide, ${least}–${most}: ${description}`,
    );
    assert.match(description, /非官方/, file);
  }
});

test('a sheet tells its extent, date and a figure; a comparison how much changed', () => {
  for (const { file, description } of pages.filter(({ file }) => SHEET.test(file)))
    assert.match(
      description,
      /年 \d+ 月版全文，.+ 日更新，.+ 節 \d+ 段|年 \d+ 月版全文，.+ 日更新，.+ 节 \d+ 段/,
      file,
    );
  for (const { file, description } of pages.filter(({ file }) => COMPARISON.test(file)))
    assert.match(description, /新增 \d+ [段項项]、更新 \d+ [段項项]/, file);
});

test('every page has a preview: words of its own, and a picture that is there', async () => {
  const sizes = new Map<string, number>();
  for (const { file, canonical, description, social } of inScripts) {
    assert.equal(social.get('og:url'), canonical, file);
    assert.equal(social.get('og:description'), description, file);
    const [own, twin] = file.startsWith('zh-hant') ? ['zh_HK', 'zh_CN'] : ['zh_CN', 'zh_HK'];
    assert.deepEqual([social.get('og:locale'), social.get('og:locale:alternate')], [own, twin], file);
    assert.equal(social.get('twitter:card'), 'summary_large_image', file);
    assert.match(social.get('og:image:alt') ?? '', /非官方/, file);
    assert.doesNotMatch(social.get('og:image:alt') ?? '', /[，；：。][，；：。]/, file);
    const image = social.get('og:image') ?? '';
    assert.ok(image.startsWith(`${ORIGIN}/pictures/${file.slice(0, 7)}/`), `${file}: ${image}`);
    sizes.set(image, statSync(join(DIST, image.slice(ORIGIN.length))).size);
  }
  for (const [image, bytes] of sizes) {
    const { width, height, format } = await sharp(join(DIST, image.slice(ORIGIN.length))).metadata();
    assert.deepEqual([format, width, height], ['png', 1200, 630], image);
    assert.ok(bytes <= 40_000, `${image}: ${bytes} bytes`);
  }
});

test('sheets and comparisons have pictures of their own, one a script', () => {
  const own = pages.filter(({ file }) => SHEET.test(file) || COMPARISON.test(file));
  assert.ok(own.length >= 6);
  for (const { file, social } of own)
    assert.equal(social.get('og:image'), `${ORIGIN}/pictures/${file.replace('/index.html', '')}.png`, file);
  assert.equal(existsSync(join(DIST, 'pictures', 'zh-hant', 'site.json')), false, 'descriptions are gone');
});

test('JSON-LD: every address is absolute and stands on this site or at a known place', () => {
  const properties = new Set(['@id', 'url', 'item', 'contentUrl', 'image', 'license', 'usageInfo']);
  for (const { file, things } of pages) {
    for (const [property, value] of valuesOf(things, properties)) {
      assert.ok(URL.canParse(String(value)), `${file}: ${property} ${value}`);
      if (property !== 'license' && String(value).startsWith(ORIGIN)) {
        const path = decodeURI(new URL(String(value)).pathname);
        assert.ok(existsSync(join(DIST, path)), `${file}: ${property} ${value}`);
      }
    }
  }
});

test('JSON-LD: every inner page tells the way to it, by pages that are there', () => {
  for (const { file, canonical, things } of inScripts) {
    const ways = things.filter((thing) => thing['@type'] === 'BreadcrumbList');
    if (/^zh-han[ts]\/index\.html$/.test(file)) {
      assert.equal(ways.length, 0, file);
      continue;
    }
    const items = ways[0]?.itemListElement as { position: number; name: string; item: string }[];
    assert.equal(ways.length, 1, file);
    assert.deepEqual(
      items.map(({ position }) => position),
      items.map((_, n) => n + 1),
      file,
    );
    assert.equal(items.at(-1)?.item, canonical, file);
    assert.equal(items[0]?.item, `${ORIGIN}/${file.slice(0, 7)}/`, file);
    for (const { name } of items) assert.notEqual(name, '', file);
  }
});

test('JSON-LD: a page is described as what it is, with what that needs', () => {
  const needed: [RegExp, string, string[]][] = [
    [
      SHEET,
      'Report',
      ['name', 'inLanguage', 'dateModified', 'publisher', 'copyrightHolder', 'isBasedOn', 'isPartOf'],
    ],
    [COMPARISON, 'Report', ['name', 'inLanguage', 'author', 'isBasedOn', 'license', 'copyrightNotice']],
    [/^zh-han[ts]\/index\.html$/, 'WebSite', ['name', 'url', 'potentialAction']],
    [/^zh-han[ts]\/data\//, 'Dataset', ['name', 'description', 'copyrightNotice', 'creator', 'distribution']],
    [/^zh-han[ts]\/programmes\/index\.html$/, 'DefinedTermSet', ['name', 'url']],
    [/^zh-han[ts]\/programmes\/.+\/index\.html$/, 'DefinedTerm', ['name', 'url', 'inDefinedTermSet']],
  ];
  for (const [pattern, type, properties] of needed) {
    const own = pages.filter(({ file }) => pattern.test(file));
    assert.ok(own.length >= 2, `no page for ${type}`);
    for (const { file, things } of own) {
      const found = things.filter((thing) => thing['@type'] === type);
      assert.ok(found.length > 0, `${file} has no ${type}`);
      for (const thing of found)
        for (const property of properties) assert.ok(thing[property], `${file}: ${type} without ${property}`);
    }
  }
});

test('only the site’s own data is licensed, never the sheets’ paragraphs', () => {
  const terms = pages
    .filter(({ file }) => /^zh-han[ts]\/data\//.test(file))
    .flatMap(({ things }) => things.filter((thing) => thing['@type'] === 'Dataset'))
    .map((thing) => [String(thing['@id']).split('#')[1], 'license' in thing]);
  for (const [name, licensed] of terms) assert.equal(licensed, name !== 'blocks', String(name));
  assert.ok(terms.length >= 10);
});

test('metadata adds little to the first view', () => {
  const page = html.get(join('zh-hant', 'innovation-and-technology', '2026-02', 'index.html')) ?? '';
  const plain = page
    .replaceAll(/<meta (?:property|name="twitter)[^>]*>/g, '')
    .replaceAll(/<script type="application\/ld\+json">.*?<\/script>/gs, '');
  const added = brotliSize(page) - brotliSize(plain);
  assert.ok(added > 0 && added <= 700, `${added} bytes`);
});

test('twins name each other, and themselves', () => {
  const byAddress = new Map(pages.map((page) => [page.canonical, page]));
  for (const { file, canonical, alternates } of listed) {
    assert.ok([...alternates.values()].includes(canonical), `${file} does not name itself`);
    for (const [language, href] of alternates) {
      const other = byAddress.get(href);
      assert.ok(other, `${file}: ${language} ${href} is no page`);
      assert.ok([...other.alternates.values()].includes(canonical), `${other.file} does not name ${file}`);
    }
  }
});

test('the sitemap lists every page that wants to be, as the page says, dated by its edition only', () => {
  const xml = readFileSync(join(DIST, 'sitemap.xml'), 'utf8');
  const entries = [
    ...xml.matchAll(/<url><loc>([^<]+)<\/loc>(?:<lastmod>([^<]+)<\/lastmod>)?(.*?)<\/url>/g),
  ].map(
    ([, address = '', date, links = '']) =>
      [
        address,
        date,
        [...links.matchAll(/<xhtml:link rel="alternate" hreflang="([^"]+)" href="([^"]+)"\/>/g)].map(
          ([, language, href]) => [language, href],
        ),
      ] as const,
  );
  const expected = listed
    .filter(({ file, canonical }) => canonical === `${ORIGIN}/${file.replace(/index\.html$/, '')}`)
    .map(({ canonical, modified, alternates }) => [canonical, modified, [...alternates]] as const)
    .sort(([a], [b]) => (a < b ? -1 : 1));
  assert.deepEqual(entries, expected);
  assert.equal(
    entries.find(([address]) => address.endsWith('/zh-hans/innovation-and-technology/2026-02/'))?.[1],
    '2026-02-20',
  );
  assert.equal(
    readFileSync(join(DIST, 'robots.txt'), 'utf8').includes(`Sitemap: ${ORIGIN}/sitemap.xml`),
    true,
  );
  assert.deepEqual(
    pages.filter(({ indexable }) => !indexable).map(({ file }) => file),
    ['404.html'],
  );
});

test('topics, sheets and comparisons lead to their topic’s feed', () => {
  for (const { file, feeds } of inScripts.filter(({ file }) =>
    /^zh-han[ts]\/innovation-and-technology\//.test(file),
  )) {
    if (file.endsWith('conversion/index.html')) continue;
    assert.deepEqual(feeds, [`/${file.slice(0, 7)}/innovation-and-technology/feed.xml`], file);
  }
});
