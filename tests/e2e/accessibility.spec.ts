import AxeBuilder from '@axe-core/playwright';
import { expect, type Page, test } from '@playwright/test';

const SHEET = '/zh-hant/innovation-and-technology/2026-02/';
const COMPARISON = '/zh-hant/innovation-and-technology/2025-02...2026-02/';

const PAGES = [
  '/',
  '/404.html',
  '/zh-hant/',
  '/zh-hans/',
  '/zh-hant/innovation-and-technology/',
  '/zh-hans/innovation-and-technology/',
  '/zh-hant/innovation-and-technology/2026-02/',
  '/zh-hans/innovation-and-technology/2025-02/',
  '/zh-hant/innovation-and-technology/2025-02...2026-02/',
  '/zh-hans/innovation-and-technology/2025-02...2026-02/?show=all',
  '/zh-hant/about/',
  '/zh-hans/about/',
  '/zh-hant/figures/',
  '/zh-hans/figures/innovation-and-technology/',
  '/zh-hans/programmes/',
  '/zh-hant/programmes/mainland-hong-kong-joint-funding-scheme/',
  '/zh-hant/data/',
  '/zh-hans/about/accessibility/',
  '/zh-hans/offline/',
  '/zh-hans/search/?q=InnoHK',
  '/zh-hant/about/editing/',
];

/** Widest and lightest, narrowest and darkest: what one of the four combinations shows, these two show. */
const SETTINGS = [
  { colorScheme: 'light', width: 1280 },
  { colorScheme: 'dark', width: 320 },
] as const;

test.beforeEach(({ isMobile }) => test.skip(isMobile, 'widths are set here, and a phone has no Tab key'));

for (const path of PAGES) {
  for (const { colorScheme, width } of SETTINGS) {
    test(`axe finds nothing on ${path}, ${colorScheme}, ${width} px`, async ({ page }) => {
      test.setTimeout(90_000);
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
      await page.setViewportSize({ width, height: 800 });
      await page.goto(path);
      const { violations } = await new AxeBuilder({ page })
        .options({ rules: { 'target-size': { enabled: true } } })
        .analyze();
      const found = violations.map(({ id, nodes }) => {
        const places = nodes.slice(0, 3).map(({ html }) => html);
        return `${id}: ${places.join(' | ')}`;
      });
      expect(found).toEqual([]);
    });
  }
}

/** Presses Tab until a link, button or field of that name has the focus, as a reader would who sees where it is. */
async function tabTo(page: Page, name: string | RegExp, limit = 60): Promise<void> {
  for (let step = 0; step < limit; step++) {
    await page.keyboard.press('Tab');
    const focused = page.locator(':focus');
    const text = (await focused.getAttribute('aria-label')) ?? (await focused.textContent()) ?? '';
    if (typeof name === 'string' ? text.trim().startsWith(name) : name.test(text)) {
      await expect(focused).toBeInViewport();
      return;
    }
  }
  throw new Error(`${limit} steps of the Tab key did not reach ${name}.`);
}

test('sheet, comparison and search by keyboard alone', async ({ page }) => {
  await page.goto(SHEET);
  await tabTo(page, '比較');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/2025-02\.\.\.2026-02\/$/);
  await tabTo(page, '新增');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/show=added/);
  await expect(page.locator('.groups > li').filter({ visible: true }).first()).toHaveAttribute(
    'data-status',
    'added',
  );
  await tabTo(page, /^第 \d+ 段/);
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/2026-02\/#[a-z-]+-\d+$/);
  await expect(page.locator('.block:target')).toBeInViewport();
  await page.keyboard.press('Control+k');
  await page.keyboard.type('轉數快 註冊量');
  await expect(page.getByRole('option').first()).toBeVisible();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(page.locator('.block:target')).toContainText('1,925');
  await expect(page.locator('.block:target')).toBeInViewport();
});

