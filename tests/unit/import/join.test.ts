import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { joinPieces, joinStyleOf } from '../../../src/fact-sheets/join.ts';

const SPACED = { spaced: true };
const CLOSE = { spaced: false };

const CASES: [left: string, right: string, spaced: string, close: string][] = [
  ['香港的供', '水來自', '香港的供水來自', '香港的供水來自'],
  ['約 100', '萬平方米', '約 100 萬平方米', '約 100萬平方米'],
  ['約4,2000', '個', '約4,2000 個', '約4,2000個'],
  ['提升道路網', 'InnoHK 平台', '提升道路網 InnoHK 平台', '提升道路網InnoHK 平台'],
  ['Startup', 'Genome', 'Startup Genome', 'Startup Genome'],
  ['Wi-', 'Fi', 'Wi-Fi', 'Wi-Fi'],
  ['2024/', '25 年度', '2024/25 年度', '2024/25 年度'],
  ['1,', '600 家', '1,600 家', '1,600 家'],
  ['3.', '39 億', '3.39 億', '3.39 億'],
  ['Hong Kong,', 'China', 'Hong Kong, China', 'Hong Kong, China'],
  ['International', '(IMD)', 'International (IMD)', 'International (IMD)'],
  ['計劃」，', 'IMD', '計劃」，IMD', '計劃」，IMD'],
  ['90%', '人口', '90%人口', '90%人口'],
  ['（mBridge）', '以促進', '（mBridge）以促進', '（mBridge）以促進'],
  ['中心──', '汽車', '中心──汽車', '中心──汽車'],
  ['  前', '後  ', '前後', '前後'],
  ['', '後', '後', '後'],
];

for (const [left, right, spaced, close] of CASES) {
  test(`"${left}" and "${right}"`, () => {
    assert.equal(joinPieces([left, right], SPACED), spaced);
    assert.equal(joinPieces([left, right], CLOSE), close);
  });
}

const STYLES: [lines: string[], spaced: boolean][] = [
  [['在 2022 年 12 月公布', '約4,2000'], true],
  [['在2022年12月公布', '約 100 萬'], false],
  [['沒有數字'], true],
];

for (const [lines, spaced] of STYLES) {
  test(`"${lines.join('|')}" is ${spaced ? 'spaced' : 'close'}`, () => {
    assert.deepEqual(joinStyleOf(lines), { spaced });
  });
}

const SIGN = fc.constantFrom(...'香港水務年萬個，。、「」（）AZaz09 ,.-/%()\uE000');
const withoutSpaces = (text: string): string => text.replace(/\s/gu, '');

test('joining loses, adds and moves no character but spaces', () => {
  fc.assert(
    fc.property(fc.array(fc.string({ unit: SIGN })), fc.boolean(), (pieces, spaced) => {
      assert.equal(withoutSpaces(joinPieces(pieces, { spaced })), withoutSpaces(pieces.join('')));
    }),
  );
});

test('a Chinese sentence broken anywhere is joined to what it was', () => {
  const sentence =
    '截至 2024 年 6 月，已批出約 10 億 3000 萬元人民幣，讓 InnoHK 的 28 所中心（AIR@InnoHK）設立 Z/Yen 指數。';
  fc.assert(
    fc.property(fc.array(fc.nat({ max: sentence.length })), (cuts) => {
      // Lines are broken between words: not within a number or a Latin word.
      const places = [...new Set(cuts)]
        .filter((cut) => !/[0-9A-Za-z@/]{2}/u.test(sentence.slice(cut - 1, cut + 1)))
        .sort((a, b) => a - b);
      const pieces = [0, ...places].map((start, index) => sentence.slice(start, places[index]));
      assert.equal(joinPieces(pieces, SPACED), sentence);
    }),
  );
});
