import { readFileSync } from 'node:fs';
import AxeBuilder from '@axe-core/playwright';
import { expect, type Page, test } from '@playwright/test';

const CONVERTED = '/zh-hant/innovation-and-technology/2026-02/';
const AS_ISSUED = '/zh-hans/innovation-and-technology/2026-02/';

const blocks: { id: string; text: string; texts: { hant: string; hans: string } }[] = JSON.parse(
  readFileSync('dist/data/blocks.json', 'utf8'),
);
const blockAt = (id: string) =>
  blocks.find((block) => block.id === `innovation-and-technology/2026-02/${id}`);

const clipboard = (page: Page) => page.evaluate(() => navigator.clipboard.readText());
const pilcrow = (page: Page, anchor: string) => page.locator(`#${anchor} .tools a`).first();
const today = (page: Page) =>
  page.evaluate(() => {
    const now = new Date();
    return [now.getFullYear(), now.getMonth() + 1, now.getDate()]
      .map((part) => String(part).padStart(2, '0'))
      .join('-');
  });

test.describe('the menu of a paragraph', () => {
  test.beforeEach(async ({ context }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  });

  test('is loaded on use, and is worked by keyboard alone', async ({ page, isMobile }) => {
    test.skip(isMobile, 'a keyboard is needed');
    const requests: string[] = [];
    page.on('request', (request) => requests.push(request.url()));
    await page.goto(CONVERTED, { waitUntil: 'networkidle' });
    expect(requests.filter((url) => /cite|search-data/.test(url))).toEqual([]);
    const button = pilcrow(page, 'fintech-6');
    await expect(button).toHaveRole('button');
    await expect(button).toHaveAccessibleName('金融科技第 6 段：複製及引用');
    await button.focus();
    await page.keyboard.press('Space');
    const menu = page.getByRole('dialog', { name: '金融科技第 6 段' });
    await expect(menu).toBeVisible();
    await expect(menu.getByRole('button', { name: '複製連結' })).toBeFocused();
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await expect(menu.getByRole('status')).toHaveText('已複製文字。');
    expect(await clipboard(page)).toBe(blockAt('fintech/06')?.texts.hant);
    await page.keyboard.press('Escape');
    await expect(menu).toBeHidden();
    await expect(button).toBeFocused();
    expect(requests.filter((url) => /search-data/.test(url))).toHaveLength(1);
    await page.keyboard.press('Enter');
    await expect(menu).toBeVisible();
  });

  test('copies the link, and each citation with the text as issued and the day', async ({
    page,
    isMobile,
  }) => {
    await page.goto(CONVERTED);
    if (isMobile) await pilcrow(page, 'fintech-6').tap();
    else await pilcrow(page, 'fintech-6').click();
    const menu = page.getByRole('dialog');
    await menu.getByRole('button', { name: '複製連結' }).click();
    await expect(menu.getByRole('status')).toHaveText('已複製連結。');
    expect(await clipboard(page)).toBe(`http://localhost:4321${CONVERTED}#fintech-6`);
    const issued = blockAt('fintech/06')?.text ?? '';
    const day = await today(page);
    for (const [name, mark] of [
      ['中文', `瀏覽日期：${day.replace(/(\d+)-0?(\d+)-0?(\d+)/, '$1 年 $2 月 $3 日')}。`],
      ['GB/T 7714', `(2026-02-20)[${day}]. `],
      ['APA', 'Original text (Simplified Chinese): '],
      ['BibTeX', `urldate = {${day}}`],
    ] as const) {
      await menu.getByRole('button', { name }).click();
      await expect(menu.getByRole('status')).toHaveText(`已複製出處（${name}）。`);
      const text = await clipboard(page);
      expect(text).toContain(mark);
      expect(text.replaceAll('\\%', '%')).toContain(issued);
      expect(text).toContain(`${CONVERTED}#fintech-6`);
      expect((await menu.getByRole('textbox').inputValue()).trim()).toBe(text.trim());
    }
    await page.mouse.click(5, 5);
    await expect(menu).toBeHidden();
    expect(page.url()).not.toContain('#');
  });

  test('reads every paragraph clean of notes, marks and links', async ({ page, isMobile }) => {
    test.skip(isMobile, 'once is enough');
    await page.goto(AS_ISSUED);
    await pilcrow(page, 'overview-1').click();
    await expect(page.getByRole('dialog')).toBeVisible();
    const texts = await page.evaluate(async () => {
      const menu = document.querySelector('dialog.cite-menu') as HTMLDialogElement;
      const found: Record<string, string | undefined> = {};
      for (const block of document.querySelectorAll<HTMLElement>('.block')) {
        menu.close();
        block.querySelector<HTMLElement>('.tools a')?.click();
        while (!menu.open) await new Promise((resolve) => setTimeout(resolve));
        menu.querySelectorAll('button')[1]?.click();
        found[block.id] = menu.querySelector('textarea')?.value;
      }
      return found;
    });
    expect(Object.keys(texts)).toHaveLength(124);
    for (const [anchor, text] of Object.entries(texts)) {
      const [, section, number = ''] = /^(.*)-(\d+)$/.exec(anchor) ?? [];
      expect(text, anchor).toBe(blockAt(`${section}/${number.padStart(2, '0')}`)?.text);
    }
  });

  test('selects the text where the browser refuses to copy', async ({ page, isMobile }) => {
    test.skip(isMobile, 'once is enough');
    await page.addInitScript(() => {
      Object.defineProperty(navigator, 'clipboard', { value: undefined });
    });
    await page.goto(CONVERTED);
    await pilcrow(page, 'rnd-1').click();
    const menu = page.getByRole('dialog');
    await menu.getByRole('button', { name: 'APA' }).click();
    await expect(menu.getByRole('status')).toHaveText('瀏覽器不容許複製。內容已選取，請自行複製。');
    const selected = await menu
      .getByRole('textbox')
      .evaluate((field: HTMLTextAreaElement) => [
        field.selectionStart,
        field.selectionEnd,
        field.value.length,
      ]);
    expect(selected[0]).toBe(0);
    expect(selected[1]).toBe(selected[2]);
  });

  test('says so when the text as issued cannot be loaded, and cites the page that has it', async ({
    page,
    isMobile,
  }) => {
    test.skip(isMobile, 'once is enough');
    await page.route('**/search-data/**', (route) => route.abort());
    await page.goto(CONVERTED);
    await pilcrow(page, 'rnd-1').click();
    await page.getByRole('button', { name: 'BibTeX' }).click();
    await expect(page.getByRole('dialog').getByRole('status')).toHaveText(
      '已複製出處（BibTeX）。原文未能載入，改附原文網址。',
    );
    expect(await clipboard(page)).toContain(`原文：http://localhost:4321${AS_ISSUED}\\#rnd-1`);
  });

  test('axe finds nothing in it, in either scheme', async ({ page, isMobile }) => {
    test.skip(isMobile, 'the widths are set here; once is enough');
    for (const [colorScheme, width] of [
      ['light', 320],
      ['dark', 1280],
    ] as const) {
      await page.emulateMedia({ colorScheme });
      await page.setViewportSize({ width, height: 700 });
      await page.goto(CONVERTED);
      await pilcrow(page, 'fintech-6').click();
      await page.getByRole('button', { name: 'APA' }).click();
      await expect(page.getByRole('textbox', { name: '複製的內容' })).toBeVisible();
      const { violations } = await new AxeBuilder({ page }).include('dialog').analyze();
      expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
    }
  });
});

test("the sheet's own citations are filled in at its foot", async ({ page }) => {
  await page.goto(AS_ISSUED);
  await page.getByText('引用本页').click();
  const foot = page.locator('#cite');
  await expect(foot.locator('dt')).toHaveCount(4);
  await expect(foot).toContainText(`(2026-02-20)[${await today(page)}]`);
  await expect(foot.getByRole('button', { name: '复制出处：BibTeX' })).toBeVisible();
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the ¶ is a plain permalink, and the foot has the citation', async ({ page }) => {
    await page.goto(CONVERTED);
    const link = pilcrow(page, 'fintech-6');
    await expect(link).toHaveRole('link');
    await expect(link).toHaveAccessibleName('第 6 段');
    await link.click();
    await expect(page).toHaveURL(/#fintech-6$/);
    await page.getByText('引用本頁').click();
    await expect(page.locator('#cite')).toContainText('《創新及科技》，2026 年 2 月版');
  });
});
