import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { compareWithRaw } from '../../../scripts/check/fidelity.ts';
import { readOptions } from '../../../scripts/import/options.ts';
import { runImport } from '../../../scripts/import/run.ts';
import { decodeRaw, findUpdate, parseSheet } from '../../../src/fact-sheets/index.ts';
import { UPDATED_LINE } from '../../../src/fact-sheets/outline.ts';
import { TOPIC } from '../fact-sheets/sample.ts';
import { workspace } from './workspace.ts';

/** 供水，水務。 in Big5 and GB 18030. */
const BIG5 = Buffer.from('a8d1a4f4a141a4f4b0c8a143', 'hex');
const GB18030 = Buffer.from('b9a9cbaea3accbae84d5a1a3', 'hex');
const swapped = (text: string): Buffer => Buffer.from(text, 'utf16le').swap16();

const ENCODINGS: [name: string, bytes: Buffer, encoding: string | undefined][] = [
  ['UTF-8', Buffer.from('供水，水務。'), 'utf-8'],
  ['Big5', BIG5, 'big5'],
  ['GB 18030', GB18030, 'gb18030'],
  ['UTF-16 with its mark', Buffer.from('\uFEFF供水，水務。', 'utf16le'), 'utf-16le'],
  ['UTF-16 without a mark', Buffer.from('供水，\n水務。', 'utf16le'), 'utf-16le'],
  ['UTF-16, big end first', swapped('供水，\n水務。'), 'utf-16be'],
  ['bytes that are no text', Buffer.from([0xff, 0x80, 0x81, 0x0a]), undefined],
  ['zero bytes within UTF-8', Buffer.from('供水\0，abc'), undefined],
];

for (const [name, bytes, encoding] of ENCODINGS) {
  test(`${name}: ${encoding ?? 'refused'}`, () => {
    const decoded = decodeRaw(bytes);
    assert.equal(decoded?.encoding, encoding);
    if (decoded) assert.equal(decoded.text.replace(/[\uFEFF\n]/gu, ''), '供水，水務。');
  });
}

const LINES: [line: string, day: string | undefined][] = [
  ['（更新日期：2025年3月31日）', '2025-03-31'],
  ['資料更新日期 28/2/2026', '2026-02-28'],
  ['最後更新日期: 二零二六年二月二十日', '2026-02-20'],
  ['更新日期為2026-02-20', '2026-02-20'],
  ['水務署按月公布水塘存水量的更新日期：2026年2月20日', undefined],
  ['系統，更新日期：2026年2月20日', undefined],
  ['更新日期由署長決定。', undefined],
];

for (const [line, day] of LINES) {
  test(`${line}: ${day === undefined ? 'no line of the update' : 'the update'}, by one rule`, () => {
    assert.equal(UPDATED_LINE.test(line), day !== undefined);
    assert.equal(findUpdate([line])?.day, day);
  });
}

const RAW =
  '水務\n\n概況\n\n供水來自東江，由水務署負責。\n\n水塘\t容量\n萬宜\t281\n\n供水\n\n●\t濾水廠二十間。\n\n';

test('rows with tabs become items, text in UTF-16 is read and kept byte for byte', (context) => {
  const bytes = Buffer.from(`\uFEFF${RAW}（更新日期：2025年3月31日）`, 'utf16le');
  const root = workspace(context, { 'in.txt': bytes });
  const said = runImport(readOptions([join(root, 'in.txt')]), root);
  assert.match(said, /line 1: text in another encoding than UTF-8, read as utf-16le\n/u);
  const file = 'content/fact-sheets/water/2025-03.md';
  const text = readFileSync(join(root, file), 'utf8');
  assert.match(text, /\n- 水塘\u3000容量\n- 萬宜\u3000281\n\n## 供水\n\n- 濾水廠二十間。\n/u);
  const { sheet } = parseSheet(text, { file, topic: TOPIC });
  assert.ok(sheet);
  const kept = readFileSync(join(root, 'content/sources', sheet.source.file));
  assert.equal(createHash('sha256').update(kept).digest('hex'), sheet.source.sha256);
  assert.deepEqual(compareWithRaw(sheet, file, kept), []);
});

test('a sheet that gives its month only is told where a day is found, and takes the day it was published', (context) => {
  const root = workspace(context, { 'in.txt': `${RAW}（更新日期：2025年3月）` });
  const path = join(root, 'in.txt');
  assert.throws(
    () => runImport(readOptions([path]), root),
    /the month of its update only: "（更新日期：2025年3月）".* → .*--published 2025-03-DD/u,
  );
  assert.throws(() => readOptions([path, '--published', '2025-03']), /"2025-03" is not a date/u);
  runImport(readOptions([path, '--published', '2025-03-12']), root);
  const text = readFileSync(join(root, 'content/fact-sheets/water/2025-03.md'), 'utf8');
  assert.match(text, /^updated: 2025-03-12 # 原文沒有日子；這是檔案發布之日。$/mu);
});
