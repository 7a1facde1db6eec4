import { expect, test } from '@playwright/test';

test('the same paragraph of two editions is one result: the newest, with a link to the other', async ({
  page,
}) => {
  await page.goto('/zh-hant/search/?q=轉數快');
  // Addresses of results are without end, so search engines are told of the one without a query.
  await expect(page.locator('link[rel="canonical"]')).toHaveAttribute('href', /\/zh-hant\/search\/$/);
  const result = page.locator('[data-result^="innovation-and-technology/2026-02/fintech/06"]');
  await expect(result).toHaveAttribute(
    'data-result',
    'innovation-and-technology/2026-02/fintech/06 innovation-and-technology/2025-02/fintech/03',
  );
  await expect(page.locator('[data-result^="innovation-and-technology/2025-02/fintech/03"]')).toHaveCount(0);
  await result.getByRole('link', { name: '2025 年 2 月版' }).click();
  await expect(page).toHaveURL(/2025-02\/#fintech-3$/);
});

test('an edition that does not match, or is filtered away, is not shown with the other', async ({ page }) => {
  await page.goto('/zh-hant/search/?q=1,925萬');
  await expect(page.locator('[data-result]')).toHaveAttribute(
    'data-result',
    'innovation-and-technology/2026-02/fintech/06',
  );
  await page.goto('/zh-hant/search/?q=轉數快&edition=2025-02');
  await expect(page.locator('[data-result="innovation-and-technology/2025-02/fintech/03"]')).toBeVisible();
});
