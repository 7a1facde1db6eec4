import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { type Correction, compare } from '../../../src/comparison/index.ts';
import { context, invented } from './sheets.ts';

const REST = ['天文台負責天氣預報及發出警告。', '郵政署營運多間郵政局。', '水務署供應食水及海水沖廁。'];
type Texts = Readonly<Record<string, readonly string[]>>;

/** Compares three invented editions step by step, then the oldest with the newest through the steps. */
function throughout(texts: readonly [Texts, Texts, Texts], first: Correction[], second: Correction[] = []) {
  const [a, b, c] = texts.map((sections, i) =>
    invented({ ...sections, rest: REST }, { edition: `203${i}-02`, script: 'zh-Hant-HK' }),
  );
  if (!a || !b || !c) throw new Error('three editions');
  const steps = [compare(a, b, first, context), compare(b, c, second, context)];
  for (const { misfits } of steps) assert.deepEqual(misfits, []);
  return { steps, direct: compare(a, c, [], context), whole: compare(a, c, [], { ...context, steps }) };
}

const anchors = (ids: readonly string[]) => ids.map((id) => id.split('/').slice(2).join('-'));

describe('the oldest edition compared with the newest, over those between', () => {
  const hospitals: [Texts, Texts, Texts] = [
    { one: ['全港有 16 所急症醫院。', '護士 3,000 名。'] },
    { one: ['全港有 18 所急症醫院。', '護士 3,100 名。'] },
    { one: ['全港有 18 所急症醫院。', '護士 3,200 名。'] },
  ];
  const incomparable: Correction = {
    figure: { a: { block: 'one-1', text: '16 所' }, b: { block: 'one-1', text: '18 所' } },
    comparable: false,
    reason: '急症醫院的定義改變。',
  };

  it('keeps a pair incomparable that editors held incomparable on the way', () => {
    const { direct, whole } = throughout(hospitals, [incomparable]);
    const pairIn = ({ groups }: typeof whole) => groups[0]?.figures[0];
    assert.equal(pairIn(direct)?.comparable, true);
    assert.equal(pairIn(whole)?.comparable, false);
    assert.equal(pairIn(whole)?.difference, undefined);
    assert.match(pairIn(whole)?.reason ?? '', /^2030 年 2 月版至2031 年 2 月版：急症醫院的定義改變。$/);
    assert.deepEqual(whole.automatic, direct.automatic);
  });

  it('subtracts over all steps where every one is comparable', () => {
    const { whole } = throughout(hospitals, [incomparable]);
    const nurses = whole.groups.flatMap(({ figures }) => figures).find(({ a }) => a?.figure.value === 3000);
    assert.deepEqual([nurses?.comparable, nurses?.difference], [true, 200]);
  });

  it('keeps what editors joined, though its words have nothing in common', () => {
    const { direct, whole } = throughout(
      [
        { one: ['開放資料平台載有各部門數據。'] },
        { one: ['市民可下載機讀檔案。'] },
        { one: ['市民可下載機讀檔案，並可用應用程式介面。'] },
      ],
      [{ join: { a: ['one-1'], b: ['one-1'] }, reason: '兩段同講開放數據。' }],
    );
    assert.equal(direct.groups.filter(({ status }) => status === 'removed').length, 1);
    const [group] = whole.groups;
    assert.deepEqual([anchors(group?.a ?? []), anchors(group?.b ?? [])], [['one-01'], ['one-01']]);
    assert.equal(group?.status, 'updated');
    assert.match(group?.correction ?? '', /兩段同講開放數據/);
  });

  it('keeps apart what editors parted', () => {
    const { direct, whole } = throughout(
      [
        { one: ['漁護署管理 24 個郊野公園及 22 個特別地區。'] },
        { one: ['漁護署管理 25 個郊野公園及 22 個特別地區。'] },
        { one: ['漁護署管理 25 個郊野公園及 22 個特別地區。'] },
      ],
      [{ part: { a: ['one-1'], b: [] }, reason: '新舊兩段所指不同。' }],
    );
    assert.equal(direct.groups[0]?.status, 'updated');
    assert.deepEqual(whole.groups.map(({ status }) => status).sort(), [
      'added',
      'removed',
      'unchanged',
      'unchanged',
      'unchanged',
    ]);
  });

  it('takes over a status of the one step that changed', () => {
    const { whole } = throughout(
      [{ one: ['署方推行計劃。'] }, { one: ['署方落實計劃。'] }, { one: ['署方落實計劃。'] }],
      [
        {
          relabel: { a: ['one-1'], b: ['one-1'] },
          status: 'updated',
          also: [],
          reason: '推行與落實是兩個階段。',
        },
      ],
    );
    assert.equal(whole.groups[0]?.status, 'updated');
  });

  it('finds again what an edition between left out', () => {
    const { whole } = throughout(
      [{ one: ['海岸公園共有八個。'] }, { one: [] }, { one: ['海岸公園共有八個。'] }],
      [],
    );
    assert.equal(whole.groups[0]?.status, 'unchanged');
  });

  it('has every block once', () => {
    const { whole } = throughout(hospitals, [incomparable]);
    const all = whole.groups.flatMap(({ a, b }) => [...a, ...b]);
    assert.equal(new Set(all).size, all.length);
    assert.equal(all.length, 10);
  });
});
