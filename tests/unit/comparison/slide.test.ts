import assert from 'node:assert/strict';
import { test } from 'node:test';
import { diffRendered } from '../../../src/comparison/index.ts';

const CASES: [name: string, a: string, b: string, inserted: string[]][] = [
  [
    'a bracket is new as a whole',
    '為約 1,800 家科技公司提供基礎設施。',
    '為約 1,800 家科技公司（包括租戶及培育公司）提供基礎設施。',
    ['（包括租戶及培育公司）'],
  ],
  [
    'a member of a list is new with its mark',
    '甲研究院、乙研究院及丙研究院。',
    '甲研究院、丁研究院、乙研究院及丙研究院。',
    ['丁研究院、'],
  ],
];

for (const [name, a, b, inserted] of CASES) {
  test(name, () => {
    const segments = diffRendered(a, b);
    assert.deepEqual(
      segments.filter(({ op }) => op === 'insert').map((segment) => b.slice(segment.b.start, segment.b.end)),
      inserted,
    );
    assert.equal(segments.map((segment) => b.slice(segment.b.start, segment.b.end)).join(''), b);
    assert.equal(segments.map((segment) => a.slice(segment.a.start, segment.a.end)).join(''), a);
  });
}
