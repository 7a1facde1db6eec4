import assert from 'node:assert/strict';
import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { type TestContext, test } from 'node:test';
import { CHECKS } from '../../../scripts/check/checks.ts';
import { checkFidelity } from '../../../scripts/check/fidelity.ts';
import { checkPublishedIds } from '../../../scripts/check/published-ids.ts';
import { checkSicListed } from '../../../scripts/check/sic-listed.ts';
import { checkStructure } from '../../../scripts/check/structure.ts';
import { checkTopics } from '../../../scripts/check/topics.ts';
import { type Content, readContent } from '../../../scripts/content.ts';
import { readIdsOptions } from '../../../scripts/ids/options.ts';
import { runIds } from '../../../scripts/ids/run.ts';
import { readOptions } from '../../../scripts/import/options.ts';
import { runImport } from '../../../scripts/import/run.ts';
import { type Finding, formatFinding } from '../../../src/fact-sheets/index.ts';
import { readSheets } from '../../../src/loaders/index.ts';
import { put, workspace } from '../import/workspace.ts';

const SHEET = 'content/fact-sheets/water/2025-03.md';
const LIST = 'content/published/water/2025-03.json';
const SOURCE = 'content/sources/water.2025-03.zh-Hant-HK.txt';
const RAW =
  '水務\n概況\n• 香港的供水來自廣東省。\n• 水務署負責全港供水。\n• 全港共有水塘十七個。\n更新日期：2025年3月31日\n';

/** A folder with one imported and published sheet. */
function published(context: TestContext): string {
  const root = workspace(context, { 'in.txt': RAW });
  const args = ['--topic', 'water', '--edition', '2025-03', '--script', 'zh-Hant-HK'];
  runImport(readOptions([join(root, 'in.txt'), ...args]), root);
  ids(root);
  return root;
}

function ids(root: string, ...args: string[]): string {
  return runIds(readIdsOptions(args), root);
}

function edit(root: string, file: string, from: string | RegExp, to: string): void {
  put(root, file, readFileSync(join(root, file), 'utf8').replace(from, to));
}

/** Imports the sheet again from a raw file that was issued anew. */
function reissue(root: string, from: string, to: string, more: string[] = []): void {
  edit(root, 'in.txt', from, to);
  const args = ['--topic', 'water', '--edition', '2025-03', '--script', 'zh-Hant-HK', '--force', ...more];
  runImport(readOptions([join(root, 'in.txt'), ...args]), root);
}

function found(root: string, check: (content: Content) => Finding[]): string[] {
  return check(readContent(root)).map(formatFinding);
}

test('a fresh import, published, passes every check', async (context) => {
  const content = readContent(published(context));
  for (const { run } of CHECKS) assert.deepEqual(await run(content), []);
});

test('topics: what is wrong with a topic, and sheets without one, are found', (context) => {
  const root = published(context);
  edit(root, 'content/topics/water.yaml', 'slug: supply', 'slug: Supply');
  put(root, 'content/fact-sheets/roads/2025-03.md', '');
  assert.deepEqual(found(root, checkTopics), [
    'content/topics/water.yaml:5 topic-schema The field sections[1].slug is "Supply". → Write lower-case words joined by single hyphens, none beginning with a digit, such as smart-city.',
    'content/fact-sheets/roads/2025-03.md stray There is no topic "roads". → Write content/topics/roads.yaml, or move the file into the folder of its topic.',
  ]);
});

test('topics: a file that is no sheet is found', (context) => {
  const root = published(context);
  put(root, 'content/fact-sheets/water/old/2025-03.md', '');
  put(root, 'content/fact-sheets/water/notes.txt', '');
  assert.deepEqual(
    found(root, checkTopics).map((finding) => finding.split(' → ')[0]),
    [
      'content/fact-sheets/water/notes.txt stray The file is no sheet.',
      'content/fact-sheets/water/old/2025-03.md stray The file is no sheet.',
    ],
  );
});

test('structure: the findings of every sheet', (context) => {
  const root = published(context);
  edit(root, SHEET, '## 概況', '## 概览');
  assert.deepEqual(found(root, checkStructure), [
    `${SHEET}:13 section-unknown The topic water has no section "概览". → A heading stays as issued. Add it to content/topics/water.yaml: a new section with slug: and name:, a renamed one as headings: [概览] below the section it was before, such as overview. Only where the source has it otherwise ("概況"?), write it as there.`,
  ]);
});

