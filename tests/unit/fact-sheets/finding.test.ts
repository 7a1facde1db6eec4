import assert from 'node:assert/strict';
import { test } from 'node:test';
import { closest } from '../../../src/fact-sheets/closest.ts';
import { type Finding, formatFinding, SheetError } from '../../../src/fact-sheets/index.ts';

const finding = (file: string, line: number | undefined): Finding => ({
  file,
  line,
  rule: 'title',
  message: 'No title.',
  remedy: 'Write one.',
});

test('a finding is one line', () => {
  assert.equal(formatFinding(finding('a.md', 3)), 'a.md:3 title No title. → Write one.');
  assert.equal(formatFinding(finding('a.md', undefined)), 'a.md title No title. → Write one.');
});

test('a SheetError lists all findings by file and line', () => {
  const error = new SheetError([finding('b.md', 2), finding('a.md', 10), finding('a.md', 9)]);
  assert.equal(
    error.message,
    'The content has 3 findings:\n  a.md:9 title No title. → Write one.\n  a.md:10 title No title. → Write one.\n  b.md:2 title No title. → Write one.',
  );
  assert.equal(error.findings.length, 3);
});

const CLOSEST: [word: string, candidates: string[], found: string | undefined][] = [
  ['智能城市', ['金融科技', '智慧城市'], '智慧城市'],
  ['开拓水原', ['開拓水源', '开拓水源'], '开拓水源'],
  ['道路', ['金融科技'], undefined],
  ['道路', [], undefined],
];

for (const [word, candidates, found] of CLOSEST) {
  test(`the closest to ${word} is ${found}`, () => assert.equal(closest(word, candidates), found));
}
