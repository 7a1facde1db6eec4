import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readContent } from '../../../scripts/content.ts';
import { readPdf } from '../../../scripts/import/read-pdf.ts';
import { readPages, restorePdf } from '../../../src/fact-sheets/index.ts';
import { PdfPen } from './make-pdf.ts';
import { restoreBytes as restore } from './restore-bytes.ts';
import { type Print, type Printed, printPdf } from './set-pdf.ts';

const LONG =
  '香港的供水主要來自廣東省東江，其餘來自本地收集的雨水，全年用水量約為 10 億立方米，當中 80% 由東江供應，由水務署負責輸送到全港各區的用戶，並監察水質，以符合世界衞生組織訂定的標準。';
const TITLE: Printed = { text: '水務', size: 20 };
const heading = (text: string): Printed => ({ text, size: 14 });
const item = (text: string, bullet = '●', indent = 0): Printed => ({ text, bullet, indent });
const OUT = 'taken for a page number or running head and left out:';

const CASES: [name: string, paragraphs: Printed[], print: Print, body: string, doubts: string[]][] = [
  [
    'one column, paragraphs and items over several lines',
    [
      TITLE,
      heading('概況'),
      { text: LONG },
      { text: LONG },
      heading('供水'),
      item(LONG),
      item('水塘 17 個。'),
    ],
    {},
    `# 水務\n\n## 概況\n\n${LONG}\n\n${LONG}\n\n## 供水\n\n- ${LONG}\n- 水塘 17 個。\n`,
    [],
  ],
  [
    'nested items by their indent',
    [
      TITLE,
      heading('供水'),
      item('濾水廠。'),
      item(LONG, '●', 18),
      item('沙田。', '●', 18),
      item('牛潭尾。', '●', 36),
      item('水塘。'),
    ],
    {},
    `# 水務\n\n## 供水\n\n- 濾水廠。\n  - ${LONG}\n  - 沙田。\n    - 牛潭尾。\n- 水塘。\n`,
    [],
  ],
  [
    'numbered paragraphs stay text',
    [TITLE, heading('供水'), item('總則。', '1.'), item(LONG, '2.'), { text: '（三）水塘。' }],
    {},
    `# 水務\n\n## 供水\n\n1\\. 總則。\n\n2\\. ${LONG}\n\n（三）水塘。\n`,
    [],
  ],
  [
    'two columns below a title over both',
    [
      { ...TITLE, wide: true },
      heading('概況'),
      { text: LONG },
      { text: LONG },
      { text: LONG },
      heading('供水'),
      item(LONG),
      item(LONG),
      heading('開拓水源'),
      item(LONG),
      item('水塘 17 個。'),
    ],
    { columns: 2, height: 250 },
    `# 水務\n\n## 概況\n\n${LONG}\n\n${LONG}\n\n${LONG}\n\n## 供水\n\n- ${LONG}\n- ${LONG}\n\n## 開拓水源\n\n- ${LONG}\n- 水塘 17 個。\n`,
    [],
  ],
  [
    'a sentence goes on over the page; heads and page numbers are left out and told',
    [
      TITLE,
      heading('概況'),
      { text: LONG },
      { text: LONG },
      { text: LONG },
      heading('供水'),
      item(LONG),
      item(LONG),
      item('水塘。'),
    ],
    { head: () => '香港便覽', foot: (page) => `- ${page} -`, height: 150 },
    `# 水務\n\n## 概況\n\n${LONG}\n\n${LONG}\n\n${LONG}\n\n## 供水\n\n- ${LONG}\n- ${LONG}\n- 水塘。\n`,
    [
      `1.1 ${OUT} "香港便覽"`,
      `1.8 ${OUT} "- 1 -"`,
      `2.1 ${OUT} "香港便覽"`,
      `2.9 ${OUT} "- 2 -"`,
      `3.1 ${OUT} "香港便覽"`,
      `3.8 ${OUT} "- 3 -"`,
    ],
  ],
  [
    'a head that counts the pages, and a title that comes again above them',
    [TITLE, heading('概況'), { text: LONG }, { text: LONG }, heading('供水'), item(LONG), item(LONG)],
    { head: (page) => (page === 1 ? '香港便覽　第 1 頁' : `香港便覽　第 ${page} 頁`), height: 150 },
    `# 水務\n\n## 概況\n\n${LONG}\n\n${LONG}\n\n## 供水\n\n- ${LONG}\n- ${LONG}\n`,
    [1, 2, 3].flatMap((page) => [`${page}.1 ${OUT} "香港便覽"`, `${page}.2 ${OUT} "第 ${page} 頁"`]),
  ],
  [
    'a heading the topic does not name, and one on two lines',
    [
      { text: '水', size: 20 },
      { text: '務', size: 20 },
      heading('概況'),
      item('水塘。'),
      heading('水質監測'),
      item('每日抽取樣本。'),
    ],
    {},
    '# 水務\n\n## 概況\n\n- 水塘。\n\n## 水質監測\n\n- 每日抽取樣本。\n',
    ['1.5 taken for a heading by its print: "水質監測"'],
  ],
  [
    'the update, a misprint, full-width digits and words broken at a hyphen',
    [
      TITLE,
      heading('概況'),
      { text: `共 ９ 條河，4,2000 個水塘，${'約'.repeat(20)} techno-` },
      { text: 'logy 部門負責。' },
      { text: '（更新日期：二零二五年三月三十一日）' },
    ],
    {},
    `# 水務\n\n## 概況\n\n共 ９ 條河，4,2000 個水塘，${'約'.repeat(20)} techno-logy 部門負責。\n\n---\n\n（更新日期：二零二五年三月三十一日）\n`,
    [
      '1.3 full-width digit or letter: "共 ９ 條河，4,…"',
      '1.3 broken digit grouping: "… ９ 條河，4,2000 個水塘，約…"',
      '1.4 hyphen at a line end, kept: "約約 techno-|logy 部門負責。"',
    ],
  ],
];

