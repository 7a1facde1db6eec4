import assert from 'node:assert/strict';
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { type TestContext, test } from 'node:test';
import { checkFigures } from '../../../scripts/check/figures.ts';
import { checkConversionRules } from '../../../scripts/check/glossary.ts';
import { checkLineage } from '../../../scripts/check/lineage.ts';
import { checkProgrammes } from '../../../scripts/check/programmes.ts';
import { checkReviewedConversion } from '../../../scripts/check/reviewed-conversion.ts';
import { type Content, readContent } from '../../../scripts/content.ts';
import { makeGoldens } from '../../../scripts/convert/golden.ts';
import { readOptions } from '../../../scripts/import/options.ts';
import { runImport } from '../../../scripts/import/run.ts';
import { type Finding, formatFinding } from '../../../src/fact-sheets/index.ts';
import { put, workspace } from '../import/workspace.ts';

/** A folder with one imported sheet of these paragraphs. */
async function withSheet(context: TestContext, ...paragraphs: string[]): Promise<string> {
  const raw = ['水務', '概況', ...paragraphs.map((text) => `• ${text}`), '更新日期：2025年3月31日', ''];
  const root = workspace(context, { 'in.txt': raw.join('\n') });
  const args = ['--topic', 'water', '--edition', '2025-03', '--script', 'zh-Hant-HK'];
  await runImport(readOptions([join(root, 'in.txt'), ...args]), root);
  return root;
}

async function found(
  root: string,
  check: (content: Content) => Finding[] | Promise<Finding[]>,
): Promise<string> {
  return (await check(readContent(root))).map(formatFinding).join('\n');
}

test('figures: a number written against the rules is found until it is listed', async (context) => {
  const root = await withSheet(context, '全港共有熱點 4,2000 個。', '水塘共 17 個。');
  const findings = await found(root, checkFigures);
  assert.match(findings, /2025-03\.md:\d+ figure overview-1: "4,2000 個" .* read as 42000\. → .*sic/);
  assert.equal(findings.split('\n').length, 1);
});

test('conversion: a sheet nobody read, and one that is converted otherwise than when it was read', async (context) => {
  const root = await withSheet(context, '水務署負責全港供水。');
  assert.equal(
    await found(root, checkReviewedConversion),
    '',
    'nothing is reviewed in a folder without reviews',
  );
  mkdirSync(join(root, 'tests', 'golden'), { recursive: true });
  assert.match(
    await found(root, checkReviewedConversion),
    /in zh-Hans has not been reviewed yet.*--update-golden/,
  );
  for (const { path, text } of makeGoldens(join(root, 'content'))) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text.replace('供水', '排水'));
  }
  assert.match(
    await found(root, checkReviewedConversion),
    /1 sentence differs .* first overview-1: ".*排水。" is now ".*供水。".*--review 2025-03/,
  );
});

test('glossary: a row that cannot be read is found with its line', async (context) => {
  const root = await withSheet(context, '水務署負責全港供水。');
  put(
    root,
    'content/glossary/words.tsv',
    'hans\thant\tdirection\tkind\tnote\n水务\t水務\tsideways\tword\t\n',
  );
  assert.match(await found(root, checkConversionRules), /words\.tsv:2 /);
});

test('programmes: a name nobody registered or declined is found', async (context) => {
  const root = await withSheet(context, '水務署推出「智管水網優化計劃」。');
  put(root, 'content/programmes/scheme.yaml', '[]\n');
  assert.match(
    await found(root, checkProgrammes),
    /2025-03\.md:\d+ programmes "智管水網優化計劃" reads like a name.*--decline/,
  );
});

test('lineage: corrections of editions that are not there are found', async (context) => {
  const root = await withSheet(context, '水務署負責全港供水。');
  put(root, 'content/lineage/water/2024-03...2025-03.yaml', 'corrections: []\n');
  assert.match(await found(root, checkLineage), /content\/lineage\/water\/2024-03\.\.\.2025-03\.yaml/);
});
