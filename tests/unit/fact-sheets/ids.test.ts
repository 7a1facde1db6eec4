import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { assignIds } from '../../../src/fact-sheets/ids.ts';
import { excerptOf, hashText, type PublishedList } from '../../../src/fact-sheets/index.ts';
import { blockIdOf } from '../../../src/fact-sheets/published.ts';

const SENTENCES = [
  '甲水塘於一九六〇年落成。',
  '乙水塘儲水二億立方米。',
  '丙濾水廠每日處理食水。',
  '丁抽水站建於山上。',
  '戊海水化淡廠。',
];

const entry = (number: string, text: string) => ({
  id: blockIdOf('water/2025-03/supply', number),
  sha256: hashText(text),
  excerpt: excerptOf(text),
});

function list(
  texts: readonly (readonly [string, string])[],
  withdrawn: readonly string[] = [],
): PublishedList {
  return {
    blocks: texts.map(([number, text]) => entry(number, text)),
    withdrawn: withdrawn.map((number) => ({ ...entry(number, `舊文${number}`), why: '原文已刪。' })),
  };
}

function numbers(texts: readonly string[], published?: PublishedList): string[] {
  return assignIds(
    texts.map((text) => ({ text, sha256: hashText(text) })),
    published,
    'supply',
  );
}

const [a = '', b = '', c = '', d = '', e = ''] = SENTENCES;
const ABC = list([
  ['1', a],
  ['2', b],
  ['3', c],
]);

const CASES: [name: string, texts: string[], published: PublishedList | undefined, numbers: string[]][] = [
  ['without a list blocks are counted', [a, b, c], undefined, ['1', '2', '3']],
  ['published blocks keep their numbers', [a, b, c], ABC, ['1', '2', '3']],
  ['a block between two gets a letter', [a, b, d, c], ABC, ['1', '2', '2a', '3']],
  ['two blocks between get two letters', [a, d, e, b, c], ABC, ['1', '1a', '1b', '2', '3']],
  ['a block before the first is 0a', [d, a, b, c], ABC, ['0a', '1', '2', '3']],
  ['a block at the end gets the next number', [a, b, c, d], ABC, ['1', '2', '3', '4']],
  ['a corrected block keeps its number', [a, b.replace('二億', '三億'), c], ABC, ['1', '2', '3']],
  [
    'a corrected block keeps it beside a new one',
    [a, d, b.replace('二億', '三億'), c],
    ABC,
    ['1', '1a', '2', '3'],
  ],
  ['when a block goes the others stay', [a, c], ABC, ['1', '3']],
  ['the number of a block that went is not given again', [a, b, e], ABC, ['1', '2', '4']],
  ['nor is that of a withdrawn one', [a, b], list([['1', a]], ['2']), ['1', '3']],
  [
    'nor is its letter',
    [a, d, b],
    list(
      [
        ['1', a],
        ['2', b],
      ],
      ['1a'],
    ),
    ['1', '1b', '2'],
  ],
  [
    'a number follows a lettered block',
    [a, d, e, b],
    list([
      ['1', a],
      ['1a', d],
      ['2', b],
    ]),
    ['1', '1a', '1b', '2'],
  ],
  [
    'equal blocks keep their order',
    [a, a, b],
    list([
      ['1', a],
      ['2', a],
      ['3', b],
    ]),
    ['1', '2', '3'],
  ],
];

for (const [name, texts, published, expected] of CASES) {
  test(name, () => assert.deepEqual(numbers(texts, published), expected));
}

test('ids of another section do not matter', () => {
  const other = { blocks: [{ ...entry('7', a), id: 'water/2025-03/overview/07' }], withdrawn: [] };
  assert.deepEqual(numbers([a, b], other), ['1', '2']);
});

test('whatever is inserted, published blocks keep their numbers and no number is given twice', () => {
  const published = list(SENTENCES.map((text, index) => [String(index + 1), text]));
  fc.assert(
    fc.property(fc.array(fc.nat({ max: SENTENCES.length }), { maxLength: 8 }), (places) => {
      const texts: string[] = [...SENTENCES];
      for (const [index, place] of places.entries()) texts.splice(place, 0, `Neu ${index} xyz ${place}`);
      const given = numbers(texts, published);
      assert.equal(new Set(given).size, given.length);
      for (const [index, text] of SENTENCES.entries()) {
        assert.equal(given[texts.indexOf(text)], String(index + 1));
      }
    }),
  );
});

test('an id is padded to two digits', () => {
  assert.equal(blockIdOf('t/2025-03/s', '6a'), 't/2025-03/s/06a');
  assert.equal(blockIdOf('t/2025-03/s', '106'), 't/2025-03/s/106');
});
