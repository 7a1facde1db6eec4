import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import fc from 'fast-check';
import {
  layOutPicture,
  PICTURE_HEIGHT,
  PICTURE_WIDTH,
  type PictureNode,
  type PictureText,
  readSlices,
  slicesFor,
  TOKENS,
  textsByWeight,
} from '../../../src/pictures/index.ts';

const TEXT: PictureText = {
  script: 'zh-Hant-HK',
  siteName: '便覽對照',
  unofficial: '非官方網站',
  unofficialLong: '本站為非官方網站。',
  title: '水務',
  subtitle: '2025 年 5 月版',
  seals: [{ edition: '2025.05', word: '版本' }],
  figure: { label: '儲水量', before: '5.1 億立方米', text: '5.86 億立方米', trend: 'up', note: '上升 14.9%' },
};

const textOf = ({ props: { children = '' } }: PictureNode): string =>
  typeof children === 'string' ? `${children}\n` : children.map(textOf).join('');

test('a picture says what it is about, that the site is unofficial, and the figure in whole', () => {
  const { script, width, height, tree } = layOutPicture(TEXT);
  assert.deepEqual([script, width, height], ['zh-Hant-HK', PICTURE_WIDTH, PICTURE_HEIGHT]);
  const texts = textOf(tree).split('\n');
  for (const said of [
    '水務',
    '2025.05',
    '非官方網站',
    '儲水量',
    '5.1 億立方米',
    '5.86 億立方米',
    '▲ 上升 14.9%',
  ])
    assert.ok(texts.includes(said), said);
});

test('the older figure goes rather than being cut', () => {
  const before = '約 308 000 個單位（2024-25 至 2033-34 年度）';
  const texts = textOf(
    layOutPicture({
      ...TEXT,
      figure: {
        ...TEXT.figure,
        label: '',
        trend: undefined,
        note: '',
        before,
        text: '超過 1,989,000 個單位',
      },
    }).tree,
  );
  assert.doesNotMatch(texts, /308/);
  assert.match(texts, /超過 1,989,000 個單位\n/);
});

test('a long title is set smaller, then cut, whatever it is', () => {
  const sizeOf = (title: string) => {
    const find = ({ props: { style, children } }: PictureNode): number | undefined =>
      typeof children === 'string'
        ? children.startsWith('題')
          ? Number(style.fontSize)
          : undefined
        : children?.map(find).find((size) => size !== undefined);
    return find(layOutPicture({ ...TEXT, title }).tree) ?? 0;
  };
  assert.ok(sizeOf('題') > sizeOf(`題${'字'.repeat(14)}`));
  assert.match(textOf(layOutPicture({ ...TEXT, title: '題'.repeat(60) }).tree), /題…\n/);
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 80 }), (title) => sizeOf(`題${title}`) >= 34),
  );
});

test('the same text is laid out alike', () => {
  assert.equal(JSON.stringify(layOutPicture(TEXT)), JSON.stringify(layOutPicture(structuredClone(TEXT))));
});

test('colours are the site’s own', () => {
  const css = readFileSync('src/styles/tokens.css', 'utf8');
  for (const colour of Object.values(TOKENS)) assert.ok(css.includes(`: ${colour};`), colour);
});

test('a text takes the slices that have its characters, and tells which none has', () => {
  const slices = readSlices({ '[4]': 'U+4e00-4e0f,U+6c34', latin: 'U+0020-007e' });
  assert.deepEqual(slicesFor('水 A', slices), { names: ['4', 'latin'], missing: [] });
  assert.deepEqual(slicesFor('水𠮷', slices), { names: ['4'], missing: ['𠮷'] });
  assert.throws(() => readSlices({ latin: 'U+00??' }), /Font slice latin: "U\+00\?\?"/);
});

test('texts are told by the weight they inherit', () => {
  const texts = textsByWeight(layOutPicture(TEXT).tree);
  assert.deepEqual([...texts.keys()].sort(), [400, 700]);
  assert.match(texts.get(700) ?? '', /水務.*5\.86 億立方米/);
  assert.match(texts.get(400) ?? '', /儲水量/);
});
