// Measures reading: the cold build, the first view, layout shift, the switch of the script, Lighthouse.
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from '@playwright/test';
import { astro } from '../astro.ts';
import { serve } from '../serve.ts';
import { launchChromium } from './chromium.ts';
import { compressedCopy } from './compressed-copy.ts';

const PORT = 4341;
const ORIGIN = `http://localhost:${PORT}`;
const SHEET = '/zh-hant/innovation-and-technology/2026-02/';
const TWIN = SHEET.replace('zh-hant', 'zh-hans');

/** One measured figure beside its bar. */
export interface Row {
  what: string;
  measured: string;
  bar: string;
}

const median = (values: number[]) =>
  [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;

function coldBuild(runs: number): Row {
  const seconds: number[] = [];
  for (let run = 0; run < runs; run++) {
    const folder = join('.cache', 'bench', 'build');
    rmSync(folder, { recursive: true, force: true });
    const started = performance.now();
    const code = astro(['build', '--silent'], {
      OUT_DIR: join(folder, 'dist'),
      CACHE_DIR: join(folder, 'cache'),
    });
    if (code !== 0)
      throw new Error('The build failed, so there is nothing to measure. See what is said above.');
    seconds.push((performance.now() - started) / 1000);
  }
  return { what: `cold build, median of ${runs}`, measured: `${median(seconds).toFixed(2)} s`, bar: '≤ 8 s' };
}

async function firstView(browser: Browser): Promise<Row[]> {
  const context = await browser.newContext({ viewport: { width: 390, height: 844 } });
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await session.send('Network.enable');
  const urls = new Map<string, string>();
  const sizes = new Map<string, number>();
  session.on('Network.responseReceived', ({ requestId, response }) => urls.set(requestId, response.url));
  session.on('Network.loadingFinished', ({ requestId, encodedDataLength }) =>
    sizes.set(requestId, encodedDataLength),
  );
  await page.addInitScript(() => {
    Object.assign(window, { shift: 0 });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) {
        (window as unknown as { shift: number }).shift += (entry as unknown as { value: number }).value;
      }
    }).observe({ type: 'layout-shift', buffered: true });
  });
  await page.goto(ORIGIN + SHEET, { waitUntil: 'networkidle' });
  const shift = await page.evaluate(() => (window as unknown as { shift: number }).shift);
  const total = [...sizes.values()].reduce((sum, size) => sum + size, 0);
  const script = [...urls]
    .filter(([, url]) => url.endsWith('.js'))
    .reduce((sum, [id]) => sum + (sizes.get(id) ?? 0), 0);
  const foreign = [...urls.values()].filter((url) => !url.startsWith(ORIGIN));
  await context.close();
  return [
    { what: 'first view, brotli, with headers', measured: `${(total / 1000).toFixed(1)} kB`, bar: '≤ 26 kB' },
    { what: 'first view, requests', measured: String(urls.size), bar: '≤ 5' },
    { what: 'first view, JavaScript', measured: `${(script / 1000).toFixed(1)} kB`, bar: '≤ 4 kB' },
    { what: 'layout shift', measured: shift.toFixed(3), bar: '0' },
    { what: 'requests to other hosts', measured: String(foreign.length), bar: '0' },
  ];
}

/** Click on the switch to the first paint of the twin's text, warm, and how far the paragraph has moved. */
async function scriptSwitch(browser: Browser, runs: number): Promise<Row[]> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 } });
  const page = await context.newPage();
  await page.goto(ORIGIN + TWIN);
  await page.goto(ORIGIN + SHEET);
  const milliseconds: number[] = [];
  const distances: number[] = [];
  for (let run = 0; run < runs; run++) {
    const anchor =
      ['digital-policy-6', 'talent-4', 'startups-14', 'smart-city-9', 'fintech-9'][run % 5] ?? '';
    await page.locator(`#${anchor}`).evaluate((element) => element.scrollIntoView({ block: 'start' }));
    await page.waitForTimeout(200);
    const topOf = () => page.locator(`#${anchor}`).evaluate((element) => element.getBoundingClientRect().top);
    const before = await topOf();
    const from = new URL(page.url()).pathname;
    await page.hover('locale-switch a');
    await page.waitForTimeout(200);
    const clicked = await page.evaluate(() => {
      const now = performance.timeOrigin + performance.now();
      document.querySelector<HTMLAnchorElement>('locale-switch a')?.click();
      return now;
    });
    await page.waitForURL((url) => url.pathname !== from);
    const painted = await page.evaluate(
      () =>
        new Promise<number>((resolve) => {
          new PerformanceObserver((list) => {
            const [first] = list.getEntriesByName('first-contentful-paint');
            if (first) resolve(performance.timeOrigin + first.startTime);
          }).observe({ type: 'paint', buffered: true });
        }),
    );
    milliseconds.push(painted - clicked);
    distances.push(Math.abs((await topOf()) - before));
  }
  await context.close();
  return [
    {
      what: `script switch, warm, median of ${runs}`,
      measured: `${median(milliseconds).toFixed(0)} ms`,
      bar: '≤ 80 ms',
    },
    { what: 'paragraph moved by, most', measured: `${Math.max(...distances).toFixed(0)} px`, bar: '≤ 40 px' },
  ];
}

async function lighthouseScores(): Promise<Row[]> {
  const { default: lighthouse } = await import('lighthouse');
  const debuggingPort = PORT + 1;
  const browser = await launchChromium([`--remote-debugging-port=${debuggingPort}`]);
  try {
    const rows: Row[] = [];
    for (const path of ['/zh-hant/', SHEET, '/zh-hans/', TWIN]) {
      const result = await lighthouse(ORIGIN + path, { port: debuggingPort, logLevel: 'error' });
      const categories = Object.values(result?.lhr.categories ?? {}).filter(({ score }) => score !== null);
      const scores = categories.map(({ title, score }) => `${title} ${Math.round((score ?? 0) * 100)}`);
      rows.push({ what: `Lighthouse ${path}`, measured: scores.join(', '), bar: '100 × 4' });
    }
    return rows;
  } finally {
    await browser.close();
  }
}

/** Measures the site as built by `npm run build`; builds it first, several times, to time that too. */
export async function benchSite(): Promise<Row[]> {
  console.log('building, three times from nothing …');
  const build = coldBuild(3);
  const dir = compressedCopy(join('.cache', 'bench', 'build', 'dist'), join('.cache', 'bench', 'site'));
  const server = await serve({ dir, port: PORT, base: '/', brotli: true });
  const browser = await launchChromium();
  try {
    console.log('first view and script switch in Chromium …');
    const rows = [build, ...(await firstView(browser)), ...(await scriptSwitch(browser, 15))];
    console.log('Lighthouse, mobile …');
    return [...rows, ...(await lighthouseScores())];
  } finally {
    await browser.close();
    server.close();
  }
}
