import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { keptSizes, sentBytes } from '../../../src/integrations/sent-bytes.ts';

const page = Buffer.from('便覽對照 '.repeat(200));
const other = Buffer.from('便览对照 '.repeat(300));

test('sizes are kept for contents that were asked for; a broken file or another brotli is no source', (t) => {
  const folder = mkdtempSync(join(tmpdir(), 'sent-bytes-'));
  t.after(() => rmSync(folder, { recursive: true, force: true }));
  const file = join(folder, 'kept', 'sizes.json');
  const first = keptSizes(file);
  assert.equal(first.of(page), sentBytes(page));
  assert.equal(first.of(other), sentBytes(other));
  first.keep();

  const written = readFileSync(file, 'utf8');
  // What stands in the file is believed: only so can one tell that it is read.
  writeFileSync(file, written.replace(`:${sentBytes(page)}`, ':7'));
  const second = keptSizes(file);
  assert.equal(second.of(page), 7);
  second.keep();
  assert.equal(Object.keys(JSON.parse(readFileSync(file, 'utf8')).sizes).length, 1);

  for (const broken of ['', written.slice(0, -9), written.replace(/brotli [\d.]+/, 'brotli 0')]) {
    writeFileSync(file, broken);
    assert.equal(keptSizes(file).of(page), sentBytes(page));
  }
});
