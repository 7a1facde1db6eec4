import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { compare, parseLineage } from '../../../src/comparison/index.ts';
import { invented } from './sheets.ts';

const older = invented({
  one: ['香港設有 180 個公共屋邨，居住人口逾 200 萬。', '勞工處設有 13 所就業中心，輔導求職人士。'],
});
const newer = invented(
  {
    one: [
      '香港設有 185 個公共屋邨，居住人口逾 210 萬。',
      '衞生署管理母嬰健康院和學生健康服務中心。',
      '勞工處設有 13 所就業中心，輔導求職人士。',
    ],
  },
  { edition: '2031-01' },
);

function corrected(yaml: string) {
  const { corrections, findings, misfitFindings } = parseLineage(`corrections:\n${yaml}`, 'x.yaml');
  assert.deepEqual(findings, []);
  const comparison = compare(older, newer, corrections);
  return { ...comparison, findings: misfitFindings(comparison.misfits) };
}

const shape = ({ groups }: { groups: { a: string[]; b: string[]; status: string }[] }) =>
  groups.map(({ a, b, status }) => `${a.map((id) => id.slice(-2))}→${b.map((id) => id.slice(-2))} ${status}`);

describe('corrections', () => {
  it('join blocks, and keep the automatic result', () => {
    const comparison = corrected('  - { join: { a: [one-2], b: [one-2] }, reason: 同一段。 }');
    assert.deepEqual(shape(comparison), ['01→01 updated', '02→02,03 split']);
    assert.equal(comparison.automatic.length, 3);
    assert.equal(comparison.groups[1]?.correction, '同一段。');
    assert.deepEqual(comparison.misfits, []);
  });

  it('part blocks', () => {
    const comparison = corrected('  - { part: { a: [one-1] }, reason: 不是同一段。 }');
    assert.deepEqual(shape(comparison), ['01→ removed', '→01 added', '→02 added', '02→03 unchanged']);
  });

  it('relabel groups', () => {
    const comparison = corrected(
      '  - { relabel: { a: [one-1], b: [one-1] }, status: reworded, reason: 只是措辭。 }',
    );
    assert.deepEqual(shape(comparison)[0], '01→01 reworded');
    assert.equal(comparison.automatic[0]?.status, 'updated');
  });

  it('mark figures as not comparable', () => {
    const comparison = corrected(
      '  - { figure: { a: { block: one-1, text: 180 個 }, b: { block: one-1, text: 185 個 } }, comparable: false, reason: 定義改變。 }',
    );
    const [pair] = comparison.groups[0]?.figureChanges ?? [];
    assert.deepEqual([pair?.comparable, pair?.difference, pair?.reason], [false, undefined, '定義改變。']);
  });

  const MISFITS: [what: string, yaml: string, message: RegExp][] = [
    ['an unknown block', '  - { join: { a: [one-9], b: [one-1] }, reason: 同一段。 }', /no block one-9/],
    [
      'a needless join',
      '  - { join: { a: [one-1], b: [one-1] }, reason: 同一段。 }',
      /already stand in one group/,
    ],
    ['a needless part', '  - { part: { b: [one-2] }, reason: 不是同一段。 }', /group of their own/],
    [
      'parts of several groups',
      '  - { part: { a: [one-1, one-2] }, reason: 不是同一段。 }',
      /do not stand in one group/,
    ],
    [
      'a needless label',
      '  - { relabel: { a: [one-1], b: [one-1] }, status: updated, reason: 有更新。 }',
      /without the correction/,
    ],
    [
      'half a group',
      '  - { relabel: { a: [one-1] }, status: reworded, reason: 只是措辭。 }',
      /not all the blocks/,
    ],
    [
      'an unknown figure',
      '  - { figure: { a: { block: one-1, text: 9 個 }, b: { block: one-1, text: 185 個 } }, comparable: false, reason: 定義改變。 }',
      /no figures of one group/,
    ],
    [
      'a needless mark',
      '  - { figure: { a: { block: one-1, text: 180 個 }, b: { block: one-1, text: 185 個 } }, comparable: true, reason: 定義未變。 }',
      /comparable without the correction/,
    ],
  ];
  for (const [what, yaml, message] of MISFITS) {
    it(`that no longer fit are found: ${what}`, () => {
      const [finding] = corrected(yaml).findings;
      assert.match(finding?.message ?? '', message);
      assert.equal(finding?.line, 2);
      assert.equal(finding?.file, 'x.yaml');
    });
  }
});

describe('a file of corrections', () => {
  for (const [what, text] of [
    ['no YAML', 'corrections: ['],
    ['no reason', 'corrections:\n  - join: { a: [one-1], b: [one-1] }'],
    ['one side only to join', 'corrections:\n  - { join: { a: [one-1] }, reason: 同一段。 }'],
    ['an unknown status', 'corrections:\n  - { relabel: { a: [one-1] }, status: gone, reason: 沒有了。 }'],
    ['an unknown field', 'corrections: []\nmore: 1'],
    ['a bad anchor', 'corrections:\n  - { part: { a: [One] }, reason: 不是同一段。 }'],
  ] as const) {
    it(`is refused with a finding: ${what}`, () => {
      const { corrections, findings } = parseLineage(text, 'x.yaml');
      assert.deepEqual(corrections, []);
      assert.ok(findings.length > 0);
      for (const { line, message, remedy } of findings) assert.ok(line && message && remedy);
    });
  }
});
