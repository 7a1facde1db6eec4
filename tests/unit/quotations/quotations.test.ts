import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { figuresIn } from '../../../src/quotations/figures.ts';
import { COLOPHON, misprintsIn, type Place, type Verdict } from '../../../src/quotations/index.ts';
import { ask, notes, passages, textOf, where } from './passages.ts';

const FPS = '2026-02/fintech/6';
const hans = textOf(FPS, 'zh-Hans');
const hant = textOf(FPS, 'zh-Hant-HK');
const first = textOf('2025-02/overview/1', 'zh-Hant-HK');
const second = textOf('2025-02/overview/2', 'zh-Hant-HK');

/** A verdict in short: kind, where, in which text, and what is loose. */
function short(verdict: Verdict): unknown[] {
  const one = ({ passages, script, loose }: Place) => [where(passages).join('+'), script, loose.join()];
  if (verdict.kind === 'found') return [verdict.kind, ...verdict.places.map(one)];
  if (verdict.kind === 'near') return [verdict.kind, one(verdict.place)];
  if ('parts' in verdict) return [verdict.kind, ...verdict.parts.map(one)];
  return [verdict.kind];
}

const CASES: [what: string, quotation: string, verdict: unknown[]][] = [
  ['as issued', hans, ['found', [FPS, 'zh-Hans', '']]],
  ['as this site converts it', hant, ['found', [FPS, 'zh-Hant-HK', '']]],
  ['in quotation marks', `「${hant}」`, ['found', [FPS, 'zh-Hant-HK', '']]],
  ['a part of a sentence', '「轉數快」註冊量達 1,925 萬', ['found', [FPS, 'zh-Hant-HK', '']]],
  ['without spaces', '轉數快」註冊量達1,925萬', ['found', [FPS, 'zh-Hant-HK', 'space']]],
  [
    'without the comma of thousands',
    '轉數快」註冊量達 1925 萬',
    ['found', [FPS, 'zh-Hant-HK', 'punctuation']],
  ],
  ['in other quotation marks', '“轉數快”註冊量達 1,925 萬', ['found', [FPS, 'zh-Hant-HK', 'punctuation']]],
  ['in full-width digits', '「轉數快」註冊量達 １,９２５ 萬', ['found', [FPS, 'zh-Hant-HK', 'width']]],
  ['in a mixture of scripts', '「轉數快」注册量达 1,925 万', ['found', [FPS, 'zh-Hans', 'script']]],
  ['too short', '轉數快', ['too-short']],
  ['too long', '香港'.repeat(3000), ['too-long']],
  ['nonsense', '今天天氣很好，我們一起去郊外遊玩，然後回家吃火鍋。', ['none']],
  ['a number cut in two', '註冊量達 1,92', ['near', [FPS, 'zh-Hant-HK', '']]],
];

