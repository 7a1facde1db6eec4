import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { checkTopics } from '../../../scripts/check/topics.ts';
import { readContent, readTopic } from '../../../scripts/content.ts';
import { readIdsOptions } from '../../../scripts/ids/options.ts';
import { runIds } from '../../../scripts/ids/run.ts';
import { readOptions } from '../../../scripts/import/options.ts';
import { runImport } from '../../../scripts/import/run.ts';
import { readNewTopicOptions } from '../../../scripts/new-topic/options.ts';
import { runNewTopic } from '../../../scripts/new-topic/run.ts';
import { sectionSlugs } from '../../../scripts/new-topic/section-slugs.ts';
import { workspace } from '../import/workspace.ts';

const TEXT = `香港的公共圖書館

概況

• 全港設有 70 間公共圖書館及 12 間流動圖書館。

• 圖書館由康樂及文化事務署管理。

館藏與服務

• 館藏逾 1,500 萬項，包括書籍、影音資料及電子書。

更新日期：2025 年 3 月 31 日
`;
const MARKDOWN = `# 公共房屋

## 概况

- 约 200 万人居于公共租住房屋。

## 轮候册

- 一般申请者的平均轮候时间为 5.3 年。

（更新日期：2025年3月31日）
`;

const run = (root: string, ...args: string[]) => runNewTopic(readNewTopicOptions(args), root);

test('a topic is read from plain text, and its sheet can be imported at once', (context) => {
  const root = workspace(context, { 'in.txt': TEXT });
  const said = run(root, 'libraries', '--from', join(root, 'in.txt'));
  const topic = readTopic(root, 'libraries');
  assert.equal(topic.name['zh-Hant-HK'], '香港的公共圖書館');
  assert.equal(topic.name['zh-Hans'], '香港的公共图书馆');
  assert.deepEqual(
    topic.sections.map(({ slug, name }) => [slug, name['zh-Hans']]),
    [
      ['overview', '概况'],
      ['part-b', '馆藏与服务'],
    ],
  );
  assert.match(said, /Name these before anything is published.*part-b/);
  runImport(readOptions([join(root, 'in.txt'), '--topic', 'libraries']), root);
  assert.deepEqual(
    checkTopics(readContent(root)).map(({ rule, remedy }) => [rule, remedy.includes('part-b')]),
    [['topic-placeholder', true]],
  );
  assert.throws(() => runIds(readIdsOptions([]), root), /Nothing was frozen[\s\S]*topic-placeholder/);
  assert.ok(existsSync(join(root, 'content/fact-sheets/libraries/2025-03.md')));
});

test('a topic is read from Markdown in Simplified Chinese', (context) => {
  const root = workspace(context, { 'in.md': MARKDOWN });
  run(
    root,
    'public-housing',
    '--from',
    join(root, 'in.md'),
    '--section',
    'overview=概况',
    '--section',
    'waiting-list=轮候册',
  );
  const { name, sections } = readTopic(root, 'public-housing');
  assert.deepEqual(name, { 'zh-Hant-HK': '公共房屋', 'zh-Hans': '公共房屋' });
  assert.deepEqual(
    sections.map(({ slug, name: each }) => [slug, each['zh-Hant-HK']]),
    [
      ['overview', '概況'],
      ['waiting-list', '輪候冊'],
    ],
  );
});

test('a topic is made from names alone', (context) => {
  const root = workspace(context);
  run(root, 'ferries', '--name', '渡輪', '--section', 'overview=概況', '--section', '=航線');
  assert.deepEqual(
    readTopic(root, 'ferries').sections.map(({ slug }) => slug),
    ['overview', 'part-b'],
  );
});

test('headings other topics have keep their slugs; none is given twice', () => {
  const topic = {
    slug: 'water',
    name: { 'zh-Hant-HK': '水務', 'zh-Hans': '水务' },
    sections: [{ slug: 'supply', name: { 'zh-Hant-HK': '供水', 'zh-Hans': '供水' }, headings: [] }],
  };
  assert.deepEqual(sectionSlugs(['概況', '供水', '概覽', '防洪'], [topic]), [
    'overview',
    'supply',
    'part-c',
    'part-d',
  ]);
});

test('what cannot be done is said, and nothing is written', (context) => {
  const root = workspace(context, { 'in.txt': TEXT, 'bare.txt': '只有一句話。\n' });
  const cases: [string[], RegExp][] = [
    [[], /No slug is given.*water-supplies/],
    [['a', 'b'], /More than one slug/],
    [['ferries'], /needs its name and sections.*--from/],
    [['ferries', '--name', '渡輪', '--section', 'overview='], /has no heading/],
    [['ferries', '--from', join(root, 'none.pdf')], /none\.pdf/],
    [['ferries', '--from', join(root, 'bare.txt')], /no headings.*--section/s],
    [['search', '--from', join(root, 'in.txt')], /"search" is the address of a page/],
    [['Ferries', '--from', join(root, 'in.txt')], /lower-case/],
    [['water', '--from', join(root, 'in.txt')], /is there already.*--force/],
    [['ferries', '--fast'], /--fast/],
  ];
  const before = readFileSync(join(root, 'content/topics/water.yaml'), 'utf8');
  for (const [args, expected] of cases) assert.throws(() => run(root, ...args), expected, args.join(' '));
  assert.equal(existsSync(join(root, 'content/topics/ferries.yaml')), false);
  assert.equal(readFileSync(join(root, 'content/topics/water.yaml'), 'utf8'), before);
  run(root, 'ferries', '--from', join(root, 'in.txt'), '--dry-run');
  assert.equal(existsSync(join(root, 'content/topics/ferries.yaml')), false);
});
