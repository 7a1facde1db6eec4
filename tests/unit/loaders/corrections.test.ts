import assert from 'node:assert/strict';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { test } from 'node:test';
import { correctionFindings, readComparisonSetting, readSheets } from '../../../src/loaders/index.ts';

const TOPIC = 'innovation-and-technology';
const LINEAGE = `lineage/${TOPIC}/2025-02...2026-02.yaml`;
const SERIES = `series/${TOPIC}.yaml`;
const editions = [...readSheets('content', () => undefined).entries.values()];

const CASES: [name: string, file: string, change: (text: string) => string, expected: RegExp[]][] = [
  ['nothing wrong', LINEAGE, (text) => text, []],
  [
    'a correction of a paragraph that is gone',
    LINEAGE,
    (text) => text.replace('a: [infrastructure-2]', 'a: [infrastructure-99]'),
    [/2026-02\.yaml:5 lineage .*does not fit.*infrastructure-99.* → Name a block/],
  ],
  [
    'a correction of another shape',
    LINEAGE,
    (text) => text.replace('comparable: false', 'comparable: maybe'),
    [/2026-02\.yaml:\d+ lineage-schema .*corrections\[\d+\]\.comparable .* → .*true or comparable: false/],
  ],
  [
    'a file that is no YAML',
    LINEAGE,
    (text) => text.replace('corrections:', 'corrections: ['),
    [/yaml:\d+ yaml .* → /],
  ],
  [
    'the name of a figure that is gone',
    SERIES,
    (text) => text.replace('约 1,800 家', '约 1,801 家'),
    [/innovation-and-technology\.yaml:\d+ .*约 1,801 家.* → /],
  ],
  [
    'corrections of no two editions',
    `lineage/${TOPIC}/2019...2020.yaml`,
    () => 'corrections: []\n',
    [/no editions/],
  ],
  ['corrections that are never read', `lineage/${TOPIC}/2025-02...2026-02.yml`, () => '', [/no editions/]],
  ['series of no topic', 'series/water.yaml', () => 'names: []\n', [/water\.yaml.*no editions/]],
];

for (const [name, file, change, expected] of CASES) {
  test(`before any page is made, it is told: ${name}`, (t) => {
    const folder = mkdtempSync(join(tmpdir(), 'fact-sheet-concordance-'));
    t.after(() => rmSync(folder, { recursive: true, force: true }));
    cpSync('content', folder, { recursive: true });
    const path = join(folder, file);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, change(read(path)));
    const findings = correctionFindings(folder, editions, () => readComparisonSetting(folder));
    const told = findings.map((one) => `${one.file}:${one.line} ${one.rule} ${one.message} → ${one.remedy}`);
    assert.equal(told.length > 0, expected.length > 0, told.join('\n'));
    for (const [n, pattern] of expected.entries()) assert.match(told[n] ?? '', pattern);
  });
}

test('content without corrections is not compared', (t) => {
  const folder = mkdtempSync(join(tmpdir(), 'fact-sheet-concordance-'));
  t.after(() => rmSync(folder, { recursive: true, force: true }));
  const never = () => assert.fail('nothing is to be compared');
  assert.deepEqual(correctionFindings(folder, editions, never), []);
});

function read(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return '';
  }
}