test('one slip makes one finding: what depends on the sheet is left until it can be read', async (context) => {
  const root = published(context);
  put(root, 'content/lineage/water/2025-03...2026-03.yaml', 'links: []\n');
  put(root, 'content/series/water.yaml', '[]\n');
  for (const [file, from, to] of [
    [SHEET, '## 概況', '## 概览'],
    [SHEET, '2025-03-31', '三月'],
    [SHEET, '香港的', '香港**的'],
    ['content/topics/water.yaml', 'slug: supply', 'slug: Supply'],
  ] as const) {
    const before = readFileSync(join(root, file), 'utf8');
    edit(root, file, from, to);
    const content = readContent(root);
    const findings = (await Promise.all(CHECKS.map(({ run }) => run(content)))).flat();
    assert.equal(findings.length, 1, findings.map(formatFinding).join('\n'));
    put(root, file, before);
  }
});

for (const [name, bytes, message] of [
  ['UTF-16', Buffer.from('\uFEFF水務', 'utf16le'), /:1 encoding The file is UTF-16, not UTF-8\. → Save/u],
  [
    'Big5',
    Buffer.from([0x2d, 0x0a, 0xa4, 0xf4, 0xb0, 0xc8]),
    /:2 encoding The file is not UTF-8; it may be Big5/u,
  ],
] as const) {
  test(`structure: a sheet in ${name} is told so, and nothing else, by check and build`, (context) => {
    const root = published(context);
    put(root, SHEET, bytes);
    const [finding = '', ...more] = found(root, checkStructure);
    assert.match(finding, message);
    assert.deepEqual(more, []);
    assert.throws(() => readSheets(join(root, 'content'), () => undefined), message);
  });
}

test('fidelity: a character changed in the sheet is found', (context) => {
  const root = published(context);
  edit(root, SHEET, '十七', '十八');
  assert.deepEqual(found(root, checkFidelity), [
    `${SHEET}:17 fidelity ${SOURCE}:5 "七" is missing. → Write the line as the raw file has it; slips of the source stay and are listed under sic. Where the raw file shows something else than is read here, declare that under reading.`,
    `${SHEET}:17 fidelity ${SOURCE}:5 "八" is added. → Write the line as the raw file has it; slips of the source stay and are listed under sic. Where the raw file shows something else than is read here, declare that under reading.`,
  ]);
});

test('fidelity: a raw file that is gone is found', (context) => {
  const root = published(context);
  rmSync(join(root, SOURCE));
  assert.deepEqual(found(root, checkFidelity), [
    `${SHEET} fidelity The raw file ${SOURCE} is not there. → Put it back, or import the sheet again.`,
  ]);
});

test('sic: a slip that is not listed is found, one that is listed is not', (context) => {
  const root = published(context);
  edit(root, SHEET, '十七個', '1,7000 個');
  assert.deepEqual(found(root, checkSicListed), [
    `${SHEET}:17 sic-listed overview-3 has a slip that is not listed (broken digit grouping): "共有水塘1,7000 個。". → If the source has it so, list it under sic with its kind; if not, correct the line.`,
  ]);
  const entry = 'sic:\n  - { block: overview-3, text: "1,7000", note: 應為「17,000」。, kind: error }\n';
  edit(root, SHEET, 'source:\n', `${entry.replace('應為「17,000」。', '"應為「17,000」。"')}source:\n`);
  assert.deepEqual(found(root, checkSicListed), []);
});

test('published ids: a block that is not listed is found, and npm run ids lists it', (context) => {
  const root = published(context);
  reissue(root, '• 全港', '• 供水由東江引入香港各處。\n• 全港');
  assert.deepEqual(found(root, checkPublishedIds), [
    `${SHEET}:17 published-ids The block overview-2a is not on the list of published ids. → Run npm run ids.`,
  ]);
  assert.equal(ids(root), 'water/2025-03: 1 new, 4 in all');
  assert.deepEqual(found(root, checkPublishedIds), []);
  assert.deepEqual(
    [...readFileSync(join(root, LIST), 'utf8').matchAll(/"id":"([^"]+)"/gu)].map(([, id]) =>
      id?.split('/').at(-1),
    ),
    ['01', '02', '02a', '03'],
  );
});

