import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type TestContext, test } from 'node:test';
import { checkFidelity } from '../../../scripts/check/fidelity.ts';
import { checkStructure } from '../../../scripts/check/structure.ts';
import { readContent } from '../../../scripts/content.ts';
import { readOptions } from '../../../scripts/import/options.ts';
import { runImport } from '../../../scripts/import/run.ts';
import { formatFinding } from '../../../src/fact-sheets/index.ts';
import { put, workspace } from '../import/workspace.ts';

const SHEET = 'content/fact-sheets/water/2025-03.md';
const RAW = `水務
概況
• 全港約有851萬個水錶，包括：‒ 住宅‒ 工廠
• 水務署負責供水。
• 這不是項目。
更新日期：2025年3月31日
`;

/** An imported sheet whose text was put right by hand, with what its front matter declares. */
function corrected(context: TestContext, corrections: readonly [string, string][], reading: string) {
  const root = workspace(context, { 'in.txt': RAW });
  runImport(readOptions([join(root, 'in.txt'), '--topic', 'water']), root);
  const sheet = corrections.reduce(
    (text, [from, to]) => {
      assert.ok(text.includes(from), from);
      return text.replace(from, to);
    },
    readFileSync(join(root, SHEET), 'utf8'),
  );
  put(root, SHEET, sheet.replace('\nsource:', `\n${reading}source:`));
  const content = readContent(root);
  return [...checkStructure(content), ...checkFidelity(content)].map(formatFinding);
}

const FOOTNOTE = `reading:
  - place: line 3
    reads: 約有 851 萬個
    printed: 約有 85 萬個
    note: 1 是註腳符號。
`;

test('what is printed is accepted where the sheet declares it, and only there', (context) => {
  assert.deepEqual(corrected(context, [['851萬', '85萬']], FOOTNOTE), []);
  assert.equal(corrected(context, [['851萬', '85萬']], '').length, 1);
  assert.match(corrected(context, [], FOOTNOTE).join('\n'), /"1" is added/u, 'the sheet has to have it');
  assert.match(corrected(context, [['851萬', '84萬']], FOOTNOTE).join('\n'), /"5" is missing/u);
});

test('a line of its own begins an item, and a bullet that is none is quoted with its text', (context) => {
  const reading = `reading:
  - place: line 3
    reads: 包括：‒ 住宅‒ 工廠
    printed: |-
      包括：
      - 住宅
      - 工廠
    note: 子項目與上文連成一行。
  - place: line 5
    reads: • 這不是項目。
    printed: 這不是項目。
    note: 並無項目符號。
`;
  const corrections = [
    ['包括：‒ 住宅‒ 工廠', '包括：\n  - 住宅\n  - 工廠'],
    ['- 這不是項目。', '\n這不是項目。'],
  ] as const;
  assert.deepEqual(
    corrected(
      context,
      corrections.map(([from, to]) => [from, to]),
      reading,
    ),
    [],
  );
});

test('what is not printed is left out with its declaration', (context) => {
  const reading = `reading:\n  - { place: line 4, reads: 水務署, printed: "", note: 並無此字。 }\n`;
  assert.deepEqual(corrected(context, [['- 水務署負責', '- 負責']], reading), []);
});

for (const [what, entry, expected] of [
  [
    'another text',
    'place: line 3, reads: 852萬, printed: "85"',
    /:6 reading .*line 3 does not read "852萬"/u,
  ],
  ['another place', 'place: line 2, reads: 851萬, printed: 85萬', /reading .*line 2 does not read "851萬"/u],
  [
    'a text that stands there more than once',
    'place: line 3, reads: ‒, printed: ""',
    /reading .*line 3 reads "‒" 2 times; which is meant is not said/u,
  ],
  ['a number there is not', 'place: line 3, reads: ‒, printed: "", nth: 3', /has only 2 times "‒"/u],
  ['no difference', 'place: line 3, reads: 萬個, printed: 萬個', /:6 front-matter .*take the entry out/u],
  ['a place of other words', 'place: 第三行, reads: 萬個, printed: 個', /Write the place as the message/u],
] as const) {
  test(`a declaration of ${what} is told with its line`, (context) => {
    const findings = corrected(context, [], `reading:\n  - { ${entry}, note: 試驗。 }\n`);
    assert.match(findings.join('\n'), expected);
    assert.equal(findings.length, 1);
  });
}
