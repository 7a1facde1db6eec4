import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { englishRuns } from '../../../src/script/index.ts';

const runs = (text: string) => englishRuns(text).map(({ start, end }) => text.slice(start, end));

const CASES: [text: string, english: string[]][] = [
  ['（Startup Genome《2024 年》）', ['Startup Genome']],
  ['「Health@InnoHK」，以及「AIR@InnoHK」', ['Health@InnoHK', 'AIR@InnoHK']],
  ['啟動 Ensemble 項目和 mBridge', ['Ensemble', 'mBridge']],
  [
    'Mainland and Hong Kong Closer Economic Partnership',
    ['Mainland and Hong Kong Closer Economic Partnership'],
  ],
  ['人工智能（AI）、5G、STEM、API、IT 和 Z/Yen', []],
  ['見 https://example.org/some/page 和 www.example.org', []],
  ['位於 Cyberport. 數碼港', ['Cyberport']],
  ['全是中文', []],
];

for (const [text, english] of CASES) {
  test(`English in ${text}`, () => assert.deepEqual(runs(text), english));
}

test('runs are in order, apart, within the text, and begin and end with what they are of', () => {
  const part = fc.constantFrom('數碼', 'Cyberport', ' ', 'AI', '/', '.', '@', '😀', 'Kong', '://', '-');
  fc.assert(
    fc.property(fc.array(part), (parts) => {
      const text = parts.join('');
      let at = 0;
      for (const { start, end } of englishRuns(text)) {
        assert.ok(start >= at && end > start && end <= text.length);
        assert.match(text.slice(start, end), /^\p{Script=Latin}/u);
        at = end;
      }
    }),
  );
});
