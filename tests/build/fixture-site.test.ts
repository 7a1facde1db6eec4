import assert from 'node:assert/strict';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { readBuiltSite } from '../../scripts/built-files.ts';
import { checkLinks } from '../../scripts/check/built/dead-links.ts';
import { checkTitles } from '../../scripts/check/built/titles.ts';
import { checkTwins } from '../../scripts/check/built/twins.ts';
import { DESCRIPTION_LENGTHS, LONGEST_TITLE, textWidth } from '../../src/site/index.ts';
import { buildSite, copyFixture, temporaryFolder } from './build-site.ts';
import { pageMetadata } from './metadata.ts';

test('a site below a path: every address stays below it, and every internal link leads somewhere', async (t) => {
  const folder = temporaryFolder(t);
  const { code, output, dist } = await buildSite(copyFixture(folder), folder, {
    SITE: 'https://example.org',
    BASE: '/facts/',
    PICTURES: '1',
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

  const metadata = new Map(pages.map((page) => [page.file, pageMetadata(page)]));
  const pictureOf = (...path: string[]) =>
    metadata.get(join('zh-hans', 'water', ...path, 'index.html'))?.social.get('og:image');
  const pictures = 'https://example.org/facts/pictures/zh-hans/water';
  assert.equal(pictureOf('2025-05'), `${pictures}/2025-05.png`);
  assert.equal(pictureOf('2024-05...2025-05'), `${pictures}/2024-05...2025-05.png`);
  assert.equal(pictureOf('2024-05'), `${pictures}/topic.png`, 'an older edition has its topic’s picture');
  assert.deepEqual(readdirSync(join(dist, 'pictures', 'zh-hans', 'water')).sort(), [
    '2024-05...2025-05.png',
    '2025-05.png',
    'topic.png',
  ]);
  assert.match(
    readFileSync(join(dist, 'robots.txt'), 'utf8'),
    /^Sitemap: https:\/\/example\.org\/facts\/sitemap\.xml$/m,
  );
  const listed = readFileSync(join(dist, 'sitemap.xml'), 'utf8').match(/<loc>[^<]*/g) ?? [];
  assert.ok(listed.length > 8 && listed.every((each) => each.startsWith('<loc>https://example.org/facts/')));
  const titles = [...metadata.values()].map(({ title }) => title);
  assert.equal(new Set(titles).size, titles.length);
  for (const { file, title, description, indexable } of metadata.values()) {
    if (!indexable) continue;
    assert.ok(textWidth(title) <= LONGEST_TITLE, `${file}: ${title}`);
    const width = textWidth(description);
    assert.ok(
      width >= DESCRIPTION_LENGTHS.least && width <= DESCRIPTION_LENGTHS.most,
      `${file}: ${width}: ${description}`,
    );
  }
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
