import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { compare } from '../../../src/comparison/index.ts';
import { context, inOtherScript, invented } from './sheets.ts';

const REST = ['天文台負責天氣預報及發出警告。', '郵政署營運多間郵政局。', '水務署供應食水及海水沖廁。'];

/** The pairs of the first block, `before→after =` where they are comparable, `≠` where they are not. */
function pairsOf(a: string, b: string, script: 'zh-Hant-HK' | 'zh-Hans') {
  const older = invented({ s: [a, ...REST] }, { edition: '2030-01' });
  const traditional = invented({ s: [b, ...REST] }, { edition: '2031-01' });
  const newer = script === 'zh-Hans' ? inOtherScript(traditional) : traditional;
  const { groups } = compare(older, newer, [], context);
  const figures = groups.flatMap((group) => (group.a[0]?.endsWith('/01') ? group.figures : []));
  return figures.flatMap(({ a: was, b: is, comparable, difference, reason }) =>
    was && is ? [{ was: was.figure.value, is: is.figure.value, comparable, difference, reason }] : [],
  );
}

type Row = readonly [a: string, b: string, pairs: readonly (readonly [number, '=' | '≠', number])[]];

/** Figures that stand in another order, each with its own. */
const REORDERED: readonly Row[] = [
  [
    '男性預期壽命為 82.5 歲，女性為 88.1 歲。',
    '女性預期壽命為 88.4 歲，男性為 82.8 歲。',
    [
      [82.5, '=', 82.8],
      [88.1, '=', 88.4],
    ],
  ],
  [
    '甲類藥物 120 種，乙類藥物 80 種。',
    '乙類藥物 90 種，甲類藥物 130 種。',
    [
      [120, '=', 130],
      [80, '=', 90],
    ],
  ],
  [
    '失業率為 3.1%，青年失業率為 8.9%。',
    '青年失業率為 9.2%，失業率為 3.4%。',
    [
      [3.1, '=', 3.4],
      [8.9, '=', 9.2],
    ],
  ],
  [
    '發電燃料中，天然氣約佔 48%，煤約佔 24%。',
    '發電燃料中，煤約佔 16%，天然氣約佔 60%。',
    [
      [48, '=', 60],
      [24, '=', 16],
    ],
  ],
  [
    '全港設有小學 580 所、中學 500 所。',
    '全港設有中學 490 所、小學 560 所。',
    [
      [580, '=', 560],
      [500, '=', 490],
    ],
  ],
  [
    '內地旅客 3,400 萬人次，國際旅客 1,050 萬人次。',
    '國際旅客 1,200 萬人次，內地旅客 3,700 萬人次。',
    [
      [34_000_000, '=', 37_000_000],
      [10_500_000, '=', 12_000_000],
    ],
  ],
  [
    '公營房屋單位 86 萬個，私營房屋單位 170 萬個。',
    '私營房屋單位 175 萬個，公營房屋單位 88 萬個。',
    [
      [860_000, '=', 880_000],
      [1_700_000, '=', 1_750_000],
    ],
  ],
  [
    '暴力罪案 9,000 宗，詐騙案 44,000 宗。',
    '詐騙案 39,000 宗，暴力罪案 9,500 宗。',
    [
      [9000, '=', 9500],
      [44_000, '=', 39_000],
    ],
  ],
  [
    '進口貨值 4.9 萬億元，出口貨值 4.5 萬億元。',
    '出口貨值 5 萬億元，進口貨值 5.2 萬億元。',
    [
      [4.9e12, '=', 5.2e12],
      [4.5e12, '=', 5e12],
    ],
  ],
  [
    '急症室收費 180 元，專科門診收費 135 元。',
    '專科門診收費 250 元，急症室收費 400 元。',
    [
      [180, '=', 400],
      [135, '=', 250],
    ],
  ],
];

