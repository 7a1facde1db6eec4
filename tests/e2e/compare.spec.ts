import { expect, type Page, test } from '@playwright/test';

const HANT = '/zh-hant/innovation-and-technology/2025-02...2026-02/';
const HANS = HANT.replace('zh-hant', 'zh-hans');
const NEWER = '/zh-hant/innovation-and-technology/2026-02/';
const OLDER = '/zh-hant/innovation-and-technology/2025-02/';

const shown = (page: Page) => page.locator('.groups > li').filter({ visible: true });

test('the main navigation leads to the newest comparison', async ({ page }) => {
  await page.goto('/zh-hant/');
  await page.getByRole('navigation', { name: '主要導覽' }).getByRole('link', { name: '比較' }).click();
  await expect(page).toHaveURL(new RegExp(`${HANT.replaceAll('.', '\\.')}$`));
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('創新及科技：兩個版本有何不同');
});

test('words that were taken out and put in are told in words, in order', async ({ page }) => {
  await page.goto(HANT);
  const group = page.locator('#a-fintech-3');
  await expect(group.getByRole('heading')).toContainText('更新');
  const said = ((await group.textContent()) ?? '').replace(/\s+/g, '');
  expect(said).toContain('〔刪去：');
  expect(said.indexOf('1,622')).toBeLessThan(said.indexOf('1,925'));
  await expect(group.locator('del').first()).toContainText('刪去');
  await expect(group.locator('ins').first()).toContainText('新增');
  await expect(group).toMatchAriaSnapshot(`
    - listitem:
      - heading /更新/ [level=3]
      - paragraph:
        - deletion: /刪去/
  `);
});

test('figures keep their qualifiers; what cannot be compared has its reason and no arrow', async ({
  page,
}) => {
  await page.goto(HANT);
  const park = page.locator('#a-stakeholders-1 .figure-change');
  await expect(park).toContainText('逾 1,600 家');
  await expect(park).toContainText('約 1,800 家');
  await expect(park.locator('.up')).toHaveText('上升');
  const area = page.locator('#a-stakeholders-3 .figure-change').first();
  await expect(area).toContainText('約 100 萬平方米');
  await expect(area).toContainText('範圍不同');
  await expect(area.locator('.up, .down')).toHaveCount(0);
  const misprint = page.locator('#a-smart-city-11 .figure-change');
  await expect(misprint).toContainText('4,2000');
  await expect(misprint).toContainText('屬更正');
  await expect(misprint.locator('.up, .down')).toHaveCount(0);
});

test('a ranking from 7 to 4 rises', async ({ page }) => {
  await page.goto(HANS);
  const row = page.getByRole('row', { name: /全球第 7/ });
  await expect(row).toContainText('上升 3 位');
});