for (const [name, paragraphs, print, body, doubts] of CASES) {
  test(name, async () => {
    assert.deepEqual(await restore(await printPdf(paragraphs, print)), { body, doubts });
  });
}

for (const bullet of ['•', '●', '■', '◆', '–', '\uF0D8', '\uF0B7', '➢']) {
  test(`U+${bullet.charCodeAt(0).toString(16).toUpperCase()} is a bullet in a PDF`, async () => {
    const { body } = await restore(
      await printPdf([TITLE, heading('供水'), item(LONG, bullet), item('水塘。', bullet)]),
    );
    assert.equal(body, `# 水務\n\n## 供水\n\n- ${LONG}\n- 水塘。\n`);
  });
}

test('bullets that are drawn and not written are items all the same', async () => {
  const pen = new PdfPen();
  pen.write('水務', 60, 60, 20);
  pen.write('供水', 60, 100, 14);
  for (const [index, text] of ['水塘 17 個。', '濾水廠 20 間。', '抽水站。'].entries()) {
    pen.document.circle(66, 140 + 20 * index + 7.5, 2).fill();
    pen.write(text, 78, 140 + 20 * index, 11);
  }
  assert.equal(
    (await restore(await pen.finish())).body,
    '# 水務\n\n## 供水\n\n- 水塘 17 個。\n- 濾水廠 20 間。\n- 抽水站。\n',
  );
});

test('a table becomes items, row by row, and loses nothing', async () => {
  const pen = new PdfPen();
  pen.write('水務', 60, 60, 20);
  pen.write('供水', 60, 100, 14);
  const rows: [string[], string[], string[]][] = [
    [['水塘'], ['容量（百萬立方米）'], ['落成年份']],
    [['萬宜水庫'], ['281'], ['1978']],
    [['船灣淡水湖'], ['230'], ['1968 年，', '1973 年加高']],
    [['城門水塘'], ['13'], ['1937']],
  ];
  let y = 130;
  for (const cells of rows) {
    for (const [column, lines] of cells.entries()) {
      for (const [index, line] of lines.entries()) pen.write(line, 60 + 160 * column, y + 16 * index, 11);
    }
    y += 16 * Math.max(...cells.map(({ length }) => length)) + 8;
  }
  pen.write('資料由水務署提供。', 60, y + 20, 11);
  assert.deepEqual(await restore(await pen.finish()), {
    body: '# 水務\n\n## 供水\n\n- 水塘\u3000容量（百萬立方米）\u3000落成年份\n- 萬宜水庫\u3000281\u30001978\n- 船灣淡水湖\u3000230\u30001968 年，1973 年加高\n- 城門水塘\u300013\u30001937\n\n資料由水務署提供。\n',
    doubts: [
      '1.3 table: each row is kept as an item, its cells set apart: "水塘\u3000容量（百萬立方米）\u3000落成年份"',
    ],
  });
});

