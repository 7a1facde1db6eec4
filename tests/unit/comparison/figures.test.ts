import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import {
  compare,
  comparisonData,
  comparisonJsonSchema,
  countStatuses,
  type FigurePair,
  fateOf,
  originOf,
  parseLineage,
  silencesOf,
  tellingChanges,
} from '../../../src/comparison/index.ts';
import { context, invented, lineageText, published } from './sheets.ts';

const { corrections } = parseLineage(lineageText(), 'lineage.yaml');
const comparison = compare(published('2025-02'), published('2026-02'), corrections, context);
const pairs = comparison.groups.flatMap(({ figures }) => figures);

/** The pair whose older or newer text is this. */
function pairOf(text: string): FigurePair {
  const found = pairs.find(({ a, b }) => a?.figure.text === text || b?.figure.text === text);
  assert.ok(found, text);
  return found;
}

const CHANGES: [a: string, b: string, difference: number | undefined, trend: string | undefined][] = [
  ['逾 1,600 家', '约 1,800 家', 200, 'up'],
  ['全球第 7', '全球第 4', -3, 'up'],
  ['亞太區第 3', '亚太区第 2', -1, 'up'],
  ['亞太區第 3', '亚太区第 5', 2, 'down'],
  ['全球第 18', '全球第 15', -3, 'up'],
  ['超過 90%', '超过 99%', 9, 'up'],
  ['六所', '五所', -1, 'down'],
  ['九枚', '10 枚', 1, 'up'],
  ['七個', '11 个', 4, 'up'],
  ['16 個', '15 个', -1, 'down'],
  ['約 10 億 3000 萬元人民幣', '约 12 亿元人民币', 170_000_000, 'up'],
  ['約 3.39 億元', '约 5.1 亿元', 171_000_000, 'up'],
  ['1,622 萬', '1,925 万', 3_030_000, 'up'],
  ['192 萬筆', '229 万笔', 370_000, 'up'],
  ['不超過 1,600 萬元', '不超过 1,280 万元', -3_200_000, 'down'],
  ['超過 42,000 宗', '超过 82,000 宗', 40_000, 'up'],
  ['約 460 項', '超过 1,300 项', 840, 'up'],
  ['2（政府）：1（企業）', '1（政府）：1（企业）', undefined, undefined],
];

const INCOMPARABLE: [a: string, b: string, reason: RegExp][] = [
  ['超過 2,100 間', '超过 2,300 间', /^統計對象由「社群企業」改為「資訊及通訊科技企業」。$/],
  ['約 100 萬平方米', '约 200 万平方米', /^範圍不同（舊版：第一期；新版：兩期、合共）。$/],
  ['約 100,000 平方米', '约 13,000 平方米', /^範圍不同/],
  ['全球第 2', '全球第 1', /^排名所按的標準不同。$/],
  ['10 %', '11%', /^比較的基準年不同（舊版：2023；新版：2024）。$/],
  ['16 所', '15 所', /國家重點實驗室/],
  ['超過 130 間', '近 500 家', /洽談好/],
];

describe('figure changes of the two editions', () => {
  for (const [a, b, difference, trend] of CHANGES) {
    it(`compares ${a} and ${b}`, () => {
      const pair = pairs.find((one) => one.a?.figure.text === a && one.b?.figure.text === b);
      assert.ok(pair, 'they are a pair');
      assert.deepEqual([pair.comparable, pair.difference, pair.trend], [true, difference, trend]);
      assert.equal(pair.changed, true);
    });
  }

  for (const [a, b, reason] of INCOMPARABLE) {
    it(`does not compare ${a} and ${b}`, () => {
      const pair = pairs.find((one) => one.a?.figure.text === a && one.b?.figure.text === b);
      assert.ok(pair, 'they are a pair');
      assert.deepEqual(
        [pair.comparable, pair.difference, pair.percentage, pair.trend],
        [false, undefined, undefined, undefined],
      );
      assert.match(pair.reason ?? '', reason);
    });
  }

  it('gives percentages of amounts, none of ranks and shares', () => {
    assert.equal(pairOf('1,925 万').percentage?.toFixed(1), '18.7');
    assert.equal(pairOf('超过 99%').percentage, undefined);
    assert.equal(pairOf('全球第 4').percentage, undefined);
  });

  it('holds a corrected misprint for no growth, and says so', () => {
    const { comparable, difference, trend, reason, changed } = pairOf('約4,2000 個');
    assert.deepEqual([comparable, difference, trend, changed], [true, 0, 'level', true]);
    assert.match(reason ?? '', /應為 42,000；屬更正，並非增減/);
  });

  it('lists what disappeared and what is new', () => {
    const gone = silencesOf(comparison).figures.map(({ a }) => a?.figure.text);
    assert.ok(gone.includes('153 億元'), gone.join());
    assert.ok(gone.includes('14 個'));
    assert.equal(pairOf('九家').a, undefined);
  });
});

