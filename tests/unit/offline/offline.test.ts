import assert from 'node:assert/strict';
import { test } from 'node:test';
import { iconSvg, isOwnPage, selectFiles, webManifest } from '../../../src/offline/index.ts';

const FILES = [
  'index.html',
  'favicon.svg',
  'sw.js',
  '_astro/page.1.js',
  '_astro/page.1.css',
  'pagefind/pagefind.js',
  'pagefind/index/a-0.pf_index',
  'search-data/catalog.pack',
  'search-data/zh-Hant-HK/water/2025-05/supply.pack',
  'search-data/zh-Hans/water/2025-05/supply.pack',
  'search-data/zh-Hant-HK/food/2025-05/rice.pack',
  'zh-hant/index.html',
  'zh-hant/search/index.html',
  'zh-hant/offline/index.html',
  'zh-hant/programmes/index.html',
  'zh-hant/programmes/often/index.html',
  'zh-hant/programmes/seldom/index.html',
  'zh-hant/programmes/never/index.html',
  'zh-hant/figures/water/index.html',
  'zh-hant/figures/food/index.html',
  'zh-hant/figures/index.html',
  'zh-hant/about/accessibility/index.html',
  'zh-hant/water/index.html',
  'zh-hant/water/feed.xml',
  'zh-hant/water/2025-05/index.html',
  'zh-hant/water/2025-05/conversion.json',
  'zh-hant/water/2024-05...2025-05/index.html',
  'zh-hant/food/2025-05/index.html',
  'zh-hans/water/2025-05/index.html',
  'data/figures.json',
  'pictures/zh-hant/water/2025-05.png',
].map((file) => ({ file, bytes: 10 }));

const links = (file: string) => (file.includes('often') ? 9 : file.includes('seldom') ? 1 : 0);
const select = (budget: number) =>
  selectFiles(FILES, { topic: 'water', script: 'zh-hant', budget }, links).map(({ file }) => file);

test('a topic in one script: its pages, the search of it in both wordings, and what pages consist of', () => {
  const needed = select(0);
  for (const file of needed)
    assert.doesNotMatch(file, /food|never|often|zh-hans\/|^data|^pictures|feed|sw\.js/);
  for (const file of [
    'zh-hant/water/2025-05/index.html',
    'zh-hant/water/2024-05...2025-05/index.html',
    'zh-hant/water/2025-05/conversion.json',
    'zh-hant/figures/water/index.html',
    'search-data/zh-Hans/water/2025-05/supply.pack',
    'pagefind/index/a-0.pf_index',
    '_astro/page.1.css',
  ]) {
    assert.ok(needed.includes(file), file);
  }
});

test('where each topic has an index of its own, only that is kept, with the code all share', () => {
  const parted = [
    ...['pagefind/pagefind.js', 'pagefind/water/pagefind-entry.json', 'pagefind/water/index/a-0.pf_index'],
    ...['pagefind/food/pagefind-entry.json', 'search-data/_clues/0.pack'],
    ...['search-data/topics.pack', 'search-data/water/catalog.pack', 'search-data/food/catalog.pack'],
  ].map((file) => ({ file, bytes: 10 }));
  const kept = selectFiles(parted, { topic: 'water', script: 'zh-hant', budget: 0 }, () => 0);
  assert.deepEqual(
    kept.map(({ file }) => file),
    [
      ...['pagefind/pagefind.js', 'pagefind/water/pagefind-entry.json', 'pagefind/water/index/a-0.pf_index'],
      ...['search-data/topics.pack', 'search-data/water/catalog.pack'],
    ],
  );
});

test('names come by how often the topic leads to them, as long as there is room', () => {
  const needed = select(0).length * 10;
  const names = (budget: number) =>
    select(budget)
      .filter((file) => /programmes\/\w+\/index/.test(file))
      .map((file) => file.split('/')[2]);
  assert.deepEqual(names(needed + 29), []);
  assert.deepEqual(names(needed + 30), ['often']);
  assert.deepEqual(names(needed + 1000), ['often', 'seldom'], 'a page nothing leads to is left out');
});

test('what every page leads to comes before names, as long as there is room', () => {
  const needed = select(0).length * 10;
  const linked = (budget: number) =>
    select(budget).filter((file) => /^zh-hant\/(?:figures|about\/accessibility)\/index/.test(file));
  assert.deepEqual(linked(needed + 9), []);
  assert.deepEqual(linked(needed + 10), ['zh-hant/about/accessibility/index.html']);
  assert.equal(linked(needed + 20).length, 2);
});

test('own pages are those below the topic, in the script', () => {
  assert.ok(isOwnPage('zh-hant/water/2025-05/index.html', 'water', 'zh-hant'));
  assert.ok(!isOwnPage('zh-hant/water-supplies/2025-05/index.html', 'water', 'zh-hant'));
  assert.ok(!isOwnPage('zh-hans/water/2025-05/index.html', 'water', 'zh-hant'));
});

test('the manifest stays below the base', () => {
  const manifest = JSON.parse(
    webManifest({
      name: '便覽',
      description: 'd',
      lang: 'zh-Hant-HK',
      start: '/facts/zh-hant/',
      base: '/facts/',
    }),
  );
  assert.equal(manifest.scope, '/facts/');
  assert.equal(manifest.start_url, '/facts/zh-hant/');
  for (const { src, type } of manifest.icons)
    assert.match(`${src} ${type}`, /^\/facts\/icons\/\S+\.png image\/png$/);
  assert.deepEqual(
    new Set(manifest.icons.map(({ purpose }: { purpose: string }) => purpose)),
    new Set(['any', 'maskable']),
  );
});

test('an icon that may be cut has paper to its edges; one drawn in another field is refused', () => {
  const svg = '<svg viewBox="0 0 32 32"><path d="M0 0"/></svg>';
  assert.equal(iconSvg(svg, false), svg);
  assert.match(
    iconSvg(svg, true),
    /^<svg viewBox="-4 -4 40 40"><rect x="-4" y="-4" width="40" height="40" fill="#fcfbf8"\/>/,
  );
  assert.throws(() => iconSvg('<svg viewBox="0 0 24 24"/>', false), /viewBox="0 0 32 32"/);
});
