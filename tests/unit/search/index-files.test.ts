import assert from 'node:assert/strict';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { gunzipSync, gzipSync } from 'node:zlib';
import { CborReader, cbor, cborArray } from '../../../src/integrations/cbor.ts';
import { compactIndex } from '../../../src/integrations/compact-index.ts';
import { checkFolding } from '../../../src/integrations/search-content.ts';
import { checkComplete, wholeSearch, writeSearch } from '../../../src/integrations/write-search.ts';
import type { SearchData } from '../../../src/search/index.ts';
import { content, data } from './content.ts';

async function inFolder(run: (folder: string) => Promise<void>): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'search-index-'));
  try {
    await run(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

test('the index on disk has every record by its number, and every word in one of its files', async () => {
  await inFolder(async (folder) => {
    const summary = await writeSearch(data, wholeSearch(folder));
    assert.equal(summary.records, data.records.length);
    assert.ok(summary.indexBytes <= 55_000, `${summary.indexBytes} bytes`);
    const pagefind = join(folder, 'pagefind');
    const meta = readdirSync(pagefind).find((name) => name.endsWith('.pf_meta')) ?? '';
    const reader = new CborReader(gunzipSync(readFileSync(join(pagefind, meta))), 'pagefind_dcd'.length);
    const [version, records, chunks] = reader.item() as [string, [string][], [string, string, string][]];
    assert.equal(version, '1.6.0');
    const numbers = records.map(([id]) => Number.parseInt([...id].reverse().join(''), 36));
    assert.deepEqual(numbers, [...data.records.keys()]);
    const words = chunks.flatMap(([from, to, name]) => {
      const bytes = gunzipSync(readFileSync(join(pagefind, 'index', `${name}.pf_index`)));
      const [entries] = new CborReader(bytes, 'pagefind_dcd'.length).item() as [[string][]];
      const inside = entries.map(([word]) => word);
      assert.deepEqual([inside[0], inside.at(-1)], [from, to]);
      return inside;
    });
    assert.deepEqual(new Set(words), new Set(data.records.flatMap(({ content }) => content.split(' '))));
    for (const name of ['pagefind-ui.js', 'pagefind-worker.js', 'fragment', 'playground']) {
      assert.ok(!existsSync(join(pagefind, name)), name);
    }
    const catalog = JSON.parse(
      gunzipSync(readFileSync(join(folder, 'search-data', 'catalog.pack'))).toString(),
    );
    assert.equal(catalog.chunks.from, chunks.map(([from]) => from).join(' '));
  });
});

test('two records with one address stop the build', async () => {
  const [first, second] = data.records;
  if (!first || !second) throw new Error('The content has fewer than two records.');
  const twice: SearchData = { ...data, records: [first, { ...second, url: first.url }] };
  await inFolder(async (folder) => {
    await assert.rejects(writeSearch(twice, wholeSearch(folder)), /share the address/);
  });
});

test('an index that lacks a record, or has it in another place, stops the build', () => {
  const records = data.records.slice(0, 3);
  const file = ({ url }: { url: string }, n: number) => ({
    path: `fragment/zxx_${n}.pf_fragment`,
    content: gzipSync(`pagefind_dcd${JSON.stringify({ url })}`),
  });
  const files = records.map(file);
  checkComplete(records, files, ['zxx_0', 'zxx_1', 'zxx_2']);
  for (const [indexed, written, wrong] of [
    [['zxx_0', 'zxx_1'], files, records[2]],
    [['zxx_0', 'zxx_2', 'zxx_1'], files, records[1]],
    [['zxx_0', 'zxx_1', 'zxx_2'], files.slice(1), records[0]],
    [['zxx_0', 'zxx_1', 'zxx_2', 'zxx_2'], files, undefined],
  ] as const) {
    assert.throws(
      () => checkComplete(records, written, indexed),
      ({ message }: Error) => message.includes(wrong?.id ?? `${indexed.length} records of 3`),
    );
  }
});

test('a heading that does not fold alike stops the build', () => {
  const entry = content.entries.find(({ sheet }) => sheet.script === 'zh-Hans');
  const sheet = structuredClone(entry?.sheet);
  const [section] = sheet?.sections ?? [];
  if (!entry || !sheet || !section) throw new Error('There is no sheet issued in Simplified Chinese.');
  sheet.sections = [{ ...section, heading: '香港', blocks: [] }];
  sheet.rules.add.push({ hans: '香港', hant: '臺灣', direction: 'both', kind: 'characters' });
  assert.throws(
    () => checkFolding([{ ...entry, sheet }]),
    ({ message }: Error) => message.includes(`${section.id} does not fold alike`),
  );
});

test('every block folds alike in both scripts; one that does not stops the build', () => {
  checkFolding(content.entries);
  const entry = content.entries.find(({ sheet }) => sheet.script === 'zh-Hans');
  if (!entry) throw new Error('There is no sheet issued in Simplified Chinese.');
  const sheet = structuredClone(entry.sheet);
  sheet.rules.add.push({ hans: '香港', hant: '臺灣', direction: 'both', kind: 'characters' });
  assert.throws(() => checkFolding([{ ...entry, sheet }]), /does not fold alike/);
});

test('files of another version of Pagefind are refused', () => {
  assert.throws(() => compactIndex([]), /Pin pagefind 1\.6\.0/);
});

test('CBOR is read as it is written', () => {
  for (const value of [0, 23, 24, 255, 256, 65_535, 65_536, 4_000_000, '', '香港', 'x'.repeat(300)]) {
    assert.equal(new CborReader(cbor(value), 0).item(), value);
  }
  const list = Buffer.concat([cborArray(3), cbor(1), cborArray(1), cbor('a'), cbor(2)]);
  assert.deepEqual(new CborReader(list, 0).item(), [1, ['a'], 2]);
  const reader = new CborReader(Buffer.concat([list, cbor(7)]), 0);
  reader.skip();
  assert.equal(reader.item(), 7);
});
