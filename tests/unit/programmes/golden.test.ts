import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { findSheetMentions } from '../../../src/programmes/index.ts';
import { parsed, register } from './register-files.ts';
import { sheets } from './sheets.ts';

for (const sheet of sheets) {
  const mentions = findSheetMentions(sheet, register);

  test(`the mentions of ${sheet.edition} are those read by hand`, () => {
    const lines = sheet.sections.flatMap(({ blocks }) =>
      blocks.map(({ id, anchor }) => {
        const found = (mentions.get(id) ?? []).map(({ surface, slug }) => `${surface} = ${slug}`);
        return [anchor, ...found].join('\n  ');
      }),
    );
    const file = join(import.meta.dirname, 'golden', `mentions.${sheet.edition}.txt`);
    assert.equal(`${lines.join('\n')}\n`, readFileSync(file, 'utf8'));
  });
}

test('every entry is named in a sheet', () => {
  const named = new Set(
    sheets.flatMap((sheet) =>
      [...findSheetMentions(sheet, register).values()].flat().map(({ slug }) => slug),
    ),
  );
  const unnamed = parsed.programmes.filter(({ slug }) => !named.has(slug)).map(({ slug }) => slug);
  assert.deepEqual(unnamed, []);
});
