import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readQuery } from '../../../src/search/query.ts';
import { lexicon } from './content.ts';

/** Units apart by ` | `, places where one may be taken apart as `/`. */
const shape = (query: string) =>
  readQuery(query, lexicon)
    .units.map(({ tokens, soft }) =>
      tokens.map(({ text }, at) => `${soft.includes(at) ? '/' : ''}${text}`).join(''),
    )
    .join(' | ');

test('white space divides a query, typography does not', () => {
  for (const [query, expected] of [
    ['轉數快 數字人民幣', '转数快 | 数字人民币'],
    ['轉數快　數字人民幣', '转数快 | 数字人民币'],
    ['「轉數快」註冊量', '转数快注册量'],
    ['"轉數快 註冊量"', '转数快/注册量'],
    ['轉數快、FPS', '转数快/fps'],
    ['30 億元', 'k30亿元'],
    ['1 925 萬', 'k1925万'],
    ['2026 年 1 月', '2026年1月'],
    ['監管沙盒 X', '监管沙盒/x'],
    ['FPS註冊量', 'fps/注册量'],
    ['註冊量達1925萬', '注册量达/k1925万'],
    ['註冊量 1,925 萬', '注册量 | k1925万'],
    ['gen ai', 'gen | ai'],
    ['InnoHK 2026', 'innohk | 2026'],
    ['30億 人工智能資助計劃', 'k30亿/人工智能资助计划'],
    ['620億 港投公司', 'k620亿/港投公司'],
    ['1,280萬 大學', 'k1280万/大学'],
    ['620 億 港元', 'k620亿港元'],
    ['300 人', '300人'],
    ['300 人次', '300人次'],
    ['30 公里', '30公里'],
    ['10 大', '10大'],
    ['1,9250000', '1/j925万'],
    ['   ', ''],
    ['！？', ''],
  ] as const) {
    assert.equal(shape(query), expected, query);
  }
});

test('a very long query is cut where no word goes on', () => {
  const { text } = readQuery(`${'香港 '.repeat(200)}`, lexicon);
  assert.ok(text.length <= 300);
  assert.match(text, /香港\s*$/);
});
