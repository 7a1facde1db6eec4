import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { diffHtml } from '../../../src/changes/diff-html.ts';
import {
  amountOf,
  changedShares,
  chartOf,
  figureChanges,
  groupViews,
  noteOnNewer,
  noteOnOlder,
  sharesOf,
  silenceView,
  tellingViews,
} from '../../../src/changes/index.ts';
import { SCRIPTS } from '../../../src/script/index.ts';
import { sheets } from './fixture.ts';

const WORDS = { deleted: '刪去', inserted: '新增' };
const TOPIC = 'innovation-and-technology';

/** The text of marked HTML, as a reader sees it. */
const seen = (html: string) =>
  html
    .replace(/<i>[^<]*<\/i>/g, '')
    .replace(/<[^>]*>/g, '')
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&quot;/g, '"')
    .replace(/&amp;/g, '&');

test('every block of both editions is shown once, its text whole', () => {
  for (const script of SCRIPTS) {
    const views = groupViews(sheets, script, WORDS);
    for (const side of ['a', 'b'] as const) {
      const { sections } = (side === 'a' ? sheets.from : sheets.to).renditions[script];
      const expected = new Map(
        sections.flatMap(({ blocks }) => blocks.map(({ anchor, text }) => [anchor, text])),
      );
      const shown = views.flatMap((view) => view[side]);
      assert.equal(shown.length, expected.size);
      for (const { anchor, html } of shown) assert.equal(seen(html), expected.get(anchor), anchor);
    }
  }
});

test('what is marked is told in words', () => {
  const { a, b } = diffHtml(
    [{ text: '共有 1,200 間', names: [] }],
    [{ text: '共有 1,300 間', names: [] }],
    WORDS,
  );
  assert.match(a[0] ?? '', /<del><i>〔刪去：<\/i>1,200/);
  assert.match(b[0] ?? '', /<ins><i>〔新增：<\/i>1,300/);
});

test('words that went from one block to another of a group are no change', () => {
  const { a, b } = diffHtml(
    [{ text: '推動科研。設立基金。', names: [] }],
    [
      { text: '推動科研。', names: [] },
      { text: '設立基金。', names: [] },
    ],
    WORDS,
  );
  assert.deepEqual([...a, ...b].join(''), '推動科研。設立基金。推動科研。設立基金。');
});

test('whatever the texts, none of them is lost and what is marked is escaped', () => {
  const texts = fc.array(fc.string(), { maxLength: 3 });
  const named = (list: string[]) => list.map((text) => ({ text: text.replaceAll('\n', ' '), names: [] }));
  fc.assert(
    fc.property(texts, texts, (one, other) => {
      const [left, right] = [named(one), named(other)];
      const { a, b } = diffHtml(left, right, WORDS);
      assert.deepEqual(
        [...a, ...b].map(seen),
        [...left, ...right].map(({ text }) => text),
      );
    }),
  );
});

test('a figure is called by the name of its series, in the script of the reader, wherever it is told', () => {
  const told = (script: 'zh-Hant-HK' | 'zh-Hans') =>
    new Map(figureChanges(sheets, script).map(({ after, label }) => [after?.replace(/\s/g, ''), label]));
  assert.equal(told('zh-Hant-HK').get('逾664億港元'), '「商業數據通」信貸批核總額');
  assert.equal(told('zh-Hans').get('逾664亿港元'), '「商业数据通」信贷批核总额');
  const gone = silenceView(sheets, 'zh-Hans').figures.find(({ before }) => before?.startsWith('153'));
  assert.equal(gone?.label, '「转数快」日均交易金额');
  const { nameOf: _, ...unnamed } = sheets;
  assert.equal(figureChanges(unnamed, 'zh-Hant-HK').at(-1)?.label, '信貸批核總額');
});

const AMOUNTS: [name: string, ...Parameters<typeof amountOf>, expected: string | undefined][] = [
  [
    'exact',
    up(3_030_000, 18.68),
    { value: 16_220_000, direction: undefined },
    { value: 19_250_000, direction: undefined },
    'count',
    'percent 18.7',
  ],
  [
    'both rounded alike',
    up(40_000, 95.2),
    { value: 42_000, direction: 'more-than' },
    { value: 82_000, direction: 'more-than' },
    'count',
    'percent about 95',
  ],
  [
    'rounded in two ways',
    up(200, 12.5),
    { value: 1600, direction: 'more-than' },
    { value: 1800, direction: 'about' },
    'count',
    undefined,
  ],
  [
    'a ceiling',
    { ...up(-320, -20), trend: 'down' },
    { value: 1600, direction: 'at-most' },
    { value: 1280, direction: 'at-most' },
    'money',
    'percent 20',
  ],
  [
    'a few',
    { ...up(-1, -16.7), trend: 'down' },
    { value: 6, direction: undefined },
    { value: 5, direction: undefined },
    'count',
    'number 1',
  ],
  [
    'a rank',
    { ...up(-3, undefined) },
    { value: 7, direction: undefined },
    { value: 4, direction: undefined },
    'rank',
    'places 3',
  ],
  [
    'a share',
    up(9, undefined),
    { value: 90, direction: 'more-than' },
    { value: 99, direction: 'more-than' },
    'percentage',
    'points about 9',
  ],
  [
    'not comparable',
    { ...up(100, 100), comparable: false },
    { value: 100, direction: undefined },
    { value: 200, direction: undefined },
    'area',
    undefined,
  ],
  [
    'as it was',
    { ...up(0, 0), trend: 'level' },
    { value: 42_000, direction: 'about' },
    { value: 42_000, direction: 'about' },
    'count',
    undefined,
  ],
];

