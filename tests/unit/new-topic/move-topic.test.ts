import assert from 'node:assert/strict';
import {
  cpSync,
  existsSync,
  globSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { CHECKS } from '../../../scripts/check/checks.ts';
import { readContent } from '../../../scripts/content.ts';
import { readMoveOptions } from '../../../scripts/move-topic/options.ts';
import { runMoveTopic } from '../../../scripts/move-topic/run.ts';
import { formatFinding } from '../../../src/fact-sheets/index.ts';
import { parseMoved } from '../../../src/permalinks/index.ts';

const OLD = 'innovation-and-technology';

/** A copy of the real content and of its reviewed conversions. */
function copy(t: { after(callback: () => void): void }): string {
  const root = mkdtempSync(join(tmpdir(), 'fact-sheet-concordance-'));
  t.after(() => rmSync(root, { recursive: true, force: true }));
  cpSync('content', join(root, 'content'), { recursive: true });
  mkdirSync(join(root, 'tests'));
  cpSync('tests/golden', join(root, 'tests/golden'), { recursive: true });
  return root;
}

const move = (root: string, from: string, to: string) => runMoveTopic({ from, to, why: '主題改名。' }, root);

test('a moved topic passes every check; ids keep their numbers, and every old address has a row', async (t) => {
  const root = copy(t);
  assert.match(
    move(root, OLD, 'technology'),
    /^innovation-and-technology is now technology: 13 files renamed, \d of/,
  );
  const content = readContent(root);
  const findings = await Promise.all(CHECKS.map(({ run }) => run(content)));
  assert.deepEqual(findings.flat().map(formatFinding), []);
  assert.deepEqual(globSync(`{content,tests}/*/${OLD}*`, { cwd: root }), []);
  const ids = (folder: string, topic: string) =>
    readFileSync(join(folder, `content/published/${topic}/2026-02.json`), 'utf8').replaceAll(
      `"${topic}/`,
      '"',
    );
  assert.equal(ids(root, 'technology'), ids('.', OLD));
  assert.doesNotMatch(
    readFileSync(join(root, 'content/programmes/scheme.yaml'), 'utf8'),
    /edition: innovation/,
  );
  assert.match(
    readFileSync(join(root, 'content/programmes/scheme.yaml'), 'utf8'),
    /slug: innovation-and-technology-scholarship/,
  );
});

test('a topic that moves again, or back, leaves no row that leads to a row', (t) => {
  const root = copy(t);
  const file = join(root, 'content/moved.yaml');
  const rows = () => {
    const { moved, findings } = parseMoved(readFileSync(file, 'utf8'), 'moved.yaml');
    assert.deepEqual(findings, []);
    return moved.map(({ from, to }) => `${from} ${to}`);
  };
  move(root, OLD, 'technology');
  writeFileSync(file, `# A remark stays.\n${readFileSync(file, 'utf8')}`);
  move(root, 'technology', 'science');
  assert.deepEqual(rows(), [`${OLD}/ science/`, 'technology/ science/']);
  move(root, 'science', OLD);
  assert.deepEqual(rows(), [`technology/ ${OLD}/`, `science/ ${OLD}/`]);
  assert.match(readFileSync(file, 'utf8'), /^# A remark stays\./);
});

test('nothing is moved onto a topic, to a slug that is none, or without a reason', (t) => {
  const root = copy(t);
  assert.throws(() => move(root, OLD, OLD), /There is a topic "innovation-and-technology" already/);
  assert.throws(() => move(root, 'no-such', 'b'), /There is no topic "no-such"/);
  assert.throws(() => move(root, OLD, 'Big Topic'), /topic-slug/);
  assert.throws(() => move(root, OLD, 'search'), /cannot be a topic/);
  assert.ok(!existsSync(join(root, 'content/moved.yaml')));
  assert.throws(() => readMoveOptions(['a']), /two slugs/);
  assert.throws(() => readMoveOptions(['a', 'b']), /No reason/);
  assert.throws(() => readMoveOptions(['a', 'b', '--because', 'x']), /npm run move-topic/);
});
