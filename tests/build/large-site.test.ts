import assert from 'node:assert/strict';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { gunzipSync } from 'node:zlib';
import { readBuiltSite } from '../../scripts/built-files.ts';
import { checkLinks } from '../../scripts/check/built/dead-links.ts';
import { builtAddresses } from '../../scripts/check/built/published-addresses.ts';
import { checkTitles } from '../../scripts/check/built/titles.ts';
import { checkTwins } from '../../scripts/check/built/twins.ts';
import { formatFinding } from '../../src/fact-sheets/index.ts';
import type { OfflineList } from '../../src/offline/index.ts';
import { buildSite, copyFixture, temporaryFolder } from './build-site.ts';
import { searchPageResults } from './search-page.ts';

/** A name that both topics mention, and one that only the second does. */
const REGISTER = `kind: institution
programmes:
  - slug: north-orchard
    names: { hant: 北區果園, hans: 北区果园, en: North Orchard }
    enSource: { confidence: known }
  - slug: world-health-organization
    names: { hant: 世界衞生組織, hans: 世界卫生组织, en: World Health Organization }
    enSource: { confidence: known }
`;

test('a large site is parted by topic: every link, twin and title, search of all topics, one topic offline', async (t) => {
  const root = temporaryFolder(t);
  const content = copyFixture(root);
  addTopic(content, 'gardens', [
    ['供水', '園圃'],
    ['东江', '北区果园'],
    ['東江', '北區果園'],
  ]);
  mkdirSync(join(content, 'programmes'));
  writeFileSync(join(content, 'programmes', 'institution.yaml'), REGISTER);
  const { code, output, dist } = await buildSite(content, root, { LARGE_FROM: '2', PICTURES: '0' });
  assert.equal(code, 0, output);
  const site = readBuiltSite(dist, '/');
  assert.ok(site);
  assert.deepEqual([...checkLinks(site), ...checkTwins(site), ...checkTitles(site)].map(formatFinding), []);
  const file = (path: string) => readFileSync(join(dist, path), 'utf8');

  const addresses = builtAddresses(site.files);
  for (const path of ['figures.json', 'figures.csv', 'blocks.json', 'series.json', 'programmes.csv'])
    assert.ok(addresses.has(`/data/${path}`), `the address of a small site stays: ${path}`);
  for (const topic of ['water', 'gardens']) {
    for (const path of ['', '2024-05/', '2025-05/', '2024-05...2025-05/', 'feed.xml'])
      assert.ok(addresses.has(`/zh-hans/${topic}/${path}`), `${topic}/${path}`);
    const packed = readFileSync(join(dist, 'data', 'figures', `${topic}.json.gz`));
    const records: { block: string }[] = JSON.parse(gunzipSync(packed).toString());
    assert.ok(records.length > 0 && records.every(({ block }) => block.startsWith(`${topic}/`)));
  }
  assert.match(file('zh-hant/programmes/world-health-organization/index.html'), /gardens\/2025-05\//);
  assert.match(file('zh-hans/gardens/programmes/index.html'), /id=north-orchard/);
  assert.deepEqual(readdirSync(join(dist, 'zh-hant', 'programmes')).sort(), [
    'index.html',
    'world-health-organization',
  ]);
  const unchanged = /<li id=\S+ data-status=unchanged[\s\S]*?(?=<li|<\/ol>)/.exec(
    file('zh-hant/water/2024-05...2025-05/index.html'),
  );
  assert.match(unchanged?.[0] ?? '', /<a href=\.\.\/2025-05\/#quality-1>/);
  assert.doesNotMatch(unchanged?.[0] ?? '', /食水水質/, 'its text is where the link leads');

  const own = JSON.parse(file('offline/zh-hant/water.json')) as OfflineList;
  const kept = own.files.map(([path]) => path);
  assert.ok(
    kept.includes('pagefind/water/pagefind-entry.json') &&
      kept.includes('pagefind/pagefind.js') &&
      kept.includes('zh-hant/water/2024-05/'),
  );
  assert.deepEqual(
    kept.filter((path) => path.includes('gardens')),
    [],
  );

  const [both = [], one = []] = await searchPageResults(dist, ['世衞', '北区果园']);
  const topicsOf = (ids: string[]) => [...new Set(ids.map((id) => id.split('/')[0]))].sort();
  assert.deepEqual(topicsOf(both), ['gardens', 'water'], both.join(' '));
  assert.deepEqual(topicsOf(one), ['gardens'], one.join(' '));
});

/** Adds a topic with the editions of the fixture's, in words of its own. */
function addTopic(content: string, topic: string, words: [from: string, to: string][]): void {
  const copy = (from: string, to: string) => {
    const text = words.reduce((all, [one, other]) => all.replaceAll(one, other), readFileSync(from, 'utf8'));
    writeFileSync(to, text.replaceAll('water.', `${topic}.`));
  };
  copy(join(content, 'topics', 'water.yaml'), join(content, 'topics', `${topic}.yaml`));
  const [from, to] = ['water', topic].map((each) => join(content, 'fact-sheets', each)) as [string, string];
  mkdirSync(to);
  for (const name of readdirSync(from)) copy(join(from, name), join(to, name));
}
