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
  // Who grants or runs it belongs to what is counted; who is given something does not.
  ['協助八間大學教育資助委員會資助的大學聘請國際人才。', '八間', '大學教育資助委員會資助的大學'],
  [
    '来自八所大学教育资助委员会（教资会）资助大学的研发团队。',
    '八所',
    '大学教育资助委员会（教资会）资助大学',
  ],
  ['另有 300 間政府認可的診所參與試點。', '300 間', '政府認可的診所'],
  ['為約 1,800 家科技公司（包括租戶）提供服務。', '約 1,800 家', '科技公司'],
  ['向八所資助大學的技術轉移處提供資助。', '八所', '資助大學'],
  ['教資會資助的八所大學每年提供 15 000 個學額。', '八所', '大學'],
  // Lists.
  ['已有約 8,800 家零售、餐飲及個人服務業的中小企獲批。', '約 8,800 家', '零售、餐飲及個人服務業的中小企'],
  ['資助約 4 000 個非政府機構、學校和社區組織安裝系統。', '約 4 000 個', '非政府機構、學校和社區組織'],
  ['發出八個數字銀行牌照、四個虛擬保險公司牌照。', '八個', '數字銀行牌照'],
  // Names in quotation marks.
  ['現時全港共有約 42,000 個「Wi-Fi.HK」熱點。', '約 42,000 個', '「Wi-Fi.HK」熱點'],
  ['會興建 3 萬個「簡約公屋」單位。', '3 萬個', '「簡約公屋」單位'],
  ['為期兩年的 1 億元「製造支援先導計劃」，', '兩年', '製造支援先導計劃'],
  // What ends a noun.
  ['「甲」和「乙」四大發展方向推進。', '四大', '發展方向'],
  ['框架已分四個階段落實，', '四個', '階段'],
  ['並吸引約 51 億元私人投資。', '約 51 億元', '私人投資'],
  ['可以 1（政府）：1（公司）的配對資助形式額外聘用人才。', '1（政府）：1（公司）', '配對資助形式'],
  ['約 18 000 輛的士提供服務。', '約 18 000 輛', '的士'],
  ['已為 8 200 名合資格申請人批出貸款。', '8 200 名', '合資格申請人'],
  ['約 45 萬名學生在 1,000 多所中小學就讀。', '1,000 多所', '中小學'],
  ['完成 60 項改善工程。', '60 項', '改善工程'],
  // What an amount goes to.
  ['預留 100 億元，進一步推動生命健康科技的發展。', '100 億元', '生命健康科技的發展'],
  ['政府會動用當中的 60 億元，資助大學跟機構合作，設立「研發院」。', '60 億元', '研發院'],
  ['另外亦會撥款 2 億元，在園區為生命健康科技的初創企業，提供支援。', '2 億元', '生命健康科技的初創企業'],
  ['已批出 12 億元，讓香港的大學和研發機構進行研發。', '12 億元', '香港的大學和研發機構'],
  ['「特別徵集」提供逾 1 億元，支持大學六個研發項目。', '逾 1 億元', '特別徵集'],
  ['向「關愛基金」注資 15 億元，惠及 12 萬名長者。', '15 億元', '關愛基金'],
  ['撥款 20 億元，資助約 4 000 個非政府機構安裝系統。', '20 億元', '非政府機構'],
  ['機管局斥資 1,415 億元興建三跑道系統。', '1,415 億元', '三跑道系統'],
  ['撥款 5 億元支援中小企，並推出「服務中心」。', '5 億元', '中小企'],
  ['向每所大學提供 1,280 萬元的資助，以支援團隊。', '1,280 萬元', '資助'],
  // What is said of something named before.
  ['推出 110 項智慧城市方案，當中接近一半涉及人工智能。', '接近一半', '智慧城市方案'],
  ['回收率由 2020 年的 28% 上升至 2023 年的 33%。', '33%', '回收率'],
  ['65 歲或以上長者佔 22%。', '22%', '長者'],
  ['約佔全港住宅單位的 45%。', '45%', '全港住宅單位'],
  ['计划自 2023 年起增加资助约 10%，', '约 10%', '资助'],
  ['投資流入額達 1,127 億美元，全球排名第四。', '全球排名第四', '投資流入額'],
  ['在 2024 年《全球競爭力年報》中，香港排名全球第五。', '全球第五', '全球競爭力年報'],
  // How long what lasts.
  ['為未來五至十年的香港創科發展制訂路徑。', '五至十年', '香港創科發展'],
  ['为期三年的 30 亿元人工智能资助计划资助院校。', '三年', '人工智能资助计划'],
  ['目標在十年內把輪候時間縮短至 4.5 年。', '十年', undefined],
  ['目標在十年內把輪候時間縮短至 4.5 年。', '4.5 年', '輪候時間'],
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
  ['排名亞洲第一，全球第三。（《2024 年全球初創生態系統報告》）。', '亞洲第一', '2024'],
  ['排名亞洲第一，全球第三。（《2024 年全球初創生態系統報告》）。', '全球第三', '2024'],
  ['截至 2026 年 1 月，用戶超過 62 萬人；以及 2025 年 1 月成立的中心，研發一款機械人。', '一款', undefined],
  [
    '截至 2026 年 1 月，用戶超過 62 萬人；以及 2025 年 1 月成立的中心，研發一款機械人。',
    '超過 62 萬人',
    '2026-01',
  ],
];

const ENGLISH: readonly (readonly [string, string, string, number, string | undefined])[] = [
  ['撥款 US$3 million 支援。', 'US$3 million', 'money', 3_000_000, 'USD'],
  ['逾 HK$1.2 billion 的投資', '逾 HK$1.2 billion', 'money', 1_200_000_000, 'HKD'],
  ['約 HK$1.2bn 的投資', '約 HK$1.2bn', 'money', 1_200_000_000, 'HKD'],
  ['約 3 million 人', '約 3 million 人', 'count', 3_000_000, '人'],
  ['共 3 million', '3 million', 'count', 3_000_000, undefined],
  ['HKD 4 million 的資助', 'HKD 4 million', 'money', 4_000_000, 'HKD'],
  ['US$3m 的資助', 'US$3m', 'money', 3_000_000, 'USD'],
  ['長 5 m 的水管', '5 m', 'count', 5, '米'],
  ['10 billionaires', '10', 'count', 10, undefined],
];

describe('an English multiplier', () => {
  for (const [sentence, words, kind, value, unit] of ENGLISH) {
    it(`is read in ${sentence}`, () => {
      const found = figure(sentence, words);
      assert.deepEqual([found.kind, found.value, found.unit], [kind, value, unit]);
    });
  }
  it('multiplies both ends of a range', () => {
    const found = figure('US$3-5 million 的資助', 'US$3-5 million');
    assert.deepEqual([found.value, found.value2], [3_000_000, 5_000_000]);
  });
});

describe('a month without a year', () => {
  it('is the month, its date a gMonth of XML Schema', () => {
    const found = figure('每年 4 月在香港舉辦。', '4 月');
    assert.deepEqual([found.kind, found.value, found.date], ['date', 4, '--04']);
  });
  it('has the year of its sentence, if that gives one', () => {
    const found = figure('於 2024 年 3 月展開，並於 8 月舉行總決賽。', '8 月');
    assert.deepEqual([found.value, found.date], [2024, '2024-08']);
  });
});

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
