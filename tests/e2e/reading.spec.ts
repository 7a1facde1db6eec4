import { expect, test } from '@playwright/test';

const NEWER = '/zh-hant/innovation-and-technology/2026-02/';
const OLDER = '/zh-hans/innovation-and-technology/2025-02/';

test('a reader finds an edition from the home page and reads it', async ({ page }) => {
  await page.goto('/zh-hant/');
  await page.getByRole('link', { name: '創新及科技', exact: true }).first().click();
  await expect(page).toHaveURL(new RegExp(`${NEWER}$`));
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('創新及科技');
  await expect(page.getByRole('heading', { level: 2, name: '金融科技' })).toBeVisible();
  await expect(page.locator('.block')).toHaveCount(124);
  await expect(page.locator('html')).toHaveAttribute('lang', 'zh-Hant-HK');
});

test('an older edition says that a newer one exists, and leads to it', async ({ page }) => {
  await page.goto(OLDER);
  await expect(page.locator('.block')).toHaveCount(96);
  await page.getByText('较新版本').getByRole('link').click();
  await expect(page).toHaveURL(/2026-02\/$/);
});

test('a sheet says whether it is as issued or converted, and that the site is unofficial', async ({
  page,
}) => {
  await page.goto(NEWER);
  const about = page.locator('.sheet-meta').first();
  await expect(about.getByText('原文為簡體，本頁繁體由程式轉換')).toBeVisible();
  await expect(page.getByText('非官方網站').first()).toBeVisible();
  await page.goto(OLDER.replace('zh-hans', 'zh-hant'));
  await expect(about.getByText('本頁為原文（繁體）')).toBeVisible();
});

test('source errors stay as issued, with a note beside them', async ({ page }) => {
  await page.goto('/zh-hant/innovation-and-technology/2025-02/');
  const block = page.locator('.block', { hasText: '4,2000' });
  await expect(block.getByRole('note')).toContainText('42,000');
  await block.locator('.sic-ref').click();
  await expect(block.getByRole('note')).toBeInViewport();
});

test('no page scrolls sideways at 320 px, nor at 200 % text', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  for (const path of [
    '/',
    '/zh-hant/',
    NEWER,
    OLDER,
    '/zh-hans/about/',
    '/zh-hant/innovation-and-technology/',
    '/404.html',
  ]) {
    await page.goto(path);
    for (const size of ['100%', '200%']) {
      await page.evaluate((value) => document.documentElement.style.setProperty('font-size', value), size);
      const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
      expect(overflow, `${path} at ${size}`).toBeLessThanOrEqual(0);
    }
  }
});

test('the keyboard reaches the text, the contents and every permalink, and focus is never hidden', async ({
  page,
  isMobile,
}) => {
  test.skip(isMobile, 'a phone has no Tab key; the desktop project covers this');
  await page.goto(NEWER);
  await page.keyboard.press('Tab');
  await expect(page.getByRole('link', { name: '跳至主要內容' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.locator('#main')).toBeFocused();
  await page.keyboard.press('Tab');
  for (let step = 0; step < 40; step++) {
    const shown = () =>
      page.evaluate(() => {
        const element = document.activeElement;
        if (!element) return 'nothing has focus';
        // A link over two lines has two boxes; the first is where it begins.
        const [first] = element.getClientRects();
        if (!first) return `${element.outerHTML} has no box`;
        const { top, bottom, left, right } = first;
        const hit = document.elementFromPoint((left + right) / 2, (top + bottom) / 2);
        const free = top >= 0 && bottom <= window.innerHeight && (hit === element || element.contains(hit));
        return free ? 'shown' : `${element.outerHTML} is hidden`;
      });
    await expect.poll(shown).toBe('shown');
    await page.keyboard.press('Tab');
  }
});

test('targets are at least 24 px', async ({ page }) => {
  await page.goto(NEWER);
  const small = await page.locator('.tools a, .sic-ref, .site-header a, .contents a').evaluateAll((links) =>
    links
      .filter((link) => link.getClientRects().length > 0)
      .map((link) => ({ text: link.textContent, box: link.getBoundingClientRect() }))
      .filter(({ box }) => box.width < 24 || box.height < 24)
      .map(({ text, box }) => `${text}: ${box.width}×${box.height}`),
  );
  expect(small).toEqual([]);
});

test('nothing is requested from other hosts, nothing moves while loading, nothing breaks the policy', async ({
  page,
}) => {
  const foreign: string[] = [];
  const errors: string[] = [];
  page.on('request', (request) => {
    if (!request.url().startsWith('http://localhost:')) foreign.push(request.url());
  });
  page.on('console', (message) => message.type() === 'error' && errors.push(message.text()));
  page.on('pageerror', (error) => errors.push(error.message));
  await page.addInitScript(() => {
    Object.assign(window, { shifts: 0 });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries())
        (window as unknown as { shifts: number }).shifts += (entry as unknown as { value: number }).value;
    }).observe({ type: 'layout-shift', buffered: true });
  });
  for (const path of [
    '/',
    '/zh-hant/',
    NEWER,
    OLDER,
    '/zh-hant/about/',
    '/zh-hans/innovation-and-technology/',
  ]) {
    await page.goto(path, { waitUntil: 'networkidle' });
    expect(await page.evaluate(() => (window as unknown as { shifts: number }).shifts), path).toBe(0);
  }
  expect(foreign).toEqual([]);
  expect(errors).toEqual([]);
});
