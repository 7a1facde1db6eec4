import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { compare, type Group, type Status } from '../../../src/comparison/index.ts';
import type { Script } from '../../../src/script/index.ts';
import { context, inOtherScript, invented, published } from './sheets.ts';

/** Compares one paragraph of two editions; a second paragraph, equal in both, keeps weights sensible. */
function pair(a: string, b: string, scripts: [Script, Script] = ['zh-Hant-HK', 'zh-Hant-HK']): Group {
  const rest = ['香港天文台每日發出天氣報告。', '康樂及文化事務署管理公共圖書館。'];
  const older = invented({ one: [a, ...rest] }, { script: scripts[0] });
  const newer = invented({ one: [b, ...rest] }, { edition: '2031-01', script: scripts[1] });
  const group = compare(older, newer, [], context).groups[0];
  assert.ok(group);
  return group;
}

const HANT_HANS: [Script, Script] = ['zh-Hant-HK', 'zh-Hans'];

const STATUS_OF: [Status, string, string, [Script, Script]?][] = [
  ['unchanged', '為公司提供基礎設施和一站式支援服務。', '为公司提供基础设施和一站式支持服务。', HANT_HANS],
  ['unchanged', '推動智慧城市和資訊科技的應用程式。', '推动智能城市和信息科技的应用程序。', HANT_HANS],
  [
    'unchanged',
    '整合相關資助計劃的資料，方便合資格企業。',
    '整合相关资助计划的数据，方便合格企业。',
    HANT_HANS,
  ],
  ['unchanged', '設立「一站式」平台(試行)。', '設立『一站式』平台（試行）。'],
  ['unchanged', '共有 4,700 間公司參加計劃。', '共有4700間公司參加計劃。'],
  ['reworded', '為公司提供基礎設施和一站式支援服務。', '為公司提供基礎設施和一站式支持服務。'],
  ['reworded', '香港是領先數碼經濟體系，排名前列。', '香港是领先数字经济体系，排名前列。', HANT_HANS],
  ['reworded', '資助學生參加短期實習，增進經驗。', '資助學生參與短期實習，增進經驗。'],
  ['updated', '資助本地企業，配對比例為 2：1，名額有限。', '資助本地企業，配對比例為 1：1，名額有限。'],
  ['updated', '政府成立的六所研發中心推動研究工作。', '政府成立的五所研發中心推動研究工作。'],
  ['updated', '將整合現有的企業加速計劃，培育企業。', '已整合現有的企業加速計劃，培育企業。'],
  ['updated', '正興建住宿設施，供人才使用。', '已興建住宿設施，供人才使用。'],
  ['updated', '計劃於 2024 年 6 月推出，供市民使用。', '計劃於 2024 年 7 月推出，供市民使用。'],
  ['updated', '投資約 3.39 億元於科技企業和研究。', '投資逾 3.39 億元於科技企業和研究。'],
  ['updated', '與廣東省政府協作，便利居民辦理手續。', '與廣東省政府及澳門政府協作，便利居民辦理手續。'],
  ['updated', '由工業專員領導的辦公室推進工業發展。', '辦公室推進工業發展。'],
  ['updated', '運輸及房屋局負責制定政策，並監察執行情況。', '運輸及物流局負責制定政策，並監察執行情況。'],
  ['updated', '當局推出「樂悠咭」計劃，供長者使用。', '當局推出「樂悠咭」計劃和「智醫針」，供長者使用。'],
  ['updated', '設有公共圖書館，服務市民。', '設有公共圖書館，服務市民。流動圖書車到訪偏遠屋苑和學校。'],
  ['updated', '計劃不設入息審查，申請簡便。', '計劃設入息審查，申請簡便。'],
  ['updated', '失業率為 3.0%，較去年為低。', '失業率為 3.1%，較去年為低。'],
  ['reworded', '當局致力改善空氣質素，保障市民健康。', '當局銳意改善空氣質素，保障公眾健康。'],
  [
    'reworded',
    '以 1（政府）：2（公司）的形式資助，鼓勵投資。',
    '以 1（政府）：2（企業）的形式資助，鼓勵投資。',
  ],
  ['unchanged', '現有12條鐵路綫及 3 個口岸。', '現有 12 條鐵路線及3個口岸。'],
  ['updated', '覆蓋所有商場及車站的服務網絡。', '覆蓋商場及車站的服務網絡。'],
];

describe('the status of a paragraph', () => {
  for (const [status, a, b, scripts] of STATUS_OF) {
    it(`is ${status}: ${a} → ${b}`, () => assert.equal(pair(a, b, scripts).status, status));
  }
});

const LONG = [
  '運輸署推行長者及合資格殘疾人士公共交通票價優惠計劃，乘客以二元乘車。',
  '房屋委員會轄下共有 180 個公共屋邨，合共約 80 萬個單位，居住人口逾 200 萬。',
  '食物環境衞生署管理 96 個街市，並定期檢查食肆的衞生情況，保障公眾健康。',
  '漁農自然護理署劃定 25 個郊野公園，面積合共約 44 300 公頃，供市民遠足。',
  '教育局資助幼稚園推行優質教育計劃，每名學童每年獲資助約 4 萬元學費。',
  '勞工處設有 13 所就業中心，為求職人士提供輔導和職位空缺資料。',
];

