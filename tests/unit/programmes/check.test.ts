import assert from 'node:assert/strict';
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { checkProgrammes } from '../../../scripts/check/programmes.ts';
import { readContent } from '../../../scripts/content.ts';

const root = join(import.meta.dirname, '../../..');

test('the published content has no findings', () => {
  assert.deepEqual(checkProgrammes(readContent(root)), []);
});

test('a name that is neither registered nor declined is a finding with its line', () => {
  const folder = mkdtempSync(join(tmpdir(), 'programmes-'));
  try {
    for (const part of ['topics', 'fact-sheets'])
      cpSync(join(root, 'content', part), join(folder, 'content', part), { recursive: true });
    mkdirSync(join(folder, 'content', 'programmes'));
    writeFileSync(join(folder, 'content', 'programmes', 'law.yaml'), 'kind: law\nprogrammes: []\n');
    const findings = checkProgrammes(readContent(folder));
    const found = findings.find(({ message }) => message.includes('"稳定币条例"'));
    assert.equal(found?.file, 'content/fact-sheets/innovation-and-technology/2026-02.md');
    assert.equal(found?.rule, 'programmes');
    assert.ok((found?.line ?? 0) > 1);
    assert.match(found?.remedy ?? '', /--decline/u);
  } finally {
    rmSync(folder, { recursive: true });
  }
});