test('who hears the comparison learns in order what was removed and what was added', async ({ page }) => {
  await page.goto(COMPARISON);
  await expect(page.locator('#a-stakeholders-4')).toMatchAriaSnapshot(`
    - listitem:
      - heading /更新 創科界持份者/ [level=3]
      - paragraph:
        - text: 由政府成立的
        - deletion: /刪去.*六所/
        - text: 研發中心──
        - deletion: /刪去.*汽車科技研發中心/
        - text: /香港應用科技研究院/
      - paragraph:
        - text: 2025 年 2 月版
        - link "第 4 段"
      - paragraph:
        - text: 由政府成立的
        - insertion: /新增.*五所/
        - text: /研發中心/
      - paragraph:
        - text: 2026 年 2 月版
        - link "第 4 段"
      - list:
        - listitem: /六所 改為 五所/
  `);
  const landmarks = ['banner', 'main', 'contentinfo'] as const;
  for (const role of landmarks) await expect(page.getByRole(role)).toHaveCount(1);
  await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1);
});

test('text spacing of the reader, at 320 px: nothing is cut off and nothing scrolls sideways', async ({
  browser,
}) => {
  // The reader's own style sheet is no part of the site, so the site's policy does not bind it.
  const page = await browser.newPage({ bypassCSP: true, viewport: { width: 320, height: 640 } });
  for (const path of [
    '/zh-hant/',
    SHEET,
    COMPARISON,
    '/zh-hans/figures/innovation-and-technology/',
    '/zh-hans/about/',
  ]) {
    await page.goto(path);
    await page.addStyleTag({
      content:
        '*{line-height:1.5!important;letter-spacing:.12em!important;word-spacing:.16em!important} p{margin-block-end:2em!important}',
    });
    const { sideways, cut } = await page.evaluate(() => ({
      sideways: document.documentElement.scrollWidth - window.innerWidth,
      cut: [...document.querySelectorAll<HTMLElement>('main *, header *')]
        .filter((element) => {
          const { overflow, clipPath, position } = getComputedStyle(element);
          const hidden = clipPath !== 'none' || position === 'absolute';
          return !hidden && overflow === 'hidden' && element.scrollHeight > element.clientHeight + 1;
        })
        .map((element) => element.outerHTML.slice(0, 80)),
    }));
    expect(sideways, path).toBeLessThanOrEqual(0);
    expect(cut, path).toEqual([]);
  }
  await page.close();
});

test('with forced colours, what colour said is still told', async ({ page }) => {
  await page.emulateMedia({ forcedColors: 'active' });
  await page.goto(COMPARISON);
  await expect(page.locator('ins').first()).toHaveCSS('text-decoration-line', 'underline');
  await expect(page.locator('del').first()).toHaveCSS('text-decoration-line', 'line-through');
  const current = page.getByRole('navigation').locator('[aria-current]').first();
  await expect(current).toBeVisible();
  await tabTo(page, '便覽');
  const outline = await page.locator(':focus').evaluate((element) => getComputedStyle(element).outlineStyle);
  expect(outline).not.toBe('none');
});

test('nothing moves for readers who asked for less motion', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.goto(SHEET);
  await page.keyboard.press('Control+k');
  await page.getByRole('combobox').first().fill('河套');
  expect(await page.evaluate(() => document.getAnimations().length)).toBe(0);
});

test('English names are marked as English', async ({ page }) => {
  for (const [path, name] of [
    [SHEET, 'Ensemble'],
    [COMPARISON, 'Startup Genome'],
    ['/zh-hant/programmes/', 'InnoHK'],
    ['/zh-hant/search/?q=InnoHK', 'InnoHK'],
  ] as const) {
    await page.goto(path);
    await expect(page.locator('[lang="en"]', { hasText: name }).first()).toBeAttached();
  }
  await page.goto('/zh-hant/programmes/cyberport/');
  await expect(page.locator('[lang="en"]', { hasText: /^Cyberport$/ }).first()).toBeVisible();
});
