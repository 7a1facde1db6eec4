import { existsSync } from 'node:fs';
import { firefox, chromium as playwrightChromium, webkit } from '@playwright/test';

/** A browser of the system's, where Playwright has not installed one of its own. */
function systemChromium(): string | undefined {
  const candidates = [
    process.env.CHROMIUM_PATH,
    '/usr/bin/chromium',
    '/usr/bin/chromium-browser',
    '/usr/bin/google-chrome',
  ];
  return candidates.find((path): path is string => path !== undefined && existsSync(path));
}

const executablePath = systemChromium();

/** How tests start Chromium. */
export const chromium = {
  browserName: 'chromium',
  launchOptions: {
    ...(executablePath && { executablePath }),
    // Chromium's sandbox cannot start as root, as in containers.
    chromiumSandbox: process.getuid?.() !== 0,
  },
} as const;

/** The engines the core set of tests is for, and whether each is installed. Firefox and WebKit must be Playwright's own builds. */
export const ENGINES = [
  {
    name: 'chromium',
    installed: executablePath !== undefined || existsSync(playwrightChromium.executablePath()),
  },
  { name: 'firefox', installed: existsSync(firefox.executablePath()) },
  { name: 'webkit', installed: existsSync(webkit.executablePath()) },
] as const;
