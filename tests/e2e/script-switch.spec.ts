import { expect, type Page, test } from '@playwright/test';

const SHEET = 'innovation-and-technology/2026-02';

/** Where a block stands on the screen. */
const topOf = (page: Page, anchor: string) =>
  page.locator(`#${anchor}`).evaluate((element) => element.getBoundingClientRect().top);

test.describe('switching the script', () => {
  for (const anchor of ['digital-policy-6', 'startups-14', 'fintech-9']) {
    test(`stays at ${anchor}, within 40 px, there and back`, async ({ page }) => {
      await page.goto(`/zh-hant/${SHEET}/`);
      await page.locator(`#${anchor}`).evaluate((element) => element.scrollIntoView({ block: 'start' }));
      await page.evaluate(() => window.scrollBy({ top: -10, behavior: 'instant' }));
      const before = await topOf(page, anchor);
      await page.evaluate(() => document.querySelector<HTMLAnchorElement>('locale-switch a')?.click());
      await page.waitForURL(`**/zh-hans/${SHEET}/#**`);
      await expect.poll(() => topOf(page, anchor)).toBeGreaterThan(before - 40);
      expect(Math.abs((await topOf(page, anchor)) - before)).toBeLessThanOrEqual(40);
      await page.evaluate(() => document.querySelector<HTMLAnchorElement>('locale-switch a')?.click());
      await page.waitForURL(`**/zh-hant/${SHEET}/#**`);
      expect(Math.abs((await topOf(page, anchor)) - before)).toBeLessThanOrEqual(40);
    });
  }

  test('neither focus nor pointer on the switch moves the page', async ({ page }) => {
    await page.goto(`/zh-hant/${SHEET}/`);
    await page.locator('#talent-8').evaluate((element) => element.scrollIntoView({ block: 'start' }));
    const before = await page.evaluate(() => window.scrollY);
    await page.locator('locale-switch a').focus();
    expect(await page.evaluate(() => window.scrollY)).toBe(before);
    await page.locator('locale-switch a').hover();
    expect(await page.evaluate(() => window.scrollY)).toBe(before);
  });

  test('what sticks to the top covers no paragraph an address leads to', async ({ page }) => {
    await page.goto(`/zh-hant/${SHEET}/#talent-8`);
    await expect(page.locator('#talent-8')).toBeInViewport();
    const covered = await page
      .locator('.site-header')
      .evaluate((header) => header.querySelector('locale-switch')?.getBoundingClientRect().bottom ?? 0);
    expect(await topOf(page, 'talent-8')).toBeGreaterThanOrEqual(covered);
  });

  test('leaves no section waiting to be laid out', async ({ page }) => {
    await page.goto(`/zh-hant/${SHEET}/`);
    await page.locator('#talent-8').evaluate((element) => element.scrollIntoView({ block: 'start' }));
    await page.evaluate(() => document.querySelector<HTMLAnchorElement>('locale-switch a')?.click());
    await page.waitForURL('**/zh-hans/**#talent-**');
    await expect(page.locator('.section[style*="hidden"]')).toHaveCount(0);
    await expect(page.locator('#fintech-9')).toBeVisible();
  });

  test('in a tab of its own the address leads to the paragraph', async ({ page, context }) => {
    await page.goto(`/zh-hant/${SHEET}/`);
    await page.locator('#talent-8').evaluate((element) => element.scrollIntoView({ block: 'start' }));
    const opened = context.waitForEvent('page');
    await page.locator('locale-switch a').click({ modifiers: ['ControlOrMeta'] });
    await (await opened).waitForURL('**/zh-hans/**#talent-**');
  });

  test('at the top of a page leads to the top of its twin', async ({ page }) => {
    await page.goto(`/zh-hans/${SHEET}/`);
    await page.getByRole('group', { name: '切换字体' }).getByRole('link').click();
    await expect(page).toHaveURL(new RegExp(`/zh-hant/${SHEET}/$`));
    expect(await page.evaluate(() => window.scrollY)).toBe(0);
  });

  test('Back returns to the paragraph left', async ({ page }) => {
    await page.goto(`/zh-hant/${SHEET}/`);
    await page.locator('#talent-8').evaluate((element) => element.scrollIntoView({ block: 'start' }));
    const before = await page.evaluate(() => window.scrollY);
    await page.evaluate(() => document.querySelector<HTMLAnchorElement>('locale-switch a')?.click());
    await page.waitForURL('**/zh-hans/**');
    await page.goBack();
    await page.waitForURL('**/zh-hant/**');
    await expect.poll(() => page.evaluate(() => window.scrollY)).toBeGreaterThan(before - 60);
    expect(Math.abs((await page.evaluate(() => window.scrollY)) - before)).toBeLessThanOrEqual(60);
  });

  test('remembers the choice on the root page and forces nothing', async ({ page }) => {
    await page.goto('/zh-hant/');
    await page.getByRole('group', { name: '切換字體' }).getByRole('link').click();
    await page.goto('/');
    await expect(page).toHaveURL(/\/$/);
    await expect(page.getByRole('link', { name: /简体中文/ })).toContainText('你上次选用此字体');
    await page.goto('/zh-hant/');
    await expect(page).toHaveURL(/\/zh-hant\/$/);
  });

  test('the root page suggests by the browser languages', async ({ page }) => {
    await page.goto('/');
    await expect(page.getByRole('link', { name: /繁體中文/ })).toContainText('按瀏覽器語言建議');
  });
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the switch and each paragraph lead to the twin', async ({ page }) => {
    await page.goto(`/zh-hant/${SHEET}/`);
    await page.locator('locale-switch a').click();
    await expect(page).toHaveURL(new RegExp(`/zh-hans/${SHEET}/$`));
    await page.locator('#fintech-6 .tools a:last-child').click();
    await expect(page).toHaveURL(new RegExp(`/zh-hant/${SHEET}/#fintech-6$`));
    await expect(page.locator('#fintech-6')).toBeInViewport();
  });
});
