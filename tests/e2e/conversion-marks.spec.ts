import { expect, test } from '@playwright/test';

const CONVERTED = '/zh-hant/innovation-and-technology/2026-02/';
const AS_ISSUED = '/zh-hans/innovation-and-technology/2026-02/';

test.describe('marking converted words', () => {
  test('is off by default and costs nothing until asked for', async ({ page }) => {
    const requests: string[] = [];
    page.on('request', (request) => requests.push(request.url()));
    await page.goto(CONVERTED, { waitUntil: 'networkidle' });
    await expect(page.locator('.converted')).toHaveCount(0);
    expect(requests.filter((url) => /conversion/.test(url))).toEqual([]);
    const text = await page.locator('#stakeholders-1 .text').textContent();
    await page.getByRole('button', { name: '標示已轉換字詞' }).click();
    await expect(page.locator('.converted').first()).toBeVisible();
    expect(await page.locator('#stakeholders-1 .text').textContent()).toBe(text);
    await page.getByRole('button', { name: '標示已轉換字詞' }).click();
    await expect(page.locator('.converted')).toHaveCount(0);
    expect(await page.locator('#stakeholders-1 .text').textContent()).toBe(text);
  });

  test('gives the source form and the rule by pointer, keyboard and tap', async ({ page, isMobile }) => {
    await page.goto(CONVERTED);
    await page.getByRole('button', { name: '標示已轉換字詞' }).click();
    const word = page.locator('#stakeholders-1 .converted', { hasText: '一站式支援' });
    const note = page.locator('#word-note');
    await expect(word).toHaveAttribute('aria-description', /一站式支持→一站式支援/);
    if (isMobile) await word.tap();
    else await word.hover();
    await expect(note).toContainText('一站式支持');
    await page.keyboard.press('Escape');
    await expect(note).toBeHidden();
    await word.blur();
    await word.focus();
    await expect(note).toContainText('一站式支持→一站式支援');
    await page.keyboard.press('Enter');
    await expect(note).toBeHidden();
    await page.keyboard.press('Space');
    await expect(note).toBeVisible();
    await expect(word).toHaveAttribute('aria-expanded', 'true');
    if (!isMobile) {
      await page.keyboard.press('Tab');
      await expect(note).toBeHidden();
    }
  });

  test('a focused word keeps its note when the page scrolls below a pointer at rest', async ({
    page,
    isMobile,
  }) => {
    test.skip(isMobile, 'a finger does not rest on the page');
    await page.goto(CONVERTED);
    await page.getByRole('button', { name: '標示已轉換字詞' }).click();
    await page.mouse.move(640, 400);
    const words = page.locator('.converted[tabindex="0"]');
    for (const index of [2, 5, 10, 20]) {
      await words.nth(index).focus();
      await page.waitForTimeout(150);
      await expect(page.locator('#word-note')).toBeVisible();
    }
  });

  test('a word inside a link shows its note on focus and on a tap, and is no button inside a link', async ({
    page,
    isMobile,
  }) => {
    await page.goto(CONVERTED);
    await page.getByRole('button', { name: '標示已轉換字詞' }).click();
    await expect(page.locator('.converted').first()).toBeVisible();
    await expect(page.locator('a [role="button"]')).toHaveCount(0);
    const word = page.locator('.block a .converted').first();
    if (isMobile) await word.tap();
    else await word.locator('xpath=ancestor::a').focus();
    await expect(page.locator('#word-note')).toBeVisible();
    await expect(page).toHaveURL(new RegExp(`${CONVERTED}$`));
  });

  test('headings are marked too', async ({ page }) => {
    await page.goto(CONVERTED);
    await page.getByRole('button', { name: '標示已轉換字詞' }).click();
    await expect(page.locator('#startups .converted')).toHaveCount(1);
  });

  test('a page as issued offers nothing to mark', async ({ page }) => {
    await page.goto(AS_ISSUED);
    await expect(page.getByText('标示已转换字词')).toHaveCount(0);
  });

  test('leads to the list when the report cannot be loaded', async ({ page }) => {
    await page.route('**/conversion.json', (route) => route.abort());
    await page.goto(CONVERTED);
    await page.getByRole('button', { name: '標示已轉換字詞' }).click();
    await expect(page).toHaveURL(/\/conversion\/$/);
    await expect(page.getByRole('table')).toContainText('一站式支持');
  });
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the link leads to the list of converted words, and from there to each paragraph', async ({
    page,
  }) => {
    await page.goto(CONVERTED);
    await page.getByRole('link', { name: '標示已轉換字詞' }).click();
    await page
      .getByRole('row', { name: /一站式支持/ })
      .getByRole('link')
      .first()
      .click();
    await expect(page).toHaveURL(/2026-02\/#[a-z-]+-\d+$/);
  });
});
