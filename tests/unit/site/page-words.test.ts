import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import {
  clipText,
  DESCRIPTION_LENGTHS,
  LONGEST_TITLE,
  pageDescription,
  pageTitle,
  siteConfig,
  textWidth,
} from '../../../src/site/index.ts';

test('a Chinese character is one wide, a Latin one half', () => {
  assert.equal(textWidth('水務 2025'), 4.5);
  assert.equal(textWidth('，「」'), 3);
});

test('a text is cut where it must be, not within a Latin word', () => {
  assert.equal(clipText('水務署', 3), '水務署');
  assert.equal(clipText('香港特別行政區', 4), '香港特…');
  assert.equal(clipText('香港的數碼港 Cyberport 計劃', 9), '香港的數碼港…');
  assert.equal(clipText('Supercalifragilistic', 5), 'Supercal…');
});

test('a title keeps what tells it apart, however long the name', () => {
  assert.equal(pageTitle('水務', '便覽對照', '（2025 年 5 月版）'), '水務（2025 年 5 月版） · 便覽對照');
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 90 }), (name) => {
      const title = pageTitle(`題${name}`, '便覽對照', '（2025 年 5 月版）');
      assert.ok(textWidth(title) <= LONGEST_TITLE);
      assert.ok(title.endsWith('（2025 年 5 月版） · 便覽對照'));
    }),
  );
});

test('a description takes the parts that fit, whole, and ends with the closing words', () => {
  const long = '字'.repeat(100);
  assert.equal(pageDescription(['甲。', long, '乙。'], '完。'), `甲。${long}乙。完。`);
  assert.equal(pageDescription(['甲。', `${long}${long}`, '乙。'], '完。'), '甲。乙。完。');
  const cut = pageDescription([`${long}${long}`], '完。');
  assert.ok(textWidth(cut) <= DESCRIPTION_LENGTHS.most && cut.endsWith('字…完。'));
});

test('how many editions have pictures is a number or all', () => {
  const pictures = (text: string) => siteConfig({ PICTURES: text }).pictures;
  assert.deepEqual(
    [pictures(''), pictures('0'), pictures('12'), pictures('all')],
    [3, 0, 12, Number.POSITIVE_INFINITY],
  );
  for (const bad of ['-1', 'none', '1.5']) assert.throws(() => pictures(bad), /PICTURES is/);
});
