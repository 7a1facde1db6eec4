import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { readFigures } from '../../../src/figures/index.ts';

describe('two numbers with a colon', () => {
  const cases = [
    ['每日 10：30 開放。', 'date'],
    ['服務時間為 9:00 至 17:30。', 'date'],
    ['公私營房屋比例為 70：30。', 'ratio'],
    ['比例由 10：30 改為 1：4。', 'ratio'],
    ['以 2：1 配對。', 'ratio'],
  ] as const;
  for (const [text, kind] of cases) {
    it(`${text} has a ${kind}`, () => assert.equal(readFigures({ text })[0]?.kind, kind));
  }
});

describe('a position without a verb', () => {
  const cases = [
    ['全球競爭力第 5（國際管理發展學院）。', 'rank'],
    ['全球金融中心第三。', 'rank'],
    ['全球城市第 3 期研究。', 'name'],
    ['國際創新中心第 2 座。', 'name'],
    ['新市鎮第 5 區。', 'name'],
  ] as const;
  for (const [text, kind] of cases) {
    it(`${text} has a ${kind}`, () => assert.equal(readFigures({ text })[0]?.kind, kind));
  }
});
