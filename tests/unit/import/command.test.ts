import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { readOptions, USAGE } from '../../../scripts/import/options.ts';
import { runImport } from '../../../scripts/import/run.ts';
import { put, workspace } from './workspace.ts';

const RAW =
  '水務 \n\n概況 \n\n\uF0D8 供水來自東江，共 ９ 條河。 \n\n\uF0D8 水務署負責供水。 \n\n（更新日期：2025 年 3 月 31 日） \n';
const SHEET = 'content/fact-sheets/water/2025-03.md';
const COPY = 'content/sources/water.2025-03.zh-Hant-HK.txt';
const ARGS = ['--topic', 'water', '--edition', '2025-03', '--script', 'zh-Hant-HK'];

function run(root: string, file: string, ...more: string[]): string {
  return runImport(readOptions([join(root, file), ...ARGS, ...more]), root);
}

function written(root: string): string[] {
  return globSync('content/{fact-sheets,sources}/**/*.*', { cwd: root }).sort();
}

test('a raw file becomes a sheet and a copy of itself', (context) => {
  const root = workspace(context, { 'in.txt': RAW });
  const said = run(root, 'in.txt');
  assert.deepEqual(written(root), [SHEET, COPY]);
  assert.deepEqual(readFileSync(join(root, COPY)), Buffer.from(RAW));
  assert.equal(
    readFileSync(join(root, SHEET), 'utf8'),
    `---
script: zh-Hant-HK
updated: 2025-03-31
publisher: 香港特別行政區政府
source:
  file: water.2025-03.zh-Hant-HK.txt
  format: pdf-text
  sha256: ${createHash('sha256').update(RAW).digest('hex')}
---

# 水務

## 概況

- 供水來自東江，共 ９ 條河。
- 水務署負責供水。

---

（更新日期：2025 年 3 月 31 日）
`,
  );
  assert.equal(
    said,
    `水務, edition 2025-03, updated 2025-03-31, zh-Hant-HK
1 section, 2 blocks, 0 bold runs, 1 figure, 0 registered names
     2  概況 (overview)
  none  供水 (supply): make sure that the raw file has no such section
  none  開拓水源 (new-sources): make sure that the raw file has no such section
No other edition of water to compare with.
1 doubt, to be looked at in in.txt; the text stays as issued:
  line 5: full-width digit or letter: "…自東江，共 ９ 條河。"
Wrote ${SHEET}
Wrote ${COPY}
Next: read the sheet beside its source, list slips under sic, then npm run names, npm run ids and npm run check.`,
  );
});

test('a dry run shows the sheet and writes nothing', (context) => {
  const root = workspace(context, { 'in.txt': RAW });
  const said = run(root, 'in.txt', '--dry-run');
  assert.match(said, /^- 水務署負責供水。$/mu);
  assert.match(said, /^Would write content\/fact-sheets\/water\/2025-03\.md$/mu);
  assert.deepEqual(written(root), []);
});

test('a sheet is not replaced without --force', (context) => {
  const root = workspace(context, { 'in.txt': RAW });
  run(root, 'in.txt');
  const before = readFileSync(join(root, SHEET), 'utf8');
  put(root, 'in.txt', RAW.replace('水務署', '政府'));
  assert.throws(() => run(root, 'in.txt'), {
    message: `${SHEET} is there already. → Import with --force to replace its text; sic, rules and url are kept.`,
  });
  assert.equal(readFileSync(join(root, SHEET), 'utf8'), before);
});

const KEPT = `url: https://www.gov.hk/
# 由編輯核對
sic:
  - { block: overview-1, text: ９, note: 全形數字。, kind: typography }
rules:
  off: [ 供水 ]
`;

function edit(root: string): void {
  const [url = '', ...rest] = KEPT.split('\n');
  const sheet = readFileSync(join(root, SHEET), 'utf8')
    .replace('  format:', `  ${url}\n  format:`)
    .replace('\n---\n\n#', `\n${rest.join('\n')}---\n\n#`);
  put(root, SHEET, sheet);
}

test('with --force what a person added is kept', (context) => {
  const root = workspace(context, { 'in.txt': RAW });
  run(root, 'in.txt');
  edit(root);
  const edited = readFileSync(join(root, SHEET), 'utf8');
  put(root, 'in.txt', RAW.replace('水務署', '政府'));
  run(root, 'in.txt', '--force');
  const sha256 = createHash('sha256')
    .update(readFileSync(join(root, 'in.txt')))
    .digest('hex');
  assert.equal(
    readFileSync(join(root, SHEET), 'utf8'),
    edited.replace('水務署', '政府').replace(/sha256: \w+/u, `sha256: ${sha256}`),
  );
});

