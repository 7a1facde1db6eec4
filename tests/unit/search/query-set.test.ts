import assert from 'node:assert/strict';
import { test } from 'node:test';
import { SCRIPTS } from '../../../src/script/index.ts';
import { placesOf } from '../../../src/search/catalog.ts';
import { evaluate } from '../../../src/search/evaluate.ts';
import { readQuery } from '../../../src/search/query.ts';
import { amountsOf, blocksWith, blocksWithValue, type OracleBlock } from '../../search/oracle.ts';
import { readQuerySet, score } from '../../search/query-set.ts';
import { content, data, lexicon, plainIndex } from './content.ts';

const set = readQuerySet();
const blocks: OracleBlock[] = content.entries.flatMap(({ renditions }) => {
  const [hant, hans] = SCRIPTS.map((script) => renditions[script]);
  return (hant?.sections ?? []).flatMap((section, at) => {
    const twin = hans?.sections[at];
    return [
      { id: section.id, texts: [section.heading, twin?.heading ?? ''] },
      ...section.blocks.map(({ id, text }, n) => ({ id, texts: [text, twin?.blocks[n]?.text ?? ''] })),
    ];
  });
});

test('the set has the queries it must have', () => {
  assert.ok(set.length >= 200);
  assert.ok(set.filter(({ expected }) => expected.length === 0).length >= 20);
  assert.equal(new Set(set.map(({ query }) => query)).size, set.length);
  const known = new Set(blocks.map(({ id }) => id));
  for (const { query, expected, allowed } of set) {
    for (const id of [...expected, ...allowed]) assert.ok(known.has(id), `${query}: there is no block ${id}`);
  }
});

test('what a plain reading of the texts finds, the set expects', () => {
  for (const { group, query, expected, allowed } of set) {
    if (group.startsWith('by hand')) continue;
    const right = new Set([...expected, ...allowed]);
    const [amount, more] = group === 'figure' ? amountsOf(query) : [];
    // 10 億 stands in 10 億 3,000 萬 as letters only.
    const found = amount && !/^[\d,.]+$/.test(query) ? [] : blocksWith(query, blocks);
    assert.deepEqual(
      found.filter((id) => !right.has(id)),
      [],
      query,
    );
    if (!amount || more || amount.text !== query || /^\d{1,3}$/.test(query)) continue;
    assert.deepEqual(
      blocksWithValue(amount.value, blocks).filter((id) => !right.has(id)),
      [],
      query,
    );
  }
});

test('every query finds its blocks and no other', async () => {
  const index = plainIndex(data.records);
  const places = placesOf(data.catalog);
  const answers = await Promise.all(
    set.map(async ({ query }) => {
      const { all } = await evaluate(
        readQuery(query, lexicon),
        index,
        lexicon,
        (at) => places[at]?.heading ?? at,
      );
      return [...all].map((record) => data.records[record]?.id ?? '');
    }),
  );
  assert.deepEqual(score(set, answers), { recall: 1, precision: 1, faults: [] });
});
