import { readFileSync } from 'node:fs';
import { expect, type Page, test } from '@playwright/test';

const FIGURES = '/zh-hant/figures/innovation-and-technology/';
const SHEET = '/zh-hant/innovation-and-technology/2026-02/';

const rows = (page: Page) => page.locator('table.figures tbody tr:visible');
const values = (page: Page) =>
  rows(page)
    .locator('data')
    .evaluateAll((list) => list.map((each) => Number.parseFloat(each.getAttribute('value') ?? '')));

test('the overview leads to the figures of a topic, filtered by kind and edition', async ({ page }) => {
  await page.goto('/zh-hant/figures/');
  await page.getByRole('row', { name: /^排名/ }).getByRole('link').first().click();
  await expect(page).toHaveURL(/kind=rank&edition=2026-02/);
  await expect(rows(page)).toHaveCount(12);
  await expect(page.locator('figures-table').getByRole('status')).toHaveText(/^顯示 12 個，共 \d{3} 個$/);
});

test('figures are filtered by section, kind, edition and programme; the address keeps it', async ({
  page,
}) => {
  await page.goto(FIGURES);
  const all = await rows(page).count();
  await page.getByLabel('章節').selectOption({ label: '金融科技' });
  await page.getByLabel('版本').selectOption('2025-02');
  await page.getByLabel('計劃或機構').selectOption({ label: '轉數快' });
  await expect(rows(page).filter({ hasText: '1,622 萬' })).toHaveCount(1);
  await expect(rows(page).filter({ hasText: '1,925 萬' })).toHaveCount(0);
  await expect(page).toHaveURL(/section=fintech&edition=2025-02&programme=faster-payment-system$/);
  const filtered = await rows(page).count();
  expect(filtered).toBeLessThan(all);

  await rows(page).filter({ hasText: '1,622 萬' }).getByRole('link').click();
  await expect(page).toHaveURL(/2025-02\/#fintech-3$/);
  await page.goBack();
  await expect(rows(page)).toHaveCount(filtered);
  await expect(page.getByLabel('計劃或機構')).toHaveValue('faster-payment-system');

  await page.getByRole('button', { name: '清除篩選' }).click();
  await expect(rows(page)).toHaveCount(all);
  await expect(page).toHaveURL(new RegExp(`${FIGURES}$`));
});

test('a column sorts up, down and not at all, and says so', async ({ page }) => {
  await page.goto(FIGURES);
  const issued = await values(page);
  const heading = page.getByRole('columnheader', { name: '數值' });
  const button = heading.getByRole('button');
  await button.click();
  await expect(heading).toHaveAttribute('aria-sort', 'ascending');
  const known = (list: number[]) => list.filter((value) => !Number.isNaN(value)).map(Math.trunc);
  expect(known(await values(page))).toEqual(known(issued).sort((a, b) => a - b));
  await button.press('Enter');
  await expect(heading).toHaveAttribute('aria-sort', 'descending');
  await expect(page).toHaveURL(/sort=-value/);
  const [largest] = await values(page);
  expect(largest).toBe(66_400_000_000);
  await page.reload();
  expect((await values(page))[0]).toBe(largest);
  await button.click();
  await expect(heading).not.toHaveAttribute('aria-sort');
  expect(await values(page)).toEqual(issued);
});

test('an address that asks for what is not there shows everything', async ({ page }) => {
  await page.goto(`${FIGURES}?kind=nothing&sort=nothing&programme=nobody`);
  await expect(page.locator('figures-table').getByRole('status')).toHaveText(/^顯示 (\d+) 個，共 \1 個$/);
});

test('quantities on a sheet have their value, names lead to their page, once a paragraph', async ({
  page,
}) => {
  await page.goto(SHEET);
  await expect(page.locator('#stakeholders-2 data')).toHaveText(['超過 2,300 間', '九家']);
  await expect(page.locator('#stakeholders-2 data').first()).toHaveAttribute('value', '2300');
  await expect(page.locator('#fintech-6 .text > a, #fintech-6 strong a')).toHaveText(['轉數快']);
  await page.locator('#fintech-6').getByRole('link', { name: '轉數快', exact: true }).click();
  await expect(page).toHaveURL(/\/zh-hant\/programmes\/faster-payment-system\/$/);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('轉數快');
  await expect(page.getByText('Faster Payment System')).toHaveAttribute('lang', 'en');
});

test('the converted sheet marks the same figures and names as the sheet as issued', async ({ page }) => {
  const marked = async (path: string) => {
    await page.goto(path);
    return page
      .locator('.text')
      .evaluateAll((list) =>
        list.map((text) => [
          [...text.querySelectorAll('data')].map(({ value }) => value),
          [...text.querySelectorAll('a[href*="programmes"]')].map((link) => link.getAttribute('href')),
        ]),
      );
  };
  expect(await marked(SHEET)).toEqual(await marked(SHEET.replace('zh-hant', 'zh-hans')));
});

test('a programme: every mention by edition, the renaming, what stands in the same paragraphs', async ({
  page,
}) => {
  await page.goto('/zh-hant/programmes/mainland-hong-kong-joint-funding-scheme/');
  await expect(page.getByText('很可能是同一項')).toBeVisible();
  await expect(page.locator('.mention')).toHaveCount(2);
  await expect(page.locator('.mention mark')).toHaveText([
    '內地與香港科技合作資助計劃',
    '內地與香港聯合資助計劃',
  ]);
  await page.getByRole('link', { name: '創科界持份者第 10 段', exact: true }).click();
  await expect(page).toHaveURL(new RegExp(`${SHEET}#stakeholders-10$`));
});

test('two bodies of one name are told apart beside the name', async ({ page }) => {
  await page.goto('/zh-hant/programmes/');
  const same = page.locator('dd', { has: page.getByRole('link', { name: '監管沙盒', exact: true }) });
  await expect(same).toHaveText(['監管沙盒 低空經濟', '監管沙盒 金融科技']);
});

test('the index is by strokes in Traditional and by pinyin in Simplified Chinese', async ({ page }) => {
  const headings = (kind: string) => page.locator(`section[aria-labelledby="${kind}"] dt`).allTextContents();
  await page.goto('/zh-hant/programmes/');
  const strokes = (await headings('institution'))
    .filter((text) => text.endsWith('畫'))
    .map(Number.parseFloat);
  expect(strokes).toEqual([...strokes].sort((a, b) => a - b));
  expect(strokes.length).toBeGreaterThan(5);
  await page.getByRole('navigation', { name: '跳至類別' }).getByRole('link', { name: /^基金/ }).click();
  await expect(page.getByRole('heading', { name: '基金', exact: true })).toBeInViewport();
  await page.goto('/zh-hans/programmes/');
  const letters = (await headings('institution')).filter((text) => /^[A-Z]$/.test(text));
  expect(letters).toEqual([...letters].sort());
  expect(letters.length).toBeGreaterThan(5);
});

test('every file of the data page can be downloaded and read', async ({ page, request }) => {
  await page.goto('/zh-hans/data/');
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('link', { name: /^figures\.csv/ }).click(),
  ]);
  expect(download.suggestedFilename()).toBe('figures.csv');
  const csv = readFileSync(await download.path(), 'utf8');
  expect(csv.startsWith('\uFEFFid,block,edition,text,')).toBe(true);
  for (const link of await page.locator('main a[href^="/data/"]').all()) {
    const address = (await link.getAttribute('href')) ?? '';
    const response = await request.get(address);
    expect(response.status(), address).toBe(200);
    if (/json(ld)?$/.test(address)) await response.json();
  }
  const metadata = JSON.parse((await page.locator('script[type="application/ld+json"]').textContent()) ?? '');
  expect(metadata['@graph'].map((each: { '@type': string }) => each['@type'])).toEqual([
    'Dataset',
    'Dataset',
    'Dataset',
    'Dataset',
    'Dataset',
    'BreadcrumbList',
  ]);
});

test('none of these pages scrolls sideways at 320 px, nor at 200 % text', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  for (const path of [
    '/zh-hans/figures/',
    FIGURES,
    '/zh-hant/programmes/',
    '/zh-hans/programmes/cooperation-framework-agreement-on-science-and-technology-talent-hub/',
    '/zh-hant/programmes/cyberport/',
    '/zh-hant/data/',
  ]) {
    await page.goto(path);
    for (const size of ['100%', '200%']) {
      await page.evaluate((value) => document.documentElement.style.setProperty('font-size', value), size);
      const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
      expect(overflow, `${path} at ${size}`).toBeLessThanOrEqual(0);
    }
  }
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the table of figures is complete, and offers nothing that does not work', async ({ page }) => {
    await page.goto(FIGURES);
    expect(await rows(page).count()).toBeGreaterThan(300);
    await expect(page.locator('.filters')).toBeHidden();
    await expect(page.locator('table.figures button')).toHaveCount(0);
    await rows(page).filter({ hasText: '1,925 萬' }).getByRole('link').click();
    await expect(page).toHaveURL(new RegExp(`${SHEET}#fintech-6$`));
  });
});
