import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type TestContext, test } from 'node:test';
import fc from 'fast-check';
import { parse } from 'yaml';
import { readNamesOptions } from '../../../scripts/names/options.ts';
import { runNames } from '../../../scripts/names/run.ts';
import { cutEntries, entryText, joinEntries, parseProgrammes } from '../../../src/programmes/index.ts';
import { workspace } from '../import/workspace.ts';
import { files } from '../programmes/register-files.ts';

const sheet = (script: string, day: string, lines: string[]) => `---
script: ${script}
updated: ${day}
publisher: 香港特別行政區政府
source: { file: water.${day.slice(0, 7)}.${script}.txt, format: pdf-text, sha256: ${'ab'.repeat(32)} }
---

# 水務

## ${script === 'zh-Hans' ? '概况' : '概況'}

${lines.map((line) => `- ${line}`).join('\n')}
`;
const HANT = [
  '水務監督由水務署署長出任。',
  '「優質供水基金」（Quality Water Supply Fund）於 2024 年設立。',
  '香港水務有限公司（水務公司）（HKWCL）營運水塘。',
];
const HANS = ['“优质供水基金”（Quality Water Supply Fund）于 2024 年设立。', '水务署管理水塘。'];
const INSTITUTION = `# Bodies.
kind: institution
programmes:
  # The oldest of them.
  - slug: astronomers
    names: { hant: 天文學會, hans: 天文学会 } # kept
  - slug: zoologists
    names: { hant: 動物學會, hans: 动物学会 }
`;
const BODIES = 'content/programmes/institution.yaml';
const FUNDS = 'content/programmes/fund.yaml';

function desk(context: TestContext) {
  const root = workspace(context, {
    'content/fact-sheets/water/2025-03.md': sheet('zh-Hant-HK', '2025-03-31', HANT),
    'content/fact-sheets/water/2026-03.md': sheet('zh-Hans', '2026-03-31', HANS),
    [BODIES]: INSTITUTION,
    'content/programmes/declined.yaml':
      '# Why not.\ndeclined:\n  - { hant: 甲會, hans: 甲会, reason: None. } # x\n',
  });
  const read = (file: string) => readFileSync(join(root, file), 'utf8');
  return {
    root,
    read,
    names: (...args: string[]) => runNames(readNamesOptions(args), root),
    findings: () =>
      parseProgrammes(
        [BODIES, FUNDS]
          .filter((file) => existsSync(join(root, file)))
          .map((file) => ({ file, text: read(file) })),
      ).findings.map(({ rule }) => rule),
  };
}

test('names are listed once over both scripts, with what stands beside them, and nothing is written', (context) => {
  const { names, read, root } = desk(context);
  const said = names();
  assert.match(
    said,
    /優質供水基金 \/ 优质供水基金 \(Quality Water Supply Fund\)\n {2}fund, quality-water-supply-fund/,
  );
  assert.match(
    said,
    /2025-03\.md:\d+ overview-2\n {2}content\/fact-sheets\/water\/2026-03\.md:\d+ overview-1/,
  );
  assert.match(said, /香港水務有限公司.*\(HKWCL, 水務公司\)\n {2}institution, hkwcl/);
  assert.match(said, /without a slug\.\nNext: /);
  assert.equal(read(BODIES), INSTITUTION);
  assert.equal(existsSync(join(root, FUNDS)), false);
});

test('written entries keep the files as they are, in order and with comments, and are findings until confirmed', (context) => {
  const { names, read, findings } = desk(context);
  names('--write');
  const bodies = read(BODIES);
  for (const line of INSTITUTION.split('\n')) assert.ok(bodies.includes(line), line);
  assert.deepEqual(
    [...bodies.matchAll(/slug: (.*)/gu)].map(([, slug]) => slug),
    [...bodies.matchAll(/slug: (.*)/gu)].map(([, slug]) => slug).sort(),
  );
  assert.match(
    read(FUNDS),
    /^# .*\nkind: fund\nprogrammes:\n {2}- slug: quality-water-supply-fund\n {4}proposed: true\n/u,
  );
  assert.ok(findings().length > 0 && findings().every((rule) => rule === 'programme-proposed'));
  assert.match(names('--write'), /0 names written/);
  assert.match(names('--confirm', 'all'), /Confirmed quality-water-supply-fund[\s\S]*still open: unnamed-/);
  assert.throws(() => names('--confirm', '水務署'), /has no slug of its own.*=<english-words>/);
  assert.throws(() => names('--confirm', '水務署=astronomers'), /is taken/);
  names('--confirm', '水务署=water-supplies-department', '--en', 'Water Supplies Department');
  assert.match(
    read(BODIES),
    /slug: water-supplies-department\n {4}names:\n.*\n.*\n {6}en: Water Supplies Department\n {4}enSource: \{ confidence: known \}/,
  );
});

test('a proposal is declined or made another name of an entry; then nothing is left', (context) => {
  const { names, read, findings } = desk(context);
  names('--write');
  names('--confirm', '水務署=water-supplies-department');
  names('--confirm', 'all');
  for (const [, name = ''] of [...names().matchAll(/unnamed-\d+ {2}\w+ {2}(.+)/gu)]) {
    names('--decline', name, '--why', 'No name: a test.');
  }
  names('--alias', '水務處', '--of', 'water-supplies-department');
  assert.match(read(BODIES), /aliases:\n {6}- \{ hant: 水務處, hans: 水务处 \}/);
  assert.match(read('content/programmes/declined.yaml'), /^# Why not\.\n[\s\S]*reason: None\. \} # x\n/u);
  assert.deepEqual(findings(), []);
  assert.equal(names(), 'Every name is registered or declined.');
  assert.throws(
    () => names('--decline', '水務署', '--why', 'x'),
    /is registered as water-supplies-department/,
  );
});

test('where the register would not hold together, nothing is written', (context) => {
  const { names, read } = desk(context);
  const before = read(BODIES);
  assert.throws(
    () => names('--alias', '動物學會', '--of', 'astronomers'),
    /would not hold together.*\n.*zoologists/,
  );
  assert.equal(read(BODIES), before);
});

test('options that do not go together say what to write', () => {
  for (const [args, message] of [
    [['--decline', '甲'], /--why/],
    [['--alias', '甲'], /--of <slug>/],
    [['--write', '--confirm', 'a'], /More than one/],
    [['--confirm', 'a', '--kind', 'thing'], /institution/],
    [['--slug', 'a'], /Give --confirm/],
    [['--confirm', 'all', '--slug', 'a'], /by itself/],
    [['--nothing'], /npm run names/],
  ] as const)
    assert.throws(() => readNamesOptions(args), message);
});

test('the files of the register are cut and joined without a change', () => {
  for (const { file, text } of files) {
    if (!file.endsWith('declined.yaml')) assert.equal(joinEntries(cutEntries(text)), text, file);
  }
});

test('any name is written as YAML that means it', () => {
  const text = fc.string({ unit: 'grapheme', minLength: 1 }).filter((one) => one.trim() === one);
  fc.assert(
    fc.property(text, text, fc.array(text, { maxLength: 2 }), (hant, hans, abbreviations) => {
      const draft = {
        slug: 'a',
        kind: 'fund' as const,
        names: { hant, hans, en: hans },
        abbreviations,
        aliases: [{ hant, hans }],
        blocks: [],
      };
      const [entry] = parse(`programmes:\n${entryText(draft)}`).programmes;
      assert.deepEqual(entry.names, draft.names);
      assert.deepEqual(entry.abbreviations ?? [], abbreviations);
      assert.deepEqual(entry.aliases, draft.aliases);
    }),
  );
});
