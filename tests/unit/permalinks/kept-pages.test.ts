import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  keptPages,
  type MovedPage,
  parseMoved,
  publishedPairs,
  type SiteNow,
} from '../../../src/permalinks/index.ts';

/** A large site with one topic of two editions, the newer issued in Simplified Chinese. */
const PAGES = new Set([
  ...['rail/', 'figures/rail/', 'rail/2024-05/', 'rail/2025-05/', 'rail/2024-05...2025-05/'],
  ...['rail/programmes/', 'programmes/of-several/', 'rail/2025-05/conversion/'],
]);
const site: SiteNow = {
  has: (script, path) => PAGES.has(path) && !(script === 'zh-Hans' && path.includes('conversion')),
  nameAt: (slug) =>
    ({ shared: 'rail/programmes/#shared', 'of-several': 'programmes/of-several/' })[slug as 'shared'],
};
const reason = { 'zh-Hant-HK': '併入', 'zh-Hans': '并入' };
const row = (from: string, to?: string): MovedPage => ({ from, to, reason, line: 2 });

/** Each page kept for what was published in one script, as `path → place (why)`. */
function kept(path: string, moved: MovedPage[] = [], script = 'zh-hans'): string[] {
  return keptPages([`/${script}/${path}`], { moved, site })
    .filter((page) => page.path === path && page.script === (script === 'zh-hans' ? 'zh-Hans' : 'zh-Hant-HK'))
    .map(({ to, why }) => `${to ?? 'gone'} (${typeof why === 'string' ? why : why.from})`);
}

test('what a large site no longer has leads to where it is; what stands or is unknown is left alone', () => {
  const cases: [path: string, expected: string[]][] = [
    ['programmes/shared/', ['rail/programmes/#shared (shared-names)']],
    ['programmes/of-several/', []],
    ['programmes/never-heard-of/', []],
    ['rail/2025-05/conversion/', ['rail/2025-05/ (as-issued)']],
    ['rail/2026-05/conversion/', []],
    ['rail/2025-05/', []],
    ['about/', []],
  ];
  for (const [path, expected] of cases) assert.deepEqual(kept(path), expected, path);
  assert.deepEqual(kept('rail/2025-05/conversion/', [], 'zh-hant'), []);
});

test('a row of a topic speaks for all of it', () => {
  const moved = [row('tram/', 'rail/')];
  const cases: [path: string, expected: string][] = [
    ['tram/', 'rail/ (tram/)'],
    ['tram/2025-05/', 'rail/2025-05/ (tram/)'],
    ['tram/2024-05...2025-05/', 'rail/2024-05...2025-05/ (tram/)'],
    ['tram/2025-05/conversion/', 'rail/2025-05/ (tram/)'],
    ['tram/1999-05/', 'rail/ (tram/)'],
    ['figures/tram/', 'figures/rail/ (tram/)'],
  ];
  for (const [path, expected] of cases) assert.deepEqual(kept(path, moved), [expected], path);
  assert.deepEqual(kept('trams/', moved), []);
});

test('a row of an edition speaks for its list and its comparisons; the closest row is heard', () => {
  const gone = [row('rail/2023-05/')];
  for (const path of ['rail/2023-05/', 'rail/2023-05/conversion/', 'rail/2023-05...2024-05/'])
    assert.deepEqual(kept(path, gone), ['gone (rail/2023-05/)'], path);
  const dated = [row('rail/2024-06/', 'rail/2024-05/')];
  assert.deepEqual(kept('rail/2024-06...2025-05/', dated), ['rail/2024-05...2025-05/ (rail/2024-06/)']);
  const both = [row('tram/', 'rail/'), row('tram/2023-05/'), row('rail/2022-05/')];
  assert.deepEqual(kept('tram/2023-05/', both), ['gone (tram/2023-05/)']);
  assert.deepEqual(kept('tram/2022-05/', both), ['gone (rail/2022-05/)'], 'a row of the new place');
});

test('a row that leads to a name finds it where the layout has it, and rows in a circle end', () => {
  assert.deepEqual(kept('programmes/old/', [row('programmes/old/', 'programmes/shared/')]), [
    'rail/programmes/#shared (programmes/old/)',
  ]);
  assert.deepEqual(kept('a/1/', [row('a/', 'b/'), row('b/', 'a/')]).length, 1);
});

test('a page that stands again is not covered by its old row', () => {
  assert.deepEqual(kept('rail/2025-05/', [row('rail/2025-05/', 'rail/2024-05/')]), []);
});

test('published pairs are read by topic, in either script once, and follow their topic and editions', () => {
  const published = [
    '/zh-hant/tram/2023-05...2025-05/',
    '/zh-hans/tram/2023-05...2025-05/',
    '/zh-hans/rail/2024-05...2025-05/',
    '/zh-hans/rail/2024-05/',
    '/data/comparisons/rail/2022-05...2025-05.json',
  ];
  const pairs = publishedPairs(published, [row('tram/', 'rail/'), row('rail/2024-05/', 'rail/2024-04/')]);
  assert.deepEqual(Object.fromEntries(pairs), {
    tram: [{ from: '2023-05', to: '2025-05' }],
    rail: [
      { from: '2023-05', to: '2025-05' },
      { from: '2024-05', to: '2025-05' },
      { from: '2024-04', to: '2025-05' },
    ],
  });
});

test('rows are read as the guide for editors writes them', () => {
  const { moved, findings } = parseMoved(
    'moved:\n  - from: rail/2023-05/\n    reason: { zh-Hant-HK: 撤回。, zh-Hans: 撤回。 }\n',
    'moved.yaml',
  );
  assert.deepEqual(findings, []);
  assert.deepEqual(kept('rail/2023-05/', moved), ['gone (rail/2023-05/)']);
});
