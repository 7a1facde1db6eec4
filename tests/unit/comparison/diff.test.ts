import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { diffRendered } from '../../../src/comparison/index.ts';
import { published, vocabulary } from './sheets.ts';

/** Shows a diff as `[-gone-]` and `{+come+}`. */
function show(a: string, b: string, options = {}): string {
  return diffRendered(a, b, options)
    .map(({ op, a: from, b: to }) => {
      if (op === 'equal') return b.slice(to.start, to.end);
      return op === 'delete' ? `[-${a.slice(from.start, from.end)}-]` : `{+${b.slice(to.start, to.end)}+}`;
    })
    .join('');
}

const CASES: [a: string, b: string, shown: string][] = [
  ['匯聚超過 2,100 間企業。', '匯聚超過 2,300 間企業。', '匯聚超過 [-2,100-]{+2,300+} 間企業。'],
  ['以 2（政府）：1（企業）配對', '以 1（政府）：1（企業）配對', '以 [-2-]{+1+}（政府）：1（企業）配對'],
  ['以 2：1 配對', '以 1：1 配對', '以 [-2-]{+1+}：1 配對'],
  ['成立的六所研發中心', '成立的五所研發中心', '成立的[-六所-]{+五所+}研發中心'],
  ['投資約 3.39 億元', '投資約 3.4 億元', '投資約 [-3.39-]{+3.4+} 億元'],
  ['約4,2000 個熱點', '約 42,000 個熱點', '約 [-4,2000-]{+42,000+} 個熱點'],
  ['領先數碼經濟體系', '领先数字经济体系', '领先[-數碼-]{+数字+}经济体系'],
  ['幼稚園（2023/24 學年）', '幼稚園（2024/25 學年）', '幼稚園（[-2023/24-]{+2024/25+} 學年）'],
  ['跑道現正興建，容量大。', '跑道已啟用，容量大。', '跑道[-現正興建-]{+已啟用+}，容量大。'],
  ['較去年下跌。', '較去年上升。', '較去年[-下跌-]{+上升+}。'],
  ['相同', '相同', '相同'],
  ['', '', ''],
  ['', '新', '{+新+}'],
  ['舊', '', '[-舊-]'],
];

describe('the word diff', () => {
  for (const [a, b, shown] of CASES) {
    it(`shows ${a || '(nothing)'} → ${b || '(nothing)'}`, () => assert.equal(show(a, b), shown));
  }

  it('keeps a whole number whole', () => {
    for (const { op, a } of diffRendered('共 12,345.67 元', '共 12,345.68 元')) {
      if (op === 'delete') assert.equal('共 12,345.67 元'.slice(a.start, a.end).trim(), '12,345.67');
    }
  });

  it('holds glyphs and punctuation for no change', () => {
    assert.equal(
      diffRendered('「裏面」，着手。', '“里面”、著手').filter(({ op }) => op !== 'equal').length,
      0,
    );
  });

  it('holds the wording of either script for no change, where it is told so', () => {
    const a = '支援智慧城市的資訊科技應用程式介面，合資格者可即時共用數據。';
    const b = '支持智能城市的信息科技应用程序编程接口，合格者可实时共享数据。';
    assert.deepEqual(
      diffRendered(a, b, { vocabulary }).map(({ op }) => op),
      ['equal'],
    );
    assert.ok(diffRendered(a, b).length > 1);
  });

  it('keeps names whole', () => {
    const a = '香港微電子研發院成立';
    const b = '香港微電子研究院成立';
    const name = [{ start: 0, end: 8 }];
    assert.equal(show(a, b, { aNames: name, bNames: name }), '[-香港微電子研發院-]{+香港微電子研究院+}成立');
  });

  it('gives segments that tile both texts', () => {
    const texts = [...published('2025-02').sections, ...published('2026-02').sections].flatMap(({ blocks }) =>
      blocks.map(({ text }) => text),
    );
    const text = fc.oneof(fc.constantFrom(...texts), fc.string({ unit: 'grapheme', maxLength: 40 }));
    fc.assert(
      fc.property(text, text, fc.boolean(), (a, b, worded) => {
        let aAt = 0;
        let bAt = 0;
        for (const segment of diffRendered(a, b, worded ? { vocabulary } : {})) {
          assert.equal(segment.a.start, aAt);
          assert.equal(segment.b.start, bAt);
          assert.ok(segment.a.end >= aAt && segment.b.end >= bAt);
          if (segment.op === 'insert') assert.equal(segment.a.end, aAt);
          if (segment.op === 'delete') assert.equal(segment.b.end, bAt);
          aAt = segment.a.end;
          bAt = segment.b.end;
        }
        if (a !== '' || b !== '') assert.deepEqual([aAt, bAt], [a.length, b.length]);
      }),
      { numRuns: 300 },
    );
  });
});
