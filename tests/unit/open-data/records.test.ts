import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { describe, it } from 'node:test';
import { figuresCsv, LIST_SEPARATOR, programmesCsv } from '../../../src/open-data/index.ts';
import { fold } from '../../../src/script/index.ts';
import { data, programmes, sheets } from './content.ts';

const texts = new Map(data.blocks.map(({ id, text }) => [id, text]));

describe('figures', () => {
  it('are there, each with an id of its own', () => {
    assert.ok(data.figures.length > 300);
    assert.equal(new Set(data.figures.map(({ id }) => id)).size, data.figures.length);
  });

  it("each has the text of its block's substring", () => {
    for (const { id, block, text, start, end } of data.figures) {
      assert.equal(texts.get(block)?.slice(start, end), text, id);
    }
  });

  it('each subject stands in its block', () => {
    for (const { id, block, subject } of data.figures) {
      if (subject !== null) assert.ok(texts.get(block)?.includes(subject), id);
    }
  });

  it('each says its edition', () => {
    for (const { block, edition } of data.figures) assert.equal(block.split('/')[1], edition);
  });
});

describe('mentions', () => {
  /** As names are compared: without brackets, spaces, dots and dashes. */
  const plain = (text: string) => fold(text).replace(/[^\p{L}\p{N}+@]/gu, '');

  it('each contains a name or an alias of its programme', () => {
    let count = 0;
    for (const { slug, names, aliases, renames, mentions } of data.programmes) {
      const known = [names, ...aliases, ...renames].flatMap(({ hant, hans }) => [plain(hant), plain(hans)]);
      for (const { block, surface } of mentions) {
        count += 1;
        assert.ok(texts.get(block)?.includes(surface), `${slug}: "${surface}" in ${block}`);
        const found = plain(surface);
        assert.ok(
          known.some((name) => found.includes(name)),
          `${slug}: "${surface}" holds none of ${known.join(', ')}`,
        );
      }
    }
    assert.ok(count > 400);
  });

  it('lose nothing of what was found', () => {
    const found = sheets.flatMap(({ mentions }) => Object.values(mentions).flat()).length;
    assert.equal(
      data.programmes.reduce((sum, { mentions }) => sum + mentions.length, 0),
      found,
    );
  });
});

describe('programmes', () => {
  it('are the register, in its order', () => {
    assert.deepEqual(
      data.programmes.map(({ slug }) => slug),
      programmes.map(({ slug }) => slug),
    );
  });
});

describe('blocks', () => {
  it('have the text as issued, the same in its script, and its hash', () => {
    for (const { id, script, text, texts: both, sha256 } of data.blocks) {
      assert.equal(script === 'zh-Hans' ? both.hans : both.hant, text, id);
      assert.equal(sha256, createHash('sha256').update(text, 'utf8').digest('hex'), id);
    }
  });

  it('are all blocks of all sheets', () => {
    const count = sheets.flatMap(({ sheet }) => sheet.sections.flatMap(({ blocks }) => blocks)).length;
    assert.equal(data.blocks.length, count);
  });
});

describe('CSV', () => {
  const rowsOf = (text: string) => text.trimEnd().split('\r\n');

  it('has a row a figure, with the fields of the JSON', () => {
    const rows = rowsOf(figuresCsv(data.figures));
    assert.equal(rows.length, data.figures.length + 1);
    assert.equal(rows[0], `\uFEFF${Object.keys(data.figures[0] ?? {}).join(',')}`);
  });

  it('has a row a programme, and no name holds what separates names', () => {
    assert.equal(rowsOf(programmesCsv(data.programmes)).length, data.programmes.length + 1);
    const names = data.programmes.flatMap(({ aliases, mentions }) => [
      ...aliases.map(({ hant }) => hant),
      ...mentions.map(({ surface }) => surface),
    ]);
    for (const name of names) assert.ok(!name.includes(LIST_SEPARATOR), name);
  });
});
