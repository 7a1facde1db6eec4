import assert from 'node:assert/strict';
import { test } from 'node:test';
import * as fc from 'fast-check';
import { createFolder, foldTable } from '../../../src/script/index.ts';
import { keyOf, readTokens } from '../../../src/search/read.ts';
import { tokenize } from '../../../src/search/tokens.ts';

const folder = createFolder(foldTable());
const terms = (text: string) =>
  readTokens(text, folder)
    .map((token) => token.text)
    .join(' ');

test('a text is read as its tokens', () => {
  for (const [text, expected] of [
    ['「轉數快」註冊量', '转 数 快 注 册 量'],
    ['转数快註冊量', '转 数 快 注 册 量'],
    ['Wi-Fi.HK 熱點', 'wi fi hk 热 点'],
    ['Health@InnoHK', 'health innohk'],
    ['GenA.I.', 'gena i'],
    ['Café', 'cafe'],
    ['1,925 萬', 'k1925 万'],
    ['１，９２５萬', 'k1925 万'],
    ['1 925 萬', 'k1925 万'],
    ['4,2000 個', 'j4p2 万 个'],
    ['3.39 億', 'k3p39 亿'],
    ['99%', '99 p0'],
    ['９９％', '99 p0'],
    ['2025，300 間', '2025 300 间'],
    ['2025/26 年度', '2025 至 26 年 度'],
    ['5G', '5 g'],
    ['10 億 3,000 萬', 'j10p3 亿'],
    ['十二億', 'k12 亿'],
    ['10 億 2024 年', 'k10 亿 2024 年'],
    ['，。「」 ', ''],
  ] as const) {
    assert.equal(terms(text), expected, text);
  }
});

test('a token knows the stretch of text it was read from', () => {
  const text = '達 1,925 萬㎡';
  assert.deepEqual(
    tokenize(text, folder).map(({ start, end }) => text.slice(start, end)),
    ['達', '1,925', '萬', '㎡', '㎡'],
  );
});

test('every spelling of a number is the same tokens', () => {
  for (const [spellings, expected] of [
    ['1,925 萬筆|19,250,000 筆|19 250 000筆|1925万笔|一千九百二十五萬筆', 'k1925 万 笔'],
    ['10億3000萬|10.3億|十億三千萬|1,030,000,000', 'k10p3 亿'],
    ['兩億元|2億元|二亿元|200000000元', 'k2 亿 元'],
    ['$30 億|＄30億', 'p2 k30 亿'],
    ['8千8百|8,800|8800', '8800'],
    ['1千9百25萬|一九二五萬', 'k1925 万'],
    ['4萬2千|42,000', 'k4p2 万'],
    ['2025年02月|2025年2月', '2025 年 2 月'],
    ['百分之九十九|99%|９９％', '99 p0'],
    ['1:2|1：2|1 ∶ 2', '1 比 2'],
    ['5-10年|5至10年|5 – 10 年|5到10年', '5 至 10 年'],
    ['1.7 萬億|17,000 億', 'k1p7 万 亿'],
    ['百億|100億', 'k100 亿'],
    ['三萬五|35,000|三萬五千', 'k3p5 万'],
    ['二〇二五年|二零二五年|二○二五年', 's2025 年'],
    ['第一百零五', '第 s105'],
    ['十五五', 's15 s5'],
    ['14五', '14 s5'],
    ['一站式', 's1 站 式'],
    ['數十萬份', '数 十 万 份'],
    ['藍圖 2.0', '蓝 图 2p0'],
    ['三點五億|3.5億', 'k3p5 亿'],
    ['3,000 千萬億', '3000 k1000 万 亿'],
    ['三億五億', 'k3 亿 k5 亿'],
    ['10 億 2024 年', 'k10 亿 2024 年'],
    ['五十個百分點', 's50 个 百 分 点'],
  ] as const) {
    for (const spelling of spellings.split('|'))
      assert.equal(terms(spelling).replace(/^j/, 'k'), expected, spelling);
  }
  const key = (text: string) => keyOf(readTokens(text, folder));
  assert.equal(key('嫦娥八號'), key('嫦娥8号'));
});

test('any text is read without an error, in tokens that follow one another', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 60 }), (text) => {
      let last = 0;
      for (const { start, end, text: term } of readTokens(text, folder)) {
        assert.ok(start >= last || start === end || term !== '');
        assert.ok(end >= start && end <= text.length);
        assert.match(term, /^\S+$/u);
        last = start;
      }
    }),
  );
});
