import type { AddressInfo } from 'node:net';
import { launchChromium } from '../../scripts/bench/chromium.ts';
import { serve } from '../../scripts/serve.ts';

/** Ids of all results the search page of a built site shows for each query, in order. */
export async function searchPageResults(dist: string, queries: readonly string[]): Promise<string[][]> {
  const server = await serve({ dir: dist, port: 0, base: '/' });
  const browser = await launchChromium();
  try {
    const { port } = server.address() as AddressInfo;
    const page = await browser.newPage();
    const answers: string[][] = [];
    for (const query of queries) {
      await page.goto(`http://localhost:${port}/zh-hant/search/?all=1&q=${encodeURIComponent(query)}`);
      await page
        .locator('[data-search-state="ready"], [data-search-state="empty"]')
        .waitFor({ state: 'attached' });
      const shown = await page
        .locator('[data-result]')
        .evaluateAll((results) => results.map((result) => result.getAttribute('data-result') ?? ''));
      answers.push(shown.flatMap((ids) => ids.split(' ')));
    }
    return answers;
  } finally {
    await browser.close();
    server.close();
  }
}
