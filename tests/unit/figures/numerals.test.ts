import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import {
  AMOUNT_SPELLINGS,
  formatAmount,
  parseAmount,
  readNumeral,
  valuesIn,
} from '../../../src/figures/index.ts';

const AMOUNTS: readonly (readonly [string, number])[] = [
  ['1,925', 1925],
  ['1 925', 1925],
  ['1\u00a0925', 1925],
  ['19,250,000', 19250000],
  ['１９，２５０，０００', 19250000],
  ['９９％', 99],
  ['1,925 萬', 19250000],
  ['1925万', 19250000],
  ['3.39 億', 339000000],
  ['1.1 亿', 110000000],
  ['10.5 億', 1050000000],
  ['0.1 億', 10000000],
  ['10 億 3000 萬', 1030000000],
  ['10億3,000萬', 1030000000],
  ['10 億 3000\n萬', 1030000000],
  ['1 億 2 千萬', 120000000],
  ['1萬2000', 12000],
  ['3 千', 3000],
  ['5 百萬', 5000000],
  ['3,000 千万亿', 3e18],
  ['4,2000', 42000],
  ['一億二千萬', 120000000],
  ['两亿', 200000000],
  ['兩億', 200000000],
  ['十', 10],
  ['十四', 14],
  ['廿', 20],
  ['廿三', 23],
  ['三十', 30],
  ['卅一', 31],
  ['一百零五', 105],
  ['一百二', 120],
  ['三萬五', 35000],
  ['三萬零五', 30005],
  ['二〇二五', 2025],
  ['二零二六', 2026],
  ['一萬五千億', 1500000000000],
  ['二十五億零三百萬', 2503000000],
  ['三點五億', 350000000],
  ['二十三点一四', 23.14],
  ['壹佰貳拾叁萬', 1230000],
  ['壹万零壹', 10001],
  ['贰仟陆佰', 2600],
  ['百', 100],
  ['百分之九十九', 99],
  ['百分之 3.5', 3.5],
  ['千分之三', 3],
  ['5‰', 5],
  ['一半', 50],
  ['半', 0.5],
  ['三分之一', 33.33],
  ['四分之三', 75],
  ['HK$30 億', 3000000000],
  ['港幣 30 億', 3000000000],
  ['30億元', 3000000000],
  ['30 亿港元', 3000000000],
  ['10 億元人民幣', 1000000000],
  ['US$1.5 billion', 1500000000],
  ['3.39 million', 3390000],
  ['-2.5%', -2.5],
];

const NOT_AMOUNTS = [
  '',
  '一般',
  '五十億人',
  'abc',
  '億',
  '1,925 萬 家 公司',
  '2024 年',
  '1,92',
  '三億五億',
  '元',
].filter((text) => text !== '億');

describe('parseAmount', () => {
  for (const [text, value] of AMOUNTS) {
    it(`reads ${JSON.stringify(text)} as ${value}`, () => assert.equal(parseAmount(text), value));
  }
  for (const text of NOT_AMOUNTS) {
    it(`does not take ${JSON.stringify(text)} for one amount`, () =>
      assert.equal(parseAmount(text), undefined));
  }
  it('reads back any amount in any spelling', () => {
    const amount = fc.oneof(
      fc.nat(20000),
      fc.nat(2 ** 31 - 1),
      fc.integer({ min: 0, max: Number.MAX_SAFE_INTEGER }),
      fc.tuple(fc.nat(999), fc.nat(12)).map(([head, zeros]) => head * 10 ** zeros),
    );
    fc.assert(
      fc.property(amount, fc.constantFrom(...AMOUNT_SPELLINGS), (value, spelling) => {
        fc.pre(spelling !== 'digits' || value >= 100);
        fc.pre(!spelling.startsWith('financial') || value >= 10);
        const text = formatAmount(value, spelling);
        assert.equal(parseAmount(text), value, text);
        const numeral = readNumeral(text, 0);
        assert.equal(numeral?.value, value, text);
        assert.equal(numeral?.end, text.length, text);
      }),
      { numRuns: 3000 },
    );
  });
  it('is exact for decimals of a magnitude', () => {
    fc.assert(
      fc.property(
        fc.nat(99999),
        fc.nat(99),
        fc.constantFrom('萬', '億', '万', '亿'),
        (whole, cents, unit) => {
          const text = `${whole}.${String(cents).padStart(2, '0')} ${unit}`;
          const scale = /[萬万]/.test(unit) ? 100n : 1000000n;
          assert.equal(parseAmount(text), Number((BigInt(whole) * 100n + BigInt(cents)) * scale));
        },
      ),
    );
  });
});

