import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createFolder, foldTable } from '../../../src/script/index.ts';
import { correctedClauses, slipsOf } from '../../../src/search/corrected.ts';
import { ratiosIn } from '../../../src/search/ratios.ts';
import { respell } from '../../../src/search/respell.ts';
import { rewritesOf } from '../../../src/search/rewrites.ts';
import { wordingsFor } from '../../../src/search/vocabulary.ts';
import { readWordings, reword } from '../../../src/search/wordings.ts';

test('dates, plans and bare magnitudes are rewritten as sheets print them', () => {
  for (const [query, expected] of [
    ['2025-08-01', '2025年8月1日'],
    ['２０２５-０８-０１', '2025年8月1日'],
    ['2025/8', '2025年8月'],
    ['2025.8.1', '2025年8月1日'],
    ['1/8/2025', '2025年8月1日'],
    ['1 August 2025', '2025年8月1日'],
    ['Aug. 1, 2025', '2025年8月1日'],
    ['Sept 2024 推出', '2024年9月 推出'],
    ['14五規劃', '十四五規劃'],
    ['12 percent', '12%'],
    ['12 per cent', '12%'],
    ['百億元', '100億元'],
    ['逾千萬', '逾1000萬'],
    ['萬億', '10000億'],
  ] as const) {
    assert.deepEqual(rewritesOf(query), [expected], query);
  }
  for (const query of [
    '2026-27',
    '2025/26 年度',
    '2025-13-01',
    '1.5億',
    '一百億',
    '數百萬',
    '114五',
    '2025.5萬',
    'may 5',
  ]) {
    assert.deepEqual(rewritesOf(query), [], query);
  }
});

test('numbers below 10,000 are respelt, one by one and as ranges', () => {
  for (const [text, expected] of [
    ['全球第四', '全球第4'],
    ['全球第15', '全球第十五'],
    ['5-10年', '五至十年'],
    ['五至十年', '5至10年'],
    ['二零二五年八月', '2025年8月'],
    ['2025年8月', '二〇二五年八月'],
    ['2間', '兩間'],
    ['兩間', '2間'],
    ['105項', '一百零五項'],
    ['110項', '一百一十項'],
  ] as const) {
    assert.ok(respell(text).includes(expected), `${text}: ${respell(text)}`);
  }
  for (const text of ['1.5億', '3,000萬', '99%', '轉數快', 'Wi-Fi'])
    assert.deepEqual(respell(text), [], text);
});

test('a ratio is one term in every spelling, with the parties or without', () => {
  const terms = (text: string) => ratiosIn(text).map(({ term }) => term);
  for (const text of [
    '1:2',
    '1：2',
    '1 ∶ 2',
    '1比2',
    '一比二',
    '以 1（政府）：2（企業）的配對',
    '1(政府):2(公司)',
  ]) {
    assert.deepEqual(terms(text), ['r1x2'], text);
  }
  for (const text of ['流動: 2', '比較 2 間', '99%:1', '百分比二']) assert.deepEqual(terms(text), [], text);
});

test('either wording is read for the other, where enough of what stands around it is there', () => {
  const wordings = readWordings(
    '信息科技>资讯科技 支持不同发展阶段>支援不同发展阶段 手机号>手机号码 短信>短讯',
  );
  for (const [text, expected] of [
    ['信息科技', ['资讯科技']],
    ['创新资讯科技产品', ['创新信息科技产品']],
    ['支持不同', ['支援不同']],
    ['支援不同发展', ['支持不同发展']],
    ['手机号', ['手机号码']],
    ['手机号码', ['手机号']],
    ['发短信', ['发短讯']],
    ['信息', []],
    ['支持', []],
    ['科技信息', []],
  ] as const) {
    assert.deepEqual(reword(text, wordings), expected, text);
  }
});

test('the catalog carries only wordings that the texts have', () => {
  const folder = createFolder(foldTable());
  const pairs = [
    { hans: '信息科技', hant: '資訊科技' },
    { hans: '健康信息', hant: '健康資訊' },
    { hans: '国际', hant: '國際' },
    { hans: 'T恤', hant: 'T恤衫' },
  ];
  assert.equal(wordingsFor(pairs, '創新資訊科技產品，國際T恤', folder), '信息科技>资讯科技');
});

test('a slip is put right within its clause, where its note says how', () => {
  const text = '所有商場，及本地港车站。另外';
  const start = text.indexOf('港车站');
  const slip = { start, end: start + 3, note: '應為「港鐵站」。' };
  assert.deepEqual(correctedClauses({ text, sic: [slip] }), ['及本地港鐵站']);
  assert.deepEqual(correctedClauses({ text, sic: [{ ...slip, note: '之後欠「的」字。' }] }), []);
  assert.deepEqual(slipsOf({ text, sic: [slip] }), [[start, start + 3, '港鐵站']]);
});
