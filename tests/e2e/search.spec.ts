import { expect, type Page, test } from '@playwright/test';

const SHEET = '/zh-hant/innovation-and-technology/2026-02/';

const results = (page: Page) => page.locator('#search-results');
/** Of each result the newest paragraph. */
const ids = (page: Page) =>
  page
    .locator('[data-result]')
    .evaluateAll((items) => items.map((item) => (item as HTMLElement).dataset.result?.split(' ')[0]));

/** Opens the dialog and waits for it: what is typed before it is there goes to the page. */
async function openDialog(page: Page): Promise<void> {
  await page.keyboard.press('Control+k');
  await expect(page.getByRole('combobox')).toBeFocused();
}

async function searchFor(page: Page, script: 'zh-hant' | 'zh-hans', query: string): Promise<void> {
  await page.goto(`/${script}/search/?q=${encodeURIComponent(query)}`);
  await expect(results(page)).toHaveAttribute('data-search-state', /ready|empty/);
}

for (const script of ['zh-hant', 'zh-hans'] as const) {
  test(`${script}: a programme and a figure are found in either script, text in the page's`, async ({
    page,
  }) => {
    for (const query of ['轉數快', '转数快', 'FPS']) {
      await searchFor(page, script, query);
      await expect.poll(() => ids(page)).toContain('innovation-and-technology/2026-02/fintech/06');
      expect((await ids(page))[0]).toBe('innovation-and-technology/2026-02/fintech/06');
      await expect(page.locator('[data-result] mark').first()).toHaveText(
        script === 'zh-hant' ? '快速支付系統' : '快速支付系统',
      );
    }
    await searchFor(page, script, '19,250,000');
    await expect.poll(() => ids(page)).toEqual(['innovation-and-technology/2026-02/fintech/06']);
  });
}

test('of two names alike that are suggested, each says what it is of', async ({ page }) => {
  await searchFor(page, 'zh-hant', '監管沙盤');
  const names = results(page).getByRole('link', { name: /^監管沙盒/ });
  await expect(names).toHaveText(['監管沙盒 金融科技', '監管沙盒 低空經濟', '監管沙盒 X']);
  await names.nth(1).click();
  await expect(page).toHaveURL(/low-altitude-economy-regulatory-sandbox/);
});

