import assert from 'node:assert/strict';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { readBuiltSite } from '../../scripts/built-files.ts';
import { checkLinks } from '../../scripts/check/built/dead-links.ts';
import { checkTitles } from '../../scripts/check/built/titles.ts';
import { checkTwins } from '../../scripts/check/built/twins.ts';
import { buildSite, copyFixture, temporaryFolder } from './build-site.ts';

test('a site below a path: every address stays below it, and every internal link leads somewhere', async (t) => {
  const folder = temporaryFolder(t);
  const { code, output, dist } = await buildSite(copyFixture(folder), folder, {
    SITE: 'https://example.org',
    BASE: '/facts/',
  });
  assert.equal(code, 0, output);
  const site = readBuiltSite(dist, '/facts/');
  assert.ok(site && site.pages.length > 8);
  assert.deepEqual([...checkLinks(site), ...checkTwins(site), ...checkTitles(site)], []);
  const { pages } = site;
  const sheet = pages.find(({ file }) => file === join('zh-hans', 'water', '2024-05', 'index.html'));
  assert.ok(sheet);
  assert.ok(
    sheet.html.includes('<link rel="canonical" href="https://example.org/facts/zh-hans/water/2024-05/">'),
  );
  assert.ok(
    sheet.html.includes('hreflang="zh-Hant-HK" href="https://example.org/facts/zh-hant/water/2024-05/"'),
  );
  assert.ok(sheet.html.includes('世界卫生组织'), 'the text is converted');
  assert.ok(sheet.html.includes('<strong>'), 'bold is kept');
});

test('one bad sheet stops the build before anything is written', async (t) => {
  const folder = temporaryFolder(t);
  const content = copyFixture(folder);
  const file = join(content, 'fact-sheets', 'water', '2025-05.md');
  writeFileSync(file, readFileSync(file, 'utf8').replace('## 水质', '## 水价'));
  mkdirSync(join(folder, 'dist'));
  writeFileSync(join(folder, 'dist', 'index.html'), 'the site as it was');
  const { code, output, dist } = await buildSite(content, folder);
  assert.notEqual(code, 0);
  assert.match(output, /2025-05\.md:\d+ .*水价/);
  assert.deepEqual(readdirSync(dist), ['index.html'], 'the site that was there stays as it was');
  assert.equal(readFileSync(join(dist, 'index.html'), 'utf8'), 'the site as it was');
});

test('publishing without an address is an error', async (t) => {
  const folder = temporaryFolder(t);
  const { code, output, dist } = await buildSite(copyFixture(folder), folder, { PUBLISH: '1', SITE: '' });
  assert.notEqual(code, 0);
  assert.match(output, /SITE is not set/);
  assert.equal(existsSync(dist), false);
});
