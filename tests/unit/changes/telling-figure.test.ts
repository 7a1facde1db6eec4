import assert from 'node:assert/strict';
import { test } from 'node:test';
import { changedFigures, sheetFigures } from '../../../src/changes/index.ts';
import { SCRIPTS } from '../../../src/script/index.ts';
import { sheets } from './fixture.ts';

const whole = (text: string) =>
  sheets.to.sheet.sections.flatMap(({ blocks }) => blocks).some((block) => block.text.includes(text));

test('the figures that changed most are given by both editions, with what they count and where they stand', () => {
  const found = changedFigures(sheets, 'zh-Hans', 5);
  assert.equal(found.length, 5);
  for (const { section, label, text, change } of found) {
    for (const said of [section, label, text, change?.before]) assert.ok(said, `${section} ${label} ${text}`);
    assert.notEqual(change?.before, text);
  }
});

test('a sheet is told by what changed since the edition before it', () => {
  assert.deepEqual(sheetFigures(sheets.to, sheets, 'zh-Hant-HK', 2), changedFigures(sheets, 'zh-Hant-HK', 2));
});

test('a first edition is told by its largest figures, the same in both scripts', () => {
  const [hant = [], hans = []] = SCRIPTS.map((script) => sheetFigures(sheets.to, undefined, script, 4));
  assert.equal(hant.length, 4);
  assert.equal(new Set(hant.map(({ label }) => label)).size, 4);
  for (const { label, text, change } of [...hant, ...hans]) {
    assert.ok(label.length >= 3, label);
    assert.match(text, /\d/);
    assert.equal(change, undefined);
  }
  assert.ok(
    hans.every(({ text }) => whole(text)),
    'as the sheet, issued in Simplified, prints them',
  );
  assert.deepEqual(
    hant.map(({ text }) => text.replace(/\D/g, '')),
    hans.map(({ text }) => text.replace(/\D/g, '')),
  );
});
