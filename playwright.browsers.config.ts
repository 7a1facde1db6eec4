import { defineConfig } from '@playwright/test';
import base from './playwright.config.ts';
import { chromium } from './tests/browsers.ts';

/** What a reader of any browser must be able to do; run by `npm run test:browsers`. */
export default defineConfig(base, {
  testDir: 'tests/browsers',
  projects: [
    { name: 'chromium', use: chromium },
    { name: 'firefox', use: { browserName: 'firefox' } },
    { name: 'webkit', use: { browserName: 'webkit' } },
  ],
});
