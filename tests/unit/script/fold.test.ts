import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { readSheets } from '../../../src/loaders/fact-sheets.ts';
import {
  convert,
  createFolder,
  fold,
  foldTable,
  foldTableFor,
  foldWithOffsets,
  LOCALES,
} from '../../../src/script/index.ts';
import { data, siteRules } from './rules-of-the-site.ts';

describe('every way of writing folds to one', () => {
  const rows: string[][] = [
    ['衞生', '衛生', '卫生'],
    ['着', '著'],
    ['裏', '裡', '里'],
    ['群', '羣'],
    ['線', '綫', '线', '缐'],
    ['啟', '啓', '启'],
    ['峰', '峯'],
    ['麵', '麪', '面'],
    ['床', '牀'],
    ['恆', '恒'],
    ['滙', '匯', '彙', '汇'],
    ['台', '臺', '檯', '颱'],
    ['祐', '佑'],
    ['鍾', '鐘', '钟', '锺'],
    ['發', '髮', '发'],
    ['后', '後'],
    ['ＦＰＳ', 'fps', 'FPS'],
    ['㎡', 'm2'],
    ['⼤', '大'],
  ];
  for (const row of rows) {
    it(row.join(' '), () => {
      for (const variant of row) assert.equal(fold(variant), fold(row[0] as string));
    });
  }

  it('keeps apart what only looks alike', () => {
    for (const [a, b] of [
      ['大', '太'],
      ['未', '末'],
      ['己', '已'],
      ['土', '士'],
      ['支援', '支持'],
    ]) {
      assert.notEqual(fold(a as string), fold(b as string));
    }
  });
});

describe('the folding gate', () => {
  const rules = siteRules({ vocabulary: false });

  it('a block and its conversion fold alike, vocabulary off', () => {
    for (const { sheet } of readSheets('content', () => undefined).entries.values()) {
      const from = sheet.script;
      const to = LOCALES[from].twin;
      for (const { id, text } of sheet.sections.flatMap(({ blocks }) => blocks)) {
        const converted = convert(text, { from, to, rules });
        assert.equal(fold(converted), fold(text), id);
        assert.equal(fold(convert(converted, { from: to, to: from, rules })), fold(text), id);
      }
    }
  });

  it('both forms of every glossary record fold alike, vocabulary excepted', () => {
    for (const { hans, hant, kind } of data.glossary) {
      if (kind !== 'vocabulary') assert.equal(fold(hant), fold(hans), `${hans}→${hant}`);
    }
  });

  it('both characters of every house spelling record fold alike', () => {
    for (const { from, to } of data.houseSpelling) assert.equal(fold(to), fold(from), `${from}→${to}`);
  });
});

describe('folding as a function', () => {
  const text = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc
      .array(
        fc.constantFrom('衞', '線', 'Ａ', '㎡', 'é', 'e\u0301', '𫞩', 'ﷺ', '1', 'İ', '가', '\u1112\u1161'),
      )
      .map((a) => a.join('')),
  );

  it('folding twice is folding once', () => {
    fc.assert(fc.property(text, (value) => assert.equal(fold(fold(value)), fold(value))));
  });

  it('a part of a Chinese text folds to a part of the folded text', () => {
    const han = fc.array(fc.constantFrom('衞', '線', '支', '发', '1', 'a')).map((a) => a.join(''));
    fc.assert(fc.property(han, han, (a, b) => assert.equal(fold(a + b), fold(a) + fold(b))));
  });

  it('offsets lead back to the character that gave each unit', () => {
    const { text: folded, offsets } = foldWithOffsets('㎡衞é1𫞩e\u0301');
    assert.equal(folded, fold('㎡衞é1𫞩e\u0301'));
    assert.equal(offsets.length, folded.length + 1);
    assert.deepEqual(offsets, [0, 0, 1, 2, 3, 4, 4, 6, 8]);
  });

  it('with offsets it folds the same text', () => {
    fc.assert(fc.property(text, (value) => assert.equal(foldWithOffsets(value).text, fold(value))));
  });
});

describe('ways of writing a character', () => {
  for (const group of '帳賬账帐 羣群 裏裡里 麪麵面 衞衛卫 綫線线 啓啟启 峯峰 証證证 佈布 週周 輭軟软 塲場场'.split(
    ' ',
  ))
    it(`${group} are one`, () => assert.equal(new Set([...group].map(fold)).size, 1));
});

describe('the part of the table an index needs', () => {
  const index = '衞生署在東涌推出支援計劃';
  const table = foldTableFor(index, foldTable());
  const folder = createFolder(table);

  it('is small', () => assert.ok([...table].length < 200, `${[...table].length} characters`));

  it('folds whatever may be typed to what the index holds', () => {
    for (const query of ['衛生署', '卫生署', '東涌', '东涌', '支援計劃', '支援计划']) {
      assert.equal(folder.fold(query), fold(query));
      assert.ok(folder.fold(index).includes(folder.fold(query)), query);
    }
  });
});
