import assert from 'node:assert/strict';
import { test } from 'node:test';
import { placesOf } from '../../../src/search/catalog.ts';
import { evaluate } from '../../../src/search/evaluate.ts';
import { readQuery } from '../../../src/search/query.ts';
import { data, lexicon, plainIndex } from './content.ts';

const places = placesOf(data.catalog);
const index = plainIndex(data.records);
const ids = async (query: string) => {
  const sectionOf = (record: number) => places[record]?.heading ?? record;
  const { all } = await evaluate(readQuery(query, lexicon), index, lexicon, sectionOf);
  return [...all].map((record) => data.records[record]?.id ?? '').sort();
};

test('two words of an English name, or one of its own, find the entry', async () => {
  for (const [part, name] of [
    ['Faster Payment', '轉數快'],
    ['payment system', '轉數快'],
    ['Stablecoin', '穩定幣條例'],
    ['stablecoins', '穩定幣條例'],
    ['Monetary Authority', '金管局'],
  ] as const) {
    assert.deepEqual(await ids(part), await ids(name), part);
  }
});

test('ordinary words find no abbreviation, which counts in capitals', async () => {
  for (const word of ['most', 'Most', 'its', 'tech', 'digital', 'of the'])
    assert.deepEqual(await ids(word), [], word);
  assert.ok((await ids('MOST')).length > 0);
  assert.deepEqual(await ids('fps'), await ids('FPS'));
});

test('a word that the sheets print is found where it is printed', async () => {
  assert.ok((await ids('stem')).every((id) => /talent/.test(id)));
  assert.ok(!(await ids('inno')).includes('innovation-and-technology/2026-02/startups/13'));
});

test('letters across the end of another name, or in an excepted word, are no name', async () => {
  assert.deepEqual(await ids('港投'), ['innovation-and-technology/2026-02/talent/12']);
  for (const name of ['Cyberport', '數碼港', '数码港']) {
    assert.ok(!(await ids(name)).includes('innovation-and-technology/2025-02/fintech/08'), name);
  }
  assert.ok((await ids('數碼港元')).includes('innovation-and-technology/2025-02/fintech/08'));
});

test('pieces of one unbroken word must stand in one block', async () => {
  assert.deepEqual(await ids('亞洲第7'), []);
  assert.deepEqual(await ids('轉數快999間'), []);
  assert.deepEqual(await ids('增加15%'), []);
  assert.deepEqual(await ids('wifi 7'), []);
});
