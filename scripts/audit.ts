// npm run audit: axe on every page of the built site, in light and dark, at 320 and 1280 px. Takes minutes.
import { readdirSync } from 'node:fs';
import { join, relative } from 'node:path';
import AxeBuilder from '@axe-core/playwright';
import { launchChromium } from './bench/chromium.ts';
import { serve } from './serve.ts';

const DIST = 'dist';
const PORT = 4351;

const paths = readdirSync(DIST, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile() && entry.name.endsWith('.html'))
  .map((entry) => relative(DIST, join(entry.parentPath, entry.name)).replace(/(^|\/)index\.html$/, '$1'))
  .sort();

const server = await serve({ dir: DIST, port: PORT, base: '/' });
const browser = await launchChromium();
let checked = 0;
let found = 0;
try {
  for (const colorScheme of ['light', 'dark'] as const) {
    for (const width of [320, 1280]) {
      const context = await browser.newContext({
        colorScheme,
        viewport: { width, height: 800 },
        reducedMotion: 'reduce',
      });
      const page = await context.newPage();
      for (const path of paths) {
        await page.goto(`http://localhost:${PORT}/${path}`);
        const { violations } = await new AxeBuilder({ page }).analyze();
        checked++;
        for (const { id, help, nodes } of violations) {
          found++;
          console.log(
            `/${path} (${colorScheme}, ${width} px): ${id}, ${help}\n    ${nodes.map(({ html }) => html).join('\n    ')}`,
          );
        }
      }
      console.log(`${colorScheme}, ${width} px: ${paths.length} pages checked`);
      await context.close();
    }
  }
} finally {
  await browser.close();
  server.close();
}
console.log(`${checked} checks of ${paths.length} pages, ${found} violations`);
process.exitCode = found === 0 ? 0 : 1;
