import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type Block, parseSheet, type Sheet } from '../../../src/fact-sheets/index.ts';
import { FILE, findingsOf, sheetFile, TOPIC } from './sample.ts';

function parse(body: string, fields = ''): Sheet {
  const { sheet, findings } = parseSheet(sheetFile(body, { fields }), { file: FILE, topic: TOPIC });
  assert.deepEqual(findings, []);
  assert.ok(sheet);
  return sheet;
}

function onlyBlock(markdown: string, fields = ''): Block {
  const [block] = parse(`# 水務\n\n## 概況\n\n${markdown}\n`, fields).sections[0]?.blocks ?? [];
  assert.ok(block);
  return block;
}

test('a sheet becomes sections and blocks with ids, anchors and lines', () => {
  const sheet = parse(
    '# 水務\n\n## 概況\n\n一。\n\n- 二。\n  - 三。\n- 四。\n\n## 食水供應\n\n- 五。\n\n---\n\n（更新日期：2025 年 3 月 31 日）\n\n2025 年 3 月\n',
  );
  assert.equal(sheet.title, '水務');
  assert.deepEqual(sheet.colophon, ['（更新日期：2025 年 3 月 31 日）', '2025 年 3 月']);
  assert.deepEqual(sheet.lines, {
    title: 10,
    colophon: [26, 28],
    sha256: 8,
    omitted: [],
    readings: [],
    rules: { add: [], off: [] },
  });
  assert.deepEqual(
    sheet.sections.map(({ id, slug, heading, line }) => ({ id, slug, heading, line })),
    [
      { id: 'water/2025-03/overview', slug: 'overview', heading: '概況', line: 12 },
      { id: 'water/2025-03/supply', slug: 'supply', heading: '食水供應', line: 20 },
    ],
  );
  assert.deepEqual(
    sheet.sections.flatMap(({ blocks }) =>
      blocks.map(({ id, anchor, number, kind, depth, text, line }) => [
        id,
        anchor,
        number,
        kind,
        depth,
        text,
        line,
      ]),
    ),
    [
      ['water/2025-03/overview/01', 'overview-1', '1', 'paragraph', 0, '一。', 14],
      ['water/2025-03/overview/02', 'overview-2', '2', 'item', 0, '二。', 16],
      ['water/2025-03/overview/03', 'overview-3', '3', 'item', 1, '三。', 17],
      ['water/2025-03/overview/04', 'overview-4', '4', 'item', 0, '四。', 18],
      ['water/2025-03/supply/01', 'supply-1', '1', 'item', 0, '五。', 22],
    ],
  );
});

const INLINE: [name: string, markdown: string, text: string, marks: string[]][] = [
  [
    'bold closes after a full-width bracket',
    '**水務署（本署）**為供水機構。',
    '水務署（本署）為供水機構。',
    ['strong 水務署（本署）'],
  ],
  [
    'bold closes before and inside corner brackets',
    '「**轉數快**」**平台**。',
    '「轉數快」平台。',
    ['strong 轉數快', 'strong 平台'],
  ],
  [
    'bold inside curly quotes',
    '發布“**ASPIRe**”**路線圖**。',
    '發布“ASPIRe”路線圖。',
    ['strong ASPIRe', 'strong 路線圖'],
  ],
  ['emphasis, deletion and code', '*甲*~~乙~~`丙`。', '甲乙丙。', ['emphasis 甲', 'delete 乙', 'code 丙']],
  ['a single tilde is text', '約 3~5~7 年。', '約 3~5~7 年。', []],
  ['a link', '見[水務署](https://www.wsd.gov.hk/)。', '見水務署。', ['link 水務署 https://www.wsd.gov.hk/']],
  ['a bare address is text, with what follows it', '見www.wsd.gov.hk查閱。', '見www.wsd.gov.hk查閱。', []],
  ['a bare mail address is text', '電郵 a_b@wsd.gov.hk。', '電郵 a_b@wsd.gov.hk。', []],
  ['a span that is not converted', '<span translate="no">后海</span>灣。', '后海灣。', ['noconvert 后海']],
  [
    'bold inside a span',
    "<span translate='no'>后**海**</span>灣。",
    '后海灣。',
    ['noconvert 后海', 'strong 海'],
  ],
  ['marks within marks', '**甲*乙*丙**。', '甲乙丙。', ['strong 甲乙丙', 'emphasis 乙']],
  ['escapes and entities', '\\*\\_\\[ ] 1 &lt; 2 &amp; 3。', '*_[ ] 1 < 2 & 3。', []],
  ['straight quotes stay straight', '"a" -- \'b\' ...', '"a" -- \'b\' ...', []],
  [
    'Chinese lines are joined without a space',
    '香港的供\n水來自**廣東\n省**。',
    '香港的供水來自廣東省。',
    ['strong 廣東省'],
  ],
  [
    'a number and its unit are joined with one',
    '共 100\n萬 個，又 20\n**萬** 個。',
    '共 100 萬 個，又 20 萬 個。',
    ['strong 萬'],
  ],
];

