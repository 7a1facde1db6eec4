import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { readFigures } from '../../../src/figures/index.ts';

/** The figure of a sentence that reads `words`. */
function figure(sentence: string, words: string, names: readonly string[] = []) {
  const found = readFigures({ text: sentence }, { names }).find(({ text }) => text === words);
  assert.ok(found, `${words} is a figure of ${sentence}`);
  return found;
}

const SUBJECTS: readonly (readonly [string, string, string | undefined])[] = [
  ['香港科技園公司為逾 1,600 家科技公司提供基礎設施。', '逾 1,600 家', '科技公司'],
  ['「轉數快」註冊量達 1,622 萬；日均即時交易量達 192 萬筆，涉及金額 153 億元。', '1,622 萬', '註冊量'],
  [
    '「轉數快」註冊量達 1,622 萬；日均即時交易量達 192 萬筆，涉及金額 153 億元。',
    '192 萬筆',
    '日均即時交易量',
  ],
  ['第一期發展會提供約 100 萬平方米的總樓面面積。', '約 100 萬平方米', '總樓面面積'],
  ['政府推出的 20 億元「創科創投基金」，共同投資。', '20 億元', '創科創投基金'],
  ['基金向 41 間本地創科初創企業投資約 3.39 億元，並吸引超過 31 億元私人投資。', '41 間', '本地創科初創企業'],
  ['基金向 41 間本地創科初創企業投資約 3.39 億元，並吸引超過 31 億元私人投資。', '超過 31 億元', '私人投資'],
  [
    '已促成了超過 42,000 宗貸款申請和審查，估計涉及的信貸批核總額逾 354 億港元。',
    '逾 354 億港元',
    '信貸批核總額',
  ],
  ['提供約 500 個配以輔助設施的住宿單位。', '約 500 個', '住宿單位'],
  ['提供約 17,650 個職位（較 2023 年增加 7%）。', '7%', '職位'],
  ['将项目总成本最低要求由 3 亿元调低至 1.5 亿元。', '1.5 亿元', '项目总成本最低要求'],
  [
    '其算力已于 2025 年年底提升至每秒浮点运算 3,000 千万亿次（petaFLOPS）。',
    '3,000 千万亿次（petaFLOPS）',
    '算力',
  ],
  ['世界數碼競爭力亞太區第 3、全球第 7。', '全球第 7', '世界數碼競爭力'],
  ['在創新表現方面，全球第 18。', '全球第 18', '創新表現'],
  ['全球第 1 税率最低的数据中心市场。', '全球第 1', '数据中心市场'],
];

const AS_OF: readonly (readonly [string, string, string | undefined])[] = [
  ['截至 2025 年 2 月，註冊量達 1,622 萬；涉及金額 153 億元。', '153 億元', '2025-02'],
  ['截至 2025 年 2 月，註冊量達 1,622 萬。另有 16 個牌照。', '16 個', undefined],
  ['2024 年 12 月底，基金向 41 間企業投資。', '41 間', '2024-12'],
  ['自正式推出至 2024 年 12 月底，已促成了超過 42,000 宗貸款申請。', '超過 42,000 宗', '2024-12'],
  ['根據投資推廣署於 2024 年進行的初創企業調查，香港共有近 4,700 間初創企業。', '近 4,700 間', '2024'],
  ['其算力已於 2025 年年底提升至每秒浮點運算 3,000 千萬億次。', '3,000 千萬億次', '2025-12'],
  ['亞太區第 3、全球第 7（《2024 年世界數碼競爭力排名》）。', '全球第 7', '2024'],
  ['2023 年 10 月推出的 100 億元計劃。', '100 億元', undefined],
  ['由 2024/25 年度起，每年提供不超過 1,600 萬元資助。', '不超過 1,600 萬元', undefined],
  ['於 2028 年提供 500 個單位。', '500 個', undefined],
];

const DIRECTIONS: readonly (readonly [string, string, string])[] = [
  ['逾 130 項', '逾', 'more-than'],
  ['超过 130 项', '超过', 'more-than'],
  ['不少於 100 支', '不少於', 'at-least'],
  ['至少 3 名', '至少', 'at-least'],
  ['約 10%', '約', 'about'],
  ['100 人左右', '左右', 'about'],
  ['近 4,700 間', '近', 'nearly'],
  ['接近一半', '接近', 'nearly'],
  ['最多四名', '最多', 'at-most'],
  ['不超過 1,600 萬元', '不超過', 'at-most'],
  ['不足 5%', '不足', 'less-than'],
  ['65 歲或以上', '或以上', 'at-least'],
  ['1,600 餘名', '餘', 'more-than'],
  ['三百多萬元', '多', 'more-than'],
  ['過百間', '過', 'more-than'],
];

describe('what a figure counts', () => {
  for (const [sentence, words, subject] of SUBJECTS) {
    it(`${words} in ${sentence}`, () => assert.equal(figure(sentence, words).subject, subject));
  }
});

describe('the date a figure holds for', () => {
  for (const [sentence, words, asOf] of AS_OF) {
    it(`${words} in ${sentence}`, () => assert.equal(figure(sentence, words).asOf, asOf));
  }
});

describe('the direction of a qualifier', () => {
  for (const [words, qualifier, direction] of DIRECTIONS) {
    it(words, () => {
      const found = figure(`共有${words}。`, words);
      assert.deepEqual([found.qualifier, found.direction], [qualifier, direction]);
    });
  }
  it('is none where the word belongs to another', () => {
    for (const text of ['附近 500 個', '合約 100 份', '最近 3 個', '公約 5 項', '近三年']) {
      assert.equal(readFigures({ text })[0]?.qualifier, undefined, text);
    }
  });
});

describe('names given by the caller', () => {
  it('keep their numbers', () => {
    const found = figure('「3 年計劃」與八達計劃二號。推出百億基金三寶。', '百億基金三寶', ['百亿基金三宝']);
    assert.deepEqual([found.kind, found.value, found.value2], ['name', 10000000000, 3]);
  });
});

it('flags misprinted digits and reads the number meant', () => {
  const found = figure('現時全港共有約4,2000 個熱點。', '約4,2000 個');
  assert.deepEqual([found.value, found.irregular], [42000, true]);
});
