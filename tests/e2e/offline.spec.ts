import { cpSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import { buildSite, copyFixture, temporaryFolder } from '../build/build-site.ts';
import { PublishedSite } from './offline-site.ts';

const TOPIC = 'zh-hant/water/';
const SHEET = `${TOPIC}2025-05/`;

test.use({ serviceWorkers: 'allow' });
test.describe.configure({ mode: 'default', timeout: 60_000 });
test.skip(({ isMobile }) => isMobile, 'what is stored does not depend on the size of the window');

const site = new PublishedSite();
const builds = { a: '', b: '', off: '' };
let cleanUp: () => void = () => {};

test.beforeAll(async () => {
  test.setTimeout(120_000);
  const done: (() => void)[] = [];
  cleanUp = () => {
    for (const each of done) each();
  };
  const folder = temporaryFolder({ after: (callback) => done.push(callback) });
  const content = copyFixture(folder);
  const build = async (name: string, env: Record<string, string> = {}) => {
    const { code, output, dist } = await buildSite(content, folder, {
      ...{ SITE: 'http://localhost', BASE: site.base, OUT_DIR: join(folder, name) },
      ...env,
    });
    expect(code, output).toBe(0);
    return dist.replace(/dist$/, name);
  };
  // A second topic of the same words, which is not kept.
  const topic = readFileSync(join(content, 'topics', 'water.yaml'), 'utf8').replaceAll('供水', '水務');
  writeFileSync(join(content, 'topics', 'harbour.yaml'), topic.replace('zh-Hans: 水務', 'zh-Hans: 水务'));
  mkdirSync(join(content, 'fact-sheets', 'harbour'));
  for (const name of readdirSync(join(content, 'fact-sheets', 'water'))) {
    const text = readFileSync(join(content, 'fact-sheets', 'water', name), 'utf8');
    writeFileSync(
      join(content, 'fact-sheets', 'harbour', name),
      text.replace('file: water.', 'file: harbour.'),
    );
  }
  for (const name of readdirSync(join(content, 'sources')))
    cpSync(join(content, 'sources', name), join(content, 'sources', name.replace('water', 'harbour')));
  builds.a = await build('a');
  builds.off = await build('off', { OFFLINE: 'off' });
  const sheet = join(content, 'fact-sheets', 'water', '2025-05.md');
  writeFileSync(sheet, readFileSync(sheet, 'utf8').replace('东江', '长江'));
  builds.b = await build('b');
});

test.afterAll(async () => {
  await site.disconnect();
  cleanUp();
});

test.beforeEach(async () => {
  site.hook = () => false;
  await site.publish(builds.a);
});

/** Opens a page and waits until the service worker answers for it. */
async function open(page: Page, path: string): Promise<void> {
  await page.goto(site.at(path));
  await page.evaluate(async () => {
    await navigator.serviceWorker.ready;
    if (navigator.serviceWorker.controller) return;
    await new Promise((resolve) => navigator.serviceWorker.addEventListener('controllerchange', resolve));
  });
}

const stores = (page: Page) => page.evaluate(() => caches.keys());
const keepButton = (page: Page) => page.locator('[data-topic="zh-hant/water"] button');
const status = (page: Page) => page.locator('.offline-status');

async function keepTopic(page: Page): Promise<void> {
  await open(page, TOPIC);
  await expect(keepButton(page)).toHaveText(/下載「供水」供離線閱讀（約 \d+ kB）/);
  await keepButton(page).click();
  await expect(status(page)).toHaveText('「供水」已保存，可離線閱讀。');
}

async function find(page: Page, query: string): Promise<number> {
  await page.goto(site.at(`zh-hant/search/?q=${query}`));
  await expect(page.locator('#search-status')).not.toHaveText(/正在載入|^$/);
  return page.locator('[data-result]').count();
}

test('pages visited are read without a network; for another, the page says what is kept', async ({
  page,
}) => {
  await open(page, 'zh-hant/');
  await page.goto(site.at(SHEET));
  await expect.poll(() => stores(page).then((names) => names.join())).toContain('visited');
  await page.goto(site.at('zh-hant/about/'));
  await site.disconnect();
  await page.goto(site.at(`${SHEET}?from=elsewhere`));
  await expect(page.locator('h1')).toHaveText('供水');
  expect(await page.evaluate(() => document.styleSheets.length)).toBeGreaterThan(0);
  await page.locator('.tools a[href^="#"]').first().click();
  await expect(page.locator('.cite-menu[open]'), 'its code is kept, too').toBeVisible();
  await page.goto(site.at('zh-hans/water/2024-05/'));
  await expect(page.getByRole('heading', { name: '这一页没有保存' })).toBeVisible();
  await expect(
    page.locator('.kept-pages').getByRole('link', { name: /供水（2025 年 5 月版）/ }),
  ).toBeVisible();
});

test('a topic is kept whole: sheets, comparison, names, search; and removed', async ({ page }) => {
  await keepTopic(page);
  await site.disconnect();
  const failed: string[] = [];
  page.on('requestfailed', (request) => {
    // What a page no longer waits for when it is left has not failed.
    if (request.failure()?.errorText !== 'net::ERR_ABORTED') failed.push(request.url());
  });
  for (const path of [TOPIC, SHEET, 'zh-hant/water/2024-05/', `${TOPIC}2024-05...2025-05/`, 'zh-hant/']) {
    await page.goto(site.at(path));
    await expect(page.locator('#not-kept:not([hidden])')).toHaveCount(0);
    await expect(page.locator('h1')).toBeVisible();
  }
  expect(await find(page, '東江')).toBeGreaterThan(0);
  await expect(page.locator('#search-status')).toHaveText(/^\d+ 個結果；有主題未能載入，未計在內$/);
  await expect(page.locator('[data-result^="harbour"]')).toHaveCount(0);
  expect(await find(page, '没有这些字')).toBe(0);
  await page.goto(site.at(SHEET));
  await page.keyboard.press('Control+k');
  await page.locator('dialog input').fill('東江');
  await expect(page.locator('dialog [role="option"]').first()).toBeVisible();
  // Neither the sizes of what could be downloaded nor the topic that is not kept is to be had here.
  expect(failed.filter((url) => !/\/offline\/sizes\.json$|\/harbour\//.test(url))).toEqual([]);
  await page.goto(site.at('zh-hant/offline/'));
  await keepButton(page).click();
  await expect(status(page)).toHaveText('「供水」已移除。');
  expect((await stores(page)).filter((name) => name.includes(' kept '))).toEqual([]);
});

test('a new build takes the place of the old as a whole, and unchanged files are not fetched again', async ({
  page,
}) => {
  await keepTopic(page);
  const before = await stores(page);
  await site.publish(builds.b);
  site.asked = [];
  await page.goto(site.at('zh-hant/about/'));
  await expect.poll(() => stores(page), { timeout: 20_000 }).not.toEqual(expect.arrayContaining(before));
  await expect
    .poll(async () => (await stores(page)).filter((name) => name.includes(' kept ')).length)
    .toBe(1);
  const list = (dir: string) =>
    JSON.parse(readFileSync(join(dir, 'offline', 'zh-hant', 'water.json'), 'utf8')) as {
      build: string;
      files: [path: string, hash: string][];
    };
  const [old, now] = [list(builds.a), list(builds.b)];
  expect(now.build).not.toBe(old.build);
  const kept = (await stores(page)).filter((name) => name.includes(' kept '));
  expect(kept.join()).toContain(now.build);
  const unchanged = new Set(now.files.map(String).filter((file) => old.files.map(String).includes(file)));
  const paths = [...unchanged].map((file) => file.split(',')[0] ?? '');
  // Those of the page that was opened, and of the shell, are the worker's or the browser's own.
  const own = new Set([
    'zh-hant/about/',
    'zh-hant/offline/',
    'favicon.svg',
    ...paths.filter((path) => path.startsWith('_astro/')),
  ]);
  const again = site.asked.filter(({ path }) => paths.includes(path) && !own.has(path));
  expect(paths.length).toBeGreaterThan(5);
  expect(again).toEqual([]);
  await site.disconnect();
  await page.goto(site.at(SHEET));
  await expect(page.locator('.sheet-body')).toContainText('長江');
  expect(await find(page, '長江')).toBeGreaterThan(0);
});

test('while a new build cannot be fetched whole, pages and index are both the old ones', async ({ page }) => {
  await keepTopic(page);
  await site.publish(builds.b);
  // Everything new arrives but a part of the index.
  site.hook = (path, response) => {
    if (!path.startsWith('search-data/')) return false;
    response.writeHead(500).end();
    return true;
  };
  await page.goto(site.at('zh-hant/about/'));
  const { build } = JSON.parse(readFileSync(join(builds.b, 'offline', 'sizes.json'), 'utf8'));
  await expect
    .poll(async () => (await stores(page)).join(), { timeout: 20_000 })
    .toContain(` shell ${build}`);
  await expect.poll(() => site.asked.some(({ status }) => status === 500)).toBe(true);
  await site.disconnect();
  await page.goto(site.at(SHEET));
  await expect(page.locator('.sheet-body')).toContainText('東江');
  expect(await find(page, '東江')).toBeGreaterThan(0);
  expect(await find(page, '長江')).toBe(0);
});

test('a page of a new build is never answered from the index of the old', async ({ page, context }) => {
  await keepTopic(page);
  await site.publish(builds.b);
  site.hook = (path, response) => {
    if (!path.startsWith('search-data/')) return false;
    response.writeHead(503).end();
    return true;
  };
  await page.goto(site.at(SHEET));
  await expect(page.locator('.sheet-body')).toContainText('長江');
  await expect.poll(() => site.asked.some(({ status }) => status === 503)).toBe(true);
  await site.disconnect();
  site.hook = () => false;
  const answered = () =>
    page.evaluate(
      (path) =>
        fetch(path).then(
          (response) => response.ok,
          () => false,
        ),
      `${site.base}search-data/catalog.pack`,
    );
  const stop = async () => {
    const session = await context.newCDPSession(page);
    await session.send('ServiceWorker.enable');
    await session.send('ServiceWorker.stopAllWorkers');
    await session.detach();
  };
  expect(await answered(), 'the page is newer than the index').toBe(false);
  await stop();
  expect(await answered(), 'as the worker knows when it starts again').toBe(false);
  await page.goto(site.at(SHEET));
  await expect(page.locator('.sheet-body')).toContainText('東江');
  expect(await answered(), 'the old page has its own').toBe(true);
  await site.publish(builds.b);
  await stop();
  const build = await page.evaluate(
    (path) => fetch(path).then((response) => response.text()),
    `${site.base}zh-hant/water/2025-05/`,
  );
  expect(build, 'and keeps to it when the network is back').toContain('東江');
});

test('where there is no room, the reader is told and reads on', async ({ page, context }) => {
  await open(page, TOPIC);
  const session = await context.newCDPSession(page);
  await session.send('Storage.overrideQuotaForOrigin', {
    origin: new URL(site.at('')).origin,
    quotaSize: 30_000,
  });
  await expect(keepButton(page)).toBeVisible();
  await keepButton(page).click();
  await expect(status(page)).toHaveText(/裝置空間不足/);
  expect((await stores(page)).filter((name) => name.includes(' kept '))).toEqual([]);
  await page.goto(site.at(SHEET));
  await expect(page.locator('h1')).toHaveText('供水');
});

for (const [name, code] of [
  [
    'is refused',
    `for (const name of ['open', 'match', 'keys', 'delete', 'has']) CacheStorage.prototype[name] = () => Promise.reject(new DOMException('', 'SecurityError'));`,
  ],
  ['is missing', `Object.defineProperty(self, 'caches', { value: undefined });`],
] as const) {
  test(`where storage ${name}, the site is as it is online`, async ({ page }) => {
    site.hook = (path, response) => {
      if (path !== 'sw.js') return false;
      response.writeHead(200, { 'content-type': 'text/javascript' });
      response.end(code + readFileSync(join(builds.a, 'sw.js'), 'utf8'));
      return true;
    };
    const errors: Error[] = [];
    page.on('pageerror', (error) => errors.push(error));
    await open(page, TOPIC);
    await keepButton(page).click();
    await expect(status(page)).toHaveText(/瀏覽器不允許/);
    await page.goto(site.at(SHEET));
    await expect(page.locator('h1')).toHaveText('供水');
    expect(await find(page, '東江')).toBeGreaterThan(0);
    expect(errors).toEqual([]);
  });
}

test('without service workers, pages say so and work', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(navigator, 'serviceWorker', { value: undefined });
  });
  const errors: Error[] = [];
  page.on('pageerror', (error) => errors.push(error));
  await page.goto(site.at(TOPIC));
  await expect(status(page)).toHaveText(/瀏覽器不允許/);
  expect(errors).toEqual([]);
});

test('a slow host does not keep a reader from what is kept', async ({ page }) => {
  await keepTopic(page);
  site.hook = (path) => path === SHEET;
  const started = Date.now();
  await page.goto(site.at(SHEET));
  await expect(page.locator('h1')).toHaveText('供水');
  expect(Date.now() - started).toBeLessThan(6000);
});

test('switched off, the worker removes what is stored, and itself', async ({ page }) => {
  await keepTopic(page);
  await site.publish(builds.off);
  await page.goto(site.at(SHEET));
  await expect(page.locator('link[rel="manifest"]')).toHaveCount(0);
  await expect.poll(() => stores(page)).toEqual([]);
  await expect
    .poll(() => page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length))
    .toBe(0);
  expect((await page.request.get(site.at('zh-hant/offline/'))).status()).toBe(404);
  await page.goto(site.at(TOPIC));
  await expect(page.locator('offline-topics')).toHaveCount(0);
});
