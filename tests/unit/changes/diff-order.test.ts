import assert from 'node:assert/strict';
import { it } from 'node:test';
import { diffHtml } from '../../../src/changes/diff-html.ts';

const text = (words: string) => ({ text: words, names: [] });
const WORDS = { deleted: '刪去', inserted: '新增' };

it('a paragraph that was parted, its halves in the other order, has nothing gone and nothing new', () => {
  const [first, second] = ['漁護署禁止在園內拖網捕魚，並設有浮標。', '遊人可參加由義工帶領的導賞團。'];
  const parted = diffHtml([text(first + second)], [text(second), text(first)], WORDS);
  assert.deepEqual(parted, { a: [first + second], b: [second, first] });
  const joined = diffHtml([text(second), text(first)], [text(first + second)], WORDS);
  assert.deepEqual(joined, { a: [second, first], b: [first + second] });
});