/** Plainly different things, measures, periods, directions and units. */
const DIFFERENT: readonly Row[] = [
  ['甲級寫字樓空置率為 13.1%。', '零售樓宇空置率為 9.6%。', [[13.1, '≠', 9.6]]],
  ['中小企業佔企業總數 98%。', '中小企業佔就業人數 44%。', [[98, '≠', 44]]],
  ['平均等候時間為 30 分鐘。', '最長等候時間為 90 分鐘。', [[30, '≠', 90]]],
  ['居民人口中位數年齡為 45.7 歲。', '居民平均年齡為 46.5 歲。', [[45.7, '≠', 46.5]]],
  ['私家車數目增加 5%。', '電動私家車數目增加 25%。', [[5, '≠', 25]]],
  ['本地生產總值實質增長 2.5%。', '本地生產總值名義增長 3.6%。', [[2.5, '≠', 3.6]]],
  ['男性預期壽命為 82.5 歲。', '女性預期壽命為 88.4 歲。', [[82.5, '≠', 88.4]]],
  ['公屋平均輪候時間為 5.5 年。', '長者公屋平均輪候時間為 3.4 年。', [[5.5, '≠', 3.4]]],
  ['都市固體廢物回收率為 32%。', '塑膠回收率為 12%。', [[32, '≠', 12]]],
  ['破案率為 31.6%。', '暴力罪案破案率為 62%。', [[31.6, '≠', 62]]],
  ['轉口貨值 4.4 萬億元。', '港產品出口貨值 600 億元。', [[4.4e12, '≠', 6e10]]],
  ['樓價下跌 8%。', '樓價上升 3%。', [[8, '≠', 3]]],
  [
    '出口增加 5%，進口減少 2%。',
    '出口減少 3%，進口增加 4%。',
    [
      [5, '≠', 3],
      [2, '≠', 4],
    ],
  ],
  ['2024/25 年度錄得赤字 803 億元。', '2025/26 年度錄得盈餘 29 億元。', [[8.03e10, '≠', 2.9e9]]],
  ['全年貿易逆差 3,200 億元。', '全年貿易順差 150 億元。', [[3.2e11, '≠', 1.5e10]]],
  ['碳排放量減少 12%。', '碳排放量上升 2%。', [[12, '≠', 2]]],
  [
    '整體罪案為 9 萬宗，錄得 5% 升幅。',
    '整體罪案為 8 萬宗，錄得 3% 跌幅。',
    [
      [90_000, '=', 80_000],
      [5, '≠', 3],
    ],
  ],
  ['2024 年罪案 94,747 宗。', '2025 年首季罪案 21,000 宗。', [[94_747, '≠', 21_000]]],
  ['2024 年罪案 94,747 宗。', '2025 年上半年罪案 44,000 宗。', [[94_747, '≠', 44_000]]],
  [
    '2024 年訪港旅客達 4,450 萬人次。',
    '2025 年首十個月訪港旅客達 4,100 萬人次。',
    [[44_500_000, '≠', 41_000_000]],
  ],
  [
    '2024 年機場處理貨物 490 萬公噸。',
    '2025 年 10 月，機場處理貨物 45 萬公噸。',
    [[4_900_000, '≠', 450_000]],
  ],
  ['2024 年 1 月至 6 月登革熱個案 60 宗。', '2025 年登革熱個案 110 宗。', [[60, '≠', 110]]],
  ['過去五年共撥款 30 億元。', '過去十年共撥款 80 億元。', [[3e9, '≠', 8e9]]],
  ['工程造價 5 億美元。', '工程造價 40 億港元。', [[5e8, '≠', 4e9]]],
  ['港鐵每日載客 480 萬人次。', '港鐵每日載客 300 萬人。', [[4_800_000, '≠', 3_000_000]]],
  ['預計可提供 500 個單位。', '可提供 480 個單位。', [[500, '≠', 480]]],
];

/** The same thing, in the same or another unit or wording. */
const SAME: readonly (readonly [a: string, b: string, difference: number])[] = [
  ['隧道全長 1.2 公里。', '隧道全長 800 米。', -400],
  ['容量為 100 兆瓦。', '容量為 1.2 吉瓦。', 1.1],
  ['貨物重 3 公噸。', '貨物重 800 公斤。', -2200],
  ['療程為 2 年。', '療程為 18 個月。', -6],
  ['地盤面積約 5 公頃。', '地盤面積約 60,000 平方米。', 10_000],
  ['專營巴士公司由五間營運，行走約 600 條路線。', '專營巴士公司由四間營運，行走約 600 條路線。', -1],
  ['青年失業率為 8.9%。', '青年的失業率為 9.2%。', 0.3],
  ['全港小學共 580 所。', '小學數目為 560 所。', -20],
  ['樓價下跌 8%。', '樓價下跌 3%。', -5],
  ['截至 2024 年 3 月底，公營租住單位約 86 萬個。', '截至 2025 年 6 月底，公營租住單位約 88 萬個。', 20_000],
  ['2024 年首季罪案 20,000 宗。', '2025 年第一季罪案 21,000 宗。', 1000],
  ['2024 年全年訪港旅客達 4,450 萬人次。', '2025 年全年訪港旅客達 4,900 萬人次。', 4_500_000],
];

describe('figures are compared', () => {
  for (const script of ['zh-Hant-HK', 'zh-Hans'] as const) {
    for (const [a, b, expected] of [...REORDERED, ...DIFFERENT]) {
      it(`${a} → ${b} (${script})`, () => {
        const pairs = pairsOf(a, b, script);
        const told = pairs.map(({ was, is, comparable }) => `${was} ${comparable ? '=' : '≠'} ${is}`);
        assert.deepEqual(told.sort(), expected.map((row) => row.join(' ')).sort());
        for (const { comparable, reason, difference } of pairs) {
          assert.equal(reason === undefined, comparable);
          assert.equal(difference === undefined, !comparable);
        }
      });
    }
    for (const [a, b, difference] of SAME) {
      it(`${a} → ${b} by ${difference} (${script})`, () => {
        const [pair] = pairsOf(a, b, script);
        assert.equal(pair?.reason, undefined);
        assert.equal(pair?.difference, difference);
      });
    }
  }

  it('the other way round, the same pairs are comparable', () => {
    for (const [a, b, expected] of [...REORDERED, ...DIFFERENT]) {
      const told = pairsOf(b, a, 'zh-Hant-HK').map(
        ({ was, is, comparable }) => `${is} ${comparable ? '=' : '≠'} ${was}`,
      );
      assert.deepEqual(told.sort(), expected.map((row) => row.join(' ')).sort(), `${b} → ${a}`);
    }
  });
});
