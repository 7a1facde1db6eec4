import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import fc from 'fast-check';
import type { Character } from '../../../scripts/check/fidelity/character.ts';
import { rawMarkdownCharacters } from '../../../scripts/check/fidelity/raw-markdown.ts';
import { rawPdfTextCharacters } from '../../../scripts/check/fidelity/raw-pdf-text.ts';
import { sheetCharacters } from '../../../scripts/check/fidelity/sheet-characters.ts';
import { walk } from '../../../scripts/check/fidelity/walk.ts';
import { compareWithRaw } from '../../../scripts/check/fidelity.ts';
import { readContent } from '../../../scripts/content.ts';
import { parseSheet, restorePdfText, type Sheet, writeSheet } from '../../../src/fact-sheets/index.ts';
import { TOPIC } from '../fact-sheets/sample.ts';

const content = readContent(process.cwd());

/** Characters that are neither space nor markup: counted apart from this project. */
const COUNTS: Readonly<Record<string, number>> = { '2025-02': 6_868, '2026-02': 10_003 };

for (const { file, edition, sheet } of content.sheets) {
  if (!sheet) continue;
  const bytes = content.readSource(sheet.source.file);
  const raw = bytes?.toString('utf8') ?? '';
  const left =
    sheet.source.format === 'pdf-text'
      ? rawPdfTextCharacters(raw, sheet.source.omitted)
      : rawMarkdownCharacters(raw);
  const right = sheetCharacters(sheet);

  test(`${edition} has every character of its raw file, in its place, and no other`, () => {
    assert.deepEqual(compareWithRaw(sheet, file, bytes), []);
  });

  test(`${edition} has ${COUNTS[edition]} characters on either side`, () => {
    assert.deepEqual([left.length, right.length], [COUNTS[edition], COUNTS[edition]]);
  });

  test(`one character missing, added or swapped anywhere in ${edition} is found`, () => {
    fc.assert(
      fc.property(
        fc.nat({ max: right.length - 2 }),
        fc.constantFrom('missing', 'added', 'swapped'),
        (at, how) => {
          const changed = change(right, at, how);
          fc.pre(
            changed.some(({ sign }, index) => sign !== right[index]?.sign) || changed.length !== right.length,
          );
          const differences = walk(left, changed, { marks: false });
          assert.ok(differences.length > 0);
          assert.ok(differences.length <= 4, JSON.stringify(differences));
        },
      ),
      { numRuns: 60 },
    );
  });
}

function change(characters: readonly Character[], at: number, how: string): Character[] {
  const [one, two] = characters.slice(at, at + 2);
  if (!one || !two) return [...characters];
  if (how === 'missing') return characters.toSpliced(at, 1);
  if (how === 'added') return characters.toSpliced(at, 0, { ...one, sign: '※' });
  return characters.toSpliced(at, 2, two, one);
}

const RAW = '水務\n概況\n\uF0D8 供水來自東江，由水務署負\n責。\n\uF0D8 全港有水塘十七個。\n';
const BODY = '# 水務\n\n## 概況\n\n- 供水來自東江，由水務署負責。\n- 全港有水塘十七個。\n';

function read(body: string, raw: string, format = 'pdf-text', more = ''): Sheet {
  const sha256 = createHash('sha256').update(raw).digest('hex');
  const extension = format === 'markdown' ? 'md' : 'txt';
  const text = `---
script: zh-Hant-HK
updated: 2025-03-31
publisher: 甲
source:
  file: water.2025-03.zh-Hant-HK.${extension}
  format: ${format}
  sha256: ${sha256}
${more}---
${body}`;
  const { sheet, findings } = parseSheet(text, { file: join('water', '2025-03.md'), topic: TOPIC });
  assert.deepEqual(findings, []);
  assert.ok(sheet);
  return sheet;
}

function differences(body: string, raw = RAW, format = 'pdf-text', more = ''): string[] {
  return compareWithRaw(read(body, raw, format, more), 'a.md', Buffer.from(raw)).map(
    ({ line, message }) => `${line ?? '-'} ${message}`,
  );
}

const TXT = 'content/sources/water.2025-03.zh-Hant-HK.txt';
const MD = 'content/sources/water.2025-03.zh-Hant-HK.md';

const CASES: [name: string, body: string, differences: string[]][] = [
  ['the same text', BODY, []],
  ['other spaces', BODY.replace('東江，', '東江， '), []],
  ['a missing character', BODY.replace('東', ''), [`14 ${TXT}:3 "東" is missing.`]],
  ['an added character', BODY.replace('東江', '東江水'), [`14 ${TXT}:3 "水" is added.`]],
  [
    'a repaired character',
    BODY.replace('十七', '十八'),
    [`15 ${TXT}:5 "七" is missing.`, `15 ${TXT}:5 "八" is added.`],
  ],
  [
    'a moved clause',
    BODY.replace('由水務署負責', '').replace('十七個', '十七個由水務署負責'),
    [`15 ${TXT}:3 "由水務署負責" has moved.`],
  ],
  [
    'a missing item',
    BODY.replace('- 全港有水塘十七個。\n', ''),
    [`14 ${TXT}:5 "全港有水塘十七個。" is missing.`],
  ],
  [
    'an item that became a paragraph',
    BODY.replace('- 全港', '\n全港'),
    [`16 ${TXT}:5 "全港有水塘十七個。" begins an item or paragraph on one side only.`],
  ],
  [
    'an item cut in two',
    BODY.replace('，由', '，\n\n由'),
    [`16 ${TXT}:3 "由水務署負責。全港有" begins an item or paragraph on one side only.`],
  ],
];

