import assert from 'node:assert/strict';
import { test } from 'node:test';
import { refusePicturePages } from '../../../scripts/import/pdf-pictures.ts';
import { tellSpaces } from '../../../scripts/import/pdf-spaces.ts';
import { readRawText } from '../../../scripts/import/raw-text.ts';
import { readPdf } from '../../../scripts/import/read-pdf.ts';
import { GAP, guessTitle, readPages, restorePdf, type Topic } from '../../../src/fact-sheets/index.ts';
import { PdfPen } from './make-pdf.ts';
import { restoreBytes } from './restore-bytes.ts';
import { printPdf } from './set-pdf.ts';

const LONG =
  '香港的供水主要來自廣東省東江，其餘來自本地收集的雨水，全年用水量約為 10 億立方米，當中 80% 由東江供應，由水務署負責輸送到全港各區的用戶。';
const TITLE = { text: '水務', size: 20 };
const HEADING = { text: '供水', size: 14 };

for (const bullet of ['‒', '★', '※', '»', '❖', '➔', '☐', '->', '\uFFFD']) {
  test(`${bullet} is a bullet where it comes again before items, on either level`, async () => {
    const { body, doubts } = await restoreBytes(
      await printPdf([
        TITLE,
        HEADING,
        { text: LONG, bullet },
        { text: '當中包括：', bullet },
        { text: '水塘；', bullet: '–', indent: 18 },
        { text: LONG, bullet: '–', indent: 18 },
        { text: '濾水廠。', bullet },
      ]),
    );
    assert.equal(body, `# 水務\n\n## 供水\n\n- ${LONG}\n- 當中包括：\n  - 水塘；\n  - ${LONG}\n- 濾水廠。\n`);
    assert.ok(doubts.every((doubt) => !doubt.includes('table')));
  });
}

test('a sign that stands once before a line is text, and before a hanging item a bullet', async () => {
  const { body } = await restoreBytes(
    await printPdf([TITLE, HEADING, { text: '★ 水塘 17 個。' }, { text: LONG, bullet: '※' }]),
  );
  assert.equal(body, `# 水務\n\n## 供水\n\n★ 水塘 17 個。\n\n- ${LONG}\n`);
});

/** Two lines of running text and what stands above them. */
async function lines(write: (pen: PdfPen) => void): Promise<{ body: string; doubts: string[] }> {
  const pen = new PdfPen();
  pen.write('水務', 60, 60, 20);
  pen.write('供水', 60, 100, 14);
  write(pen);
  return restoreBytes(await pen.finish());
}

/** Writes characters with a gap behind each, as justified lines have it. */
function spread(pen: PdfPen, text: string, gap: number, y: number): void {
  let x = 60;
  for (const part of text.match(/[!-~]+(?: [!-~]+)*|./gu) ?? []) x = pen.write(part, x, y, 12) + gap;
}

test('the gaps of a justified line are no spaces, the spaces the PDF draws are', async () => {
  const { body } = await lines((pen) => {
    spread(pen, '截至2月底，已開展78個項目，涉及11 600戶，致電2588 2333（Urban Renewal）。', 3.5, 130);
  });
  assert.equal(
    body,
    '# 水務\n\n## 供水\n\n截至2月底，已開展78個項目，涉及11 600戶，致電2588 2333（Urban Renewal）。\n',
  );
});

test('words that are set apart without a space between them stay apart', async () => {
  const { body } = await lines((pen) => {
    const end = pen.write('市區重建局（Urban', 60, 130, 12);
    pen.write('Renewal）成立。', end + 4, 130, 12);
  });
  assert.match(body, /（Urban Renewal）成立。/u);
});

test('gaps are told from spaces by what the page draws', () => {
  assert.deepEqual(tellSpaces(['底 ， 市', ' ', '78 個'], ['底', '，', '市', ' ', '7', '8', '個']), [
    `底${GAP}，${GAP}市`,
    '',
    ` 78${GAP}個`,
  ]);
  assert.deepEqual(tellSpaces(['3 041 000'], ['3', ' ', '0', '4', '1', '\u00A0', '000']), ['3 041 000']);
  // A drawing that cannot be followed makes no space sure.
  assert.deepEqual(tellSpaces(['甲 乙'], ['丙']), [`甲${GAP}乙`]);
});

test('marks of notes join no figure; the notes stand behind the text, and both are told', async () => {
  const pen = new PdfPen();
  pen.write('水務', 60, 60, 20);
  pen.write('供水', 60, 100, 14);
  let x = pen.write('水塘有85', 60, 130, 12);
  x = pen.write('1', x, 128, 7);
  x = pen.write('萬個，每年6 000', x, 130, 12);
  x = pen.write('2', x, 128, 7);
  pen.write('個。排放 CO', x, 130, 12);
  pen.write('1 數字截至2026年3月底。', 60, 740, 8);
  pen.write('2 包括離島。', 60, 752, 8);
  pen.document.addPage();
  pen.write('供水來自東江。', 60, 60, 12);
  pen.write('（更新日期：2026年3月31日）', 60, 90, 12);
  const { body, doubts } = await restoreBytes(await pen.finish());
  assert.equal(
    body,
    '# 水務\n\n## 供水\n\n水塘有85¹萬個，每年6 000²個。排放 CO供水來自東江。\n\n---\n\n（更新日期：2026年3月31日）\n\n1 數字截至2026年3月底。\n\n2 包括離島。\n',
  );
  assert.deepEqual(
    doubts.filter((doubt) => /sign above|note at/u.test(doubt)),
    [
      '1.3 sign above or below the line, such as a note\'s mark, kept small: "水塘有85¹萬個，每"',
      '1.3 sign above or below the line, such as a note\'s mark, kept small: "，每年6 000²個。排放"',
      '1.4 note at the foot of a page, moved to the end: "1 數字截至2026年3月底。"',
      '1.5 note at the foot of a page, moved to the end: "2 包括離島。"',
    ],
  );
});

