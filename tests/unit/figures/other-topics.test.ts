import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { type Figure, readFigures } from '../../../src/figures/index.ts';

/** Rows end in what they say: a trailing empty cell is not written. */
const joined = (cells: readonly unknown[]) =>
  cells
    .map((cell) => String(cell ?? ''))
    .join(' | ')
    .replace(/[ |]+$/, '');
const row = (figure: Figure) => {
  const { text, kind, value, value2, unit, qualifier, date } = figure;
  return joined([text, kind, value, value2, kind === 'name' ? '' : unit, qualifier, date]);
};

describe('the figures of sentences on other topics', () => {
  let sentence = '';
  const sentences = new Map<string, string[]>();
  for (const line of readFileSync(new URL('golden/other-topics.txt', import.meta.url), 'utf8').split('\n')) {
    if (line.startsWith('#') || !line.trim()) continue;
    if (line.startsWith('  ')) sentences.get(sentence)?.push(line.trim().replace(/\| \|/g, '|  |'));
    else {
      sentence = line;
      sentences.set(line, []);
    }
  }
  for (const [text, expected] of sentences) {
    it(text, () => {
      const rows = readFigures({ text }).map(row);
      assert.deepEqual(
        rows,
        expected.map((cells) => joined(cells.split('|').map((cell) => cell.trim()))),
      );
    });
  }
});
