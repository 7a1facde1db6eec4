import AxeBuilder from '@axe-core/playwright';
import { expect, type Page, test } from '@playwright/test';

const HANT = '/zh-hant/verify/';
const HANS = '/zh-hans/verify/';

const ask = async (page: Page, quotation: string) => {
  await page.locator('#quotation').fill(quotation);
  await page.locator('#verify-form button').click();
};
const verdict = (page: Page) => page.locator('#verify-status');
const result = (page: Page) => page.locator('#verify-result');

test.describe('verifying a quotation', () => {
  test('finds it as issued and as converted, and leads to the paragraph', async ({ page }) => {
    const requests: string[] = [];
    page.on('request', (request) => requests.push(`${request.url()} ${request.postData() ?? ''}`));
    await page.goto(HANT);
    await ask(page, '「轉數快」註冊量達1,925萬');
    await expect(verdict(page)).toHaveText('相符：便覽有這段文字，只是空格有別。');
    await expect(result(page)).toContainText('見於本站轉換的繁體文本；原文為簡體');
    await expect(result(page).getByRole('link', { name: '看原文' })).toHaveAttribute(
      'href',
      '/zh-hans/innovation-and-technology/2026-02/#fintech-6',
    );
    // The quotation stays in the browser: no request has it.
    expect(requests.filter((request) => /1,?925|%E8%BD%89/.test(request))).toEqual([]);
    await result(page).getByRole('link', { name: '「金融科技」第 6 段' }).click();
    await expect(page).toHaveURL(/\/zh-hant\/innovation-and-technology\/2026-02\/#fintech-6$/);
    await page.goBack();
    await expect(page.locator('#quotation')).toHaveValue('「轉數快」註冊量達1,925萬');
    await expect(verdict(page)).toContainText('相符');
    await page.reload();
    await expect(verdict(page)).toContainText('相符');
    expect(new URL(page.url()).search).toBe('');
  });

  test('says which digit differs, by keyboard, and Back leads to the quotation before', async ({
    page,
    isMobile,
  }) => {
    test.skip(isMobile, 'a keyboard is needed');
    await page.goto(HANS);
    await page.getByLabel('引文').focus();
    await page.keyboard.insertText('截至 2026 年 1 月底，「转数快」注册量达 1,952 万');
    await page.keyboard.press('Control+Enter');
    await expect(verdict(page)).toContainText('不一致');
    await expect(result(page)).toContainText('数字不同：引文作「1,952 万」，便览作「1,925 万」。');
    await expect(result(page).locator('del')).toContainText('1,952');
    await expect(result(page).locator('ins')).toContainText('1,925');
    await ask(page, '转数快');
    await expect(verdict(page)).toContainText('太短');
    await page.goBack();
    await expect(result(page)).toContainText('1,952');
  });

  test('finds one sentence in both editions', async ({ page, isMobile }) => {
    test.skip(isMobile, 'once is enough');
    await page.goto(HANT);
    await ask(page, '作為創新企業進軍內地市場的策略性橋樑');
    await expect(verdict(page)).toHaveText('相符：便覽有這段文字，一字不差。');
    await expect(result(page).locator('li')).toHaveCount(2);
    await expect(result(page).locator('li').nth(1)).toContainText('見於原文');
  });

  test('knows the last line of a sheet, the misprints of the source, and what is spliced', async ({
    page,
    isMobile,
  }) => {
    test.skip(isMobile, 'once is enough');
    await page.goto(HANT);
    await ask(page, '（更新日期：2026年2月20日）');
    await expect(verdict(page)).toContainText('相符');
    await expect(result(page).getByRole('link', { name: '文末' })).toHaveAttribute(
      'href',
      '/zh-hant/innovation-and-technology/2026-02/',
    );
    await ask(page, '現時全港共有約4,2000 個「Wi-Fi.HK」熱點');
    await expect(result(page)).toContainText('原文如此：便覽原文作「4,2000」。');
    await ask(page, '金管局……會……推出……數碼港元');
    await expect(verdict(page)).toContainText('拼合而成：引文由零碎字詞組成');
  });

  test('says that it cannot when the index does not load, and can when it does', async ({
    page,
    isMobile,
  }) => {
    test.skip(isMobile, 'once is enough');
    await page.route('**/search-data/**', (route) => route.abort());
    await page.goto(HANT);
    await ask(page, '作為創新企業進軍內地市場的策略性橋樑');
    await expect(verdict(page)).toContainText('索引未能載入');
    await page.unroute('**/search-data/**');
    await ask(page, '作為創新企業進軍內地市場的策略性橋樑');
    await expect(verdict(page)).toContainText('相符');
  });

  test('axe finds nothing, in either script and scheme', async ({ page, isMobile }) => {
    test.skip(isMobile, 'the widths are set here; once is enough');
    for (const [path, colorScheme, width, quotation] of [
      [HANT, 'light', 320, '「轉數快」註冊量達 1,952 萬；日均即時交易量達 229 萬筆'],
      [HANS, 'dark', 1280, '「转数快」注册量达 1,925 万'],
    ] as const) {
      await page.emulateMedia({ colorScheme });
      await page.setViewportSize({ width, height: 800 });
      await page.goto(path);
      await ask(page, quotation);
      await expect(result(page).locator('a').first()).toBeVisible();
      const { violations } = await new AxeBuilder({ page }).analyze();
      expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
    }
  });
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the page says that it needs it, and leads on', async ({ page, isMobile }) => {
    test.skip(isMobile, 'once is enough');
    await page.goto(HANT);
    await expect(page.locator('#needs-script')).toBeVisible();
    await expect(page.locator('#verify-form')).toBeHidden();
    await expect(page.locator('#needs-script').getByRole('link')).toHaveCount(2);
  });
});