test('a heading between two bands of columns ends the one above, and the update closes the last', async () => {
  const pen = new PdfPen();
  pen.write('水務', 60, 50, 20);
  const lines = pen.wrap(LONG, 225, 11);
  const half = Math.ceil(lines.length / 2);
  let y = 90;
  for (const name of ['概況', '供水', '開拓水源']) {
    pen.write(name, 60, y, 14);
    y += 30;
    for (const [index, line] of lines.entries()) {
      pen.write(line, index < half ? 60 : 305, y + 17 * (index % half), 11);
    }
    y += 17 * half + 14;
  }
  pen.write('（更新日期：2025 年 3 月 31 日）', 60, y, 11);
  assert.equal(
    (await restore(await pen.finish())).body,
    `# 水務\n\n${['概況', '供水', '開拓水源'].map((name) => `## ${name}\n\n${LONG}\n\n`).join('')}---\n\n（更新日期：2025 年 3 月 31 日）\n`,
  );
});

test('a superscript stands in its line', async () => {
  const pen = new PdfPen();
  pen.write('水務', 60, 60, 20);
  pen.write('供水', 60, 100, 14);
  const end = pen.write('每日供水約 300 萬米', 60, 130, 12);
  const behind = pen.write('3', end, 128, 7);
  pen.write('，來自東江。', behind, 130, 12);
  assert.equal(
    (await restore(await pen.finish())).body,
    '# 水務\n\n## 供水\n\n每日供水約 300 萬米³，來自東江。\n',
  );
});

const signs = (text: string): string => text.replace(/\s+/gu, '');

for (const columns of [1, 2]) {
  test(`the sheet of 2025, printed in ${columns} column(s), comes back sign by sign and block by block`, async () => {
    const { sheets, topics } = readContent(process.cwd());
    const sheet = sheets.find(({ edition }) => edition === '2025-02')?.sheet;
    const topic = topics.find(({ slug }) => slug === sheet?.topic);
    assert.ok(sheet && topic);
    const paragraphs: Printed[] = [
      { text: sheet.title, size: 18, wide: true },
      ...sheet.sections.flatMap((section): Printed[] => [
        { text: section.heading, size: 13 },
        ...section.blocks.map(
          ({ text, kind }): Printed =>
            kind === 'item' ? { text, size: 10, bullet: '\uF0D8' } : { text, size: 10 },
        ),
      ]),
      ...sheet.colophon.map((text): Printed => ({ text, size: 10 })),
    ];
    const bytes = await printPdf(paragraphs, { columns, head: () => '香港便覽', foot: (page) => `${page}` });
    const lines = readPages(await readPdf(bytes, 'in.pdf'));
    const restored = restorePdf(lines, topic);
    assert.deepEqual(
      restored.sections.map(({ text, blocks }) => [
        text,
        ...blocks.map(
          ({ kind, depth, markdown }) => `${kind} ${depth} ${signs(markdown.replace(/\\(.)/gu, '$1'))}`,
        ),
      ]),
      sheet.sections.map(({ heading: text, blocks }) => [
        text,
        ...blocks.map(({ kind, depth, text: own }) => `${kind} ${depth} ${signs(own)}`),
      ]),
    );
    assert.deepEqual(restored.title?.text, sheet.title);
    assert.deepEqual(
      restored.colophon.map(({ text }) => signs(text)),
      sheet.colophon.map(signs),
    );
  });
}

test('an encrypted PDF is told so', async () => {
  const bytes = await printPdf([TITLE], { document: { userPassword: 'geheim' } });
  await assert.rejects(readPdf(bytes, 'in.pdf'), {
    message:
      'in.pdf is locked by a password. → Save a copy without a password (open it, print it to PDF) and import that.',
  });
});

test('a PDF that only its owner may change can be read', async () => {
  const bytes = await printPdf([TITLE, heading('供水'), item('水塘。')], {
    document: { ownerPassword: 'geheim' },
  });
  assert.equal((await restore(bytes)).body, '# 水務\n\n## 供水\n\n- 水塘。\n');
});

test('a scan is told so', async () => {
  const { default: sharp } = await import('sharp');
  const picture = await sharp({ create: { width: 80, height: 120, channels: 3, background: '#eee' } })
    .png()
    .toBuffer();
  const pen = new PdfPen();
  pen.document.image(picture, 0, 0, { width: 595 });
  await assert.rejects(
    readPdf(await pen.finish(), 'in.pdf'),
    /^CommandError: in\.pdf is a scan: its pages are pictures and hold no text\. → Ask for the original PDF/u,
  );
});

test('an empty PDF is told so', async () => {
  await assert.rejects(
    readPdf(await new PdfPen().finish(), 'in.pdf'),
    /^CommandError: in\.pdf is empty: its pages hold no text\. → /u,
  );
});

test('a PDF that was cut off is told so, or its text is whole', async () => {
  const bytes = await printPdf([TITLE, heading('供水'), item('水塘。')]);
  await assert.rejects(
    readPdf(bytes.slice(0, 400), 'in.pdf'),
    /in\.pdf (?:cannot be read as a PDF: it is broken or cut off|is empty)/u,
  );
});
