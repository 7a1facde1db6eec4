import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { before, test } from 'node:test';
import { rawPdfCharacters } from '../../../scripts/check/fidelity/raw-pdf.ts';
import { sheetCharacters } from '../../../scripts/check/fidelity/sheet-characters.ts';
import { type ReadAsPrinted, walkPdf } from '../../../scripts/check/fidelity/walk-pdf.ts';
import { readPdf } from '../../../scripts/import/read-pdf.ts';
import {
  type PdfLine,
  type PdfPage,
  parseSheet,
  readPages,
  restorePdf,
  writeSheet,
} from '../../../src/fact-sheets/index.ts';
import { TOPIC } from '../fact-sheets/sample.ts';
import { PdfPen } from './make-pdf.ts';

const asRead: ReadAsPrinted = (raw) => ({ characters: [...raw], misfits: [] });

let pages: PdfPage[];
let lines: PdfLine[];
let body: string;

before(async () => {
  const pen = new PdfPen();
  const write = (text: readonly string[], from: number, step = 18, x = 60): void => {
    for (const [index, line] of text.entries()) pen.write(line, x, from + step * index, 12);
  };
  pen.write('水務', 60, 60, 20);
  pen.write('供水', 60, 90, 14);
  const [head = '', tail = ''] = pen.wrap(
    '水務署負責供應食水和海水，截至2026年3月底全港共有2 998 000個用戶，由水務署（Water Supplies Department）管理和監察。',
    475,
    12,
  );
  write([head, tail], 120);
  write(['另有水塘17個。'], 160);
  pen.write('‒', 60, 190, 12);
  pen.write('東江水；', 78, 190, 12);
  pen.write('‒', 84, 208, 12);
  pen.write('經深圳輸港；', 102, 208, 12);
  pen.write('‒', 60, 226, 12);
  pen.write('雨水。', 78, 226, 12);
  let x = pen.write('水塘有85', 60, 260, 12);
  x = pen.write('1', x, 258, 7);
  pen.write('個。', x, 260, 12);
  pen.write('◇◇ 海水。', 60, 290, 12);
  for (const [column, cell] of ['城門水塘', '13', '1937'].entries())
    pen.write(cell, 60 + 120 * column, 320, 12);
  pages = await readPdf(await pen.finish(), 'in.pdf');
  lines = readPages(pages);
  body = writeSheet(restorePdf(lines, TOPIC), 'pdf').body;
});

function differences(markdown: string): string[] {
  const sha256 = createHash('sha256').update('').digest('hex');
  const front = `---\nscript: zh-Hant-HK\nupdated: 2025-03-31\npublisher: 甲\nsource:\n  file: water.2025-03.zh-Hant-HK.pdf\n  format: pdf\n  sha256: ${sha256}\n---\n`;
  const { sheet, findings } = parseSheet(front + markdown, { file: 'water/2025-03.md', topic: TOPIC });
  assert.deepEqual(findings, []);
  assert.ok(sheet);
  return walkPdf(rawPdfCharacters(pages, lines, []), sheetCharacters(sheet), asRead).differences.map(
    ({ kind }) => kind,
  );
}

test('what the importer restores passes', () => {
  assert.match(body, /共有2 998 000個/u);
  assert.match(body, /- 東江水；\n {2}- 經深圳輸港；\n- 雨水。/u);
  assert.deepEqual(differences(body), []);
});

const WRONG: [name: string, from: string, to: string, kinds: string[]][] = [
  ['a joined number', '2 998 000', '2 998000', ['space']],
  ['digits moved over a space', '2 998 000', '299 8000', ['space', 'space', 'space']],
  ['a space within a word', '負責供應', '負責 供應', ['space']],
  ['Latin words run together', 'Water Supplies', 'WaterSupplies', ['space']],
  ['two paragraphs merged', '監察。\n\n另有', '監察。另有', ['start']],
  ['two items merged', '\n- 雨水', '雨水', ['start']],
  ['an item made a paragraph', '- 東江', '東江', ['start', 'depth']],
  ['an inner item moved out', '  - 經深圳', '- 經深圳', ['depth', 'depth']],
  ['an item moved in', '\n- 雨水', '\n  - 雨水', ['depth']],
  ["a note's mark joined to its figure", '85¹', '851', ['missing', 'added']],
  ['characters lost', '和海水', '', ['missing']],
  ['characters moved', '供應食水和海水', '食水和海水供應', ['missing', 'added']],
];

for (const [name, from, to, kinds] of WRONG) {
  test(`${name}: found`, () => {
    const changed = body.replace(from, to);
    assert.notEqual(changed, body);
    assert.deepEqual(differences(changed), kinds);
  });
}

const RIGHT: [name: string, from: string | RegExp, to: string][] = [
  ['a row made an item', /城門水塘.*1937/u, '- 城門水塘\u300013\u30001937'],
  ['an item behind a sign nothing else bears out', '◇◇ 海水', '- 海水'],
];

for (const [name, from, to] of RIGHT) {
  test(`${name} by hand: passes`, () => {
    const changed = body.replace(from, to);
    assert.notEqual(changed, body);
    assert.deepEqual(differences(changed), []);
  });
}

test('a sheet may follow the order a page is drawn in, where lines read otherwise', () => {
  const found = rawPdfCharacters(pages, lines, []);
  const turned = found.map((page) => ({ ...page, placed: [...page.placed].reverse() }));
  const text = found.flatMap(({ drawn }) => drawn);
  const sheet = text
    .filter(({ optional }) => !optional)
    .map((character) => ({
      ...character,
      begins: character.begins === 'any' ? undefined : character.begins,
    }));
  assert.equal(
    walkPdf(turned, sheet, asRead).differences.filter(({ kind }) => kind === 'missing' || kind === 'added')
      .length,
    0,
  );
});
