// npm run bench:search: measures search on the built site, and with 200 editions, in Chromium, and prints a table.
// Times are honest only on a quiet machine; sizes always are.
import { cpSync, existsSync, mkdirSync, readdirSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import type { Browser, Page } from '@playwright/test';
import { readSearchContent } from '../../src/integrations/search-content.ts';
import { wholeSearch, writeSearch } from '../../src/integrations/write-search.ts';
import { buildSearchData } from '../../src/search/index.ts';
import { bundleEngine } from '../../tests/search/engine-bundle.ts';
import { readQuerySet, score } from '../../tests/search/query-set.ts';
import { serve } from '../serve.ts';
import { launchChromium } from './chromium.ts';
import { compressedCopy } from './compressed-copy.ts';
import { simulate } from './search/simulate.ts';

const PORT = 4343;
const ORIGIN = `http://localhost:${PORT}`;
const WORK = join('.cache', 'bench', 'search');
const EDITIONS = 200;
/** Names, figures, aliases, phrases: what people come for. */
const QUERIES = [
  ...['轉數快', '新型工業加速計劃', 'FPS', 'InnoHK', '河套', '数码港', '1,925 萬', '30億元', '99%', '科學園'],
  ...[
    '加速计划',
    '生成式人工智能',
    '智慧城市',
    '總樓面面積',
    '數碼港 人工智能',
    '5G',
    '央行數碼貨幣',
    '比特幣',
  ],
];

interface Row {
  what: string;
  two: string;
  many: string;
  bar: string;
}

interface Measured {
  firstBytes: number[];
  keyPress: number[];
  indexBytes: number;
}

const sorted = (values: readonly number[]) => [...values].sort((a, b) => a - b);
const median = (values: readonly number[]) => sorted(values)[Math.floor(values.length / 2)] ?? Number.NaN;
const most = (values: readonly number[]) => sorted(values).at(-1) ?? Number.NaN;
const kilobytes = (bytes: number) => `${(bytes / 1000).toFixed(1)} kB`;

/** A first search in a browser that has seen nothing: every byte until ten results, or all there are, are painted. */
async function firstSearch(browser: Browser, query: string): Promise<number> {
  // Whatever a service worker fetches is not counted with the page.
  const context = await browser.newContext({ serviceWorkers: 'block' });
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await session.send('Network.enable');
  let bytes = 0;
  session.on('Network.loadingFinished', ({ encodedDataLength }) => {
    bytes += encodedDataLength;
  });
  await page.goto(`${ORIGIN}/zh-hant/search/?q=${encodeURIComponent(query)}`);
  await settled(page);
  await page.waitForLoadState('networkidle');
  await context.close();
  return bytes;
}

function settled(page: Page): Promise<unknown> {
  // Before the first answer the state is `empty` too, and nothing is said.
  return page.waitForFunction(() => {
    const state = document.getElementById('search-results')?.dataset.searchState;
    const said = document.getElementById('search-status')?.textContent;
    return state === 'ready' || (state === 'empty' && said !== '');
  });
}

/** From the last key of a query to the frame that shows its results, in a page that has searched before. */
async function keyPresses(browser: Browser, queries: readonly string[]): Promise<number[]> {
  const context = await browser.newContext();
  const page = await context.newPage();
  await page.goto(`${ORIGIN}/zh-hant/search/?q=${encodeURIComponent('香港')}`);
  await settled(page);
  const times: number[] = [];
  for (const run of [0, 1, 2]) {
    for (const query of queries) {
      const time = await page.evaluate(async (text) => {
        const input = document.querySelector<HTMLInputElement>('.search-form input') as HTMLInputElement;
        const results = document.getElementById('search-results') as HTMLElement;
        const type = (value: string) => {
          const painted = new Promise<void>((resolve) => {
            const observer = new MutationObserver(() => {
              observer.disconnect();
              requestAnimationFrame(() => setTimeout(resolve));
            });
            observer.observe(results, { childList: true, attributes: true });
          });
          input.value = value;
          input.dispatchEvent(new InputEvent('input', { bubbles: true }));
          return Promise.race([painted, new Promise((resolve) => setTimeout(resolve, 3000))]);
        };
        await type([...text].slice(0, -1).join(''));
        await new Promise((resolve) => setTimeout(resolve, 50));
        const started = performance.now();
        await type(text);
        return performance.now() - started;
      }, query);
      if (run > 0) times.push(time);
    }
  }
  await context.close();
  return times;
}

async function measure(browser: Browser, folder: string): Promise<Measured> {
  const server = await serve({ dir: folder, port: PORT, base: '/', brotli: true });
  try {
    const firstBytes: number[] = [];
    for (const query of QUERIES) firstBytes.push(await firstSearch(browser, query));
    return { firstBytes, keyPress: await keyPresses(browser, QUERIES), indexBytes: indexBytes(folder) };
  } finally {
    server.close();
  }
}

/** Pagefind's files without its code. */
function indexBytes(folder: string): number {
  return readdirSync(join(folder, 'pagefind'), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !/\.js(\.br)?$|^wasm|\.br$/.test(entry.name))
    .reduce((sum, entry) => sum + statSync(join(entry.parentPath, entry.name)).size, 0);
}

/** Recall and precision of the query set on the built site, by the engine itself. */
async function quality(browser: Browser, folder: string, engine: string) {
  const server = await serve({ dir: folder, port: PORT, base: '/' });
  try {
    const page = await browser.newPage();
    await page.route('**/engine.js', (route) =>
      route.fulfill({ contentType: 'text/javascript', body: engine }),
    );
    await page.goto(`${ORIGIN}/zh-hant/about/`);
    const set = readQuerySet();
    const answers = await page.evaluate(
      async (queries) => {
        const { openSearch } = await import('/engine.js' as string);
        const search = await openSearch({ base: '/' });
        const found: string[][] = [];
        for (const query of queries) {
          const { groups } = await search.search(query, { script: 'zh-Hant-HK' });
          found.push(
            groups.flatMap((group: { results: { ids: string[] }[] }) =>
              group.results.flatMap(({ ids }) => ids),
            ),
          );
        }
        return found;
      },
      set.map(({ query }) => query),
    );
    await page.close();
    return { queries: set.length, ...score(set, answers) };
  } finally {
    server.close();
  }
}

if (!existsSync(join('dist', 'pagefind'))) {
  console.error('dist holds no built site with a search index. Run npm run build first.');
  process.exit(1);
}
rmSync(WORK, { recursive: true, force: true });
mkdirSync(WORK, { recursive: true });
const { entries, topics, programmes, vocabulary } = readSearchContent();
const real = entries.map(({ renditions }) => renditions);
const [topic] = topics.values();
if (!topic) throw new Error('content/topics holds no topic, so no sheets can be made up.');
const simulated = simulate(real, topic, EDITIONS - real.length);
const [two, many] = [join(WORK, 'two'), join(WORK, 'many')];
compressedCopy('dist', two);
compressedCopy('dist', many);
await writeSearch(
  buildSearchData(
    [...real, ...simulated.sheets],
    new Map([...topics, ...simulated.topics]),
    programmes,
    new Map(),
    vocabulary,
  ),
  wholeSearch(many),
);
// Replacing the index removed the compressed copy of Pagefind's code.
cpSync(join(two, 'pagefind', 'pagefind.js.br'), join(many, 'pagefind', 'pagefind.js.br'));

const browser = await launchChromium();
try {
  const engine = await bundleEngine();
  const small = await measure(browser, two);
  const large = await measure(browser, many);
  const { queries, recall, precision } = await quality(browser, 'dist', engine);
  const percent = (share: number) => `${(share * 100).toFixed(2)} %`;
  const rows: Row[] = [
    { what: `recall, ${queries} queries`, two: percent(recall), many: '', bar: '100 %' },
    { what: 'precision', two: percent(precision), many: '', bar: '≥ 99 %' },
    ...[
      ['first search, cold, all bytes, median', median, '≤ 150 / 300 kB'] as const,
      ['first search, cold, all bytes, most', most, ''] as const,
    ].map(([what, of, bar]) => ({
      what,
      two: kilobytes(of(small.firstBytes)),
      many: kilobytes(of(large.firstBytes)),
      bar,
    })),
    ...[
      ['key press to painted results, warm, median', median, '≤ 50 / 120 ms'] as const,
      ['key press to painted results, warm, most', most, ''] as const,
    ].map(([what, of, bar]) => ({
      what,
      two: `${of(small.keyPress).toFixed(0)} ms`,
      many: `${of(large.keyPress).toFixed(0)} ms`,
      bar,
    })),
    {
      what: 'index, Pagefind’s files without code',
      two: kilobytes(small.indexBytes),
      many: kilobytes(large.indexBytes),
      bar: '≤ 55 kB',
    },
    {
      what: 'search engine, brotli',
      two: kilobytes(brotliCompressSync(engine).length),
      many: '',
      bar: '≤ 12 kB with the interface',
    },
  ];
  const width = (pick: (row: Row) => string) => Math.max(...rows.map((row) => pick(row).length), 12);
  const line = (row: Row) =>
    [
      row.what.padEnd(width(({ what }) => what)),
      row.two.padStart(width(({ two }) => two)),
      row.many.padStart(width(({ many }) => many)),
      row.bar,
    ].join('  ');
  console.log(line({ what: '', two: `${real.length} editions`, many: `${EDITIONS} editions`, bar: 'bar' }));
  for (const row of rows) console.log(line(row));
  for (const [at, query] of QUERIES.entries()) {
    console.log(
      `  ${query}: ${kilobytes(small.firstBytes[at] ?? 0)}, ${kilobytes(large.firstBytes[at] ?? 0)}`,
    );
  }
} finally {
  await browser.close();
}
