import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  acceptPublished,
  addPublished,
  anchorOf,
  type Block,
  formatPublished,
  parsePublished,
  parseSheet,
  withdrawPublished,
} from '../../../src/fact-sheets/index.ts';
import { FILE, sheetFile, TOPIC } from './sample.ts';

const LIST_FILE = 'content/published/water/2025-03.json';

function blocksOf(...texts: string[]): Block[] {
  const body = `# 水務\n\n## 概況\n\n${texts.map((text) => `- ${text}`).join('\n')}\n`;
  const { sheet } = parseSheet(sheetFile(body), { file: FILE, topic: TOPIC });
  return sheet?.sections.flatMap(({ blocks }) => blocks) ?? [];
}

test('a list survives its file', () => {
  const list = withdrawPublished(
    addPublished(undefined, blocksOf('甲。', '乙。', '丙。')),
    'water/2025-03/overview/02',
    '已刪。',
  );
  assert.deepEqual(parsePublished(formatPublished(list), { file: LIST_FILE }), {
    published: list,
    findings: [],
  });
  assert.deepEqual(
    list.blocks.map(({ id }) => anchorOf(id)),
    ['overview-1', 'overview-3'],
  );
  assert.deepEqual(
    list.withdrawn.map(({ id, why }) => [anchorOf(id), why]),
    [['overview-2', '已刪。']],
  );
});

test('adding leaves known blocks as they are, accepting takes the new text', () => {
  const list = addPublished(undefined, blocksOf('甲水塘。'));
  const [corrected] = blocksOf('甲水庫。');
  assert.ok(corrected);
  assert.equal(addPublished(list, [corrected]), list);
  assert.equal(acceptPublished(list, corrected).blocks[0]?.excerpt, '甲水庫。');
});

test('a broken list is a finding with its line', () => {
  const json =
    '{\n  "blocks": [{"id": "fintech-6", "sha256": "0123456789abcdef", "excerpt": "甲"}],\n  "withdrawn": []\n}\n';
  assert.deepEqual(parsePublished(json, { file: LIST_FILE }).findings, [
    {
      file: LIST_FILE,
      line: 2,
      rule: 'published',
      message: 'The field blocks[0].id is "fintech-6".',
      remedy: `Put it back as it was last committed: git checkout -- ${LIST_FILE}. Only npm run ids changes it.`,
    },
  ]);
});
