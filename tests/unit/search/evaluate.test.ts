import assert from 'node:assert/strict';
import { test } from 'node:test';
import * as fc from 'fast-check';
import { AMOUNT_SPELLINGS, formatAmount } from '../../../src/figures/index.ts';
import { fold, SCRIPTS } from '../../../src/script/index.ts';
import { placesOf } from '../../../src/search/catalog.ts';
import { evaluate } from '../../../src/search/evaluate.ts';
import { readQuery } from '../../../src/search/query.ts';
import { keyOf, readTokens } from '../../../src/search/read.ts';
import { insideTerm } from '../../../src/search/tokens.ts';
import { cutRun } from '../../search/runs.ts';
import { content, data, lexicon, plainIndex } from './content.ts';

const places = placesOf(data.catalog);
const index = plainIndex(data.records);
const sectionOf = (record: number) => places[record]?.heading ?? record;
const search = (query: string) => evaluate(readQuery(query, lexicon), index, lexicon, sectionOf);
const ids = async (query: string) =>
  [...(await search(query)).all].map((record) => data.records[record]?.id ?? '');

const blocks = content.entries.flatMap(({ renditions }) =>
  SCRIPTS.flatMap((script) => renditions[script].sections.flatMap((section) => section.blocks)),
);

test('any run of two or more tokens that cuts through no number finds its block, from either script’s wording', async () => {
  await fc.assert(
    fc.asyncProperty(fc.nat(), fc.nat(), fc.nat(), async (which, from, length) => {
      const block = blocks[which % blocks.length];
      if (!block) return;
      const query = cutRun(block.text, from, length, lexicon.folder);
      if (query === undefined) return;
      const found = (await ids(query)).includes(block.id);
      // Only a name by itself is not looked for inside other words (數碼港 in 數碼港元): the index says where it stands so.
      const terms = data.records.find(({ id }) => id === block.id)?.content.split(' ') ?? [];
      const inside = lexicon
        .namesOf(keyOf(lexicon.read(query)), query)
        .some(({ name }) => terms.includes(insideTerm(name)));
      assert.ok(found || inside, `${block.id}: ${query}`);
    }),
    { numRuns: 2000 },
  );
});

test('any amount of a block, in any spelling, finds that block', async () => {
  const amounts = blocks.flatMap(({ id, text }) =>
    readTokens(text, lexicon.folder).flatMap(({ text: term }, at, tokens) => {
      const unit = { 万: 1e4, 亿: 1e8 }[tokens[at + 1]?.text ?? ''] ?? 1;
      const value = Number((Number(term.slice(1).replace('p', '.')) * unit).toPrecision(12));
      return /^[jk]/.test(term) && tokens[at + 2]?.text !== '亿' && Number.isSafeInteger(value)
        ? [{ id, value }]
        : [];
    }),
  );
  assert.ok(amounts.length > 40);
  for (const { id, value } of amounts) {
    for (const spelling of AMOUNT_SPELLINGS) {
      // 三四 written digit by digit is not how an amount of money is asked for.
      if (spelling === 'digits') continue;
      const query = formatAmount(value, spelling);
      assert.ok((await ids(query)).includes(id), `${id}: ${query} (${spelling})`);
    }
  }
});

test('a figure is found however it is qualified, the qualifier of the text first', async () => {
  const printed = blocks.flatMap(({ id, text }) =>
    [...text.matchAll(/(?<![\d.,])\d{1,3}(?:,\d{3})+(?=\s*[個家名間項人])/g)].map(([amount]) => ({
      id,
      amount,
    })),
  );
  assert.ok(printed.length > 10);
  for (const { id, amount } of printed)
    for (const qualifier of ['約', '约 ', '逾', '超過', '超过 ', '多於', '近', '大約'])
      assert.ok((await ids(qualifier + amount)).includes(id), `${id}: ${qualifier}${amount}`);
  const { all, best } = await search('超過 42,000');
  assert.ok(best.size > 0 && best.size < all.size);
});

