import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Kind, Programme } from '../../../src/programmes/index.ts';
import { nameIndex, sortByName } from '../../../src/registers/index.ts';

const programme = (hant: string, hans = hant, kind: Kind = 'programme'): Programme => ({
  slug: hant,
  kind,
  names: { hant, hans },
  except: [],
  abbreviations: [],
  aliases: [],
  searchAliases: [],
  renames: [],
  source: { file: 'x.yaml', line: 1 },
});

/** First characters with their strokes and the letter their pinyin begins with, as dictionaries have them. */
const CHARACTERS: [hant: string, hans: string, strokes: string, letter: string][] = [
  ['一', '一', '1', 'Y'],
  ['人', '人', '2', 'R'],
  ['大', '大', '3', 'D'],
  ['中', '中', '4', 'Z'],
  ['北', '北', '5', 'B'],
  ['企', '企', '6', 'Q'],
  ['投', '投', '7', 'T'],
  ['金', '金', '8', 'J'],
  ['香', '香', '9', 'X'],
  ['納', '纳', '10', 'N'],
  ['國', '国', '11', 'G'],
  ['創', '创', '12', 'C'],
  ['新', '新', '13', 'X'],
  ['監', '监', '14', 'J'],
  ['數', '数', '15', 'S'],
  ['機', '机', '16', 'J'],
  ['戴', '戴', '17', 'D'],
  ['轉', '转', '18', 'Z'],
  ['證', '证', '19', 'Z'],
];

describe('the index of names', () => {
  for (const [hant, hans, strokes, letter] of CHARACTERS) {
    it(`${hant} stands under ${strokes} strokes, ${hans} under ${letter}`, () => {
      const names = [programme(`${hant}甲`, `${hans}甲`)];
      assert.equal(nameIndex(names, 'zh-Hant-HK')[0]?.groups[0]?.key, strokes);
      assert.equal(nameIndex(names, 'zh-Hans')[0]?.groups[0]?.key, letter);
    });
  }

  it('a name stands under its first letter or character, not under its bracket', () => {
    const [kind] = nameIndex(
      [programme('「十五五」規劃'), programme('「ASPIRe」路線圖'), programme('5G 計劃')],
      'zh-Hant-HK',
    );
    assert.deepEqual(
      kind?.groups.map(({ key, programmes }) => [key, programmes.length]),
      [
        ['2', 1],
        [undefined, 2],
      ],
    );
  });

  it('groups by kind in the order of the register, and leaves out kinds without names', () => {
    const index = nameIndex([programme('甲', '甲', 'event'), programme('乙', '乙', 'fund')], 'zh-Hant-HK');
    assert.deepEqual(
      index.map(({ kind, count }) => [kind, count]),
      [
        ['fund', 1],
        ['event', 1],
      ],
    );
  });

  it('lists every name once, whatever the script', () => {
    const names = CHARACTERS.map(([hant, hans]) => programme(hant, hans));
    for (const script of ['zh-Hant-HK', 'zh-Hans'] as const) {
      const listed = nameIndex(names, script).flatMap(({ groups }) =>
        groups.flatMap(({ programmes }) => programmes),
      );
      assert.deepEqual(new Set(listed), new Set(names));
      assert.deepEqual(listed, sortByName(names, script));
    }
  });

  it('puts names of one spelling in the order of their gloss', () => {
    const sky = { ...programme('監管沙盒'), slug: 'a', gloss: { hant: '低空經濟', hans: '低空经济' } };
    const bank = { ...programme('監管沙盒'), slug: 'b', gloss: { hant: '金融科技', hans: '金融科技' } };
    assert.deepEqual(sortByName([bank, sky], 'zh-Hant-HK'), [sky, bank]);
  });

  it('has nothing to list where there is no register', () => {
    assert.deepEqual(nameIndex([], 'zh-Hans'), []);
  });
});
