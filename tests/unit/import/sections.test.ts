import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { checkTopics } from '../../../scripts/check/topics.ts';
import { readContent, readTopic } from '../../../scripts/content.ts';
import { readOptions } from '../../../scripts/import/options.ts';
import { runImport } from '../../../scripts/import/run.ts';
import { readNewTopicOptions } from '../../../scripts/new-topic/options.ts';
import { runNewTopic } from '../../../scripts/new-topic/run.ts';
import { put, workspace } from './workspace.ts';

const TOPIC = `# 供水的主題
name: { zh-Hant-HK: 水務, zh-Hans: 水务 }
sections:
  - slug: overview
    name: { zh-Hant-HK: 概況, zh-Hans: 概况 }
  - slug: quality # 曾稱水質
    name: { zh-Hant-HK: 水質, zh-Hans: 水质 }
`;
const RAW = `水務

概況

• 香港的供水來自廣東省。

• 水務署負責全港供水。

水質監測

• 水務署抽驗 1,200 個樣本，全部合格。

更新日期：2025年3月31日
`;
const SHEET = 'content/fact-sheets/water/2025-03.md';

function folder(context: Parameters<typeof workspace>[0]) {
  const root = workspace(context, { 'content/topics/water.yaml': TOPIC, 'in.txt': RAW });
  const run = (...args: string[]) => runImport(readOptions([join(root, 'in.txt'), ...args]), root);
  return { root, run, topicText: () => readFileSync(join(root, 'content/topics/water.yaml'), 'utf8') };
}

test('a heading the topic does not have: all sections are told, and the two ways with the lines to add', (context) => {
  const { root, run } = folder(context);
  assert.throws(run, (error: Error) => {
    assert.match(error.message, /^ +2 {2}概況 \(overview\)$/mu);
    assert.match(
      error.message,
      /^ +1 {2}水質監測 \(not in content\/topics\/water\.yaml: new or renamed\)$/mu,
    );
    assert.match(error.message, /^ +none {2}水質 \(quality\): missing, or renamed$/mu);
    assert.match(error.message, /in\.txt:9: "水質監測" .* stays as issued/u);
    assert.match(error.message, /--new-section "<english-words>=水質監測"/u);
    assert.match(error.message, /name: \{ zh-Hant-HK: "水質監測", zh-Hans: "水质监测" \}/u);
    assert.match(error.message, /--renamed "quality=水質監測"/u);
    assert.match(error.message, /headings: \[ "水質監測" \]/u);
    assert.doesNotMatch(error.message, /Write "/u, 'a source is not to be falsified');
    return true;
  });
  assert.equal(existsSync(join(root, SHEET)), false);
});

test('--new-section adds the section at its place, in both scripts, and the sheet with it', (context) => {
  const { root, run, topicText } = folder(context);
  const said = run('--new-section', 'monitoring=水質監測');
  assert.match(said, /1 {2}水質監測 \(monitoring\)/u);
  assert.match(said, /Wrote content\/topics\/water\.yaml/u);
  assert.deepEqual(
    readTopic(root, 'water').sections.map(({ slug }) => slug),
    ['overview', 'monitoring', 'quality'],
  );
  assert.match(
    topicText(),
    /# 供水的主題[\s\S]*slug: monitoring\n {4}name: \{ zh-Hant-HK: 水質監測, zh-Hans: 水质监测 \}/u,
  );
  assert.match(topicText(), /slug: quality # 曾稱水質/u);
  assert.ok(existsSync(join(root, SHEET)));
});

test('--renamed adds the heading to its section, and nothing else changes', (context) => {
  const { root, run, topicText } = folder(context);
  run('--renamed', 'quality=水質監測');
  assert.deepEqual(readTopic(root, 'water').sections[1], {
    slug: 'quality',
    name: { 'zh-Hant-HK': '水質', 'zh-Hans': '水质' },
    headings: ['水質監測'],
  });
  assert.match(topicText(), /# 曾稱水質/u);
  assert.match(readFileSync(join(root, SHEET), 'utf8'), /^## 水質監測$/mu);
});

for (const [args, message] of [
  [['--renamed', 'qualty=水質監測'], /no section qualty.*one of overview, quality/u],
  [
    ['--new-section', 'quality=水質監測'],
    /would not hold together, so nothing was written[\s\S]*given twice/u,
  ],
  [['--new-section', 'Water=水質監測'], /lower-case words/u],
  [['--new-section', '水質監測'], /has no slug/u],
  [['--renamed', 'quality='], /has no heading/u],
] as const) {
  test(`${args.join(' ')} is refused, and nothing is written`, (context) => {
    const { root, run, topicText } = folder(context);
    assert.throws(() => run(...args), message);
    assert.equal(topicText(), TOPIC);
    assert.equal(existsSync(join(root, SHEET)), false);
  });
}

test('a dry run says that the sheet is there already; comments below a kept list of slips survive', (context) => {
  const { root, run } = folder(context);
  run('--renamed', 'quality=水質監測');
  assert.match(run('--dry-run'), /2025-03\.md is there already: only --force would write over its text/u);
  const sheet = readFileSync(join(root, SHEET), 'utf8');
  put(
    root,
    SHEET,
    sheet.replace(
      '\nsource:',
      '\nsic:\n  - block: overview-9\n    text: 甲\n    note: |\n      第一行。\n\n      第二行。\n    kind: error\nsource:',
    ),
  );
  assert.match(run('--force'), /Kept, but to be mended:\n.*There is no block "overview-9"/u);
});

test('a second topic of a name there is already is refused, and found', (context) => {
  const { root } = folder(context);
  assert.throws(
    () => runNewTopic(readNewTopicOptions(['waters', '--name', '水务', '--section', 'overview=概况']), root),
    /There is a topic called 水務 already: water\. → .*--topic water/u,
  );
  put(root, 'content/topics/waters.yaml', TOPIC);
  assert.match(
    checkTopics(readContent(root))
      .map(({ rule, message }) => `${rule} ${message}`)
      .join('\n'),
    /topic-duplicate The topic has the name of water: 水務\./u,
  );
});

test('a raw file that no sheet comes from is found', (context) => {
  const { root, run } = folder(context);
  run('--renamed', 'quality=水質監測');
  assert.deepEqual(checkTopics(readContent(root)), []);
  put(root, 'content/sources/water.2025-03.zh-Hant-HK.pdf', 'x');
  put(root, 'content/sources/notes.txt', 'x');
  assert.deepEqual(
    checkTopics(readContent(root)).map(({ file, rule }) => `${rule} ${file}`),
    ['stray content/sources/notes.txt', 'stray content/sources/water.2025-03.zh-Hant-HK.pdf'],
  );
});