test('a kept sic that no longer fits is told, and does not stand in the way', (context) => {
  const root = workspace(context, { 'in.txt': RAW });
  run(root, 'in.txt');
  edit(root);
  put(root, 'in.txt', RAW.replace('９', '9'));
  assert.match(
    run(root, 'in.txt', '--force'),
    /^Kept, but to be mended:\n {2}content\/fact-sheets\/water\/2025-03\.md:12 sic "９" does not stand in overview-1\./mu,
  );
});

test('the copy in content/sources can be imported itself', (context) => {
  const root = workspace(context, { [COPY]: RAW });
  run(root, COPY);
  assert.deepEqual(written(root), [SHEET, COPY]);
});

const BAD_FILES: [name: string, file: string, content: string | Uint8Array | undefined, message: RegExp][] = [
  ['a missing file', 'in.txt', undefined, /^There is no file .*in\.txt\. → Check the path\.$/u],
  ['an empty file', 'in.txt', ' \n\n', /^.*in\.txt is empty\. → Hand over the file with its text\.$/u],
  [
    'a binary file',
    'in.txt',
    'a\0b',
    /is not a text file: it has NUL bytes\. → Save it as UTF-8 text and import that\.$/u,
  ],
  [
    'a Big5 file',
    'in.txt',
    Uint8Array.from([0x61, 0xa4, 0xf4]),
    /is not UTF-8: byte 2 does not belong\. → Save it as UTF-8 \(from Big5: iconv -f BIG5-HKSCS -t UTF-8\) and import that\.$/u,
  ],
  [
    'a broken PDF by another name',
    'in.txt',
    '%PDF-1.7\n',
    /in\.txt cannot be read as a PDF: it is broken or cut off \(.*\)\. → Fetch it again/u,
  ],
  [
    'a file that is no PDF',
    'in.pdf',
    'PDF',
    /in\.pdf cannot be read as a PDF: it does not begin as one\. → /u,
  ],
  [
    'a Word file',
    'in.txt',
    'PK\x03\x04',
    /in\.txt is a Word, Excel or other zip file, which cannot be read\. → Hand over a PDF \(\.pdf\), a web page \(\.html\), Markdown \(\.md\) or plain text \(\.txt\)\.$/u,
  ],
  [
    'a picture',
    'in.pdf',
    Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0]),
    /in\.pdf is a picture, which cannot be read\. → Hand over a PDF/u,
  ],
  [
    'a file of another kind',
    'in.docx',
    'a',
    /^The importer cannot tell what ".*in\.docx" is\. → Hand over a PDF/u,
  ],
  [
    'a sheet without a day',
    'in.txt',
    RAW.replace('更新', '修訂'),
    /does not say when it was updated \(更新日期\)\. → Give the day as --updated YYYY-MM-DD\.$/u,
  ],
  [
    'a sheet in the other script',
    'in.txt',
    '水务\n概况\n供水来自广东省，由水务署负责。\n更新日期：2025年3月31日\n',
    /^The sheet could not be restored; nothing was written\.\n {2}.*script The sheet is declared Traditional \(zh-Hant-HK\), but \d+ of its \d+ telling characters are Simplified \(zh-Hans\)\. → Write script: zh-Hans/u,
  ],
  [
    'an unknown heading',
    'in.txt',
    RAW.replace('概況', '概況 \n\n\uF0D8 甲。 \n\n \n\n水質監測'),
    /in\.txt:9: "水質監測" is no heading of the topic yet/u,
  ],
  [
    'a code block',
    'in.md',
    '# 水務\n\n## 概況\n\n```\na\n```\n',
    /in\.md:5 Here is a code block \(.*\), which a fact sheet cannot have\. → In a copy of the file, /u,
  ],
];

for (const [name, file, content, message] of BAD_FILES) {
  test(`${name} is refused and nothing is written`, (context) => {
    const root = workspace(context, content === undefined ? {} : { [file]: content });
    assert.throws(
      () => run(root, file),
      (error) => error instanceof Error && message.test(error.message),
    );
    assert.deepEqual(written(root), []);
  });
}

