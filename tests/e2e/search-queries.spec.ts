import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { expect, type Page, test } from '@playwright/test';
import { wholeSearch, writeSearch } from '../../src/integrations/write-search.ts';
import { pairContent } from '../../src/search/pairs.ts';
import { keyOf } from '../../src/search/read.ts';
import { bundleEngine } from '../search/engine-bundle.ts';
import { readQuerySet, score } from '../search/query-set.ts';
import { cutRun, runsAroundNumbers } from '../search/runs.ts';

const ENGINE = '/engine-under-test.js';
let code = '';

test.beforeAll(async () => {
  code = await bundleEngine();
});

test.beforeEach(({ page: _ }, { project }) => {
  test.skip(project.name !== 'desktop', 'The engine is the same on every screen.');
});

async function openPage(page: Page, script: 'zh-hant' | 'zh-hans'): Promise<void> {
  await page.route(`**${ENGINE}`, (route) => route.fulfill({ contentType: 'text/javascript', body: code }));
  await page.goto(`/${script}/about/`);
}

/** Ids found by each query, from a page of one script. */
function searchAll(
  page: Page,
  queries: readonly string[],
  script: 'zh-Hant-HK' | 'zh-Hans',
  base = '/',
): Promise<string[][]> {
  return page.evaluate(
    async ([engine, texts, asked, base]) => {
      const { openSearch } = await import(engine);
      const search = await openSearch({ base });
      const answers: string[][] = [];
      for (const query of texts) {
        const { groups } = await search.search(query, { script: asked });
        answers.push(
          groups.flatMap(({ results }: { results: { ids: string[] }[] }) =>
            results.flatMap(({ ids }) => ids),
          ),
        );
      }
      return answers;
    },
    [ENGINE, queries, script, base] as const,
  );
}

for (const [path, script] of [
  ['zh-hant', 'zh-Hant-HK'],
  ['zh-hans', 'zh-Hans'],
] as const) {
  test(`every query of the set finds its blocks, and no other, from a page in ${script}`, async ({
    page,
  }) => {
    test.setTimeout(120_000);
    const set = readQuerySet();
    await openPage(page, path);
    const { recall, precision, faults } = score(
      set,
      await searchAll(
        page,
        set.map(({ query }) => query),
        script,
      ),
    );
    expect(faults.slice(0, 20)).toEqual([]);
    expect(recall).toBe(1);
    expect(precision).toBe(1);
  });
}

for (const [path, script] of [
  ['zh-hant', 'zh-Hant-HK'],
  ['zh-hans', 'zh-Hans'],
] as const) {
  test(`runs of words cut from every block find it, from a page in ${script}`, async ({ page }) => {
    test.setTimeout(120_000);
    const { content, lexicon } = await import('../unit/search/content.ts');
    const blocks = content.entries.flatMap(({ renditions }) =>
      renditions[script].sections.flatMap(({ blocks }) => blocks),
    );
    const asked = blocks.flatMap(({ id, text }, at) => [
      // The same runs every time: three of each block, long and short.
      ...[
        [7, 13],
        [11, 5],
        [3, 29],
      ]
        .map(([from = 0, length = 0]) => cutRun(text, at * from, at * length + 1, lexicon.folder))
        .flatMap((query) => query ?? [])
        // A name by itself is looked for by its places.
        .filter((query) => lexicon.namesOf(keyOf(lexicon.read(query)), query).length === 0)
        .map((query) => ({ id, query })),
      ...[3, 30].flatMap((around) =>
        runsAroundNumbers(text, around, lexicon.folder).map((query) => ({ id, query })),
      ),
    ]);
    expect(asked.length).toBeGreaterThan(500);
    await openPage(page, path);
    const answers = await searchAll(
      page,
      asked.map(({ query }) => query),
      script,
    );
    expect(asked.filter(({ id }, at) => !answers[at]?.includes(id))).toEqual([]);
  });
}