test('what is no longer listed has a list of its own, with links to where it stood', async ({ page }) => {
  await page.goto(HANT);
  const gone = page.getByRole('region', { name: '不再列出一覽' });
  await expect(gone.getByText('153 億元')).toBeVisible();
  await expect(gone.getByRole('link', { name: '汽車科技研發中心' })).toBeVisible();
  await gone.getByRole('link', { name: '數字政策第 2 段' }).first().click();
  await expect(page).toHaveURL(/2025-02\/#digital-policy-2$/);
});

test('both paragraphs of a group are linked to', async ({ page }) => {
  await page.goto(HANT);
  const moved = page.locator('#a-rnd-4');
  await expect(moved).toContainText('由「推動研發」移至「支援科技初創企業」');
  await moved.getByRole('link', { name: '推動研發第 4 段' }).click();
  await expect(page).toHaveURL(/2025-02\/#rnd-4$/);
  await page.goBack();
  await moved.getByRole('link', { name: '第 11 段' }).click();
  await expect(page).toHaveURL(/2026-02\/#startups-11$/);
});

test('filters show what they name, keep it in the address, and Back undoes them', async ({ page }) => {
  await page.goto(HANT);
  const filters = page.getByRole('navigation', { name: '篩選改動' });
  await expect(page.locator('[data-status="unchanged"]').first()).toBeHidden();
  const all = await shown(page).count();
  for (const name of ['不再列出', '移位', '只看數字改動']) {
    const link = filters.getByRole('link', { name });
    const count = Number(await link.locator('span').textContent());
    await link.click();
    await expect(shown(page)).toHaveCount(count);
    await expect(link).toHaveAttribute('aria-current', 'true');
  }
  await expect(page).toHaveURL(/\?show=figures$/);
  await expect(page.locator('compare-filter [role="status"]')).toContainText('顯示');
  await page.goBack();
  await expect(page).toHaveURL(/\?show=moved$/);
  await expect(shown(page)).toHaveCount(4);
  await page.goBack();
  await page.goBack();
  await expect(shown(page)).toHaveCount(all);
  await page.goto(`${HANT}?show=all`);
  await expect(page.locator('[data-status="unchanged"]').first()).toBeVisible();
  await page.goto(`${HANT}?show=nonsense`);
  await expect(shown(page)).toHaveCount(all);
});

test('a link to an unchanged paragraph shows it under any filter', async ({ page }) => {
  await page.goto(`${HANT}?show=added#a-stakeholders-5`);
  await expect(page.locator('#a-stakeholders-5')).toBeInViewport();
});

test('the keyboard chooses a filter', async ({ page, isMobile }) => {
  test.skip(isMobile, 'a phone has no Tab key; the desktop project covers this');
  await page.goto(HANT);
  const link = page.getByRole('navigation', { name: '篩選改動' }).getByRole('link', { name: '新增' });
  await link.focus();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\?show=added$/);
  await expect(link).toBeFocused();
});

test('without JavaScript everything is there, and no filter that would do nothing', async ({
  browser,
  baseURL,
}) => {
  const context = await browser.newContext({ javaScriptEnabled: false, ...(baseURL && { baseURL }) });
  const page = await context.newPage();
  await page.goto(HANT);
  await expect(page.locator('[data-status="unchanged"]').first()).toBeVisible();
  await expect(page.getByRole('navigation', { name: '篩選改動' })).toBeHidden();
  await context.close();
});

test('two columns stand side by side on a wide screen, one below the other on a phone', async ({ page }) => {
  for (const [width, columns] of [
    [1280, 2],
    [320, 1],
  ] as const) {
    await page.setViewportSize({ width, height: 800 });
    await page.goto(HANT);
    const [from, to] = await Promise.all(
      ['.from', '.to'].map((side) => page.locator(`#a-fintech-3 ${side}`).boundingBox()),
    );
    expect(from && to && (from.y === to.y ? 2 : 1)).toBe(columns);
    const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
    expect(overflow).toBeLessThanOrEqual(0);
  }
});

test('at 200 % text nothing scrolls sideways', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  for (const path of [HANT, HANS]) {
    await page.goto(path);
    await page.evaluate(() => document.documentElement.style.setProperty('font-size', '200%'));
    const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
    expect(overflow, path).toBeLessThanOrEqual(0);
  }
});

test('on paper both columns and every paragraph are there, the controls are not', async ({ page }) => {
  await page.goto(HANT);
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByRole('navigation', { name: '篩選改動' })).toBeHidden();
  await expect(page.locator('[data-status="unchanged"]').first()).toBeVisible();
  await expect(page.locator('.groups .from').first()).toBeVisible();
});

test('nothing moves while the page loads, and nothing breaks the policy', async ({ page }) => {
  const errors: string[] = [];
  page.on('console', (message) => message.type() === 'error' && errors.push(message.text()));
  page.on('pageerror', (error) => errors.push(error.message));
  await page.addInitScript(() => {
    Object.assign(window, { shifts: 0 });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries())
        (window as unknown as { shifts: number }).shifts += (entry as unknown as { value: number }).value;
    }).observe({ type: 'layout-shift', buffered: true });
  });
  await page.goto(HANT, { waitUntil: 'networkidle' });
  expect(await page.evaluate(() => (window as unknown as { shifts: number }).shifts)).toBe(0);
  expect(errors).toEqual([]);
});

