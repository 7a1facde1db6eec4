import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { type Cell, csv, csvCell } from '../../../src/open-data/index.ts';

const CELLS: [cell: Cell, written: string][] = [
  ['約 1,800 家', '"約 1,800 家"'],
  ['九家', '九家'],
  [null, ''],
  ['', ''],
  [0, '0'],
  [-5, '-5'],
  [1.5, '1.5'],
  [19250000, '19250000'],
  ['「智方便」', '「智方便」'],
  ['a "quoted" word', '"a ""quoted"" word"'],
  ['two\nlines', '"two\nlines"'],
  ['two\r\nlines', '"two\r\nlines"'],
  [' space before', '" space before"'],
  ['space after ', '"space after "'],
  ['=1+1', "'=1+1"],
  ['=HYPERLINK("http://x","y")', `"'=HYPERLINK(""http://x"",""y"")"`],
  ['+852 1234', "'+852 1234"],
  ['-5%', "'-5%"],
  ['@SUM(A1)', "'@SUM(A1)"],
  ['\t=1', "'\t=1"],
  ['＝1', "'＝1"],
  ['1+計劃', '1+計劃'],
];

describe('a CSV cell', () => {
  for (const [cell, written] of CELLS) {
    it(`${JSON.stringify(cell)} is written ${JSON.stringify(written)}`, () => {
      assert.equal(csvCell(cell), written);
    });
  }
});

/** Reads CSV as RFC 4180 has it. */
function parse(text: string): string[][] {
  const rows: string[][] = [[]];
  let cell = '';
  let quoted = false;
  for (let at = 0; at < text.length; at += 1) {
    const character = text[at] ?? '';
    if (quoted) {
      if (character !== '"') cell += character;
      else if (text[at + 1] === '"') {
        cell += '"';
        at += 1;
      } else quoted = false;
    } else if (character === '"') quoted = true;
    else if (character === ',' || (character === '\r' && text[at + 1] === '\n')) {
      rows.at(-1)?.push(cell);
      cell = '';
      if (character === '\r') {
        rows.push([]);
        at += 1;
      }
    } else cell += character;
  }
  assert.equal(cell, '', 'the last row ends with CRLF');
  rows.pop();
  return rows;
}

describe('a CSV file', () => {
  it('begins with a byte order mark and ends each row with CRLF', () => {
    assert.equal(csv(['a', 'b'], [['九', 1]]), '\uFEFFa,b\r\n九,1\r\n');
  });

  it('reads back as it was, whatever is in its cells, and no cell is a formula', () => {
    const cell = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.constantFrom('=1', '"', ',', '\r\n', '-', '@a', '九'),
    );
    fc.assert(
      fc.property(fc.array(fc.array(cell, { minLength: 2, maxLength: 2 })), (rows) => {
        const text = csv(['x', 'y'], rows);
        assert.equal(text[0], '\uFEFF');
        const read = parse(text.slice(1));
        assert.deepEqual(read[0], ['x', 'y']);
        for (const [index, row] of rows.entries()) {
          for (const [column, value] of row.entries()) {
            const found = read[index + 1]?.[column] ?? '';
            assert.ok(found === value || found === `'${value}`);
            assert.doesNotMatch(found, /^[=+\-@\t\r]/);
          }
        }
      }),
    );
  });
});