for (const [name, body, expected] of CASES) {
  test(`${name}: ${expected.length === 0 ? 'nothing is found' : 'found with both lines'}`, () => {
    assert.deepEqual(differences(body), expected);
  });
}

const RAW_MD =
  '# 水務\n\n### **概況**\n\n- **水務署（本署）**負責供\n\n水，見 [網頁](https://a.b)、1 \\* 2 &amp; 3。\n\n---\n\n2025 年\n';
const BODY_MD =
  '# 水務\n\n## 概況\n\n- **水務署（本署）**負責供水，見 [網頁](https://a.b)、1 \\* 2 & 3。\n\n---\n\n2025 年\n';

const MARKDOWN: [name: string, body: string, differences: string[]][] = [
  ['markup aside, Markdown is the same', BODY_MD, []],
  [
    'bold that was lost',
    BODY_MD.replaceAll('**', ''),
    [`14 ${MD}:5 "水務署（本署）負責供" is bold on one side only.`],
  ],
  [
    'bold that was added',
    BODY_MD.replace('供水，', '**供水**，'),
    [`14 ${MD}:5 "供水，見網頁、1*2" is bold on one side only.`],
  ],
];

MARKDOWN.push(
  ...(
    [
      ['~~供水~~，', 'struck out'],
      ['`供水`，', 'code'],
      ['*供水*，', 'emphasised'],
      ['[供水](https://c.d)，', 'a link to https://c.d'],
    ] as const
  ).map(([marked, what]): (typeof MARKDOWN)[number] => [
    `text that was made ${what}`,
    BODY_MD.replace('供水，', marked),
    [`14 ${MD}:5 "供水，見網頁、1*2" is ${what} on one side only.`],
  ]),
  [
    'a link that leads elsewhere',
    BODY_MD.replace('https://a.b', 'https://c.d'),
    [`14 ${MD}:7 "網頁、1*2&3。2" is a link to https://a.b and a link to https://c.d on one side only.`],
  ],
  [
    'text that is kept out of conversion',
    BODY_MD.replace('供水，', '<span translate="no">供水</span>，'),
    [],
  ],
);

for (const marked of ['**東江**', '*東江*', '~~東江~~', '`東江`', '[東江](https://a.b)']) {
  test(`the text of a PDF has no mark: ${marked}`, () => {
    const found = differences(BODY.replace('東江', marked));
    assert.equal(found.length, 1);
    assert.match(found[0] ?? '', /^14 .*:3 "東江，由水務署負責。" is .* on one side only\.$/u);
  });
}

for (const [name, body, expected] of MARKDOWN) {
  test(name, () => assert.deepEqual(differences(body, RAW_MD, 'markdown'), expected));
}

test('omitted lines are left out only where they stand as declared', () => {
  const raw = RAW.replace('\n責', '\n1\n責');
  const omitted = (line: number): string => `  omitted:\n    - { line: ${line}, text: "1" }\n`;
  assert.deepEqual(differences(BODY, raw), [`14 ${TXT}:4 "1" is missing.`]);
  assert.deepEqual(differences(BODY, raw, 'pdf-text', omitted(4)), []);
  assert.deepEqual(differences(BODY, raw, 'pdf-text', omitted(3)), [`10 Line 3 of ${TXT} is not "1".`]);
});

test('a raw file that is gone or changed is found', () => {
  const sheet = read(BODY, RAW);
  assert.deepEqual(
    compareWithRaw(sheet, 'a.md', undefined).map(({ message }) => message),
    [`The raw file ${TXT} is not there.`],
  );
  assert.match(
    compareWithRaw(sheet, 'a.md', Buffer.from(`${RAW} `))[0]?.message ?? '',
    /has the SHA-256 \w{64}, the front matter says/u,
  );
});

test('both raw files are kept byte for byte', () => {
  for (const { sheet } of content.sheets) {
    assert.ok(sheet);
    const bytes = readFileSync(join('content', 'sources', sheet.source.file));
    assert.equal(createHash('sha256').update(bytes).digest('hex'), sheet.source.sha256);
  }
});

test('a sign that comes again before a space is the bullet of a plain text', () => {
  for (const sign of ['‒', '★', '※', '->']) {
    const raw = RAW.replaceAll('\uF0D8', sign);
    assert.deepEqual(differences(BODY, raw), []);
    const written = writeSheet(restorePdfText(raw, TOPIC), 'pdf-text').body;
    assert.equal(written, BODY);
  }
});