describe('the alignment', () => {
  it('does not mind the order inside a section', () => {
    const { groups } = compare(
      invented({ one: LONG }),
      invented({ one: [...LONG].reverse() }, { edition: '2031-01' }),
    );
    assert.deepEqual(
      groups.map(({ status }) => status),
      LONG.map(() => 'unchanged'),
    );
  });

  it('sees a move to another section, and an update besides', () => {
    const moved = (LONG[1] as string).replace('180', '185');
    const { groups } = compare(
      invented({ one: LONG.slice(0, 3), two: LONG.slice(3) }),
      invented(
        { one: [LONG[0] as string, LONG[2] as string], two: [...LONG.slice(3), moved] },
        { edition: '2031-01' },
      ),
    );
    const [group] = groups.filter(({ status }) => status !== 'unchanged');
    assert.equal(group?.status, 'moved');
    assert.deepEqual(group?.also, ['updated']);
    assert.equal(group?.figureChanges[0]?.difference, 5);
  });

  it('sees a paragraph split in two, and two merged in one', () => {
    const whole = `${LONG[1]}${LONG[3]}`;
    const apart = invented({ one: LONG });
    const together = invented(
      { one: [LONG[0], whole, LONG[2], LONG[4], LONG[5]] as string[] },
      { edition: '2031-01' },
    );
    const merged = compare(apart, together).groups.filter(({ status }) => status !== 'unchanged');
    assert.deepEqual(
      merged.map(({ status, a, b }) => [status, a.length, b.length]),
      [['merged', 2, 1]],
    );
    const split = compare(together, apart).groups.filter(({ status }) => status !== 'unchanged');
    assert.deepEqual(
      split.map(({ status, a, b }) => [status, a.length, b.length]),
      [['split', 1, 2]],
    );
  });

  it('tells what is new and what is gone, and nothing else', () => {
    const { groups } = compare(
      invented({ one: LONG.slice(0, 5) }),
      invented({ one: LONG.slice(1) }, { edition: '2031-01' }),
    );
    assert.deepEqual(
      groups.map(({ id, status }) => [id, status]),
      [
        ['a-one-1', 'removed'],
        ...['a-one-2', 'a-one-3', 'a-one-4', 'a-one-5'].map((id) => [id, 'unchanged']),
        ['b-one-5', 'added'],
      ],
    );
  });

  it('copes with empty sheets', () => {
    const empty = invented({});
    assert.deepEqual(compare(empty, empty).groups, []);
    assert.deepEqual(
      compare(empty, invented({ one: ['有'] })).groups.map(({ status }) => status),
      ['added'],
    );
  });
});

describe('a sheet and itself', () => {
  for (const edition of ['2025-02', '2026-02']) {
    const sheet = published(edition);
    const twin = inOtherScript(sheet);
    for (const [what, a, b] of [
      ['itself', sheet, sheet],
      ['its conversion', sheet, twin],
      ['what it is the conversion of', twin, sheet],
    ] as const) {
      it(`is unchanged from ${edition} to ${what}`, () => {
        const { groups } = compare(a, b, [], context);
        assert.deepEqual(
          groups.filter(({ status }) => status !== 'unchanged').map(({ id }) => id),
          [],
        );
        assert.deepEqual(
          groups.flatMap(({ figureChanges }) => figureChanges).map(({ a: f, b: t }) => [f, t]),
          [],
        );
      });
    }
  }
});

describe('the hard cases of the two editions', () => {
  const { groups } = compare(published('2025-02'), published('2026-02'), [], context);
  const at = (anchor: string) => groups.find(({ id }) => id === `a-${anchor}`) as Group;
  const anchors = (ids: readonly string[]) => ids.map((id) => id.split('/').slice(2).join('/'));

  it('moves 產學研 1+計劃 to another section', () => {
    assert.deepEqual([at('rnd-4').status, anchors(at('rnd-4').b)], ['moved', ['startups/11']]);
  });
  it('moves 智方便 and leaves 智慧燈柱 behind', () => {
    const { status, also, b } = at('smart-city-2');
    assert.deepEqual(
      [status, also, anchors(b)],
      ['split', ['moved', 'updated'], ['digital-policy/03', 'smart-city/06']],
    );
  });
  it('makes one of two paragraphs on 數碼港', () => {
    const { status, a } = at('startups-4');
    assert.deepEqual([status, anchors(a)], ['merged', ['startups/04', 'startups/05']]);
  });
  it('holds 數碼經濟 → 数字经济 and 研發院 → 研究院 for rewording', () => {
    assert.deepEqual([at('digital-policy-1').status, at('rnd-7').status], ['reworded', 'reworded']);
  });
  it('holds a ratio of 2：1 → 1：1 for an update', () => assert.equal(at('talent-7').status, 'updated'));
});
