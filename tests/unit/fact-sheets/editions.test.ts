import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readContent } from '../../../scripts/content.ts';

const content = readContent(process.cwd());
const TOPIC = 'innovation-and-technology';

const EDITIONS: [edition: string, blocks: number[], bold: number][] = [
  ['2025-02', [2, 12, 9, 10, 8, 6, 10, 14, 17, 8], 0],
  ['2026-02', [2, 14, 14, 11, 9, 8, 13, 21, 18, 14], 151],
];

for (const [edition, counts, bold] of EDITIONS) {
  const sheet = content.sheets.find((entry) => entry.topic === TOPIC && entry.edition === edition)?.sheet;
  const blocks = sheet?.sections.flatMap((section) => section.blocks) ?? [];

  test(`${edition} has its sections and blocks`, () => {
    assert.deepEqual(
      sheet?.sections.map((section) => section.blocks.length),
      counts,
    );
    assert.deepEqual(
      sheet?.sections.map(({ slug }) => slug),
      content.topics.find(({ slug }) => slug === TOPIC)?.sections.map(({ slug }) => slug),
    );
  });

  test(`${edition} has its bold runs, and no literal **`, () => {
    assert.equal(blocks.flatMap(({ marks }) => marks).filter(({ type }) => type === 'strong').length, bold);
    assert.ok(blocks.every(({ text }) => !text.includes('**')));
  });

  test(`${edition} has every sic in its place`, () => {
    assert.ok(sheet && sheet.sic.length > 0);
    for (const block of blocks) {
      for (const { start, end, text } of block.sic) assert.equal(block.text.slice(start, end), text);
    }
  });
}
