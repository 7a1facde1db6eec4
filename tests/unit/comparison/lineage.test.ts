import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { compare, parseLineage } from '../../../src/comparison/index.ts';
import { context, invented } from './sheets.ts';

describe('a file of corrections', () => {
  it('names the field that is wrong, in every entry that is', () => {
    const { findings } = parseLineage(
      `corrections:
  - join: { a: [one-1], b: [one-2] }
    reason: 兩段同講一事。
  - relabel: { a: [one-1], b: [one-1] }
    status: improved
    reason: 兩段同講一事。
  - figure: { a: { block: one-1 }, b: { block: one-1, text: 18 所 } }
    comparable: true
    reason: 兩版同指一事。
  - part: { a: [one-3], b: [] }
  - shift: { a: [one-1] }
`,
      'lineage.yaml',
    );
    assert.deepEqual(
      findings.map(({ line, message }) => [line, /field (\S+)/.exec(message)?.[1]]),
      [
        [5, 'corrections[1].status'],
        [7, 'corrections[2].figure.a.text'],
        [10, 'corrections[3].reason'],
        [11, 'corrections[4]'],
      ],
    );
  });

  it('refuses a status that the blocks of a group cannot have', () => {
    const older = invented({ one: ['醫院有 16 間。', '診所有 40 間。'] }, { edition: '2030-01' });
    const newer = invented({ one: ['醫院有 18 間。', '診所有 42 間。'] }, { edition: '2031-01' });
    for (const status of ['added', 'removed', 'split', 'merged'] as const) {
      const relabel = { relabel: { a: ['one-1'], b: ['one-1'] }, status, also: [], reason: '編者的說明。' };
      const { misfits, groups } = compare(older, newer, [relabel], context);
      assert.match(misfits[0]?.message ?? '', new RegExp(`cannot be ${status}`));
      assert.equal(groups[0]?.status, 'updated');
    }
  });
});

describe('lists of like paragraphs', () => {
  it('are followed by their names, not by the numbers that others had before', () => {
    const districts = ['中西', '灣仔', '南', '油尖旺', '深水埗', '九龍城', '黃大仙', '觀塘'];
    const list = (from: number) => districts.map((name, i) => `${name}區設有 ${i + from} 間公共圖書館。`);
    const { groups } = compare(
      invented({ s: list(2) }, { edition: '2030-01' }),
      invented({ s: list(3).reverse() }, { edition: '2031-01' }),
      [],
      context,
    );
    const numberOf = (id = '') => Number(id.split('/').at(-1));
    assert.equal(groups.length, districts.length);
    for (const { a, b, status } of groups) {
      assert.equal(status, 'updated');
      assert.equal(numberOf(a[0]) + numberOf(b[0]), districts.length + 1);
    }
  });
});