test('arriving from a result, the paragraph is in view and marked; Back returns to the results', async ({
  page,
}) => {
  await searchFor(page, 'zh-hant', '穩定幣條例');
  await page.locator('[data-result] a').first().click();
  await expect(page).toHaveURL(/#fintech-5$/);
  await expect(page.locator('#fintech-5:target')).toBeInViewport();
  await page.goBack();
  await expect(results(page)).toHaveAttribute('data-search-state', 'ready');
  await expect(page.locator('.search-form input')).toHaveValue('穩定幣條例');
  await page.reload();
  await expect.poll(() => ids(page)).toEqual(['innovation-and-technology/2026-02/fintech/05']);
});

test('words that stand nowhere find nothing, and the closest names are offered as suggestions only', async ({
  page,
}) => {
  await searchFor(page, 'zh-hant', '轉數慢');
  await expect(results(page)).toHaveAttribute('data-search-state', 'empty');
  await expect(page.getByRole('status')).toContainText('沒有找到');
  expect(await ids(page)).toEqual([]);
  await results(page).getByRole('link', { name: '轉數快' }).click();
  await expect.poll(() => ids(page)).not.toEqual([]);
});

test('facets narrow the results, with counts, and stay in the address', async ({ page }) => {
  await searchFor(page, 'zh-hant', '金管局');
  const all = await ids(page);
  await page.getByRole('checkbox', { name: /2025 年 2 月/ }).check();
  await expect.poll(async () => (await ids(page)).every((id) => id?.includes('/2025-02/'))).toBe(true);
  expect((await ids(page)).length).toBeLessThan(all.length);
  await expect(page).toHaveURL(/edition=2025-02/);
  await page.reload();
  await expect(page.getByRole('checkbox', { name: /2025 年 2 月/ })).toBeChecked();
  await page.goBack();
  await expect.poll(() => ids(page)).toEqual(all);
});

test('whoever uses a filter by keyboard stays at it', async ({ page }) => {
  await searchFor(page, 'zh-hant', '人工智能');
  const box = page.getByRole('checkbox', { name: /2025 年 2 月/ });
  await box.focus();
  await page.keyboard.press('Space');
  await expect(page).toHaveURL(/edition=2025-02/);
  await expect(box).toBeChecked();
  await expect(box).toBeFocused();
});

test('?all=1 shows every result on one page', async ({ page }) => {
  await searchFor(page, 'zh-hant', '香港');
  const more = page.getByRole('link', { name: /顯示全部 \d+ 個結果/ });
  const total = Number(/\d+/.exec((await more.textContent()) ?? '')?.[0]);
  expect((await ids(page)).length).toBeLessThan(total);
  await more.click();
  await expect(page).toHaveURL(/all=1/);
  await expect.poll(async () => (await ids(page)).length).toBe(total);
});

test('the dialog opens with Ctrl+K, answers as one types, and works by keyboard alone', async ({ page }) => {
  await page.goto(SHEET);
  await openDialog(page);
  const box = page.getByRole('combobox', { name: '搜尋' });
  await expect(box).toBeFocused();
  await expect(box).toHaveAttribute('aria-expanded', 'false');
  await page.keyboard.type('轉數快');
  await expect(box).toHaveAttribute('aria-expanded', 'true');
  await expect(page.getByRole('dialog').getByRole('status')).toContainText('個結果');
  const options = page.getByRole('option');
  await page.keyboard.press('ArrowUp');
  await expect(options.last()).toHaveAttribute('aria-selected', 'true');
  await page.keyboard.press('ArrowDown');
  await expect(box).not.toHaveAttribute('aria-activedescendant', /./);
  await page.keyboard.press('ArrowDown');
  await expect(options.first()).toHaveAttribute('aria-selected', 'true');
  await expect(box).toHaveAttribute(
    'aria-activedescendant',
    (await options.first().getAttribute('id')) ?? '',
  );
  await page.keyboard.press('Home');
  await expect(options.first()).toHaveAttribute('aria-selected', 'false');
  await page.keyboard.press('Escape');
  await expect(box).toHaveAttribute('aria-expanded', 'false');
  await expect(box).toHaveValue('轉數快');
  await page.keyboard.press('Escape');
  await expect(box).toHaveValue('');
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toBeHidden();
});

test('keys pressed right after Ctrl+K are not lost', async ({ page }) => {
  await page.route('**/_astro/dialog*', async (route) => {
    await new Promise((resolve) => setTimeout(resolve, 400));
    await route.continue();
  });
  await page.goto(SHEET);
  await page.keyboard.press('Control+k');
  await page.keyboard.type('1,925');
  await expect(page.locator('dialog input')).toHaveValue('1,925');
  await expect(page.getByRole('option').first()).toBeVisible();
});

test('the dialog closes by its button and by a click beside it', async ({ page }) => {
  await page.goto('/zh-hant/about/');
  const dialog = page.getByRole('dialog');
  await page.keyboard.press('Control+k');
  await page.keyboard.type('數碼港');
  await expect(dialog.getByRole('status')).toContainText('個結果');
  await dialog.getByRole('button', { name: '關閉' }).click();
  await expect(dialog).toBeHidden();
  await expect(page).toHaveURL(/\/about\/$/);
  await page.keyboard.press('Control+k');
  await page.mouse.click(2, 2);
  await expect(dialog).toBeHidden();
});

test('a paragraph of the page itself is reached and the dialog closes', async ({ page }) => {
  await page.goto(SHEET);
  await openDialog(page);
  await page.getByRole('combobox').fill('穩定幣條例');
  await page.getByRole('option', { name: /2025 年 8 月 1 日/ }).click();
  await expect(page.getByRole('dialog')).toBeHidden();
  await expect(page.locator('#fintech-5')).toBeInViewport();
  await expect(page.locator('#fintech-5')).toBeFocused();
});

test('while the index is on its way the dialog says so, and offers names as soon as it knows them', async ({
  page,
}, { project }) => {
  test.skip(project.name !== 'desktop', 'The dialog is the same on every screen.');
  let release = () => {};
  const held = new Promise<void>((resolve) => {
    release = resolve;
  });
  await page.route(/pagefind|catalog\.pack/, async (route) => {
    if (route.request().url().includes('pagefind')) await held;
    else await new Promise((resolve) => setTimeout(resolve, 500));
    await route.continue();
  });
  await page.goto('/zh-hant/about/');
  await openDialog(page);
  await page.keyboard.type('轉數快');
  await expect(page.getByRole('dialog').getByRole('status')).toHaveText('正在載入索引…');
  await expect(page.getByRole('option')).toHaveText(['轉數快']);
  release();
  await expect(page.getByRole('dialog').getByRole('status')).toContainText('個結果');
});

test('words of which no paragraph has all are said to be apart, the paragraph with most of them first', async ({
  page,
}, { project }) => {
  test.skip(project.name !== 'desktop', 'The answer is the same on every screen.');
  await searchFor(page, 'zh-hant', '數據 廣東 澳門');
  await expect(page.getByRole('status')).toContainText('沒有一段包含所有字詞');
  expect((await ids(page))[0]).toBe('innovation-and-technology/2026-02/digital-policy/08');
});

test('a filter that nothing has is not shown, and can be left', async ({ page }, { project }) => {
  test.skip(project.name !== 'desktop', 'The filters are the same on every screen.');
  await page.goto(`/zh-hant/search/?q=${encodeURIComponent('人工智能')}&edition=9999-99`);
  await expect(results(page)).toHaveAttribute('data-search-state', 'empty');
  await expect(page.getByRole('checkbox', { name: /9999/ })).toHaveCount(0);
  await results(page).getByRole('link', { name: '清除篩選' }).click();
  await expect.poll(() => ids(page)).not.toEqual([]);
});

test('Back leads through the queries asked', async ({ page }) => {
  await searchFor(page, 'zh-hant', 'FPS');
  await page.locator('.search-form input').fill('智方便');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/q=%E6%99%BA/);
  await page.goBack();
  await expect(page.locator('.search-form input')).toHaveValue('FPS');
  await expect.poll(async () => (await ids(page))[0]).toContain('fintech/06');
});

