import assert from 'node:assert/strict';
import { test } from 'node:test';
import { SCRIPTS } from '../../../src/script/index.ts';
import { placesOf } from '../../../src/search/catalog.ts';
import { evaluate } from '../../../src/search/evaluate.ts';
import { readQuery } from '../../../src/search/query.ts';
import { content, data, lexicon, plainIndex } from './content.ts';

const index = plainIndex(data.records);
const places = placesOf(data.catalog);
const MONTH_NAMES =
  'January February March April May June July August September October November December'.split(' ');
const MONTHS = Array.from({ length: 144 }, (_, at) => ({
  year: 2016 + Math.floor(at / 12),
  month: (at % 12) + 1,
}));

async function search(query: string): Promise<string[]> {
  const { all } = await evaluate(
    readQuery(query, lexicon),
    index,
    lexicon,
    (at) => places[at]?.heading ?? at,
  );
  return [...all].map((record) => data.records[record]?.id ?? '').sort();
}

/** Blocks that print a month in full, by reading every text from end to end. */
const printed = new Map<string, string[]>();
for (const { renditions } of content.entries)
  for (const { id, text } of SCRIPTS.flatMap((script) =>
    renditions[script].sections.flatMap(({ blocks }) => blocks),
  ))
    for (const [, year, month] of text.normalize('NFKC').matchAll(/(\d{4})\s*年\s*(\d{1,2})\s*月/g)) {
      const known = printed.get(`${year}-${month}`) ?? [];
      if (!known.includes(id)) printed.set(`${year}-${month}`, [...known, id]);
    }

test('a month finds the blocks that print it and no other, in any spelling', async () => {
  assert.ok(printed.size > 20);
  const inCharacters = (n: number) =>
    [...String(n)].map((digit) => '零一二三四五六七八九'[Number(digit)]).join('');
  const NUMERALS = ' 一 二 三 四 五 六 七 八 九 十 十一 十二'.split(' ');
  for (const { year, month } of MONTHS) {
    const padded = String(month).padStart(2, '0');
    const expected = [...(printed.get(`${year}-${month}`) ?? [])].sort();
    for (const query of [
      `${year}年${month}月`,
      `${year} 年 ${month} 月`,
      `${year}年${padded}月`,
      `${inCharacters(year)}年${NUMERALS[month]}月`,
      `${year}-${padded}`,
      `${year}/${month}`,
      `${padded}/${year}`,
      `${MONTH_NAMES[month - 1]} ${year}`,
    ])
      assert.deepEqual(await search(query), expected, query);
    for (const query of [`${year}年${month}月推出`, `在${year}年${month}月`])
      assert.ok(
        (await search(query)).every((id) => expected.includes(id)),
        query,
      );
  }
});

test('a day finds only itself', async () => {
  const [block] = await search('2025年8月1日');
  assert.ok(block);
  for (const query of ['2025-08-01', '1/8/2025', '1 August 2025', 'Aug 1st, 2025', '二零二五年八月一日'])
    assert.deepEqual(await search(query), [block], query);
  for (const query of ['2025年8月2日', '2025-08-10', '2024-08-01', '2 August 2025', '2025年1月8日'])
    assert.deepEqual(await search(query), [], query);
});
