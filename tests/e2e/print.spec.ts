import { expect, type Page, test } from '@playwright/test';
import { getDocument, VerbosityLevel } from 'pdfjs-dist/legacy/build/pdf.mjs';

const PAGES = [
  'zh-hant/innovation-and-technology/2026-02/',
  'zh-hans/innovation-and-technology/2025-02...2026-02/',
  'zh-hant/figures/innovation-and-technology/',
  'zh-hans/programmes/cyberport/',
];

/** The printed pages: width and height in points, and what each says (fonts name radicals for characters: NFKC). */
async function print(page: Page): Promise<{ width: number; height: number; text: string }[]> {
  const data = new Uint8Array(await page.pdf({ preferCSSPageSize: true }));
  const pdf = await getDocument({ data, verbosity: VerbosityLevel.ERRORS }).promise;
  return Promise.all(
    Array.from({ length: pdf.numPages }, async (_, index) => {
      const sheet = await pdf.getPage(index + 1);
      const { width, height } = sheet.getViewport({ scale: 1 });
      const { items } = await sheet.getTextContent();
      return {
        width,
        height,
        text: items
          .map((item) => ('str' in item ? item.str : ''))
          .join('')
          .normalize('NFKC'),
      };
    }),
  );
}

test.beforeEach(({ isMobile }) => test.skip(isMobile, 'paper has one size'));

for (const path of PAGES) {
  test(`${path} prints on A4, each page with its source, without controls`, async ({ page }) => {
    await page.goto(`/${path}`);
    const sheets = await print(page);
    for (const { width, height, text } of sheets) {
      expect([Math.round(width), Math.round(height)]).toEqual([595, 842]);
      expect(text).toContain(`/${path}`);
      expect(text).toMatch(/非官方/);
      expect(text).not.toMatch(/跳到內容|跳到内容|篩選|筛选/);
    }
    expect(sheets[0]?.text.length, 'the first page is not left empty').toBeGreaterThan(200);
  });
}

test('a printed sheet keeps every paragraph, and says where each page comes from', async ({ page }) => {
  await page.goto('/zh-hant/innovation-and-technology/2026-02/');
  const paragraphs = await page.locator('.block').count();
  const sheets = await print(page);
  for (const { text } of sheets) expect(text).toContain('香港特別行政區政府《創新及科技》');
  expect(paragraphs).toBeGreaterThan(90);
  const whole = sheets.map(({ text }) => text).join('');
  expect(whole).toContain('轉數快');
  for (const told of ['引用本頁', '《創新及科技》,2026 年 2 月版(更新日期'])
    expect(whole, 'the citation, which is folded on the screen').toContain(told);
  expect(whole).not.toMatch(/標示已轉換|各版本/);
  expect(whole, 'what the counts of changes are counted from').toContain('與 2025 年 2 月版相比');
});

test('a total is printed once, below its rows; a form is not printed, its answer is', async ({ page }) => {
  await page.goto('/zh-hant/figures/innovation-and-technology/');
  const figures = (await print(page)).map(({ text }) => text);
  expect(figures.join('').match(/合計/g)).toHaveLength(1);
  const last = figures.find((text) => text.includes('合計')) ?? '';
  expect(last).toMatch(/各類數字.*合計/);
  await page.goto('/zh-hant/verify/');
  await page.locator('#quotation').fill('「轉數快」註冊量達 1,952 萬');
  await page.locator('#verify-form button').click();
  await expect(page.locator('#verify-result')).not.toBeEmpty();
  const [answer] = await print(page);
  expect(answer?.text).not.toMatch(/貼上一段引文.*核對在你的瀏覽器/);
});

test('paper has one ink', async ({ page }) => {
  await page.emulateMedia({ media: 'print' });
  await page.goto('/zh-hans/innovation-and-technology/2025-02...2026-02/');
  const inks = await page.locator('main *').evaluateAll((all) => {
    const shown = all.filter((each) => each.checkVisibility());
    return [...new Set(shown.map((each) => getComputedStyle(each).color))];
  });
  for (const ink of inks) expect(ink).toMatch(/^rgb\((\d+), \1, \1\)$/);
});
