import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { Converter } from 'opencc-js';
import { formatAmount, readFigures } from '../../../src/figures/index.ts';
import { neutral } from '../../../src/figures/neutral.ts';

const here = new URL('.', import.meta.url);
const golden = (name: string) => readFileSync(new URL(`golden/${name}`, here), 'utf8');
const toHans = Converter({ from: 'hk', to: 'cn' });
const toHant = Converter({ from: 'cn', to: 'hk' });

const NOT_FIGURES =
  `一站式 半導體 萬事達卡 單位 一般 統一 一直 進一步 一系列 唯一 一體化 另一個 同一時間 第一時間 千方百計 十分方便 三文魚 百貨公司
九龍 八達通 四川 萬眾一心 一些 一定 一致 一方面 萬一 三維 五金 機構之一 下一階段 新一代 每一項 逐一 四周 兩者 零售業 零排放 歸零
半島酒店 半山區 半天 上半年 第三方 二手 二氧化碳 單一 不一 星期一至五 星期六 百分比 百佳 千禧 十足 十字路口 三角洲 珠三角 五花八門 四面八方
一次性 一氧化碳 三藩市 三亞市 五官 六合彩 七姊妹 八卦 九廣鐵路 十八鄉 十四鄉 萬里長城 千島湖 一籃子 一攬子 數一數二 接二連三 三三兩兩
再三 一如既往 一視同仁 一經定罪 一旦 一律 一併 一同 一向 劃一 合一 陸路 參加 伍先生 收拾 系統一直 計劃一般 一流 一級方程式 一環 一員 一席之地
二維碼 三軍 四季 六藝 九巴 萬聖節 萬能 萬國 百科全書 百姓 零件 零用錢 半價 半徑 初一 大年初一 五一勞動節`
    .split(/\s+/)
    .filter((word) => !['半天', '初一', '大年初一'].includes(word));

describe('words that only look like numbers', () => {
  for (const word of NOT_FIGURES) {
    it(word, () => {
      for (const text of [word, toHans(word), `政府推行${word}措施。`, toHans(`有關${word}的安排，`)]) {
        assert.deepEqual(
          readFigures({ text }).map((figure) => figure.text),
          [],
          text,
        );
      }
    });
  }
});

describe('both scripts', () => {
  const sentences = golden('other-topics.txt')
    .split('\n')
    .filter((line) => line.trim() && !/^[ #]/.test(line));
  const shape = (text: string) =>
    readFigures({ text }).map(({ kind, value, value2, unit, direction, date, asOf }) =>
      JSON.stringify([kind, value, value2, unit, direction, date, asOf]),
    );
  for (const sentence of sentences) {
    it(`give the same figures: ${sentence.slice(0, 24)}…`, () => {
      assert.deepEqual(shape(toHans(sentence)), shape(sentence));
      assert.deepEqual(shape(toHant(sentence)), shape(sentence));
    });
  }
  it('have every character of the tables in the neutral form', () => {
    const folder = new URL('../../../src/figures/', here);
    const missing = new Set<string>();
    for (const file of readdirSync(folder).filter((name) => name.endsWith('.ts'))) {
      for (const char of readFileSync(new URL(file, folder), 'utf8').match(/\p{sc=Han}/gu) ?? []) {
        if (neutral(char) !== neutral(toHans(char))) missing.add(char);
        const hant = toHant(char);
        if (neutral(char) === char && neutral(hant) !== char) missing.add(hant);
      }
    }
    assert.deepEqual([...missing], []);
  });
  it('keep every offset in the neutral form', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => neutral(text).length === text.length));
  });
});

describe('any text', () => {
  const words =
    '第 一 二 兩 三 四 十 百 千 萬 億 亿 零 〇 半 年 月 日 底 年底 至 到 - 、 ， 。 （ ） 「 」 《 》 ： 比 % ％ 約 逾 近 最多 可獲 HK$ 元 人民幣 家 個 個月 大 地 號 G 5G 2.0 2025 2026-27 12 1,925 4,2000 全球 亞洲 排名 petaFLOPS 次 截至 分之 成 倍 數 餘 多 以上 每 過'.split(
      ' ',
    );
  it('gives figures that are its own words, in order, apart, and finite', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...words, ' '), { maxLength: 24 }), (pieces) => {
        const text = pieces.join('');
        let end = 0;
        for (const figure of readFigures({ text })) {
          assert.ok(figure.start >= end && figure.end > figure.start && figure.end <= text.length, text);
          assert.equal(figure.text, text.slice(figure.start, figure.end));
          assert.ok(
            Number.isFinite(figure.value) && figure.text.trim() === figure.text,
            `${text}: ${figure.text}`,
          );
          if (figure.subject !== undefined) assert.ok(text.includes(figure.subject));
          end = figure.end;
        }
      }),
      { numRuns: 5000 },
    );
  });
  it('gives back any amount it holds, in any spelling', () => {
    const spelling = fc.constantFrom(
      'plain',
      'grouped',
      'mixed-hant',
      'magnitude-hans',
      'chinese-hant',
      'chinese-hans',
    );
    fc.assert(
      fc.property(fc.integer({ min: 2, max: 10 ** 12 }), spelling, (value, how) => {
        const text = `政府撥款逾 ${formatAmount(value, how as 'plain')} 元，推行計劃。`;
        const [figure, ...rest] = readFigures({ text });
        assert.deepEqual(
          [figure?.kind, figure?.value, figure?.qualifier, rest],
          ['money', value, '逾', []],
          text,
        );
      }),
      { numRuns: 2000 },
    );
  });
});
