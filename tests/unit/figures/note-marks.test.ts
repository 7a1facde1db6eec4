import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseAmount, readFigures } from '../../../src/figures/index.ts';

test('a mark of a note within a figure is no digit of it', () => {
  const text = '單位約有85¹萬個，出售6 000²個，面積10平方米（m²），佔45.9%³，共1,234⁴。';
  assert.deepEqual(
    readFigures({ text }).map(({ value, start, end, text: own }) => {
      assert.equal(text.slice(start, end), own);
      return [own, value];
    }),
    [
      ['約有85¹萬個', 850_000],
      ['6 000²個', 6000],
      ['10平方米', 10],
      ['45.9%', 45.9],
      ['1,234', 1234],
    ],
  );
  assert.equal(parseAmount('85¹萬'), 850_000);
});
