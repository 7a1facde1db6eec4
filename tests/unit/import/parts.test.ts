import assert from 'node:assert/strict';
import { test } from 'node:test';
import { findSlips, readUpdated } from '../../../src/fact-sheets/index.ts';
import { BulletDepth, readBullet } from '../../../src/fact-sheets/restore/bullets.ts';
import { findPageFurniture } from '../../../src/fact-sheets/restore/page-furniture.ts';
import { columnsOf, endsSentence } from '../../../src/fact-sheets/restore/sentence.ts';

const SLIPS: [text: string, slips: string[]][] = [
  ['約4,2000 個', ['4,2000 broken digit grouping']],
  ['約 42,000 個、1,234,567 個', []],
  ['第 1,2,3 項', []],
  ['2024 年９月', ['９ full-width digit or letter']],
  ['甲\uF0D8乙', ['\uF0D8 character of the private use area, or one that was lost']],
  ['甲\u200B乙', ['\u200B invisible character']],
  ['（甲)', ['（甲) bracket closed by one of another kind']],
  ['(甲乙)、(IMD)', ['(甲乙) half-width brackets around Chinese']],
  ['「甲（乙」', ['（乙」 bracket closed by one of another kind', '「 bracket that is not closed']],
  ['甲）', ['） bracket that closes nothing']],
  ['甲 。乙  丙', [' 。 space before punctuation', '   several spaces in a row']],
  [
    '流動: 資金,甲',
    [
      ': half-width punctuation between Chinese characters',
      ', half-width punctuation between Chinese characters',
    ],
  ],
  ['甲。，乙', ['。， two punctuation marks in a row']],
  ['河套合作區（即港深創新及科技園（港深創科園））', []],
];

for (const [text, slips] of SLIPS) {
  test(`slips of ${text}`, () => {
    assert.deepEqual(
      findSlips(text)
        .map(({ start, end, message }) => `${text.slice(start, end)} ${message}`)
        .sort(),
      [...slips].sort(),
    );
  });
}

const UPDATED: [line: string, day: string | undefined][] = [
  ['（更新日期：2025 年 2 月 25 日）', '2025-02-25'],
  ['(更新日期：2026年2月20日)', '2026-02-20'],
  ['更新日期: ２０２５年１２月１日', '2025-12-01'],
  ['更新日期：2025-03-31', '2025-03-31'],
  ['更新日期：2025 年 3 月', undefined],
  ['2025 年 3 月 1 日', undefined],
];

for (const [line, day] of UPDATED)
  test(`the day of ${line}`, () => assert.equal(readUpdated(['甲', line]), day));

test('a bullet is read with its indentation', () => {
  assert.deepEqual(readBullet('  \uF0D8\t甲 '), { glyph: '\uF0D8', indent: 2, text: '甲' });
  assert.deepEqual(readBullet('o 甲'), { glyph: 'o', indent: 0, text: '甲' });
  for (const line of ['甲', '-5 度', 'of 甲', 'o ring', '──甲', '·甲'])
    assert.equal(readBullet(line), undefined);
});

test('depth goes in with a new glyph and out with a known one', () => {
  const depth = new BulletDepth();
  const next = (glyph: string, indent: number): number => depth.next({ glyph, indent, text: '' });
  assert.deepEqual(
    [next('•', 0), next('–', 2), next('○', 4), next('–', 2), next('•', 1), next('•', 5)],
    [0, 1, 2, 1, 0, 1],
  );
});

const FURNITURE: [name: string, lines: string[], found: number[]][] = [
  ['page numbers that count up', ['甲', '1', '乙', '- 2 -', '丙', '第 3 頁'], [2, 4, 6]],
  ['one number by itself is text', ['約', '100', '萬'], []],
  ['numbers that do not count up are text', ['12', '甲', '7'], []],
  ['a head beside each form feed', ['甲', '\f便覽', '乙', '\f便覽', '丙'], [2, 4]],
  ['a line beside one form feed is text', ['甲', '\f便覽', '乙'], []],
];

for (const [name, lines, found] of FURNITURE) {
  test(name, () =>
    assert.deepEqual(
      findPageFurniture(lines).map(({ line }) => line),
      found,
    ),
  );
}

const ENDS: [text: string, ends: boolean][] = [
  ['甲。', true],
  ['甲。」', true],
  ['甲！）', true],
  ['甲；', true],
  ['甲，', false],
  ['甲', false],
  ['《甲》', false],
  ['甲：', false],
];

for (const [text, ends] of ENDS)
  test(`${text} ${ends ? 'ends' : 'goes on'}`, () => assert.equal(endsSentence(text), ends));

test('a Chinese character takes two columns', () => assert.equal(columnsOf('約 100 萬，'), 11));