function up(difference: number, percentage: number | undefined): Parameters<typeof amountOf>[0] {
  return { comparable: true, difference, percentage, trend: 'up' };
}

for (const [name, measurement, before, after, kind, expected] of AMOUNTS) {
  test(`the amount of a change: ${name}`, () => {
    const amount = amountOf(measurement, before, after, kind);
    assert.equal(amount && `${amount.kind}${amount.about ? ' about' : ''} ${amount.text}`, expected);
  });
}

test('figures are told in the script of the reader', () => {
  const [hant, hans] = SCRIPTS.map((script) =>
    figureChanges(sheets, script).find(({ blockId }) => blockId === `${TOPIC}/2026-02/fintech/06`),
  );
  assert.deepEqual([hant?.label, hant?.before, hant?.after], ['「轉數快」註冊量', '1,622 萬', '1,925 萬']);
  assert.deepEqual([hans?.label, hans?.before, hans?.after], ['「转数快」注册量', '1,622 万', '1,925 万']);
});

test('nothing that cannot be compared has a trend or an amount, and each has a reason', () => {
  for (const change of figureChanges(sheets, 'zh-Hans').filter(({ comparable }) => !comparable)) {
    assert.equal(change.trend, undefined);
    assert.equal(change.amount, undefined);
    assert.notEqual(change.reason ?? '', '');
  }
});

test('a reason quotes what is counted as the sheet has it, in either script', () => {
  const [hant, hans] = SCRIPTS.map((script) =>
    figureChanges(sheets, script).find(({ blockId }) => blockId === `${TOPIC}/2026-02/stakeholders/02`),
  );
  assert.match(hant?.reason ?? '', /「社群企業」改為「資訊及通訊科技企業」/);
  assert.match(hans?.reason ?? '', /「社群企业」改为「信息及通讯科技企业」/);
});

test('shares add up to all groups; those told leave out what stayed', () => {
  const all = sharesOf(sheets.comparison).reduce((sum, { count }) => sum + count, 0);
  const told = changedShares(sheets.comparison).reduce((sum, { count }) => sum + count, 0);
  const same = sheets.comparison.groups.filter(({ status }) => status === 'unchanged').length;
  assert.equal(all, sheets.comparison.groups.length);
  assert.equal(told, all - same);
});

test('a note says where a block of its own came from, not where the others of its group did', () => {
  const note = (id: string) => noteOnNewer(sheets, `${TOPIC}/2026-02/${id}`, 'zh-Hant-HK');
  assert.deepEqual(note('digital-policy/03')?.sections, ['智慧城市']);
  assert.deepEqual(note('smart-city/06')?.sections, []);
  assert.equal(note('smart-city/06')?.status, 'split');
  assert.equal(note('overview/02'), undefined);
});

test('an older block is followed to where it went', () => {
  const note = (id: string) => noteOnOlder(sheets, `${TOPIC}/2025-02/${id}`, 'zh-Hant-HK');
  assert.deepEqual(note('rnd/04')?.sections, ['支援科技初創企業']);
  assert.deepEqual(
    note('rnd/04')?.others.map(({ block }) => block.anchor),
    ['startups-11'],
  );
  assert.equal(note('smart-city/09')?.status, 'removed');
  assert.deepEqual(note('smart-city/09')?.others, []);
});

test('the list of what is gone has paragraphs, names and figures', () => {
  const { blocks, names, figures } = silenceView(sheets, 'zh-Hans');
  assert.ok(blocks.some(({ block }) => block.anchor === 'digital-policy-2'));
  assert.ok(names.some(({ name }) => name === '汽车科技研发中心'));
  assert.ok(figures.some(({ before }) => before === '153 亿元'));
});

test('the most telling changes are few, and each has a title', () => {
  const views = tellingViews(sheets, 'zh-Hant-HK', 6);
  assert.equal(views.length, 6);
  for (const { title } of views) assert.notEqual(title, '');
});

test('a chart leaves a gap where a series is broken, and a better rank stands higher', () => {
  const step = {
    from: '',
    to: '',
    reason: undefined,
    difference: 1,
    percentage: 1,
    trend: 'up',
    origin: 'computed',
  } as const;
  const points = [7, 4, 5].map((value) => ({ value, value2: undefined })) as never[];
  const chart = chartOf(
    {
      kind: 'rank',
      points,
      steps: [
        { ...step, comparable: true },
        { ...step, comparable: false },
      ],
    },
    96,
    32,
  );
  const [seventh, fourth, fifth] = chart?.points.map(({ y }) => y) ?? [];
  assert.ok((fourth ?? 0) < (fifth ?? 0) && (fifth ?? 0) < (seventh ?? 0));
  assert.deepEqual(chart?.lines, [{ from: 0, to: 1 }]);
  assert.match(chart?.path ?? '', /^M5 \S+L\S+ \S+$/);
  assert.deepEqual(chart?.dots, [0, 1, 2]);
  assert.equal(chartOf({ kind: 'ratio', points, steps: [] }, 96, 32), undefined);
});
