import assert from 'node:assert/strict';
import { test } from 'node:test';
import { placesOf } from '../../../src/search/catalog.ts';
import { evaluate } from '../../../src/search/evaluate.ts';
import { pairContent, pairPhrase } from '../../../src/search/pairs.ts';
import type { PhraseIndex } from '../../../src/search/phrase-index.ts';
import { readQuery } from '../../../src/search/query.ts';
import { readQuerySet } from '../../search/query-set.ts';
import { data, lexicon, plainIndex } from './content.ts';

test('a text becomes its pairs, part by part, then its terms', () => {
  assert.equal(pairContent('人 工 人 b0 fps 2'), '人工 工人 b0 fpsǀ2 b0 人 工 fps 2');
  assert.deepEqual(pairPhrase(['人', '工', '5', 'g']), ['人工', '工ǀ5', '5ǀg']);
  assert.deepEqual(pairPhrase(['人']), ['人']);
});

test('an index of pairs finds what one of single terms finds', async () => {
  const places = placesOf(data.catalog);
  const sectionOf = (record: number) => places[record]?.heading ?? record;
  const single = plainIndex(data.records);
  const inPairs = plainIndex(data.records.map(({ content }) => ({ content: pairContent(content) })));
  const pairs: PhraseIndex = { find: (phrase) => inPairs.find(pairPhrase(phrase)) };
  const found = async (query: string, index: PhraseIndex) =>
    [...(await evaluate(readQuery(query, lexicon), index, lexicon, sectionOf)).all].sort((a, b) => a - b);
  for (const { query } of readQuerySet().filter((_, at) => at % 5 === 0)) {
    assert.deepEqual(await found(query, pairs), await found(query, single), query);
  }
});
