import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { readOutline } from '../../../src/fact-sheets/outline.ts';
import { escapeMarkdown } from '../../../src/fact-sheets/restore/escape.ts';

/** Reads a text back as paragraph, item and nested item. */
function readBack(markdown: string): string[] {
  const { sections, findings } = readOutline(
    `# a\n\n## b\n\n${markdown}\n\n- ${markdown}\n  - ${markdown}\n`,
    'a.md',
  );
  assert.deepEqual(
    findings.filter(({ rule }) => rule !== 'bold'),
    [],
  );
  return sections.flatMap(({ blocks }) => blocks.map(({ text }) => text));
}

const CASES: [text: string, markdown: string][] = [
  ['香港的供水。', '香港的供水。'],
  ['*註：甲_乙', '\\*註：甲\\_乙'],
  ['# 甲', '\\# 甲'],
  ['- 甲', '\\- 甲'],
  ['+ 甲', '\\+ 甲'],
  ['--- ', '\\-\\-\\-'],
  ['===', '\\=\\=\\='],
  ['1. 甲', '1\\. 甲'],
  ['2) 甲', '2\\) 甲'],
  ['> 甲', '\\> 甲'],
  ['[甲](https://a.b)', '\\[甲\\](https://a.b)'],
  ['<br>&amp;&', '\\<br\\>\\&amp;&'],
  ['`甲`', '\\`甲\\`'],
  ['~~甲~~', '\\~\\~甲\\~\\~'],
  ['3~5 年', '3~5 年'],
  ['C:\\甲', 'C:\\\\甲'],
  ['| 甲 | 乙 |', '| 甲 | 乙 |'],
];

for (const [text, markdown] of CASES) {
  test(`${text} is written as ${markdown}`, () => {
    const trimmed = text.trim();
    assert.equal(escapeMarkdown(trimmed), markdown);
    assert.deepEqual(readBack(escapeMarkdown(trimmed)), [trimmed, trimmed, trimmed]);
  });
}

test('any line of text is read back as it was', () => {
  const sign = fc.constantFrom(
    ...'香港，。「」（）aZ09 *_`~#+-=.:;!|<>[]()\\/&@"\'{}^$%\uF0D8',
    '&lt;',
    'www.',
    'http://a.b',
    '\u3000',
  );
  const line = fc
    .oneof(fc.string({ unit: sign }), fc.string({ unit: 'binary' }))
    .map((text) => text.replace(/[\r\n\0\uFEFF]/gu, '').trim())
    .filter((text) => text !== '');
  fc.assert(
    fc.property(line, (text) => {
      assert.deepEqual(readBack(escapeMarkdown(text)), [text, text, text]);
    }),
    { numRuns: 300 },
  );
});
