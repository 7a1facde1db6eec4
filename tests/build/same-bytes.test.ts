import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { cpSync, mkdirSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { filesOf } from '../../src/integrations/files-of.ts';
import { buildSite, copyFixture, temporaryFolder } from './build-site.ts';

/** The site of a content folder: every file with the digest of what it holds. */
async function build(
  content: string,
  folder: string,
  env: Record<string, string> = {},
): Promise<Map<string, string>> {
  mkdirSync(folder, { recursive: true });
  const { code, output, dist } = await buildSite(content, folder, { PICTURES: '0', ...env });
  assert.equal(code, 0, output);
  return new Map(
    filesOf(dist).map((file) => [
      file,
      createHash('sha256')
        .update(readFileSync(join(dist, file)))
        .digest('hex'),
    ]),
  );
}

/** Files that are in one site only, or hold something else. */
function differences(one: Map<string, string>, other: Map<string, string>): string[] {
  return [...new Set([...one.keys(), ...other.keys()])].filter((file) => one.get(file) !== other.get(file));
}

test('what earlier builds have kept never shows: the bytes are those of a first build', async (t) => {
  const folder = temporaryFolder(t);
  const content = copyFixture(folder);
  const warm = join(folder, 'warm');
  const fresh = await build(content, join(folder, 'fresh'));

  // Everything is otherwise at first: a text, a rule, the address, the size of the site, and one edition is not there.
  const other = join(folder, 'other');
  cpSync(content, other, { recursive: true });
  const change = (path: string, edit: (text: string) => string) =>
    writeFileSync(join(other, path), edit(readFileSync(join(other, path), 'utf8')));
  rmSync(join(other, 'fact-sheets', 'water', '2024-05.md'));
  change('fact-sheets/water/2025-05.md', (text) => text.replace('东江', '西江'));
  change('glossary/vocabulary.tsv', (text) => `${text.trimEnd()}\n食水\t飲用水\tto-hant\tvocabulary\t試\n`);
  const env = { SITE: 'https://example.org', BASE: '/facts/', LARGE_FROM: '1' };
  const changed = await build(other, warm, env);
  assert.ok(differences(changed, fresh).length > 10);
  assert.deepEqual(differences(await build(content, warm), fresh), [], 'after changes');

  // What is kept was not written to its end.
  const cache = join(warm, 'cache');
  const kept = filesOf(cache).filter((file) => /\.(?:bin|json)$/.test(file) && file !== 'data-store.json');
  assert.ok(kept.length > 3, kept.join());
  for (const file of kept) truncateSync(join(cache, file), 40);
  assert.deepEqual(differences(await build(content, warm), fresh), [], 'after a build that was stopped');
});