describe('figures of other sheets', () => {
  const one = (a: string, b: string) => {
    const older = invented({ one: [a] });
    const newer = invented({ one: [b] }, { edition: '2031-01' });
    return compare(older, newer).groups[0]?.figures ?? [];
  };

  it('are not compared across a ceiling, a period or a phase', () => {
    for (const [a, b] of [
      ['每名學生最多可獲 5,000 元津貼。', '每名學生可獲 6,000 元津貼。'],
      ['服務每月處理 300 宗個案。', '服務每年處理 4,000 宗個案。'],
      ['首階段提供 200 個單位。', '第二階段提供 500 個單位。'],
    ] as const) {
      const [pair] = one(a, b);
      assert.equal(pair?.comparable, false, `${a} ${b}`);
      assert.ok(pair?.reason);
    }
  });

  it('are paired by what they count, not by their order', () => {
    const pairsOf = one(
      '設有 40 間診所、1,200 張病床及 300 名醫生。',
      '設有 320 名醫生、45 間診所及 1,250 張病床。',
    );
    assert.deepEqual(pairsOf.map(({ a, b }) => [a?.figure.value, b?.figure.value]).sort(), [
      [1200, 1250],
      [300, 320],
      [40, 45],
    ]);
  });

  it('keep their currency apart', () => {
    const [first] = one('撥款 500 萬港元。', '撥款 500 萬美元。');
    assert.equal(first?.comparable, false);
    assert.equal(first?.difference, undefined);
    assert.match(first?.reason ?? '', /單位不同（舊版：港元；新版：美元）/);
  });
});

describe('the summary', () => {
  it('counts every group once', () => {
    const counts = countStatuses(comparison);
    assert.equal(
      Object.values(counts).reduce((sum, n) => sum + n, 0),
      comparison.groups.length,
    );
    assert.equal(counts.removed, 4);
  });

  it('finds fate and origin of every block', () => {
    for (const group of comparison.groups) {
      for (const id of group.a) assert.equal(fateOf(comparison, id), group);
      for (const id of group.b) assert.equal(originOf(comparison, id), group);
    }
    assert.equal(fateOf(comparison, 'none'), undefined);
  });

  it('lists names that are no longer mentioned', () => {
    const slugs = silencesOf(comparison).names.map(({ slug }) => slug);
    for (const slug of ['geospatial-lab', 'e-hkd', 'digital-economy-development-committee']) {
      assert.ok(slugs.includes(slug), slug);
    }
  });

  it('finds the most telling changes, comparable ones only, one a group', () => {
    for (const n of [0, 1, 3, 8, 500]) {
      const changes = tellingChanges(comparison, n);
      assert.ok(changes.length <= n);
      assert.equal(new Set(changes.map(({ group }) => group.id)).size, changes.length);
      for (const change of changes) if (change.kind === 'figure') assert.ok(change.pair.comparable);
    }
    const ids = tellingChanges(comparison, 8).map(({ group }) => group.id);
    assert.ok(ids.includes('a-fintech-7') && ids.includes('a-smart-city-2'), ids.join());
  });
});

describe('the published data', () => {
  const data = comparisonData(comparison);

  it('has groups, figure changes and the automatic result', () => {
    const group = data.groups.find(({ id }) => id === 'a-fintech-3');
    assert.deepEqual(
      group?.figureChanges.find(({ aText }) => aText === '1,622 萬'),
      {
        label: '注册量',
        labelHans: '注册量',
        aText: '1,622 萬',
        bText: '1,925 万',
        aValue: 16_220_000,
        bValue: 19_250_000,
        aValue2: null,
        bValue2: null,
        unit: null,
        comparable: true,
        reason: null,
        difference: 3_030_000,
        percentage: 18.68,
      },
    );
    assert.ok(data.automatic.length > data.groups.length);
    assert.deepEqual(JSON.parse(JSON.stringify(data)), data);
  });

  it('keeps a correction with its reason', () => {
    assert.match(data.groups.find(({ id }) => id === 'a-smart-city-10')?.correction ?? '', /開放政府數據/);
  });

  it('is described by a schema', () => {
    assert.deepEqual(Object.keys(comparisonJsonSchema.properties ?? {}).sort(), Object.keys(data).sort());
  });
});
