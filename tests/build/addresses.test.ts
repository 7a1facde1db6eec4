import assert from 'node:assert/strict';
import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { gunzipSync } from 'node:zlib';
import { readBuiltSite } from '../../scripts/built-files.ts';
import { checkLinks } from '../../scripts/check/built/dead-links.ts';
import { checkPublishedAddresses } from '../../scripts/check/built/published-addresses.ts';
import { checkTitles } from '../../scripts/check/built/titles.ts';
import { checkTwins } from '../../scripts/check/built/twins.ts';
import { listAddresses } from '../../scripts/list-addresses.ts';
import { formatFinding } from '../../src/fact-sheets/index.ts';
import { buildSite, copyFixture, temporaryFolder } from './build-site.ts';

const REGISTER = `kind: institution
programmes:
  - slug: named-nowhere
    names: { hant: 無人提及局, hans: 无人提及局, en: Bureau Nobody Mentions }
    enSource: { confidence: known }
  - slug: world-health-organization
    names: { hant: 世界衞生組織, hans: 世界卫生组织, en: World Health Organization }
    enSource: { confidence: known }
`;

test('no address dies while a site grows large, shrinks, moves a topic and withdraws an edition', async (t) => {
  const root = temporaryFolder(t);
  const content = copyFixture(root);
  mkdirSync(join(content, 'programmes'));
  writeFileSync(join(content, 'programmes', 'institution.yaml'), REGISTER);
  addEdition(content, '2024-05', '2023-05');
  /** Builds the site, holds it to every address published so far, and lists its own. */
  const publish = async (env: Record<string, string> = {}) => {
    const { code, output, dist } = await buildSite(content, root, { PICTURES: '0', ...env });
    assert.equal(code, 0, output);
    const site = readBuiltSite(dist, '/');
    assert.ok(site);
    listAddresses(site, root);
    const found = [
      checkPublishedAddresses(site, root),
      checkLinks(site),
      checkTwins(site),
      checkTitles(site),
    ];
    assert.deepEqual(found.flat().map(formatFinding), []);
    const page = (path: string) => readFileSync(join(dist, path, 'index.html'), 'utf8');
    return { page, bytes: (path: string) => readFileSync(join(dist, 'data', path)) };
  };
  const refresh = (path: string) => new RegExp(`http-equiv="refresh" content="0; url=${path}"`);

  await publish();
  addEdition(content, '2025-05', '2026-05');
  const large = await publish({ LARGE_FROM: '2' });
  assert.match(
    large.page('zh-hans/programmes/world-health-organization'),
    refresh('/zh-hans/water/programmes/#world-health-organization'),
  );
  assert.match(
    large.page('zh-hant/programmes/named-nowhere'),
    refresh('/zh-hant/programmes/#name-named-nowhere'),
  );
  assert.match(large.page('zh-hant/water/2024-05/conversion'), refresh('/zh-hant/water/2024-05/'));
  assert.match(large.page('zh-hans/water/2024-05/conversion'), /<table/);
  assert.match(
    large.page('zh-hant/water/2023-05...2025-05'),
    /data-status=/,
    'no longer the widest pair, still compared',
  );
  const pair = JSON.parse(large.bytes('comparisons/water/2023-05...2025-05.json').toString());
  assert.deepEqual([pair.from, pair.to], ['2023-05', '2025-05']);

  for (const folder of ['topics/water.yaml', 'fact-sheets/water'])
    renameSync(join(content, folder), join(content, folder.replace('water', 'water-supply')));
  rmSync(join(content, 'fact-sheets/water-supply/2023-05.md'));
  for (const edition of ['2024-05', '2025-05', '2026-05']) {
    const file = join(content, `fact-sheets/water-supply/${edition}.md`);
    writeFileSync(file, readFileSync(file, 'utf8').replace('file: water.', 'file: water-supply.'));
  }
  writeFileSync(
    join(content, 'moved.yaml'),
    `moved:
  - from: water/
    to: water-supply/
    reason: { zh-Hant-HK: 改名。, zh-Hans: 改名。 }
  - from: water/2023-05/
    reason: { zh-Hant-HK: 撤回。, zh-Hans: 撤回。 }
`,
  );
  const small = await publish();
  assert.match(small.page('zh-hans/programmes/world-health-organization'), /<h1>世界卫生组织/);
  assert.match(small.page('zh-hant/water/2024-05'), refresh('/zh-hant/water-supply/2024-05/'));
  assert.match(small.page('zh-hant/water/programmes'), refresh('/zh-hant/water-supply/'));
  assert.match(small.page('zh-hans/figures/water'), refresh('/zh-hans/figures/water-supply/'));
  assert.match(small.page('zh-hant/water/2023-05...2024-05'), /撤回。/);
  assert.match(
    small.page('zh-hant/water/2024-05...2025-05'),
    refresh('/zh-hant/water-supply/2024-05...2025-05/'),
  );
  const gone = JSON.parse(small.bytes('comparisons/water/2023-05...2025-05.json').toString());
  assert.deepEqual([gone.gone, gone.reason.hant], [true, '撤回。']);
  const figures: { block: string }[] = JSON.parse(
    gunzipSync(small.bytes('figures/water.json.gz')).toString(),
  );
  assert.ok(figures.length > 0 && figures.every(({ block }) => block.startsWith('water-supply/')));
  assert.ok(JSON.parse(small.bytes('comparisons.json').toString()).files.length > 0);
  assert.match(readFileSync(join(root, 'dist/zh-hans/water/feed.xml'), 'utf8'), /water-supply\/2026-05\//);
});

/** Adds an edition of the fixture's once more, under another date. */
function addEdition(content: string, from: string, to: string): void {
  const folder = join(content, 'fact-sheets', 'water');
  const [year, other] = [from, to].map((edition) => edition.slice(0, 4)) as [string, string];
  const text = readFileSync(join(folder, `${from}.md`), 'utf8');
  writeFileSync(
    join(folder, `${to}.md`),
    text
      .replace(`updated: ${year}`, `updated: ${other}`)
      .replace(`water.${from}`, `water.${to}`)
      .replace(`日期：${year}`, `日期：${other}`),
  );
}
