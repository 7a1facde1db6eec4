import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { createFolder, foldTable } from '../../../src/script/index.ts';
import {
  clueShard,
  cluesOfIndex,
  cluesOfQuery,
  packClues,
  readClue,
} from '../../../src/search/clues/index.ts';
import { pairContent } from '../../../src/search/pairs.ts';
import { readTokens } from '../../../src/search/read.ts';

const folder = createFolder(foldTable());
const read = (text: string) => readTokens(text, folder);
const contentOf = (text: string) =>
  read(text)
    .map((token) => token.text)
    .join(' ');
const cluesIn = (query: string) => cluesOfQuery(read(query));

test('the clues of a query are its pairs of characters, its numbers and the first of its words in a row', () => {
  assert.deepEqual(cluesIn('轉數快'), ['转数', '数快']);
  assert.deepEqual(cluesIn('八達通 轉數快'), ['8', '达通', '转数', '数快']);
  assert.deepEqual(cluesIn('Faster Payment System'), ['faster']);
  assert.deepEqual(cluesIn('1,925 萬'), ['1925']);
  assert.deepEqual(cluesIn('19250000'), ['1925']);
  assert.deepEqual(cluesIn('快'), []);
});

test('every run of a text has only clues that the index has, in pairs or not', () => {
  const text =
    '截至 2025 年 12 月，「轉數快」已錄得約 1,925 萬個帳戶登記（FPS），Wi-Fi.HK 熱點 42,000 個，佔 99%';
  const content = contentOf(text);
  const [single, pairs] = [cluesOfIndex([content], false), cluesOfIndex([pairContent(content)], true)];
  fc.assert(
    fc.property(fc.nat(text.length), fc.nat(text.length), (a, b) => {
      const run = text.slice(Math.min(a, b), Math.max(a, b));
      // A number that is cut is another number.
      fc.pre(!/^[\d,.]|[\d,.]$/.test(run) || run === text);
      for (const clue of cluesIn(run))
        if (!/^[a-z]/.test(clue)) assert.ok(single.has(clue) && pairs.has(clue), `${run}: ${clue}`);
    }),
  );
  for (const word of ['f', 'fps', 'wi', 'wifi', 'wi-fi', 'wi fi'])
    assert.ok(
      cluesIn(word).every((clue) => single.has(clue) && pairs.has(clue)),
      word,
    );
  assert.deepEqual(
    [...single].filter((clue) => !pairs.has(clue) && !/^[a-z]/.test(clue)),
    [],
  );
});

test('what is packed is read again, more topics than letters too', () => {
  const topics = Array.from({ length: 120 }, (_, at) => new Set(['轉數', `詞${at}`, 'constructor']));
  const files = packClues(topics);
  const find = (clue: string) => readClue(files[clueShard(clue, files.length)] ?? {}, clue);
  assert.equal(find('轉數').length, 120);
  assert.deepEqual(find('詞119'), [119]);
  assert.equal(find('constructor').length, 120);
  assert.deepEqual(find('toString'), []);
  assert.deepEqual(JSON.parse(JSON.stringify(files)), files);
});