describe('a quotation', () => {
  for (const [what, quotation, verdict] of CASES) {
    it(what, async () => assert.deepEqual(short(await ask(quotation)), verdict));
  }

  it('that both editions have is found in both, the newest first', async () => {
    const verdict = await ask('作為創新企業進軍內地市場的策略性橋樑');
    assert.deepEqual(short(verdict), [
      'found',
      ['2026-02/overview/1', 'zh-Hant-HK', ''],
      ['2025-02/overview/1', 'zh-Hant-HK', ''],
    ]);
  });

  it('across a paragraph boundary is found, with or without the line between', async () => {
    for (const line of ['', '\n', '\n\n']) {
      const verdict = await ask(first.slice(-60) + line + second.slice(0, 60));
      assert.equal(verdict.kind, 'found');
      assert.ok(verdict.kind === 'found');
      const place = verdict.places.find(({ passages }) => passages[0]?.edition === '2025-02');
      assert.deepEqual(where(place?.passages ?? []), ['2025-02/overview/1', '2025-02/overview/2']);
      assert.deepEqual(place?.loose, []);
    }
  });

  it('of several sections, with the headings between or without', async () => {
    const own = passages.filter(({ edition }) => edition === '2026-02').slice(0, 8);
    for (const chosen of [own, own.filter(({ number }) => number !== undefined)]) {
      const verdict = await ask(chosen.map(({ texts }) => texts['zh-Hans']).join('\n'));
      assert.equal(verdict.kind, 'found');
    }
  });

  it('with a changed digit is told so, with what the number counts', async () => {
    const verdict = await ask(hant.replace('1,925', '1,952'));
    assert.ok(verdict.kind === 'near');
    assert.deepEqual(where(verdict.place.passages), [FPS]);
    assert.deepEqual(verdict.changes, [{ quoted: '1,952 萬', issued: '1,925 萬', figure: 'other-value' }]);
    assert.deepEqual(
      verdict.quoted.filter(({ changed }) => changed).map(({ text }) => text.trim()),
      ['1,952 萬'],
    );
  });

  it('that ends or begins with a changed number is held against the whole number', async () => {
    for (const [quotation, quoted, issued] of [
      ['「轉數快」註冊量達 1,952 萬', '1,952 萬', '1,925 萬'],
      ['229 億筆，註冊量達', undefined, undefined],
      ['1,952 萬；日均即時交易量達 229 萬筆', '1,952 萬', '1,925 萬'],
    ]) {
      const verdict = await ask(quotation ?? '');
      assert.notEqual(verdict.kind, 'found');
      if (quoted === undefined) continue;
      assert.ok(verdict.kind === 'near');
      assert.deepEqual(verdict.changes, [{ quoted, issued, figure: 'other-value' }]);
    }
  });

  it('with a number in other words is not word for word, and is told that the value is the same', async () => {
    const verdict = await ask(hant.replace('1,925 萬', '19,250,000'));
    assert.ok(verdict.kind === 'near');
    assert.deepEqual(verdict.changes, [{ quoted: '19,250,000', issued: '1,925 萬', figure: 'same-value' }]);
  });

  it('with another figure at its edge is held against the whole figure of the sheet', async () => {
    const cases: [quotation: string, quoted: string, issued: string, figure: string][] = [
      ['「轉數快」註冊量達 19,250,000', '19,250,000', '1,925 萬', 'same-value'],
      ['转数快注册量达19250000', '19250000', '1,925 万', 'same-value'],
      ['「轉數快」註冊量達一千九百二十五萬', '一千九百二十五萬', '1,925 萬', 'same-value'],
      ['增加 11‰），提供約19,750 個職位', '11‰', '11%', 'other-value'],
      ['較 2024 年增加 12 個百分點', '12 個百分點', '11%', 'other-value'],
      ['世界數碼競爭力亞太區第 2、全球第 5', '第 5', '第 4', 'other-value'],
      ['五所國家工程技術研究中心香港分中心', '五所', '六所', 'other-value'],
      ['服務網絡已覆蓋超過 9%人口', '9%', '99%', 'other-value'],
      ['按照 2（政府）：1（公司）的配對比例', '2（政府）：1', '1（政府）：2', 'other-value'],
      ['由 2024-25 年度起，每年向八所資助大學的技術轉移處', '2024-25', '2024/25', 'same-value'],
    ];
    for (const [quotation, quoted, issued, figure] of cases) {
      const verdict = await ask(quotation);
      assert.ok(verdict.kind === 'near', quotation);
      assert.deepEqual(verdict.changes, [{ quoted, issued, figure }]);
    }
  });

  it('that breaks off amid a figure is not word for word', async () => {
    const cases: [quotation: string, quoted: string, issued: string][] = [
      ['「轉數快」註冊量達 1,925', '1,925', '1,925 萬'],
      ['十大(IMD《2024 年智慧城市指數》)', '十', '二十'],
      ['一般支援計劃」共支持 537 個項目，撥款總額約 10.5', '10.5', '10.5 億'],
      ['較 2024 年增加 11', '11', '11%'],
      ['估計涉及的信貸批核總額逾 664', '664', '664 億'],
    ];
    for (const [quotation, quoted, issued] of cases) {
      const verdict = await ask(quotation);
      assert.ok(verdict.kind === 'near', quotation);
      assert.deepEqual(verdict.changes, [{ quoted, issued, figure: 'cut' }]);
    }
  });

  it('put together from fragments is spliced, and the fragments that prove nothing are named', async () => {
    const cases: [quotation: string, fragments: string[]][] = [
      ['政府……撥款……100 億元……港投公司', ['政府', '撥款']],
      ['金管局……會……推出……數碼港元', ['金管局', '會', '推出']],
      ['政府……會……發行……數碼港元', ['政府', '會', '發行']],
      ['政府 [會] 發行「數碼港元」', ['政府']],
      ['其 [香港] 有超過 1,200 間金融科技公司', ['其']],
      ['提倡開放數據政策……香港有超過 1,200 間金融科技公司', []],
    ];
    for (const [quotation, fragments] of cases) {
      const verdict = await ask(quotation);
      assert.ok(verdict.kind === 'spliced', `${quotation}: ${verdict.kind}`);
      assert.deepEqual(verdict.fragments, fragments);
    }
  });

  it('put together from many parts is spliced, however many', async () => {
    const many = await ask(hant.repeat(12));
    assert.ok(many.kind === 'spliced');
    assert.equal(many.parts.length, 12);
    assert.ok(many.parts.every((part) => part.text.endsWith('筆')));
  });

  it('that is as near to several editions is held against the newest, and the others are told', async () => {
    const verdict = await ask('香港有超過 1,150 間金融科技公司。');
    assert.ok(verdict.kind === 'near');
    assert.deepEqual(where(verdict.place.passages), ['2026-02/fintech/1']);
    assert.deepEqual(
      verdict.others.flatMap((place) => where(place.passages)),
      ['2025-02/fintech/1'],
    );
  });

  it('copied from a web page is read without its tags', async () => {
    for (const text of [
      '<p>香港有超過 <b>1,200</b> 間金融科技公司。</p>',
      '香港有超過&nbsp;1,200&#32;間金融科技公司',
    ])
      assert.equal((await ask(text)).kind, 'found', text);
  });

  it('of the lines at the end of a sheet is found, and another day there is told', async () => {
    const found = await ask('（更新日期：2026年2月20日）');
    assert.ok(found.kind === 'found');
    assert.deepEqual(where(found.places[0]?.passages ?? []), [`2026-02/${COLOPHON}/`]);
    const near = await ask('更新日期：2026 年 2 月 21 日');
    assert.ok(near.kind === 'near');
    assert.deepEqual(near.changes, [{ quoted: '21 日', issued: '20日', figure: 'other-value' }]);
  });

  it('with a known misprint has the note of it', async () => {
    const verdict = await ask('現時全港共有約4,2000 個「Wi-Fi.HK」熱點');
    assert.ok(verdict.kind === 'found');
    const [place] = verdict.places;
    assert.ok(place);
    const [passage] = place.passages;
    const slip = { section: passage?.section ?? '', number: passage?.number ?? '', note: '多了一個零。' };
    const text = { 'zh-Hant-HK': '4,2000', 'zh-Hans': '4,2000' };
    const sheets = notes.map((sheet) => ({ ...sheet, sic: [{ ...slip, text }] }));
    assert.deepEqual(misprintsIn(place, sheets), [{ ...slip, text }]);
    assert.deepEqual(misprintsIn({ ...place, text: '「Wi-Fi.HK」熱點' }, sheets), []);
  });

  it('whose part ends with a closing mark shows it with the mark', async () => {
    const verdict = await ask(`${hant.slice(0, 19)}……${hant.slice(-14)}`);
    assert.ok(verdict.kind === 'cut');
    assert.ok(verdict.parts[0]?.text.endsWith('「轉數快」'), verdict.parts[0]?.text);
  });

  it('with a changed word, a word more or a word less', async () => {
    const cases: [from: string, to: string, quoted: string, issued: string][] = [
      ['快速支付系統', '快速付款系統', '付款', '支付'],
      ['日均即時交易量', '日均交易量', '', '即時'],
      ['註冊量達', '註冊量首次達', '首次', ''],
    ];
    for (const [from, to, quoted, issued] of cases) {
      const verdict = await ask(hant.replace(from, to));
      assert.ok(verdict.kind === 'near', to);
      assert.deepEqual(verdict.changes, [{ quoted, issued, figure: undefined }]);
    }
  });

  it('with what was left out marked is a cut, in the order of the sheet', async () => {
    for (const mark of ['……', '…', '（略）', '〔……〕']) {
      const verdict = await ask(`${hant.slice(0, 19)}${mark}${hant.slice(-14)}`);
      assert.ok(verdict.kind === 'cut' && verdict.marked, mark);
      assert.equal(verdict.parts.length, 2);
    }
    const inserted = await ask(hant.replace('日均', '〔金管局指〕日均'));
    assert.ok(inserted.kind === 'cut' && inserted.marked);
  });

  it('with parts of two sections is spliced, whatever mark stands between them', async () => {
    const apart = await ask(
      `${first.slice(0, 31)}……${textOf('2025-02/fintech/3', 'zh-Hant-HK').slice(0, 19)}`,
    );
    assert.deepEqual(short(apart), [
      'spliced',
      ['2025-02/overview/1', 'zh-Hant-HK', ''],
      ['2025-02/fintech/3', 'zh-Hant-HK', ''],
    ]);
  });

  it('with something left out and not marked is told so', async () => {
    const long = second;
    const verdict = await ask(long.slice(0, 40) + long.slice(-40));
    assert.ok(verdict.kind === 'cut');
    assert.equal(verdict.marked, false);
    assert.deepEqual(
      verdict.parts.map((part) => where(part.passages).join()),
      ['2025-02/overview/2', '2025-02/overview/2'],
    );
  });

  it('spliced from two paragraphs is told apart', async () => {
    const verdict = await ask(textOf('2025-02/fintech/3', 'zh-Hant-HK').slice(0, 20) + first.slice(0, 31));
    assert.deepEqual(short(verdict), [
      'spliced',
      ['2025-02/fintech/3', 'zh-Hant-HK', ''],
      ['2025-02/overview/1', 'zh-Hant-HK', ''],
    ]);
  });

  it('among other words is found in part', async () => {
    const verdict = await ask(
      `發言人昨日在記者會上首先感謝各界人士多年來的支持和鼓勵，其後表示${first.slice(0, 31)}，並希望大家明年再來，天氣好的話一起行山。`,
    );
    assert.deepEqual(short(verdict), ['partly', ['2025-02/overview/1', 'zh-Hant-HK', '']]);
  });

  it('that is any paragraph, in either script, is found there', async () => {
    // Every third is enough: 80 of 240, of both editions.
    for (const passage of passages.filter((_, at) => at % 3 === 0)) {
      const place = `${passage.edition}/${passage.section}/${passage.number ?? ''}`;
      for (const script of ['zh-Hant-HK', 'zh-Hans'] as const) {
        const text = passage.texts[script];
        if (text.replace(/[^\p{L}\p{N}]/gu, '').length < 8) continue;
        const verdict = await ask(text);
        assert.ok(verdict.kind === 'found', `${place} ${script}: ${verdict.kind}`);
        const own = verdict.places.find(({ passages }) => where(passages).includes(place));
        assert.ok(own, place);
        assert.deepEqual(own.loose, [], place);
      }
    }
  });

  it('that is any stretch of any paragraph is found; with another digit it is not found there', async () => {
    const blocks = passages.filter(({ number }) => number !== undefined);
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...blocks),
        fc.double({ min: 0, max: 0.5, noNaN: true }),
        fc.double({ min: 0.5, max: 1, noNaN: true }),
        async ({ texts, record }, from, to) => {
          const text = texts['zh-Hant-HK'];
          // Cut before Han characters only, and amid no figure: half a number is no quotation.
          const cut = (at: number) => {
            let place = Math.floor(at * text.length);
            const figures = figuresIn(text);
            const isIn = ({ start, end }: { start: number; end: number }) => start < place && place < end;
            while (place < text.length && (!/\p{Script=Han}/u.test(text[place] ?? '') || figures.some(isIn)))
              place += 1;
            return place;
          };
          const part = text.slice(cut(from), cut(to));
          fc.pre(part.replace(/[^\p{L}\p{N}]/gu, '').length >= 10);
          assert.equal((await ask(part)).kind, 'found', part);
          const digit = part.replace(/\d(?!.*\d)/su, (found) => String((Number(found) + 1) % 10));
          if (digit === part) return;
          // Another edition may have just that number.
          const verdict = await ask(digit);
          const places = verdict.kind === 'found' ? verdict.places : [];
          assert.ok(!places.some(({ passages }) => passages.some((own) => own.record === record)), digit);
        },
      ),
      { numRuns: 60 },
    );
  });
});
