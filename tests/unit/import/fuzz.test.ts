import assert from 'node:assert/strict';
import { globSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { compareWithRaw } from '../../../scripts/check/fidelity.ts';
import { CommandError } from '../../../scripts/command/command-error.ts';
import { readOptions } from '../../../scripts/import/options.ts';
import { readPdf } from '../../../scripts/import/read-pdf.ts';
import { runImport } from '../../../scripts/import/run.ts';
import { type PdfPage, parseSheet, SheetError } from '../../../src/fact-sheets/index.ts';
import { TOPIC } from '../fact-sheets/sample.ts';
import { printPdf } from './set-pdf.ts';
import { put, workspace } from './workspace.ts';

/** A stream of numbers from 0 to 1 that is the same each time (mulberry32). */
function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

/** Breaks a file in one to four places: bytes changed, cut out, doubled, moved, put in, or the end cut off. */
function breakUp(bytes: Buffer, random: () => number): Buffer {
  let broken = bytes;
  const times = 1 + Math.floor(4 * random());
  for (let time = 0; time < times; time += 1) {
    const at = Math.floor(random() * broken.length);
    const length = 1 + Math.floor(random() ** 3 * 200);
    const part = broken.subarray(at, at + length);
    const [before, behind] = [broken.subarray(0, at), broken.subarray(at + length)];
    const kind = Math.floor(7 * random());
    if (kind === 0)
      broken = Buffer.concat([before, part.map((byte) => byte ^ (1 << Math.floor(8 * random()))), behind]);
    else if (kind === 1) broken = Buffer.concat([before, behind]);
    else if (kind === 2) broken = Buffer.concat([before, part, part, behind]);
    else if (kind === 3) broken = Buffer.concat([behind, part, before]);
    else if (kind === 4)
      broken = Buffer.concat([before, Buffer.from(part).fill(Math.floor(256 * random())), behind]);
    else if (kind === 5)
      broken = Buffer.concat([
        before,
        part,
        Buffer.from(NASTY[Math.floor(NASTY.length * random())] ?? ''),
        behind,
      ]);
    else broken = before;
  }
  return broken;
}

function breakText(text: string, random: () => number): Buffer {
  let signs = [...text];
  const times = 1 + Math.floor(4 * random());
  for (let time = 0; time < times; time += 1) {
    const at = Math.floor(random() * signs.length);
    const part = signs.slice(at, at + 1 + Math.floor(random() ** 3 * 60));
    const [before, behind] = [signs.slice(0, at), signs.slice(at + part.length)];
    const nasty = NASTY[Math.floor(NASTY.length * random())] ?? '';
    const kind = Math.floor(5 * random());
    if (kind === 0) signs = [...before, ...behind];
    else if (kind === 1) signs = [...before, ...part, ...part, ...behind];
    else if (kind === 2) signs = [...behind, ...part, ...before];
    else if (kind === 3) signs = [...before, nasty, ...part, ...behind];
    else signs = [...before, ...part.map((sign) => (random() < 0.3 ? nasty : sign)), ...behind];
  }
  return Buffer.from(signs.join(''));
}

const NASTY = [
  '\0',
  '<',
  '</main>',
  '<table><tr><td>',
  '&#x110000;',
  '\n---\n',
  '**',
  '| a |\n|-|\n',
  '`',
  '[](',
  '\uFEFF',
  '99999999999',
  '<<',
  '>> endobj',
  '(',
  '/Length -1',
  '\uD800',
  '\f',
  '# ',
];

const TEXT =
  '水務\n\n概況\n\n● 供水來自東江，由水務署負責，共 1,925 萬立方米。\n● 全港有水塘十七個。\n\n供水\n\n● 濾水廠二十間。\n\n（更新日期：2025 年 3 月 31 日）\n';
const MARKDOWN =
  '# 水務\n\n## 概況\n\n- **供水**來自東江，見[網頁](https://a.hk/)。\n  - 全港有水塘十七個。\n\n## 供水\n\n| 水塘 | 容量 |\n|---|---|\n| 萬宜 | 281 |\n\n---\n\n（更新日期：2025 年 3 月 31 日）\n';
const HTML = `<!DOCTYPE html><html><head><meta charset="utf-8"><title>水務</title><script>a()</script></head><body><nav><a href="/">主頁</a></nav>
<main><h1>水務</h1><h2>概況</h2><ul><li><b>供水</b>來自東江，見<a href="https://a.hk/">網頁</a>。<ul><li>全港有水塘十七個。</li></ul></li></ul>
<h2>供水</h2><table><tr><th>水塘</th><th>容量</th></tr><tr><td>萬宜</td><td>281</td></tr></table><p>濾水廠二十間&nbsp;&amp; 抽水站。</p><p>（更新日期：2025 年 3 月 31 日）</p></main><footer>版權</footer></body></html>`;

const printed = async (compress: boolean) =>
  Buffer.from(
    await printPdf(
      [
        { text: '水務', size: 20 },
        { text: '供水', size: 14 },
        { text: '水塘一七。', bullet: '●' },
        { text: '更新日期：2025-03-31' },
      ],
      { document: { compress } },
    ),
  );

const KINDS: [extension: string, count: number, source: () => Promise<Buffer>][] = [
  ['pdf', 150, () => printed(true)],
  ['pdf', 150, () => printed(false)],
  ['html', 250, async () => Buffer.from(HTML)],
  ['md', 225, async () => Buffer.from(MARKDOWN)],
  ['txt', 225, async () => Buffer.from(TEXT)],
];

for (const [index, [extension, count, source]] of KINDS.entries()) {
  test(`${count} broken files (.${extension}, ${index}): a message and no file, or a sheet that reads back`, async (context) => {
    const root = workspace(context);
    const whole = await source();
    const random = seeded(20250331 + index);
    let imported = 0;
    for (let turn = 0; turn < count; turn += 1) {
      // Text is broken by characters too, or most of it would only be found not to be UTF-8.
      const bytes =
        extension !== 'pdf' && turn % 4 > 0
          ? breakText(whole.toString('utf8'), random)
          : breakUp(whole, random);
      put(root, `in.${extension}`, bytes);
      const said = await tryImport(root, `in.${extension}`, bytes);
      const files = globSync('content/{fact-sheets,sources}/**/*.*', { cwd: root });
      const about = `turn ${turn}: ${said ?? 'imported'}`;
      if (said !== undefined) {
        assert.match(said, / → \S/u, about);
        assert.deepEqual(files, [], about);
        continue;
      }
      imported += 1;
      assert.equal(files.length, 2, about);
      if (extension === 'html') assert.deepEqual(fidelity(root, bytes), [], about);
      for (const file of files) rmSync(join(root, file));
    }
    context.diagnostic(`${imported} of ${count} could be imported`);
    assert.ok(imported < count);
  });
}

/** @returns the message, or undefined for an import that went well; any other error is thrown */
async function tryImport(root: string, file: string, bytes: Buffer): Promise<string | undefined> {
  try {
    const path = join(root, file);
    const pages: PdfPage[] =
      file.endsWith('.pdf') && bytes.subarray(0, 1024).includes('%PDF-') ? await readPdf(bytes, path) : [];
    runImport(readOptions([path]), root, () => pages);
    return undefined;
  } catch (error) {
    if (error instanceof CommandError || error instanceof SheetError) return error.message;
    throw new Error(`not caught: ${String(error)}\n${bytes.toString('utf8').slice(0, 2000)}`, {
      cause: error,
    });
  }
}

function fidelity(root: string, bytes: Buffer): string[] {
  const [file = ''] = globSync('content/fact-sheets/water/*.md', { cwd: root });
  const { sheet } = parseSheet(readFileSync(join(root, file), 'utf8'), { file, topic: TOPIC });
  assert.ok(sheet);
  return compareWithRaw(sheet, file, bytes).map(({ message }) => message);
}