test('an index of pairs answers as one of single terms', async ({ page }) => {
  test.setTimeout(240_000);
  const { data } = await import('../unit/search/content.ts');
  const folder = mkdtempSync(join(tmpdir(), 'search-pairs-'));
  try {
    const records = (content: (content: string) => string) =>
      data.records.map((record) => ({ ...record, content: content(record.content) }));
    const paired = { ...data, records: records(pairContent), catalog: { ...data.catalog, pairs: true } };
    await writeSearch(data, wholeSearch(join(folder, 'single')));
    await writeSearch(paired, wholeSearch(join(folder, 'pairs')));
    await openPage(page, 'zh-hant');
    await page.route('**/written-for-this-test/**', async (route) => {
      const { pathname } = new URL(route.request().url());
      const path = join(folder, pathname.replace('/written-for-this-test/', ''));
      await route.fulfill({
        path,
        contentType: path.endsWith('.js') ? 'text/javascript' : 'application/wasm',
      });
    });
    const queries = readQuerySet().map(({ query }) => query);
    const answersOf = (which: string) =>
      searchAll(page, queries, 'zh-Hant-HK', `/written-for-this-test/${which}/`);
    const [single, pairs] = [await answersOf('single'), await answersOf('pairs')];
    const differ = queries.flatMap((query, at) =>
      JSON.stringify(single[at]) === JSON.stringify(pairs[at]) ? [] : [query],
    );
    expect(differ).toEqual([]);
    expect(single.filter(({ length }) => length > 0).length).toBeGreaterThan(400);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});

test("results are texts of the page's script with what matched, under the page's addresses", async ({
  page,
}) => {
  await openPage(page, 'zh-hans');
  const [first] = await page.evaluate(async (engine) => {
    const { openSearch } = await import(engine);
    const search = await openSearch({ base: '/' });
    const { groups } = await search.search('1,925 萬', { script: 'zh-Hans' });
    return groups[0].results;
  }, ENGINE);
  expect(first.url).toBe('/zh-hans/innovation-and-technology/2026-02/#fintech-6');
  expect(
    first.marks.map(({ start, end }: { start: number; end: number }) => first.text.slice(start, end)),
  ).toEqual(['1,925 万']);
});

test('a heading that is what was typed comes first, with its section', async ({ page }) => {
  await openPage(page, 'zh-hant');
  const [[first]] = (await searchAll(page, ['智慧城市'], 'zh-Hant-HK')) as [string[]];
  expect(first).toBe('innovation-and-technology/2026-02/smart-city');
});

test('nothing found: the closest names of the register are suggested', async ({ page }) => {
  await openPage(page, 'zh-hant');
  const outcome = await page.evaluate(async (engine) => {
    const { openSearch } = await import(engine);
    return (await openSearch({ base: '/' })).search('新型工業加快計劃', { script: 'zh-Hant-HK' });
  }, ENGINE);
  expect(outcome.total).toBe(0);
  expect(outcome.suggestions[0]).toEqual({
    slug: 'new-industrialisation-acceleration-scheme',
    name: '新型工業加速計劃',
  });
});

test('filters narrow the results, and each facet counts what the others leave', async ({ page }) => {
  await openPage(page, 'zh-hant');
  const { total, facets } = await page.evaluate(async (engine) => {
    const { openSearch } = await import(engine);
    const search = await openSearch({ base: '/' });
    return search.search('轉數快', { script: 'zh-Hant-HK', filters: { edition: ['2025-02'] }, limit: 1 });
  }, ENGINE);
  expect(total).toBe(2);
  expect(facets.edition.map(({ value, count }: { value: string; count: number }) => [value, count])).toEqual([
    ['2026-02', 2],
    ['2025-02', 2],
  ]);
  expect(facets.section.map(({ label }: { label: string }) => label)).toEqual(['金融科技']);
});

for (const [what, address] of [
  ['the catalog', '**/search-data/catalog.*'],
  ['the WebAssembly', '**/*.pagefind'],
  ['Pagefind itself', '**/pagefind.js*'],
  ['the records', '**/*.pf_meta'],
  ['the words', '**/*.pf_index'],
] as const) {
  test(`without ${what} the search says that it is unavailable, and works once it is back`, async ({
    page,
  }) => {
    await openPage(page, 'zh-hant');
    await page.route(address, (route) => route.abort());
    const attempt = () =>
      page.evaluate(async (engine) => {
        const { openSearch } = await import(engine);
        try {
          const search = await openSearch({ base: '/' });
          return (await search.search('轉數快', { script: 'zh-Hant-HK' })).total;
        } catch (error) {
          return (error as Error).name;
        }
      }, ENGINE);
    expect(await attempt()).toBe('SearchUnavailable');
    await page.unroute(address);
    // Two paragraphs, each the same in both editions.
    expect(await attempt()).toBe(2);
  });
}

test('a search loads little code of our own', async ({ page }) => {
  const sizes = new Map<string, number>();
  page.on('response', async (response) => {
    const { pathname } = new URL(response.url());
    if (!/^\/_astro\/.*\.js$/.test(pathname)) return;
    sizes.set(pathname, brotliCompressSync(await response.body()).length);
  });
  await page.goto('/zh-hant/about/', { waitUntil: 'networkidle' });
  const everywhere = new Set(sizes.keys());
  const used = async (query: string) => {
    await page.goto(`/zh-hant/search/?q=${encodeURIComponent(query)}`, { waitUntil: 'networkidle' });
    return [...sizes].filter(([path]) => !everywhere.has(path)).reduce((sum, [, size]) => sum + size, 0);
  };
  const plain = await used('轉數快');
  expect(plain).toBeGreaterThan(5_000);
  expect(plain).toBeLessThan(12_000);
  // A query with a number in it needs no more.
  expect(await used('1,925 萬')).toBe(plain);
});
