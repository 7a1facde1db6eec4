import assert from 'node:assert/strict';
import { test } from 'node:test';
import { arrange, countFacets, narrow } from '../../../src/search/arrange.ts';
import { carryMarks, marksAtSlips } from '../../../src/search/carry-marks.ts';
import { PAIR, placesOf, textsPath } from '../../../src/search/catalog.ts';
import { evaluate } from '../../../src/search/evaluate.ts';
import { marksIn } from '../../../src/search/marks.ts';
import { readQuery } from '../../../src/search/query.ts';
import { readQuerySet } from '../../search/query-set.ts';
import { data, lexicon, plainIndex } from './content.ts';

const places = placesOf(data.catalog);

test('the catalog lists every record in its place', () => {
  assert.equal(places.length, data.records.length);
  for (const [at, { id, url }] of data.records.entries()) {
    const place = places[at];
    assert.ok(id.startsWith(`${place?.topic}/${place?.edition}/${place?.section}`), id);
    assert.equal(url.endsWith(`#${place?.section}`), place?.kind === 'heading', id);
  }
});

test('newest editions come first, as in the sheet', () => {
  const editions = places.map(({ edition }) => edition);
  assert.deepEqual(editions, [...editions].sort().reverse());
});

test('headings that are what was typed lead, then other headings, then the best, and sections stay together', () => {
  const [first, second] = places.flatMap(({ kind }, at) => (kind === 'heading' ? [at] : []));
  assert.ok(first !== undefined && second !== undefined);
  const all = new Set([first + 1, first + 2, second, second + 1, second + 2]);
  const groups = arrange({ all, best: new Set([first + 2]), within: 'block' }, places, () => false);
  assert.deepEqual(groups, [
    [second, second + 1, second + 2],
    [first + 2, first + 1],
  ]);
});

test('filters narrow, and facets count what the other filters leave', () => {
  const all = new Set(places.keys());
  const only = narrow(all, places, { edition: ['2025-02'], kind: ['heading'] });
  assert.ok([...only].every((at) => places[at]?.edition === '2025-02' && places[at]?.kind === 'heading'));
  const { edition, kind } = countFacets(all, places, { edition: ['2025-02'] }, data.catalog, 'zh-Hans');
  assert.equal(
    edition.reduce((sum, { count }) => sum + (count ?? 0), 0),
    places.length,
  );
  assert.deepEqual(
    edition.map(({ label }) => label),
    ['2026 年 2 月', '2025 年 2 月'],
  );
  assert.ok(kind.reduce((sum, { count }) => sum + (count ?? 0), 0) < places.length);
});

test('what matched is marked in the text as it stands', () => {
  const text = '「轉數快」註冊量達 1,925 萬；日均 229 萬筆。';
  const marked = (phrases: string[][]) =>
    marksIn(text, phrases, lexicon.read).map(({ start, end }) => text.slice(start, end));
  assert.deepEqual(marked([['转', '数', '快']]), ['轉數快']);
  assert.deepEqual(marked([['快', '注', '册']]), ['快」註冊']);
  assert.deepEqual(
    marked([
      ['转', '数'],
      ['数', '快'],
    ]),
    ['轉數快'],
  );
  assert.deepEqual(marked([['k1925', '万']]), ['1,925 萬']);
  assert.deepEqual(marked([['k229', '万', '笔']]), ['229 萬筆']);
  assert.deepEqual(marked([['k925', '万']]), []);
});

test('a match in the other wording is marked in the words the reader sees', () => {
  const [hans, hant] = ['提供支持服务和实时数据', '提供支援服務和即時數據'];
  const marks = marksIn(hans, [['支', '持', '服', '务']], lexicon.read);
  assert.deepEqual(
    carryMarks(marks, hans, hant, lexicon.folder).map(({ start, end }) => hant.slice(start, end)),
    ['支援服務'],
  );
  const longer = '提供各种支援服务和实时数据';
  assert.deepEqual(
    carryMarks([{ start: 7, end: 11 }], hans, longer, lexicon.folder).map(({ start, end }) =>
      longer.slice(start, end),
    ),
    ['实时数据'],
  );
});

test('a match in the words that a slip should be is marked where the slip stands', () => {
  const text = '所有商场及本地港车站，截止 2025 年';
  const marked = (start: number, wrong: string, right: string, phrase: string) =>
    marksAtSlips(text, [[start, start + wrong.length, right]], (corrected) =>
      marksIn(corrected, [[...phrase]], lexicon.read),
    ).map(({ start, end }) => text.slice(start, end));
  const at = text.indexOf('港车站');
  assert.deepEqual(marked(at, '港车站', '港铁车站', '场及本地港铁车站'), ['场及本地港车站']);
  assert.deepEqual(marked(at, '港车站', '港铁车站', '铁车'), ['港车站']);
  assert.deepEqual(marked(text.indexOf('截止'), '截止', '截至', '截至'), ['截止']);
  assert.deepEqual(marked(at, '港车站', '港铁车站', '商场'), []);
});

test('every result of the query set has something marked', async () => {
  const index = plainIndex(data.records);
  const queries = [
    '截至',
    '研发',
    '场及本地港铁站',
    '12億 人民幣',
    ...readQuerySet().map(({ query }) => query),
  ];
  for (const query of queries) {
    const read = readQuery(query, lexicon);
    const { all, pattern } = await evaluate(
      read,
      index,
      lexicon,
      (record) => places[record]?.heading ?? record,
    );
    const find = (text: string) => marksIn(text, pattern, lexicon.read);
    for (const record of all) {
      const place = places[record];
      if (!place) throw new Error(`There is no record ${record}.`);
      const marks = PAIR.flatMap((script) => {
        const section = data.texts.get(textsPath(script, place));
        const [, text = section?.heading ?? '', slips = []] = section?.blocks[place.block ?? -1] ?? [];
        return [...find(text), ...marksAtSlips(text, slips, find)];
      });
      assert.ok(marks.length > 0, `${query}: ${data.records[record]?.id}`);
    }
  }
});
