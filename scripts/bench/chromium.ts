import { existsSync } from 'node:fs';
import { chromium } from '@playwright/test';

/** The browser to measure with: CHROMIUM_PATH, Playwright's own, or the system's. */
function chromiumPath(): string {
  const candidates = [
    process.env.CHROMIUM_PATH,
    chromium.executablePath(),
    '/usr/bin/chromium',
    '/usr/bin/chromium-browser',
    '/usr/bin/google-chrome',
  ];
  const found = candidates.find((path) => path !== undefined && existsSync(path));
  if (!found)
    throw new Error('No Chromium was found. Run node scripts/setup.mjs --browser, or set CHROMIUM_PATH.');
  return found;
}

/** Starts the browser; as root its own sandbox cannot start. */
export function launchChromium(args: string[] = []) {
  return chromium.launch({ executablePath: chromiumPath(), chromiumSandbox: process.getuid?.() !== 0, args });
}