test('names that begin with what is typed are offered, others are not', async ({ page }) => {
  await page.goto(SHEET);
  await openDialog(page);
  const names = page.getByRole('group', { name: '名稱' }).getByRole('option');
  await page.getByRole('combobox').fill('fps');
  await expect(names).toHaveText(['轉數快']);
  await page.getByRole('combobox').fill('创科创投');
  await expect(names.first()).toHaveText(/創科創投基金/);
  await page.getByRole('combobox').fill('比特幣');
  await expect(names).toHaveCount(0);
});

test('the box of the home page answers as one types, once it is used', async ({ page }) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await page.goto('/zh-hans/');
  expect(asked.filter((url) => /pagefind|search-data|dialog/.test(url))).toEqual([]);
  await page.locator('main form input').fill('监管沙盒');
  const names = page.getByRole('group', { name: '名称' }).getByRole('option');
  await expect(names.first()).toContainText('监管沙盒');
  // Two entries of one name are told apart.
  const offered = await names.allTextContents();
  expect(new Set(offered).size).toBe(offered.length);
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/zh-hans\/search\/\?q=/);
});

test('a paragraph chosen in the dialog is opened; Enter without a choice opens the results', async ({
  page,
}) => {
  await page.goto(SHEET);
  await openDialog(page);
  await page.keyboard.type('穩定幣條例');
  await page.getByRole('option', { name: /2025 年 8 月 1 日/ }).click();
  await expect(page).toHaveURL(/#fintech-5$/);
  await openDialog(page);
  await page.getByRole('combobox').fill('智方便');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/zh-hant\/search\/\?q=/);
  await expect(results(page)).toHaveAttribute('data-search-state', 'ready');
});

test('nothing is searched or submitted while an input method composes; one search at its end', async ({
  page,
}) => {
  await page.goto('/zh-hant/search/');
  const box = page.locator('.search-form input');
  await box.focus();
  const outcome = await box.evaluate(async (element) => {
    const input = element as HTMLInputElement;
    const states: string[] = [];
    const state = () => document.querySelector<HTMLElement>('#search-results')?.dataset.searchState ?? '';
    input.dispatchEvent(new CompositionEvent('compositionstart'));
    for (const text of ['z', 'zh', '轉']) {
      input.value = text;
      input.dispatchEvent(new InputEvent('input', { isComposing: true }));
    }
    const enter = new KeyboardEvent('keydown', {
      key: 'Enter',
      isComposing: true,
      bubbles: true,
      cancelable: true,
    });
    input.dispatchEvent(enter);
    input.form?.requestSubmit();
    await new Promise((resolve) => setTimeout(resolve, 400));
    states.push(state(), location.search);
    input.value = '轉數快';
    input.dispatchEvent(new CompositionEvent('compositionend'));
    return states;
  });
  expect(outcome).toEqual(['empty', '']);
  await expect(results(page)).toHaveAttribute('data-search-state', 'ready');
  await expect(page).toHaveURL(/q=%E8%BD%89/);
});

test('when the index cannot be loaded the page says so, and trying again works', async ({ page }) => {
  await page.route(/pagefind|search-data/, (route) => route.abort());
  await page.goto('/zh-hant/search/?q=FPS');
  await expect(results(page)).toHaveAttribute('data-search-state', 'error');
  await expect(page.getByRole('status')).toContainText('未能載入');
  await page.unroute(/pagefind|search-data/);
  await page.getByRole('button', { name: '再試一次' }).click();
  await expect(results(page)).toHaveAttribute('data-search-state', 'ready');
});

