import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createFolder, foldTable } from '../../../src/script/index.ts';
import { correctedClauses, otherwiseSaid, slipsOf } from '../../../src/search/corrected.ts';
import { REWRITES } from '../../../src/search/rewrite-rules.ts';
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
    ['12 percent', '12%'],
    ['12 per cent', '12%'],
    ['HK$3 billion', '3十亿港元'],
    ['1.5 million dollars', '1.5百万'],
    ['港幣30億元', '30億港元'],
    ['港元30億', '30億港元'],
    ['30 億港幣', '30 億港元'],
    ['ＨＫ＄３０億', '30億港元'],
    ['$30億', '30億港元'],
    ['US$30億', '30億美元'],
    ['€30億', '30億歐元'],
    ['RMB 12億元', '12億元人民幣'],
    ['50 億元正', '50 億元'],
    ['九成九', '百分之九十九'],
    ['3成', '30%'],
    ['42k', '42千'],
    ['卅億', '三十億'],
    ['13000㎡', '13000平方米'],
    ['1/2', '1:2'],
    ['09/2024', '2024年9月'],
    ['2024年9月份', '2024年9月'],
    ['12億人民幣', '12億元人民幣'],
    ['人民幣12億元', '12億元人民幣'],
    ['壹佰貳拾萬', '一百二十萬'],
  ] as const) {
    assert.equal(rewritesOf(query, REWRITES)[0], expected, query);
  }
  for (const query of [
    '2026-27',
    '2025/26 年度',
    '2025-13-01',
    '1.5億',
    '一百億',
    '數百萬',
    '人民幣',
    '港元',
    '2025.5萬',
    'may 5',
  ]) {
    assert.equal(rewritesOf(query, REWRITES)[0], undefined, query);
  }
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
  assert.deepEqual(slipsOf({ text, sic: [slip] }), [[start, start + 3, '港鐵站']]);
  assert.deepEqual(slipsOf({ text, sic: [{ ...slip, note: '之後欠「的」字。' }] }), []);
  assert.deepEqual(correctedClauses(text, slipsOf({ text, sic: [slip] })), ['及本地港鐵站']);
});

test('a ratio is read without its parties too, a sum with its currency, a place as 第四位', () => {
  for (const [text, expected] of [
    ['資助，以 1（政府）：2（企業）的配對，', ['以 1：2的配對']],
    ['流動: 2，比較 2 間', []],
    ['逾 354 億港元的資金', ['逾 354 億元的資金']],
    ['約30億港幣。', ['約30億港元', '約30億元']],
    ['撥出 20 億元，', ['撥出 20 億港元']],
    ['約 12 億元人民幣。', []],
    ['共人民幣 12 億元', ['共12 億元人民幣', '共12 億元']],
    ['US$3億', ['3億美元']],
    ['2030 年及第 4（', ['2030 年及第 4位（']],
    ['2024 年年底', ['2024 年底']],
    ['約三成企業', ['約30%企業']],
    ['於三成立。', []],
  ] as const) {
    assert.deepEqual(correctedClauses(text, otherwiseSaid(text)), expected, text);
  }
});
