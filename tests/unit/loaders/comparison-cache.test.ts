import assert from 'node:assert/strict';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import {
  type ComparisonCache,
  compareEditions,
  comparisonCache,
  comparisonCacheDir,
  readComparisonSetting,
  readSheets,
  type SheetEntry,
} from '../../../src/loaders/index.ts';

const TOPIC = 'innovation-and-technology';
const { entries } = readSheets('content', () => undefined);
const older = entries.get(`${TOPIC}/2025-02`) as SheetEntry;
const newer = entries.get(`${TOPIC}/2026-02`) as SheetEntry;

/** The older sheet again, as if issued in another year. */
function edition(name: string): SheetEntry {
  const written = JSON.stringify(older).replaceAll(`${TOPIC}/2025-02/`, `${TOPIC}/${name}/`);
  const entry = JSON.parse(written) as SheetEntry;
  return { ...entry, sheet: { ...entry.sheet, edition: name } };
}

function temporaryFolder(t: { after(callback: () => void): void }): string {
  const folder = mkdtempSync(join(tmpdir(), 'fact-sheet-concordance-'));
  t.after(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** A cache that tells which comparisons it had to have made. */
function counting(folder: string): ComparisonCache & { made: string[] } {
  const cache = comparisonCache(folder);
  const made: string[] = [];
  return {
    made,
    remember: (name, digest, make) =>
      cache.remember(name, digest, () => {
        made.push(name);
        return make();
      }),
  };
}

function madeIn(folder: string, editions: SheetEntry[], root = 'content'): string[] {
  const cache = counting(folder);
  compareEditions(editions, readComparisonSetting(root, cache));
  return cache.made.map((name) => name.replace(`${TOPIC}/`, '')).sort();
}

test('a kept comparison is the comparison, to the last undefined field', (t) => {
  const folder = temporaryFolder(t);
  const plain = compareEditions([older, newer], readComparisonSetting('content'));
  assert.deepEqual(madeIn(folder, [older, newer]), ['2025-02...2026-02']);
  const cache = counting(folder);
  const kept = compareEditions([older, newer], readComparisonSetting('content', cache));
  assert.deepEqual(cache.made, []);
  assert.deepEqual(kept.pairs[0]?.comparison, plain.pairs[0]?.comparison);
  const groups = kept.pairs[0]?.comparison.groups ?? [];
  assert.ok(
    groups.every(({ figures, figureChanges }) => figureChanges.every((one) => figures.includes(one))),
  );
});

test('after an edit only the pairs of the edited sheet are compared again', (t) => {
  const folder = temporaryFolder(t);
  const [first, second] = [edition('2023-02'), edition('2024-02')];
  const all = ['2023-02...2024-02', '2023-02...2026-02', '2024-02...2025-02', '2025-02...2026-02'];
  assert.deepEqual(madeIn(folder, [first, second, older, newer]), all);
  const edited = structuredClone(second);
  const block = edited.sheet.sections[0]?.blocks[0];
  assert.ok(block);
  block.text += '另有新措施。';
  // The oldest and the newest are compared through all between them.
  const made = ['2023-02...2024-02', '2023-02...2026-02', '2024-02...2025-02'];
  assert.deepEqual(madeIn(folder, [first, edited, older, newer]), made);
  assert.deepEqual(madeIn(folder, [first, edited, older, newer]), []);
});

test('a figure read otherwise, a correction and a term are reasons to compare again', (t) => {
  const folder = temporaryFolder(t);
  const content = join(folder, 'content');
  cpSync('content', content, { recursive: true });
  const cache = join(folder, 'cache');
  const editions = [older, newer];
  const pair = ['2025-02...2026-02'];
  assert.deepEqual(madeIn(cache, editions, content), pair);
  assert.deepEqual(madeIn(cache, editions, content), []);
  const changes: [what: string, editions: SheetEntry[], change: (text: string) => string][] = [
    ['figures', [older, { ...newer, figures: {} }], (text) => text],
    ['lineage', editions, (text) => text.slice(0, text.lastIndexOf('  - '))],
    ['glossary', editions, (text) => `${text}# another\n`],
    ['programmes', editions, (text) => `${text}# another\n`],
  ];
  for (const [what, given, change] of changes) {
    if (what !== 'figures') edit(content, what, change);
    assert.deepEqual(madeIn(cache, given, content), pair, what);
  }
});

test('a file that cannot be read is made anew', (t) => {
  const folder = temporaryFolder(t);
  madeIn(folder, [older, newer]);
  const [name] = readdirSync(join(folder, TOPIC));
  writeFileSync(join(folder, TOPIC, name ?? ''), 'half a fi');
  assert.deepEqual(madeIn(folder, [older, newer]), ['2025-02...2026-02']);
  assert.deepEqual(madeIn(folder, [older, newer]), []);
});

test('comparisons are kept below the cache folder of the build', () => {
  assert.equal(comparisonCacheDir({ CACHE_DIR: '/somewhere' }), '/somewhere/comparisons');
  assert.equal(comparisonCacheDir({}), join(process.cwd(), '.cache/astro/comparisons'));
});

/** Changes the first file of a content folder. */
function edit(content: string, folder: string, change: (text: string) => string): void {
  const names = readdirSync(join(content, folder), { recursive: true, encoding: 'utf8' });
  const file = join(content, folder, names.sort().find((name) => /\.(yaml|tsv)$/.test(name)) ?? '');
  writeFileSync(file, change(readFileSync(file, 'utf8')));
}