test('the dialog says when its code or its index cannot be loaded, and trying again works', async ({
  page,
}) => {
  await page.goto('/zh-hant/about/');
  await page.route(/_astro\/dialog|pagefind/, (route) => route.abort());
  await page.keyboard.press('Control+k');
  const dialog = page.getByRole('dialog');
  const retry = dialog.getByRole('button', { name: '再試一次' });
  await expect(dialog.getByRole('status')).toContainText('未能載入');
  await page.unroute(/_astro\/dialog|pagefind/);
  await page.route(/pagefind/, (route) => route.abort());
  await dialog.getByRole('textbox').fill('轉數快');
  await retry.click();
  // Its code is there now, its index is not.
  await expect(dialog.getByRole('combobox')).toBeFocused();
  await expect(dialog.getByRole('status')).toContainText('未能載入');
  await page.unroute(/pagefind/);
  await retry.click();
  await expect(dialog.getByRole('option').first()).toBeVisible();
  await expect(dialog.getByRole('combobox')).toBeFocused();
});

test('without WebAssembly the search says so', async ({ page }) => {
  await page.addInitScript('delete globalThis.WebAssembly');
  await page.goto('/zh-hant/search/?q=FPS');
  await expect(results(page)).toHaveAttribute('data-search-state', 'error');
  await expect(page.getByRole('status')).toContainText('WebAssembly');
  await expect(page.getByRole('button', { name: '再試一次' })).toHaveCount(0);
});

test('Back returns to the place among the results', async ({ page }) => {
  await page.goto(`/zh-hant/search/?q=${encodeURIComponent('香港')}&all=1`);
  await expect(results(page)).toHaveAttribute('data-search-state', 'ready');
  await page.evaluate(() => scrollTo(0, 2500));
  await page.evaluate(() => document.querySelectorAll<HTMLElement>('[data-result] a')[40]?.click());
  await expect(page).toHaveURL(/#/);
  await page.goBack();
  await expect(results(page)).toHaveAttribute('data-search-state', 'ready');
  await expect.poll(() => page.evaluate(() => scrollY)).toBe(2500);
});

test('Back from another query typed there returns to the place among all results of the first', async ({
  page,
}) => {
  await page.goto(`/zh-hant/search/?q=${encodeURIComponent('香港')}&all=1`);
  await expect(results(page)).toHaveAttribute('data-search-state', 'ready');
  const shown = (await ids(page)).length;
  await page.evaluate(() => {
    scrollTo(0, 1500);
    const input = document.querySelector<HTMLInputElement>('.search-form input') as HTMLInputElement;
    input.value = '穩定幣條例';
    input.dispatchEvent(new InputEvent('input', { bubbles: true }));
  });
  await expect.poll(() => ids(page)).toEqual(['innovation-and-technology/2026-02/fintech/05']);
  await page.goBack();
  await expect.poll(async () => (await ids(page)).length).toBe(shown);
  await expect.poll(() => page.evaluate(() => scrollY)).toBe(1500);
});

test('a result found by a name that is only probably of the same scheme says so', async ({ page }) => {
  for (const [typed, said] of [
    ['內地與香港聯合資助計劃', 1],
    ['內地與香港科技合作資助計劃', 1],
    ['轉數快', 0],
  ] as const) {
    await searchFor(page, 'zh-hant', typed);
    await expect(results(page).getByText('名稱不同，很可能是同一項')).toHaveCount(said);
  }
});

test('typing quickly paints the answer to the last words only', async ({ page }) => {
  await page.goto('/zh-hant/search/');
  await page.locator('.search-form input').pressSequentially('智方便平台', { delay: 5 });
  await expect(results(page)).toHaveAttribute('data-search-state', 'ready');
  await page.locator('.search-form input').fill('穩定幣條例');
  await expect.poll(() => ids(page)).toEqual(['innovation-and-technology/2026-02/fintech/05']);
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the box and the form lead to the list of all names', async ({ page }) => {
    await page.goto('/zh-hant/');
    await page.locator('main form input').fill('轉數快');
    await page.locator('main form button').click();
    await expect(page).toHaveURL(/\/zh-hant\/programmes\/$/);
    await page.getByRole('link', { name: '轉數快', exact: true }).click();
    await expect(page).toHaveURL(/\/programmes\/[a-z0-9-]+\/$/);
  });
});
