import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { compare, isMeasure, prepareSheet } from '../../../src/comparison/index.ts';
import { context, invented } from './sheets.ts';

const REST = ['天文台負責天氣預報及發出警告。', '郵政署營運多間郵政局。'];

function pairOf(a: string, b: string) {
  const [older, newer] = [a, b].map((text, i) => invented({ s: [text, ...REST] }, { edition: `203${i}-01` }));
  assert.ok(older && newer);
  const pairs = compare(older, newer, [], context).groups.flatMap(({ figures }) => figures);
  return pairs.find((pair) => pair.a && pair.b);
}

describe('words that define what is counted', () => {
  const rows: [a: string, b: string, comparable: boolean, told: string | undefined][] = [
    [
      '公司支援逾 1,600 家科技公司。',
      '公司支援約 1,800 家科技公司（包括租戶及培育公司）。',
      true,
      '新版註明「包括租戶及培育公司」。',
    ],
    [
      '醫院設有 3,000 張病床（包括日間病床）。',
      '醫院設有 3,200 張病床。',
      true,
      '舊版註明「包括日間病床」，新版沒有。',
    ],
    [
      '醫院設有 3,000 張病床。',
      '醫院設有 3,200 張病床（不包括日間病床）。',
      false,
      '新版註明「不包括日間病床」，統計範圍不同。',
    ],
    [
      '醫院設有 3,000 張病床。',
      '醫院設有 3,200 張病床，不包括日間病床。',
      false,
      '新版註明「不包括日間病床」，統計範圍不同。',
    ],
    [
      '醫院設有 3,000 張病床（包括日間病床）。',
      '醫院設有 3,200 張病床（包括療養病床）。',
      false,
      '舊版註明「包括日間病床」，新版註明「包括療養病床」，統計範圍不同。',
    ],
    ['醫院設有 3,000 張病床（包括日間病床）。', '醫院設有 3,200 張病床（包括日間病床）。', true, undefined],
    ['全港設有 60 間圖書館（見附圖）。', '全港設有 70 間圖書館。', true, undefined],
    ['全港設有 60 間圖書館。', '全港設有 70 間圖書館，包括中央圖書館。', true, undefined],
  ];
  for (const [a, b, comparable, told] of rows) {
    it(`${a} → ${b}`, () => {
      const pair = pairOf(a, b);
      assert.deepEqual([pair?.comparable, pair?.reason], [comparable, told]);
    });
  }
});

describe('what measures something', () => {
  const measured = (text: string) =>
    prepareSheet(invented({ s: [text] })).blocks.flatMap((block) =>
      block.figures.filter((figure) => isMeasure(figure, block)).map((figure) => figure.text),
    );
  for (const text of [
    '朝着四大發展方向推進。',
    '工程分兩期發展。',
    '這是一項數據基建，提供一個環境。',
    '藍圖涵蓋五個主要領域。',
    '框架分四個階段落實。',
  ])
    it(`nothing in ${text}`, () => assert.deepEqual(measured(text), []));
  for (const [text, ...expected] of [
    ['政府成立了五所研發中心及六所分中心。', '五所', '六所'],
    ['已發出八個數字銀行牌照。', '八個'],
    ['計劃涵蓋 14 個科技範疇。', '14 個'],
    ['每間企業可進行最多三個項目。', '最多三個'],
  ])
    it(`all in ${text}`, () => assert.deepEqual(measured(text ?? ''), expected));
});
