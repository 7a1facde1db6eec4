import assert from 'node:assert/strict';
import { test } from 'node:test';
import * as fc from 'fast-check';
import { createFolder, foldTable } from '../../../src/script/index.ts';
import { readTokens, valueTerms } from '../../../src/search/amounts.ts';
import { tokenize } from '../../../src/search/tokens.ts';

const folder = createFolder(foldTable());
const terms = (text: string) =>
  readTokens(text, folder)
    .tokens.map((token) => token.text)
    .join(' ');
const values = (text: string) => valueTerms(readTokens(text, folder), () => true).join(' ');

test('a text is read as its tokens', () => {
  for (const [text, expected] of [
    ['「轉數快」註冊量', '转 数 快 注 册 量'],
    ['转数快註冊量', '转 数 快 注 册 量'],
    ['Wi-Fi.HK 熱點', 'wi fi hk 热 点'],
    ['Health@InnoHK', 'health innohk'],
    ['GenA.I.', 'gena i'],
    ['Café', 'cafe'],
    ['1,925 萬', '1925 万'],
    ['１，９２５萬', '1925 万'],
    ['1 925 萬', '1925 万'],
    ['4,2000 個', '42000 个'],
    ['3.39 億', '3p39 亿'],
    ['99%', '99 p0'],
    ['９９％', '99 p0'],
    ['2025，300 間', '2025 300 间'],
    ['2025/26 年度', '2025 26 年 度'],
    ['5G', '5 g'],
    ['10 億 3,000 萬', '10 亿 c3000 万'],
    ['十二億', '十 c二 亿'],
    ['10 億 2024 年', '10 亿 2024 年'],
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

test('the index holds each amount by its value, and what it counts', () => {
  for (const [text, expected] of [
    ['1,925 萬筆', '19250000 笔'],
    ['兩億元', '200000000 元'],
    ['354 億港元', '35400000000 港 35400000000 元'],
    ['HK$30 億', '3000000000 元'],
    ['US$500', '500 美'],
    ['百分之九十九', '99 p0'],
    ['99%', ''],
    ['2,300 間', ''],
    ['六間', 'n6 间'],
    ['一般', ''],
    ['數十萬份', ''],
    ['其中一半', ''],
    ['藍圖 2.0', ''],
  ] as const) {
    assert.equal(values(text), expected, text);
  }
});

test('any text is read without an error, in tokens that follow one another', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 60 }), (text) => {
      let last = 0;
      for (const { start, end, text: term } of readTokens(text, folder).tokens) {
        assert.ok(start >= last || start === end || term !== '');
        assert.ok(end >= start && end <= text.length);
        assert.match(term, /^\S+$/u);
        last = start;
      }
    }),
  );
});
