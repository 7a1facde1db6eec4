import assert from 'node:assert/strict';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import {
  keepSheets,
  readSheets,
  type SheetEntry,
  type SheetOutline,
  sheetStore,
} from '../../../src/loaders/index.ts';

const folder = mkdtempSync(join(tmpdir(), 'sheets-'));
after(() => rmSync(folder, { recursive: true }));
const ID = 'innovation-and-technology/2026-02';

test('an edition that was kept is what was read', () => {
  const outlines = new Map<string, SheetOutline>();
  const { findings, anew } = keepSheets('content', sheetStore(folder), outlines);
  assert.deepEqual([findings.length, anew], [0, 2]);
  const read = readSheets('content', () => undefined).entries.get(ID);
  // Another store: nothing is in its memory yet.
  const { digest, figureCounts, mentioned, ...opened } = sheetStore(folder).open(
    outlines.get(ID) as SheetOutline,
  );
  assert.deepEqual({ ...opened, sheet: { ...opened.sheet } }, read);
  const figures = Object.values(read?.figures ?? {}).flat();
  assert.equal(
    Object.values(figureCounts).reduce((sum, count) => sum + count, 0),
    figures.length,
  );
});

test('a second time nothing is read anew, and what is lost is', () => {
  const outlines = new Map<string, SheetOutline>();
  keepSheets('content', sheetStore(folder), outlines);
  assert.equal(keepSheets('content', sheetStore(folder), outlines).anew, 0);
  const topic = join(folder, 'innovation-and-technology');
  for (const file of readdirSync(topic)) if (file.startsWith('2026')) rmSync(join(topic, file));
  assert.equal(keepSheets('content', sheetStore(folder), outlines).anew, 1);
});

test('of an edition one file is kept, and one that is gone is forgotten', () => {
  const outlines = new Map<string, SheetOutline>();
  const sheets = sheetStore(folder);
  keepSheets('content', sheets, outlines);
  outlines.set('gone/2001-01', outlines.get(ID) as SheetOutline);
  keepSheets('content', sheets, outlines);
  assert.deepEqual([...outlines.keys()].sort(), ['innovation-and-technology/2025-02', ID]);
  const entry = readSheets('content', () => undefined).entries.get(ID) as SheetEntry;
  sheets.keep(ID, 'f'.repeat(64), entry);
  const files = readdirSync(join(folder, 'innovation-and-technology'));
  assert.deepEqual(
    files.filter((name) => name.startsWith('2026')),
    [`2026-02.${'f'.repeat(16)}.bin`],
  );
});