test('the newer sheet says in its margin what is new, changed and moved', async ({ page }) => {
  await page.goto(NEWER);
  await expect(page.locator('.sheet-head')).toContainText('與 2025 年 2 月版相比');
  await expect(page.locator('#fintech-3 .margin')).toHaveText('新增');
  await expect(page.locator('#fintech-6 .margin')).toContainText('註冊量：1,622 萬 → 1,925 萬');
  await expect(page.locator('#startups-11 .margin')).toContainText('移自「推動研發」');
  await expect(page.locator('#stakeholders-2 .margin')).toContainText('統計對象由「社群企業」改為');
  await page.locator('#fintech-6 .margin').getByRole('link').click();
  await expect(page).toHaveURL(/2025-02\.\.\.2026-02\/#a-fintech-3$/);
});

test('the older sheet says what became of each paragraph, and leads there', async ({ page }) => {
  await page.goto(OLDER);
  await expect(page.locator('#digital-policy-2 .margin')).toContainText('不再列出');
  await expect(page.locator('#rnd-5 .margin')).toContainText('移至「培育和匯聚人才」');
  await page.locator('#rnd-5 .margin').getByRole('link').click();
  await expect(page).toHaveURL(/2026-02\/#talent-4$/);
});

test('margin notes never overlap each other or the text', async ({ page }) => {
  for (const width of [390, 1280, 1440]) {
    await page.setViewportSize({ width, height: 900 });
    for (const path of [NEWER, OLDER]) {
      await page.goto(path);
      const overlaps = await page.locator('.sheet-body').evaluate((body) => {
        const boxes = [...body.querySelectorAll('.note, .block > .text')].map((element) => ({
          text: element.textContent?.slice(0, 20),
          box: element.getBoundingClientRect(),
        }));
        return boxes.flatMap(({ text, box }, index) =>
          boxes
            .slice(index + 1, index + 12)
            .filter(
              ({ box: other }) =>
                box.top < other.bottom - 1 &&
                other.top < box.bottom - 1 &&
                box.left < other.right - 1 &&
                other.left < box.right - 1,
            )
            .map((other) => `${text} / ${other.text}`),
        );
      });
      expect(overlaps, `${path} at ${width} px`).toEqual([]);
    }
  }
});

test('the home page tells the most telling changes', async ({ page }) => {
  await page.goto('/zh-hant/');
  const telling = page.getByRole('region', { name: '最值得留意的改動' });
  await expect(telling.getByRole('listitem')).toHaveCount(6);
  await telling.getByRole('link', { name: '信貸批核總額' }).click();
  await expect(page).toHaveURL(/2025-02\.\.\.2026-02\/#a-fintech-7$/);
  await expect(page.locator('#a-fintech-7')).toBeInViewport();
});

test('a topic offers its comparisons and its feed', async ({ page, request }) => {
  await page.goto('/zh-hans/innovation-and-technology/');
  await expect(page.getByRole('link', { name: '2025 年 2 月版与 2026 年 2 月版' })).toBeVisible();
  const href = await page.locator('link[type="application/atom+xml"]').getAttribute('href');
  const response = await request.get(href ?? '');
  expect(response.ok()).toBe(true);
  const feed = await response.text();
  expect(feed.match(/<entry>/g)).toHaveLength(2);
  expect(feed).toContain('xml:lang="zh-Hans"');
});

test('figures over the editions: what changed at first, the rest on request; the address keeps it', async ({
  page,
}) => {
  await page.goto('/zh-hant/figures/innovation-and-technology/?kind=rank');
  const history = page.getByRole('region', { name: '數字的變化' });
  await expect(history.locator('[data-change="same"]').first()).toBeHidden();
  const fast = history.getByRole('row', { name: /「轉數快」註冊量/ });
  await expect(fast).toContainText('上升 18.7%');
  await expect(history.getByRole('row', { name: /數碼港匯聚的企業/ })).toContainText('統計對象');
  await history.getByRole('link', { name: '不再列出' }).click();
  await expect(page).toHaveURL(/\?kind=rank&history=gone$/);
  await expect(fast).toBeHidden();
  await expect(history.getByText('153 億元')).toBeVisible();
  await page.goBack();
  await expect(fast).toBeVisible();
});

test('a programme tells what changed about it between editions', async ({ page }) => {
  await page.goto('/zh-hans/programmes/faster-payment-system/');
  const changes = page.getByRole('region', { name: '版本比较' });
  await expect(changes).toContainText('1,622 万 → 1,925 万');
  await changes.getByRole('link', { name: '更新：金融科技第 6 段' }).click();
  await expect(page).toHaveURL(/2025-02\.\.\.2026-02\/#a-fintech-3$/);
});