describe('readNumeral', () => {
  const cases: readonly (readonly [string, number, number])[] = [
    ['十四五規劃', 2, 14],
    ['10 億 2024 年', 4, 1000000000],
    ['三億五億', 2, 300000000],
    ['2025 十大', 4, 2025],
    ['3 千瓦', 1, 3],
    ['500 兆瓦', 3, 500],
    ['3 百分點', 1, 3],
    ['2024, 300', 4, 2024],
    ['2024，300', 4, 2024],
    ['2024,2025', 4, 2024],
    ['1,234,56', 5, 1234],
    ['3.', 1, 3],
    ['三點正', 1, 3],
    ['三點五十分', 1, 3],
    ['十分', 1, 10],
    ['10 萬聖節', 2, 10],
  ];
  for (const [text, end, value] of cases) {
    it(`ends after ${JSON.stringify(text.slice(0, end))} in ${JSON.stringify(text)}`, () => {
      const numeral = readNumeral(text, 0);
      assert.deepEqual([numeral?.end, numeral?.value], [end, value]);
    });
  }
  it('reads two neighbouring digits as an approximate pair', () => {
    const seen = ['七八', '二三十', '三四百萬'].map((text) => readNumeral(text, 0));
    assert.deepEqual(
      seen.map((numeral) => [numeral?.value, numeral?.value2]),
      [
        [7, 8],
        [20, 30],
        [3000000, 4000000],
      ],
    );
  });
  it('flags a misprinted grouping', () => {
    assert.equal(readNumeral('4,2000', 0)?.irregular, true);
    assert.equal(readNumeral('42,000', 0)?.irregular, false);
  });
  it('keeps the number before its magnitude', () => {
    const numeral = readNumeral('3,000 千万亿次', 0);
    assert.deepEqual([numeral?.coefficient, numeral?.scale], [3000, 1e15]);
    assert.deepEqual([readNumeral('三十萬', 0)?.coefficient, readNumeral('三十萬', 0)?.scale], [30, 1e4]);
  });
  it('does not take everyday characters for financial digits', () => {
    for (const text of ['參加', '陸路', '伍先生', '拾獲', '柒'])
      assert.equal(readNumeral(text, 0), undefined, text);
  });
  it('never reads past the text and always says what it stands on', () => {
    const piece = fc.constantFrom(
      ...'0123456789０９,，. \n一二三兩十百千萬亿兆零〇點半分之%％壹拾參家年廿億',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 14 }), fc.nat(13), (pieces, at) => {
        const text = pieces.join('');
        const numeral = readNumeral(text, at);
        if (!numeral) return;
        assert.ok(numeral.start === at && numeral.end > at && numeral.end <= text.length, text);
        assert.ok(Number.isFinite(numeral.value), text);
      }),
      { numRuns: 5000 },
    );
  });
});

describe('valuesIn', () => {
  it('finds the amounts of a text and leaves lone digits alone', () => {
    const text = '一般逾 1,925 萬名用戶、兩億元、99%及一間';
    assert.deepEqual(
      valuesIn(text).map(({ start, end, value, kind }) => [text.slice(start, end), value, kind]),
      [
        ['1,925 萬', 19250000, 'amount'],
        ['兩億', 200000000, 'amount'],
        ['99%', 99, 'percentage'],
      ],
    );
  });
});
