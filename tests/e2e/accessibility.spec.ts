import AxeBuilder from '@axe-core/playwright';
import { expect, test } from '@playwright/test';

const PAGES = [
  '/',
  '/404.html',
  '/zh-hant/',
  '/zh-hans/',
  '/zh-hant/innovation-and-technology/',
  '/zh-hans/innovation-and-technology/',
  '/zh-hant/innovation-and-technology/2026-02/',
  '/zh-hans/innovation-and-technology/2025-02/',
  '/zh-hant/innovation-and-technology/2025-02...2026-02/',
  '/zh-hans/innovation-and-technology/2025-02...2026-02/?show=all',
  '/zh-hant/about/',
  '/zh-hans/about/',
  '/zh-hant/figures/',
  '/zh-hans/figures/innovation-and-technology/',
  '/zh-hans/programmes/',
  '/zh-hant/programmes/mainland-hong-kong-joint-funding-scheme/',
  '/zh-hant/data/',
];

for (const path of PAGES) {
  for (const colorScheme of ['light', 'dark'] as const) {
    for (const width of [320, 1280]) {
      test(`axe finds nothing on ${path}, ${colorScheme}, ${width} px`, async ({ page, isMobile }) => {
        test.skip(isMobile, 'the widths are set here; once is enough');
        test.setTimeout(90_000);
        await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
        await page.setViewportSize({ width, height: 800 });
        await page.goto(path);
        const { violations } = await new AxeBuilder({ page }).analyze();
        const found = violations.map(({ id, nodes }) => {
          const places = nodes.slice(0, 3).map(({ html }) => html);
          return `${id}: ${places.join(' | ')}`;
        });
        expect(found).toEqual([]);
      });
    }
  }
}
