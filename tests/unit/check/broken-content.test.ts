import assert from 'node:assert/strict';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { type TestContext, test } from 'node:test';
import { CHECKS } from '../../../scripts/check/checks.ts';
import { runChecks } from '../../../scripts/check/run-checks.ts';
import { readContent } from '../../../scripts/content.ts';
import { readIdsOptions } from '../../../scripts/ids/options.ts';
import { runIds } from '../../../scripts/ids/run.ts';
import { readOptions } from '../../../scripts/import/options.ts';
import { runImport } from '../../../scripts/import/run.ts';
import { type Finding, formatFinding } from '../../../src/fact-sheets/index.ts';
import { TOPIC_YAML } from '../fact-sheets/sample.ts';
import { put, workspace } from '../import/workspace.ts';

const RAW = `水務
概況
• 水務署推出「智管水網優化計劃」。
• 全港共有熱點 1,7000 個。
更新日期：2025年3月31日
`;
const HEADER = 'hans\thant\tdirection\tkind\tnote\n';
const FUND = `kind: fund
programmes:
  - slug: water-fund
    names: { hant: 供水基金, hans: 供水基金 }
`;

/** A folder whose sheet has a slip, a number and a name that wait to be dealt with, and was not read over yet. */
function unfinished(context: TestContext): string {
  const root = workspace(context, {
    'in.txt': RAW,
    'content/glossary/words.tsv': HEADER,
    'content/programmes/fund.yaml': FUND,
  });
  runImport(readOptions([join(root, 'in.txt'), '--topic', 'water']), root);
  runIds(readIdsOptions([]), root);
  mkdirSync(join(root, 'tests', 'golden'), { recursive: true });
  return root;
}

/** Every finding, and the checks that were not run with what stood in their way. */
async function check(root: string): Promise<{ findings: Finding[]; notRun: string[] }> {
  const findings: Finding[] = [];
  const notRun: string[] = [];
  for await (const report of runChecks(CHECKS, readContent(root))) {
    findings.push(...report.findings);
    if (report.notRun !== undefined) notRun.push(`${report.check.title}: ${report.notRun}`);
  }
  return { findings, notRun };
}

const counted = (findings: readonly Finding[]) =>
  Object.fromEntries(
    [...Map.groupBy(findings, ({ rule }) => rule)].map(([rule, list]) => [rule, list.length]).sort(),
  );

/** What the folder has to say when nothing in it is broken. */
const ALL = { 'sic-listed': 1, figure: 1, programmes: 2, conversion: 2 };
const { conversion: _, ...NO_CONVERSION } = ALL;
const TEXT = { 'sic-listed': 1, figure: 1 };

const FUNDS = `${FUND}  - slug: air-fund
    names: { hant: 清新空氣基金, hans: 清新空气基金 }
`;

test('an unfinished sheet has its findings', async (context) => {
  const { findings, notRun } = await check(unfinished(context));
  assert.deepEqual(counted(findings), ALL);
  assert.deepEqual(notRun, []);
});

