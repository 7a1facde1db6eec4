import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { SheetError } from '../../src/fact-sheets/index.ts';
import { readSheets } from '../../src/loaders/index.ts';
import { copyFixture, temporaryFolder } from './build-site.ts';

const SHEET = join('fact-sheets', 'water', '2025-05.md');

/** What is done to the fixture's sheet, and what an editor must then be told: place, what was found, what to write. */
const CASES: [name: string, change: (text: string) => string, expected: RegExp[]][] = [
  ['an unknown heading', (text) => text.replace('## 水质', '## 水贸'), [/2025-05\.md:\d+ /, /水贸/, /→/]],
  ['a duplicate heading', (text) => text.replace('## 水质', '## 水源'), [/2025-05\.md:\d+ /, /水源/]],
  ['an empty section', (text) => text.replace(/- 食水.*\n/, ''), [/2025-05\.md:\d+ /, /水质/]],
  ['the wrong script', (text) => text.replace('zh-Hans', 'zh-Hant-HK'), [/2025-05\.md:\d+ /, /zh-Han/]],
  [
    'broken front matter',
    (text) => text.replace('updated: 2025-05-02', 'updated: [2025'),
    [/2025-05\.md:\d+ /],
  ],
  [
    'a date that is none',
    (text) => text.replace('2025-05-02', '2025-13-02'),
    [/2025-05\.md:\d+ /, /YYYY-MM-DD/],
  ],
  ['a missing field', (text) => text.replace(/publisher: .*\n/, ''), [/2025-05\.md/, /publisher/]],
  ['bold that does not close', (text) => text.replace('**东江**', '**东江'), [/2025-05\.md:\d+ /, /\*\*/]],
  ['raw HTML', (text) => text.replace('东江', '<b>东江</b>'), [/2025-05\.md:\d+ /, /<b>/]],
  [
    'a rule of its own that matches nothing',
    (text) =>
      text.replace(
        'publisher:',
        'rules:\n  add:\n    - { hans: 机场, hant: 機場, direction: both, kind: word }\npublisher:',
      ),
    [/2025-05\.md:6 /, /机场→機場/, /matches nothing/],
  ],
  [
    'a rule switched off that is none',
    (text) => text.replace('publisher:', 'rules:\n  off: [机场→飛機場]\npublisher:'),
    [/2025-05\.md:5 /, /机场→飛機場/, /no rule/],
  ],
  ['an image', (text) => text.replace('- 食水', '![图](a.png)\n\n- 食水'), [/2025-05\.md:\d+ /]],
];

for (const [name, change, expected] of CASES) {
  test(`${name} is told with its place and remedy`, (t) => {
    const folder = temporaryFolder(t);
    const content = copyFixture(folder);
    const file = join(content, SHEET);
    const text = readFileSync(file, 'utf8');
    const changed = change(text);
    assert.notEqual(changed, text, 'the case changes nothing');
    writeFileSync(file, changed);
    const { entries, findings } = readSheets(content, () => undefined);
    assert.notEqual(findings.length, 0);
    const { message } = new SheetError(findings);
    for (const pattern of expected) assert.match(message, pattern);
    assert.equal(entries.has('water/2025-05'), false);
    for (const { remedy } of findings) assert.notEqual(remedy, '');
  });
}

test('a sheet of an unknown topic, and one with a bad edition name', (t) => {
  const folder = temporaryFolder(t);
  const content = copyFixture(folder);
  const text = readFileSync(join(content, SHEET), 'utf8');
  writeFileSync(join(content, 'fact-sheets', 'water', '2025-5.md'), text);
  writeFileSync(join(content, 'topics', 'search.yaml'), readFileSync(join(content, 'topics', 'water.yaml')));
  const { message } = new SheetError(readSheets(content, () => undefined).findings);
  assert.match(message, /2025-5\.md.*YYYY-MM/);
  assert.match(message, /search.*reserved|"search" is the address/);
});