const BAD_OPTIONS: [args: string[], message: string][] = [
  [[], `No file is given. → ${USAGE}`],
  [['a.txt', 'b.txt', ...ARGS], `More than one file is given: a.txt, b.txt. → ${USAGE}`],
  [['a.txt', ...ARGS, '--topic', ''], `--topic has no value. → ${USAGE}`],
  [['a.txt', ...ARGS, '--fast'], `Unknown option '--fast'. → ${USAGE}`],
  [
    ['a.txt', ...ARGS, '--script', 'zh-TW'],
    'The script "zh-TW" is not known. → Write --script zh-Hant-HK or --script zh-Hans.',
  ],
  [
    ['a.txt', ...ARGS, '--edition', '2025'],
    'The edition "2025" is not a year and month. → Write it as YYYY-MM, such as --edition 2026-02.',
  ],
  [
    ['a.txt', ...ARGS, '--updated', '2025-02-30'],
    'The day "2025-02-30" is not a date. → Write it as YYYY-MM-DD, such as --updated 2026-02-20.',
  ],
];

for (const [args, message] of BAD_OPTIONS) {
  test(`import ${args.join(' ')}`, () => assert.throws(() => readOptions(args), { message }));
}

const WORKED_OUT: [name: string, raw: string, args: string[], found: RegExp][] = [
  [
    'topic, edition and script',
    RAW,
    [],
    /^Found: topic water, by its title\nFound: edition 2025-03, by "（更新日期：2025 年 3 月 31 日）"\nFound: script zh-Hant-HK, by \d+ of its \d+ telling characters$/mu,
  ],
  [
    'a date in Chinese numerals',
    RAW.replace('2025 年 3 月 31 日', '二零二五年三月三十一日'),
    [],
    /edition 2025-03, updated 2025-03-31, zh-Hant-HK/u,
  ],
  [
    'a topic told by its headings',
    RAW.replace('水務 \n', '香港便覽 \n').replace('（更', '供水 \n\n\uF0D8 水塘。 \n\n（更'),
    [],
    /^Found: topic water, by its headings$/mu,
  ],
  [
    'an option that overrules',
    RAW,
    ['--edition', '2025-04'],
    /^Found: --edition is 2025-04, though the sheet says "（更新日期：2025 年 3 月 31 日）"$/mu,
  ],
];

for (const [name, raw, args, found] of WORKED_OUT) {
  test(`worked out from the file: ${name}`, (context) => {
    const root = workspace(context, { 'in.txt': raw });
    assert.match(runImport(readOptions([join(root, 'in.txt'), ...args]), root), found);
  });
}

const NOT_SURE: [name: string, raw: string, message: RegExp][] = [
  [
    'the day',
    RAW.replace('2025 年 3 月 31 日', '二零二五年三月'),
    /gives the month of its update only: "（更新日期：二零二五年三月）"\. .* → Give the day .*--published 2025-03-DD\./u,
  ],
  ['the edition', RAW.replace('更新', '修訂'), /so its edition is not known\. → Give --updated YYYY-MM-DD/u],
  [
    'the topic',
    RAW.replace('水務', '道路').replace('水務', '路政'),
    /^No topic is called as .*in\.txt is: it begins "道路"\. → Give --topic, one of water \(水務\);/u,
  ],
  [
    'the script',
    RAW.replace('負責供水', '负责东广亚乡买会'),
    /has \d+ characters that only Traditional text has and \d+ that only Simplified text has, so its script is not sure\. → Give --script/u,
  ],
];

for (const [name, raw, message] of NOT_SURE) {
  test(`where the file does not tell ${name}, the message says which option to give`, (context) => {
    const root = workspace(context, { 'in.txt': raw });
    assert.throws(
      () => runImport(readOptions([join(root, 'in.txt')]), root),
      (error) => error instanceof Error && message.test(error.message),
    );
    assert.deepEqual(written(root), []);
  });
}

test('an edition is told against the one before', (context) => {
  const root = workspace(context, { 'in.txt': RAW });
  run(root, 'in.txt');
  put(
    root,
    'in.txt',
    RAW.replace('2025 年', '2026 年')
      .replace('共 ９ 條河', '共 12 條河')
      .replace('（更', '供水 \n\n\uF0D8 水塘。 \n\n（更'),
  );
  assert.match(
    runImport(readOptions([join(root, 'in.txt')]), root),
    /^From 2025-03 to 2026-03:\n {2}new section: 供水 \(supply\)\n {2}readers will see 1 updated, 1 unchanged, 1 added$/mu,
  );
});

test('an unknown topic is refused, the known ones are named', (context) => {
  const root = workspace(context, { 'in.txt': RAW });
  assert.throws(() => runImport(readOptions([join(root, 'in.txt'), ...ARGS, '--topic', 'roads']), root), {
    message:
      'There is no topic "roads"; there are water. → Correct --topic, or write its names and sections into content/topics/{topic}.yaml first.',
  });
});