test('a sum of a currency is never found by another', async () => {
  const sums = blocks.flatMap(({ text }) =>
    [...text.matchAll(/(?<![\d.,]|[億亿]\s*)(\d[\d,.]*\s*[億亿萬万]+)\s*元(人民[幣币])?/g)].map(
      ([, amount = '', renminbi]) => ({ amount, renminbi: renminbi !== undefined }),
    ),
  );
  const inHongKongs = new Set(sums.filter(({ renminbi }) => !renminbi).map(({ amount }) => fold(amount)));
  assert.ok(sums.length > 20);
  for (const { amount, renminbi } of sums) {
    for (const query of [`HK$${amount}`, `${amount}港元`, `港幣${amount}`])
      assert.equal((await ids(query)).length > 0, inHongKongs.has(fold(amount)), query);
    if (!renminbi) continue;
    for (const query of [`人民幣${amount}`, `RMB ${amount}`, `${amount}人民币`])
      assert.ok((await ids(query)).length > 0, query);
  }
  for (const { amount } of sums)
    for (const query of [`€${amount}`, `US$${amount}`, `${amount}美元`, `${amount}日圓`])
      assert.deepEqual(await ids(query), [], query);
});

test('no part of a number finds the number', async () => {
  assert.deepEqual(await ids('925萬'), []);
  assert.deepEqual(await ids('3,000 萬'), []);
  assert.ok((await ids('10億3,000萬')).length > 0);
  const texts = [
    ['約 1,925 萬', '925萬'],
    ['約 1,925 萬', '25 萬'],
    ['合共 12.5 億元', '5億元'],
    ['合共十二億元', '二億元'],
    ['合共 10 億 3,000 萬元', '3000萬元'],
    ['有 130 項', '30 項'],
    ['於 2030 年', '30'],
    ['達 99.5%', '5%'],
  ] as const;
  for (const [text, query] of texts) {
    const tokens = readTokens(text, lexicon.folder);
    const one = plainIndex([{ content: tokens.map((token) => token.text).join(' ') }]);
    const { all } = await evaluate(readQuery(query, lexicon), one, lexicon, () => 0);
    assert.equal(all.size, 0, `${query} in ${text}`);
  }
});

test('a figure beside a name finds the block that has both, in either order, with a space or without', async () => {
  const pairs = [
    ['人工智能資助計劃', '30億', 'infrastructure/06'],
    ['創科產業引導基金', '100億', 'new-industrialisation/07'],
    ['港投公司', '620億', 'talent/12'],
    ['大學科技初創企業資助計劃', '1,280萬', 'startups/10'],
    ['轉數快', '1925萬', 'fintech/06'],
    ['數碼港', '2300間', 'stakeholders/02'],
    ['智慧燈柱', '900支', 'smart-city/06'],
  ] as const;
  for (const [name, figure, block] of pairs) {
    for (const query of [name + figure, figure + name, `${name} ${figure}`, `${figure} ${name}`]) {
      for (const text of [query, fold(query)]) {
        const found = await ids(text);
        assert.ok(found.includes(`innovation-and-technology/2026-02/${block}`), text);
        assert.ok(found.length < 4, text);
      }
    }
  }
  assert.deepEqual(await ids('數碼港2400間'), []);
  assert.deepEqual(await ids('1,9250000'), []);
});

test('words must meet in one block; only if none has them all, in one section', async () => {
  const near = await search('轉數快 稳定币');
  assert.equal(near.within, 'section');
  const together = await search('轉數快 數字人民幣');
  assert.equal(together.within, 'block');
  assert.equal((await search('轉數快 元宇宙')).all.size, 0);
});

test('every way of naming an entry finds what its name finds', async () => {
  for (const name of ['FPS', 'Faster Payment System', '转数快', 'faster payment system']) {
    assert.deepEqual((await ids(name)).sort(), (await ids('轉數快')).sort(), name);
  }
  const both = await ids('STF');
  for (const id of [...(await ids('策略性創科基金')), ...(await ids('智慧交通基金'))])
    assert.ok(both.includes(id), id);
});

test('letters match from the start of a word only', async () => {
  assert.ok((await ids('inno')).length > 0);
  assert.deepEqual(await ids('nnohk'), []);
  assert.deepEqual(await ids('system'), []);
});

test('any query is answered', async () => {
  await fc.assert(
    fc.asyncProperty(fc.string({ unit: 'grapheme', maxLength: 40 }), async (query) => {
      await search(query);
    }),
  );
});