for (const [name, markdown, text, marks] of INLINE) {
  test(`inline: ${name}`, () => {
    const block = onlyBlock(markdown);
    assert.equal(block.text, text);
    assert.deepEqual(
      block.marks.map(({ type, start, end, href }) =>
        [type, text.slice(start, end), href].filter(Boolean).join(' '),
      ),
      marks,
    );
  });
}

test('a block over several lines knows its last one', () => {
  const { line, endLine } = onlyBlock('香港的供\n水。');
  assert.deepEqual([line, endLine], [14, 15]);
});

test('front matter may give the title, and Windows line ends and a byte order mark do no harm', () => {
  const text = sheetFile('\n## 概況\n\n一。\n', { fields: 'title: 水務\n' });
  const { sheet, findings } = parseSheet(`\uFEFF${text.replaceAll('\n', '\r\n')}`, {
    file: FILE,
    topic: TOPIC,
  });
  assert.deepEqual(findings, []);
  assert.equal(sheet?.title, '水務');
  assert.equal(sheet?.sections[0]?.blocks[0]?.line, 14);
});

test('an update line below the title belongs to the colophon', () => {
  const sheet = parse('# 水務\n\n（更新日期：2025 年 3 月 31 日）\n\n## 概況\n\n一。\n');
  assert.deepEqual(sheet.colophon, ['（更新日期：2025 年 3 月 31 日）']);
});

test('rules of one sheet are read with their defaults', () => {
  const fields = 'rules:\n  add:\n    - { hans: 后海, hant: 后海, kind: protected }\n  off: [支持服务]\n';
  assert.deepEqual(parse('# 水務\n\n## 概況\n\n一。\n', fields).rules, {
    add: [{ hans: '后海', hant: '后海', direction: 'both', kind: 'protected' }],
    off: ['支持服务'],
  });
});

const sic = (entry: string): string => `sic:\n  - ${entry}\n`;

test('a sic is found in its block, offsets counted in its text', () => {
  const block = onlyBlock(
    '約**4,2**000 個。',
    sic('{ block: overview-1, text: "4,2000", note: "應為「42,000」。", kind: error }'),
  );
  assert.deepEqual(block.sic, [
    { start: 1, end: 7, text: '4,2000', note: '應為「42,000」。', kind: 'error' },
  ]);
});

test('a sic that stands twice is told apart by nth', () => {
  const fields = sic('{ block: overview-1, text: 甲, note: 誤。, kind: typography, nth: 2 }');
  assert.deepEqual(
    onlyBlock('甲乙甲。', fields).sic.map(({ start, end }) => [start, end]),
    [[2, 3]],
  );
});

const BAD_SIC: [name: string, entry: string, finding: string][] = [
  [
    'an unknown block',
    '{ block: overview-9, text: 甲, note: 誤。, kind: error }',
    '10 sic There is no block "overview-9". → Write the anchor of a block, such as fintech-6.',
  ],
  [
    'a text that is not there',
    '{ block: overview-1, text: 丙, note: 誤。, kind: error }',
    '10 sic "丙" does not stand in overview-1. → Quote it as it stands on line 16, without markup.',
  ],
  [
    'a text that stands twice',
    '{ block: overview-1, text: 甲, note: 誤。, kind: error }',
    '10 sic "甲" stands twice in overview-1. → Quote more of the text, or say which one with nth: 1, 2, ….',
  ],
  [
    'an occurrence that is not there',
    '{ block: overview-1, text: 甲, note: 誤。, kind: error, nth: 3 }',
    '10 sic "甲" stands twice in overview-1, so there is no number 3. → Write a number from 1 to 2.',
  ],
  [
    'an unknown kind',
    '{ block: overview-1, text: 乙, note: 誤。, kind: slip }',
    '10 front-matter The field sic[0].kind is "slip". → Write error or typography.',
  ],
  [
    'a missing note',
    '{ block: overview-1, text: 乙, kind: error }',
    '10 front-matter The field sic[0].note is missing. → Write a text, such as 應為「42,000」。',
  ],
];

for (const [name, entry, finding] of BAD_SIC) {
  test(`sic: ${name} is found`, () => {
    const text = sheetFile('# 水務\n\n## 概況\n\n甲乙甲。\n', { fields: sic(entry) });
    assert.deepEqual(findingsOf(text), [finding]);
  });
}

test('sic entries may not overlap', () => {
  const entry = (text: string): string =>
    `  - { block: overview-1, text: ${text}, note: 誤。, kind: error }\n`;
  const text = sheetFile('# 水務\n\n## 概況\n\n甲乙丙。\n', {
    fields: `sic:\n${entry('甲乙')}${entry('乙丙')}`,
  });
  assert.deepEqual(findingsOf(text), [
    '11 sic "乙丙" overlaps "甲乙" in overview-1. → Make one entry of the two, or quote less.',
  ]);
});
