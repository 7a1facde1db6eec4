import { defineConfig } from '@playwright/test';
import { chromium } from './tests/browsers.ts';

const PORT = Number(process.env.TEST_PORT ?? 4331);

export default defineConfig({
  testDir: 'tests/e2e',
  outputDir: '.cache/test-results',
  fullyParallel: true,
  workers: 2,
  forbidOnly: Boolean(process.env.CI),
  // Only the tests of reading offline have a service worker: it would answer what other tests intercept.
  use: {
    serviceWorkers: 'block',
    baseURL: `http://localhost:${PORT}`,
    locale: 'zh-HK',
    trace: 'retain-on-failure',
  },
  projects: [
    {
      name: 'phone',
      // The engine itself, which knows nothing of screens.
      testIgnore: 'search-queries.spec.ts',
      use: { ...chromium, viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true },
    },
    { name: 'desktop', use: { ...chromium, viewport: { width: 1280, height: 800 } } },
  ],
  webServer: {
    command: `node scripts/serve.ts --port ${PORT}`,
    url: `http://localhost:${PORT}/`,
    reuseExistingServer: false,
  },
});