for (const [what, file, text, own, others, notRun] of [
  ['a proposed entry', 'programmes/fund.yaml', `${FUND}    proposed: true\n`, 'programme-proposed:3', ALL, 0],
  ['entries out of order', 'programmes/fund.yaml', FUNDS, 'programme-order:5', ALL, 0],
  [
    'a slug twice',
    'programmes/fund.yaml',
    FUND + FUND.slice(FUND.indexOf('  -')),
    'programme-slug:5',
    ALL,
    0,
  ],
  [
    'a name in the wrong script',
    'programmes/fund.yaml',
    FUND.replace('hant: 供水基金', 'hant: 创业资助基金'),
    'programme-script:3',
    ALL,
    0,
  ],
  ['an unknown field', 'programmes/fund.yaml', `${FUND}    colour: blue\n`, 'programme-schema:5', TEXT, 3],
  ['a broken YAML', 'programmes/fund.yaml', `${FUND}  - {`, 'yaml:5', TEXT, 3],
  ['a register in Big5', 'programmes/fund.yaml', Buffer.from([0xa4, 0xf4]), 'encoding:1', TEXT, 3],
  [
    'a declined name that is registered',
    'programmes/declined.yaml',
    'declined:\n  - { hant: 供水基金, hans: 供水基金, reason: 不是名稱。 }\n',
    'programme-declined:2',
    ALL,
    0,
  ],
  [
    'a glossary row without tabs',
    'glossary/words.tsv',
    `${HEADER}程序 程式\n`,
    'table-columns:2',
    NO_CONVERSION,
    2,
  ],
  ['a glossary in Big5', 'glossary/words.tsv', Buffer.from([0xa4, 0xf4]), 'encoding:1', NO_CONVERSION, 3],
  ['a broken topic', 'topics/water.yaml', 'name: {', 'yaml:1', {}, 0],
  ['a topic in Big5', 'topics/water.yaml', Buffer.from([0xa4, 0xf4]), 'encoding:1', {}, 0],
  ['a stray sheet', 'fact-sheets/roads/2025-03.md', '', 'stray:0', ALL, 0],
  ['a file that is no sheet', 'fact-sheets/water/notes.txt', '', 'stray:0', ALL, 0],
  [
    'a broken published list',
    'published/water/2025-03.json',
    '{ "blocks": [',
    'published:1',
    NO_CONVERSION,
    0,
  ],
  [
    'a published list without blocks',
    'published/water/2025-03.json',
    '{ "withdrawn": [] }',
    'published:1',
    NO_CONVERSION,
    0,
  ],
  ['a list of moved pages that is none', 'moved.yaml', 'moved: yes\n', 'moved:1', ALL, 1],
  ['a broken list of moved pages', 'moved.yaml', 'moved: [\n', 'yaml:2', ALL, 1],
  ['words of the site without tabs', 'pages/words.tsv', `${HEADER}程序 程式\n`, 'table-columns:2', ALL, 0],
  [
    'a correction of no editions',
    'lineage/water/2025-03...2026-03.yaml',
    'corrections: []\n',
    'lineage:0',
    ALL,
    0,
  ],
] as const) {
  test(`${what}: told with its line, once, and what else is wrong is told, too`, async (context) => {
    const root = unfinished(context);
    put(root, `content/${file}`, text);
    const { findings, notRun: blocked } = await check(root);
    const [rule = '', line] = own.split(':');
    const mine = findings.filter((finding) => finding.file.endsWith(`content/${file}`));
    assert.ok(
      mine.some((finding) => finding.rule === rule && (finding.line ?? 0) === Number(line)),
      mine.map(formatFinding).join('\n'),
    );
    assert.equal(new Set(mine.map((finding) => JSON.stringify(finding))).size, mine.length);
    const rest = findings.filter((finding) => !mine.includes(finding));
    assert.deepEqual(counted(rest), others);
    assert.equal(blocked.length, notRun, blocked.join('\n'));
    for (const reason of blocked) assert.ok(reason.includes(file.split('/').at(-1) ?? ''), reason);
  });
}

test('several broken files are all told at once', async (context) => {
  const root = unfinished(context);
  put(root, 'content/programmes/fund.yaml', `${FUND}  - {`);
  put(root, 'content/glossary/words.tsv', `${HEADER}程序 程式\n`);
  put(root, 'content/moved.yaml', 'moved: [\n');
  put(root, 'content/published/water/2025-03.json', '{');
  put(root, 'content/fact-sheets/roads/2025-03.md', '');
  const { findings } = await check(root);
  assert.deepEqual(counted(findings), { ...TEXT, yaml: 2, 'table-columns': 1, published: 1, stray: 1 });
});

test('a check that fails by a fault of the program does not keep the next from running', async () => {
  const found: Finding = { file: 'a.md', line: 1, rule: 'sic', message: 'm', remedy: 'r' };
  const checks = [
    {
      title: 'first',
      run: (): Finding[] => {
        throw new TypeError('it broke');
      },
    },
    { title: 'second', run: () => [found] },
  ];
  const reports = [];
  for await (const { findings, notRun } of runChecks(checks, undefined)) reports.push({ findings, notRun });
  assert.deepEqual(reports, [
    { findings: [], notRun: 'a fault of the program, please report it: it broke' },
    { findings: [found], notRun: undefined },
  ]);
});

test('what a schema has to say is said without the names of types', async (context) => {
  const root = unfinished(context);
  const broken = {
    'moved.yaml': ['', '[]', 'moved: 1', 'moved: [1, {}, { from: 1, to: 1, reason: 1 }]'],
    'programmes/fund.yaml': ['', 'kind: fund', 'kind: fund\nprogrammes: [1, {}, { slug: 1, aliases: 1 }]'],
    'topics/water.yaml': ['', '[]', 'name: 1\nsections: 1', 'name: {}\nsections: [1, {}]'],
    'lineage/water/2025-03...2026-03.yaml': ['', 'corrections: [{ join: { a: 1, b: x }, reason: 1, z: 1 }]'],
    'series/water.yaml': ['names: [1, {}, { id: 1, figure: 1 }]', 'corrections: 1'],
    'published/water/2025-03.json': ['', '{}', '{ "blocks": [{ "id": 1 }], "withdrawn": 1 }'],
  };
  for (const [file, texts] of Object.entries(broken)) {
    for (const text of texts) {
      put(root, `content/${file}`, text);
      const { findings } = await check(root);
      const said = findings.filter((finding) => finding.file.endsWith(file)).map(formatFinding);
      assert.ok(
        said.length > 0 || file.startsWith('lineage') || file.startsWith('series'),
        `${file}: ${text}`,
      );
      assert.doesNotMatch(
        said.join('\n'),
        /invalid|expected|received|undefined|null|array|object|string|Unrecognized|Too /iu,
      );
    }
    put(root, `content/${file}`, file === 'topics/water.yaml' ? TOPIC_YAML : '{}');
  }
});
