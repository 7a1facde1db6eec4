import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  addressFindings,
  addressOfFile,
  formatAddresses,
  parseAddresses,
  parseMoved,
} from '../../../src/permalinks/index.ts';

const FILES = { list: 'urls.txt', moved: 'moved.yaml' };
const reason = { 'zh-Hant-HK': '併入', 'zh-Hans': '并入' };
const listed = (...addresses: string[]) => addresses.map((address, index) => ({ address, line: index + 3 }));
const messages = (input: Parameters<typeof addressFindings>[0]) =>
  addressFindings(input).map(({ file, line, message }) => `${file}:${line ?? ''} ${message}`);

test('pages, data and feeds have addresses worth keeping; what only pages ask for has none', () => {
  const cases: [string, string | undefined][] = [
    ['index.html', '/'],
    ['zh-hant/about/index.html', '/zh-hant/about/'],
    ['zh-hant/rail/2024-05...2025-05/index.html', '/zh-hant/rail/2024-05...2025-05/'],
    ['data/figures.csv', '/data/figures.csv'],
    ['zh-hans/rail/feed.xml', '/zh-hans/rail/feed.xml'],
    ['_astro/page.D1x.css', undefined],
    ['pagefind/pagefind.js', undefined],
    ['404.html', undefined],
  ];
  for (const [file, address] of cases) assert.equal(addressOfFile(file), address, file);
});

test('a list is read as it was written, in one order', () => {
  const text = formatAddresses(['/zh-hant/', '/', '/data/a.json', '/']);
  assert.deepEqual(
    parseAddresses(text).map(({ address }) => address),
    ['/', '/data/a.json', '/zh-hant/'],
  );
  assert.equal(parseAddresses(text)[0]?.line, 3);
});

test('a site that keeps every address has no finding', () => {
  const built = new Set(['/zh-hant/rail/', '/zh-hans/rail/', '/zh-hant/tram/', '/zh-hans/tram/']);
  const moved = [{ from: 'tram/', to: 'rail/#tram', reason, line: 2 }];
  assert.deepEqual(messages({ listed: listed(...built), built, moved, files: FILES }), []);
});

test('dead, unlisted and stray addresses are found, with their places', () => {
  const found = messages({
    listed: listed('/zh-hant/rail/', '/zh-hant/tram/', '/data/tram.json'),
    built: new Set(['/zh-hant/rail/', '/zh-hant/bus/']),
    moved: [
      { from: 'ferry/', to: 'rail/', reason, line: 2 },
      { from: 'rail/', to: 'ship/', reason, line: 7 },
    ],
    files: FILES,
  });
  assert.deepEqual(found, [
    'urls.txt:4 /zh-hant/tram/ was published, and the site has no such page any more.',
    'urls.txt:5 /data/tram.json was published, and the site has no such file any more.',
    'moved.yaml:2 ferry/ was never published.',
    'moved.yaml:2 ferry/ leads to rail/, where there is no page.',
    'moved.yaml:7 rail/ leads to ship/, where there is no page.',
    'urls.txt: 1 address is not in the list yet: /zh-hant/bus/',
  ]);
});

test('moved pages are read with their lines; what is wrong is said', () => {
  const row = (from: string, to: string) =>
    `  - from: ${from}\n    to: ${to}\n    reason: { zh-Hant-HK: 併入, zh-Hans: 并入 }\n`;
  const good = parseMoved(`moved:\n${row('a/b/', 'c/#d-1')}`, 'moved.yaml');
  assert.deepEqual(good, {
    moved: [{ from: 'a/b/', to: 'c/#d-1', reason, line: 2 }],
    findings: [],
  });
  const cases: [string, RegExp][] = [
    [`moved:\n${row('/a/', 'c/')}`, /moved\[0\]\.from.*below the script/],
    [`moved:\n${row('a/', 'https://example.org/')}`, /moved\[0\]\.to.*below the script/],
    ['moved:\n  - from: a/\n    reason: { zh-Hant-HK: 併入 }\n', /zh-Hans is missing/],
    [`moved:\n${row('a/', 'b/')}${row('b/', 'c/')}`, /a\/ leads to b\/, which has moved itself/],
    [`moved:\n${row('a/', 'b/')}${row('a/', 'c/')}`, /a\/ has a row already, in line 2/],
    ['moved: [', /YAML cannot be read/],
  ];
  for (const [text, expected] of cases) {
    const { findings } = parseMoved(text, 'moved.yaml');
    assert.match(findings.map(({ message, remedy }) => `${message} ${remedy}`).join('\n'), expected);
  }
});
