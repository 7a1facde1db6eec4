import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { seriesChange } from '../../../src/changes/index.ts';
import { compare, prepareSheet } from '../../../src/comparison/index.ts';
import { figureSeries } from '../../../src/series/index.ts';
import { context, invented } from '../comparison/sheets.ts';

/** The series of the first figure of a paragraph that stands in three editions. */
function seriesOf(texts: readonly string[]) {
  const sheets = texts.map((text, i) =>
    prepareSheet(invented({ one: [text, '康樂及文化事務署管理公共圖書館。'] }, { edition: `203${i}-01` })),
  );
  const steps = sheets.slice(1).map((newer, i) => compare(sheets[i] as typeof newer, newer, [], context));
  const [first] = figureSeries(sheets, steps).series;
  if (!first) throw new Error('no series');
  return first;
}

describe('a figure over three editions', () => {
  const cases = [
    [['病床 300 張。', '病床 320 張。', '病床 340 張。'], 'up'],
    [['病床 300 張。', '病床 320 張。', '病床 320 張。'], 'up'],
    [['病床 340 張。', '病床 300 張。', '病床 320 張。'], 'down'],
    [['病床 300 張。', '病床 300 張。', '病床 300 張。'], 'same'],
    [['病床 300 張。', '病床 320 張。', '病床 300 張。'], 'changed'],
    // A break two editions ago is still said, whatever came after it.
    [['新造訂單 2,100 宗。', '已完成訂單 2,300 宗。', '已完成訂單 2,500 宗。'], 'incomparable'],
    [['第一期提供 100 個單位。', '第二期提供 300 個單位。', '第二期提供 300 個單位。'], 'incomparable'],
    [['全球排名第 7。', '全球排名第 5。', '全球排名第 5。'], 'up'],
    [['隧道全長 1.2 公里。', '隧道全長 1,200 米。', '隧道全長 900 米。'], 'down'],
  ] as const;
  for (const [texts, expected] of cases) {
    it(`${texts.join(' ')} ${expected}`, () => {
      const series = seriesOf(texts);
      assert.equal(series.points.length, 3);
      assert.equal(seriesChange(series), expected);
      if (expected === 'incomparable') assert.ok(series.steps.some(({ reason }) => reason !== undefined));
    });
  }
});