test('a table goes on over the page; its head on two lines is one row', async () => {
  const pen = new PdfPen();
  const row = (cells: readonly string[], y: number): void => {
    for (const [column, cell] of cells.entries()) pen.write(cell, 60 + 120 * column, y, 11);
  };
  pen.write('水務', 60, 60, 20);
  pen.write('供水', 60, 100, 14);
  pen.write('水塘如下。', 60, 660, 11);
  row(['水塘', '容量', '落成'], 690);
  row(['名稱', '（立方米）', '（年）'], 705);
  row(['萬宜水庫', '281', '1978'], 726);
  row(['船灣淡水湖', '230', '1968'], 747);
  pen.document.addPage();
  row(['城門水塘', '13', '1937'], 60);
  pen.write('資料由水務署提供。', 60, 100, 11);
  const { body, doubts } = await restoreBytes(await pen.finish());
  assert.equal(
    body,
    '# 水務\n\n## 供水\n\n水塘如下。\n\n- 水塘名稱　容量（立方米）　落成（年）\n- 萬宜水庫　281　1978\n- 船灣淡水湖　230　1968\n- 城門水塘　13　1937\n\n資料由水務署提供。\n',
  );
  assert.equal(doubts.filter((doubt) => doubt.includes('table')).length, 1);
});

test('heads: one that stands on even pages once, none that ends a sentence, the topic in small print', async () => {
  const pen = new PdfPen();
  const page = (head: string, x: number, text: readonly string[]): void => {
    pen.write(head, x, 30, 8);
    for (const [index, line] of text.entries()) pen.write(line, 60, 60 + 18 * index, 12);
    pen.document.addPage();
  };
  const full = '水'.repeat(39);
  pen.write('香港便覽', 60, 30, 8);
  pen.write('水務', 60, 60, 20);
  pen.write('供水', 60, 100, 14);
  pen.write(full, 60, 130, 12);
  pen.document.addPage();
  page('水務', 480, ['立方米。', '雨水。', full]);
  page('香港便覽', 60, ['立方米。', '再造水。', `${full}。`]);
  const { body } = await restoreBytes(await pen.finish());
  assert.equal(
    body,
    `# 水務\n\n## 供水\n\n${full}立方米。\n\n雨水。\n\n${full}立方米。\n\n再造水。\n\n${full}。\n`,
  );
});

test('a document of one page with its topic in the head, and headings with numbers', async () => {
  const pen = new PdfPen();
  pen.write('香港便覽', 60, 30, 8);
  pen.write('水務', 500, 30, 8);
  pen.write('水務', 60, 60, 20);
  pen.write('1. 概況', 60, 100, 14);
  pen.write('水塘是收集和儲存雨水的地方。', 60, 130, 12);
  pen.write('（二）供水', 60, 160, 14);
  pen.write('濾水廠處理水塘和東江的原水。', 60, 190, 12);
  pen.write('第 1 頁，共 1 頁', 240, 800, 8);
  pen.write('政府新聞處編印', 340, 800, 8);
  const { body } = await restoreBytes(await pen.finish());
  assert.equal(
    body,
    '# 水務\n\n## 1\\. 概況\n\n水塘是收集和儲存雨水的地方。\n\n## （二）供水\n\n濾水廠處理水塘和東江的原水。\n',
  );
});

test('title and headings of a topic nobody has named are told by their print', async () => {
  const bytes = await printPdf([
    { text: '香港特別行政區政府　新聞處', size: 12 },
    { text: '香港便覽', size: 20 },
    { text: '警務', size: 21 },
    { text: '概況', size: 15 },
    { text: LONG },
    { text: '刑事偵緝', size: 13 },
    { text: LONG },
    { text: '架構', size: 15 },
    { text: LONG },
  ]);
  const read = readPages(await readPdf(bytes, 'in.pdf'));
  const name = guessTitle(read) ?? '';
  const topic: Topic = { slug: 'police', name: { 'zh-Hant-HK': name, 'zh-Hans': name }, sections: [] };
  const { title, sections } = restorePdf(read, topic);
  assert.deepEqual([title?.text, ...sections.map(({ text }) => text)], ['警務', '概況', '架構']);
});

async function picture(): Promise<Buffer> {
  const { default: sharp } = await import('sharp');
  return sharp({ create: { width: 80, height: 120, channels: 3, background: '#eee' } })
    .png()
    .toBuffer();
}

test('pictures that may hold text are told; a page that is one is refused, unless it may be left out', async () => {
  const pen = new PdfPen();
  pen.write('水務', 60, 60, 20);
  pen.write('供水', 60, 100, 14);
  pen.write('水塘。', 60, 130, 12);
  pen.document.image(await picture(), 60, 300, { width: 300 });
  pen.document.addPage();
  pen.document.image(await picture(), 0, 0, { width: 595 });
  const pages = await readPdf(await pen.finish(), 'in.pdf');
  const { doubts } = readRawText(Buffer.from(''), 'pdf', 'in.pdf', () => pages);
  assert.deepEqual(
    doubts.map(({ message }) => message),
    [
      'page left out: page 2 is a picture and holds next to no text',
      'picture that may hold text, which is not read: on page 1',
    ],
  );
  assert.throws(
    () => refusePicturePages([2], [], 'in.pdf'),
    /in\.pdf is a scan in part: page 2 is a picture and holds next to no text\. → .*--without-page 2/u,
  );
  assert.doesNotThrow(() => refusePicturePages([2], [2], 'in.pdf'));
});