test('published ids: a changed text is found until it is accepted', (context) => {
  const root = published(context);
  reissue(root, '負責全港供水', '負責全香港的供水');
  assert.deepEqual(found(root, checkPublishedIds), [
    `${SHEET}:16 published-ids The text of the published block overview-2 has changed. → Put it back, or, if the correction is right, run npm run ids -- --accept overview-2 --sheet water/2025-03.`,
  ]);
  assert.equal(ids(root), 'water/2025-03: 0 new, 3 in all');
  assert.equal(found(root, checkPublishedIds).length, 1);
  assert.equal(
    ids(root, '--accept', 'overview-2', '--sheet', 'water/2025-03'),
    'water/2025-03: accepted the text of overview-2\nwater/2025-03: 0 new, 3 in all',
  );
  assert.deepEqual(found(root, checkPublishedIds), []);
});

test('published ids: a block that went is found until it is withdrawn, and its id stays taken', (context) => {
  const root = published(context);
  reissue(root, '• 全港共有水塘十七個。\n', '');
  assert.deepEqual(found(root, checkPublishedIds), [
    `${SHEET} published-ids The published block overview-3 is gone: "全港共有水塘十七個。…". → Put it back, or run npm run ids -- --withdraw overview-3 --sheet water/2025-03 --why "…".`,
  ]);
  assert.equal(
    ids(root, '--withdraw', 'overview-3', '--why', '原文重複。'),
    'water/2025-03: withdrew overview-3\nwater/2025-03: 0 new, 2 in all',
  );
  assert.deepEqual(found(root, checkPublishedIds), []);
  reissue(root, '供水。\n更新', '供水。\n• 海水化淡廠位於將軍澳。\n更新');
  ids(root);
  assert.match(readFileSync(join(root, LIST), 'utf8'), /overview\/04"/u);
});

test('published ids: a block that moved is told as moved, and never listed twice', (context) => {
  const root = published(context);
  const [one, two] = ['• 香港的供水來自廣東省。\n', '• 水務署負責全港供水。\n'];
  reissue(root, one + two, two + one);
  const findings = found(root, checkPublishedIds);
  assert.equal(findings.length, 1);
  const [, anchor = ''] =
    /The published block (overview-[12]) has moved: the order/u.exec(findings[0] ?? '') ?? [];
  assert.match(
    findings[0] ?? '',
    new RegExp(`--withdraw ${anchor} --sheet water/2025-03 --why "…"; it gets`),
  );
  const before = readFileSync(join(root, LIST), 'utf8');
  assert.throws(() => ids(root), /^CommandError: Nothing was frozen, as ids stay for good\.\n.* has moved/u);
  assert.equal(readFileSync(join(root, LIST), 'utf8'), before);
  ids(root, '--withdraw', anchor, '--why', '原文次序已改。');
  assert.deepEqual(found(root, checkPublishedIds), []);
});

test('a changed published block stops a build that is published, and no other', (context) => {
  const root = published(context);
  context.after(() => {
    delete process.env.PUBLISH;
  });
  const build = () => {
    const { findings, digests } = readSheets(join(root, 'content'), () => undefined);
    return { rules: findings.map(({ rule }) => rule), digest: digests.get('water/2025-03') };
  };
  edit(root, SHEET, '十七', '十八');
  const local = build();
  process.env.PUBLISH = '1';
  const forAll = build();
  assert.deepEqual([local.rules, forAll.rules], [[], ['published-ids']]);
  // Otherwise a sheet read for local use would be taken from the cache unchecked.
  assert.notEqual(local.digest, forAll.digest);
});

test('published ids: the same text twice is two blocks', (context) => {
  const root = published(context);
  reissue(root, '• 全港', '• 水務署負責全港供水。\n• 全港');
  assert.equal(ids(root), 'water/2025-03: 1 new, 4 in all');
});

for (const [name, from, to] of [
  ['differs from its raw file', '- 全港', '- 供水由東江引入香港各處。\n- 全港'],
  ['cannot be read', '## 概況', '## 概览'],
] as const) {
  test(`ids freezes nothing while a sheet ${name}`, (context) => {
    const root = published(context);
    const before = readFileSync(join(root, LIST), 'utf8');
    edit(root, SHEET, from, to);
    assert.throws(() => ids(root), /Nothing was frozen, as ids stay for good\./u);
    assert.equal(readFileSync(join(root, LIST), 'utf8'), before);
  });
}

test('published ids: a sheet that went is found', (context) => {
  const root = published(context);
  rmSync(join(root, SHEET));
  assert.deepEqual(found(root, checkPublishedIds), [
    `${LIST} published-ids The published sheet of this list is gone. → Put the sheet back below content/fact-sheets/; or, if the edition is withdrawn, leave the list here and add a row to content/moved.yaml: "- from: water/2025-03/" with a "reason" in both scripts.`,
  ]);
});

test('published ids: of an edition that was withdrawn, or whose topic moved, the list may stay alone', (context) => {
  for (const from of ['water/2025-03/', 'water/']) {
    const root = published(context);
    rmSync(join(root, SHEET));
    put(
      root,
      'content/moved.yaml',
      `moved:\n  - from: ${from}\n    reason: { zh-Hant-HK: 撤回。, zh-Hans: 撤回。 }\n`,
    );
    assert.deepEqual(found(root, checkPublishedIds), []);
  }
});

test('topics: a section slug that was published and is renamed is found', (context) => {
  const root = published(context);
  edit(root, 'content/topics/water.yaml', 'slug: overview', 'slug: introduction');
  assert.deepEqual(found(root, checkTopics), [
    'content/topics/water.yaml topic-slug The section overview was published, and the topic has none of that slug any more. → Write "slug: overview" again: ids and links to paragraphs are made of it and never change. To rename a section for readers, change its "name" and keep the old heading under "headings".',
  ]);
});

test('published ids: a broken list is found', (context) => {
  const root = published(context);
  put(root, LIST, '{ "blocks": [');
  assert.match(
    found(root, checkPublishedIds)[0] ?? '',
    /^content\/published\/water\/2025-03\.json:1 published The list of published ids is damaged .* git checkout -- content\/published\/water\/2025-03\.json/u,
  );
});

const BAD_IDS: [args: string[], message: RegExp][] = [
  [['--withdraw', 'overview-3'], /^--why is missing\./u],
  [['--why', '甲'], /^--why goes with --withdraw\./u],
  [['--fast'], /^Unknown option '--fast'\./u],
  [
    ['--accept', 'overview-1'],
    /^No published block "overview-1" has changed\. → Check the anchor with npm run check\.$/u,
  ],
  [
    ['--withdraw', 'overview-1', '--why', '甲'],
    /^No published block "overview-1" is gone\. → Take it out of the sheet first\.$/u,
  ],
  [['--sheet', 'water/2024-03'], /^There is no sheet "water\/2024-03"\. → Write one of water\/2025-03\.$/u],
];

for (const [args, message] of BAD_IDS) {
  test(`ids ${args.join(' ')} is refused, the list stays`, (context) => {
    const root = published(context);
    const before = readFileSync(join(root, LIST), 'utf8');
    assert.throws(
      () => ids(root, ...args),
      (error) => error instanceof Error && message.test(error.message),
    );
    assert.equal(readFileSync(join(root, LIST), 'utf8'), before);
  });
}

test('an anchor of several sheets has to be told apart', (context) => {
  const root = published(context);
  const later = readFileSync(join(root, SHEET), 'utf8').replaceAll('2025-03', '2026-03');
  put(root, 'content/fact-sheets/water/2026-03.md', later);
  put(root, 'content/sources/water.2026-03.zh-Hant-HK.txt', RAW);
  ids(root);
  reissue(root, '十七', '十八');
  reissue(root, '十八', '十八', ['--edition', '2026-03']);
  assert.throws(() => ids(root, '--accept', 'overview-3'), {
    message:
      '"overview-3" is meant in water/2025-03 and water/2026-03. → Say in which with --sheet <topic>/<edition>.',
  });
});
