import { expect, test } from '@playwright/test';

const TOPIC = 'innovation-and-technology';
const SHEET = `/zh-hant/${TOPIC}/2026-02/`;

let errors: string[] = [];
test.beforeEach(({ page }) => {
  errors = [];
  page.on('pageerror', ({ message }) => errors.push(message));
});
test.afterEach(() => expect(errors, 'no page throws').toEqual([]));

test('read: a paragraph is reached by its address, and lies below what sticks to the top', async ({
  page,
}) => {
  await page.goto(`${SHEET}#fintech-6`);
  const paragraph = page.locator('#fintech-6');
  await expect(paragraph).toBeInViewport();
  await expect(paragraph).toContainText('1,925');
  const top = await paragraph.evaluate((element) => element.getBoundingClientRect().top);
  const bar = await page
    .locator('.site-header')
    .evaluate((element) => element.getBoundingClientRect().bottom);
  expect(top).toBeGreaterThanOrEqual(Math.min(bar, 0));
  const colours = await page.evaluate(() => {
    const { backgroundColor, color } = getComputedStyle(document.documentElement);
    return [backgroundColor, color];
  });
  expect(colours).toEqual(['rgb(252, 251, 248)', 'rgb(27, 31, 35)']);
  expect(
    await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth),
  ).toBeLessThanOrEqual(0);
});

test('switch: the other script, at the same paragraph, and back', async ({ page }) => {
  await page.goto(SHEET);
  await page.locator('#talent-8').evaluate((element) => element.scrollIntoView({ block: 'start' }));
  await page.locator('locale-switch a').click();
  await expect(page).toHaveURL(new RegExp(`/zh-hans/${TOPIC}/2026-02/#talent-`));
  await expect(page.locator('html')).toHaveAttribute('lang', 'zh-Hans');
  await expect(page.locator('#talent-8')).toBeInViewport();
  await page.goBack();
  await expect(page).toHaveURL(new RegExp(`${SHEET}(#.*)?$`));
});

test('search: the dialog answers as one types, and its choice leads to the paragraph', async ({ page }) => {
  await page.goto('/zh-hant/');
  await page.keyboard.press('Control+k');
  await page.locator('dialog input').fill('转数快');
  const option = page.getByRole('option').filter({ hasText: '轉數快' }).first();
  await expect(option).toBeVisible();
  await page.keyboard.press('Escape');
  await page.goto('/zh-hant/search/?q=1925万');
  await expect(page.locator('#search-status')).toHaveText('1 個結果');
  const result = page.locator('[data-result]').first();
  await expect(result.locator('mark').first()).toContainText('1,925');
  await result.getByRole('link').first().click();
  await expect(page.locator('#fintech-6')).toBeInViewport();
});

test('compare: what was removed and added is marked, and filters keep in the address', async ({ page }) => {
  await page.goto(`/zh-hant/${TOPIC}/2025-02...2026-02/`);
  await expect(page.locator('del').first()).toHaveCSS('text-decoration-line', 'line-through');
  await expect(page.locator('ins').first()).toBeVisible();
  await page.locator('compare-filter a[href*="added"]').first().click();
  await expect(page).toHaveURL(/show=added/);
  const shown = page.locator('.groups > li').filter({ visible: true });
  await expect(shown.first()).toHaveAttribute('data-status', 'added');
  await page.goBack();
  await expect(page).not.toHaveURL(/show=added/);
});

test('figures: the table is filtered and sorted, and the address keeps it', async ({ page }) => {
  await page.goto(`/zh-hant/figures/${TOPIC}/?kind=percent&sort=-value`);
  const rows = page.locator('figures-table tbody tr').filter({ visible: true });
  await expect(rows.first()).toBeVisible();
  await page.locator('figures-table .filters button').click();
  await expect(page).not.toHaveURL(/sort=/);
});

test('cite: the ¶ of a paragraph opens its citations; a copy is told, or the text is shown', async ({
  page,
}) => {
  await page.goto(SHEET);
  await page.locator('#fintech-6 .tools a').first().click();
  const menu = page.getByRole('dialog');
  await expect(menu).toBeVisible();
  await menu.getByRole('button', { name: '複製連結' }).click();
  await expect(menu.getByRole('status')).not.toHaveText('');
  await page.keyboard.press('Escape');
  await expect(menu).toBeHidden();
});
