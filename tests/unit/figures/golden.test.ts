import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { parseSheet, parseTopic, type Sheet, type Topic } from '../../../src/fact-sheets/index.ts';
import { type Figure, readFigures } from '../../../src/figures/index.ts';

const ROOT = new URL('../../../', import.meta.url);
const TOPIC = 'innovation-and-technology';
const read = (path: string) => readFileSync(new URL(path, ROOT), 'utf8');

function sheet(edition: string): Sheet {
  const topicFile = `content/topics/${TOPIC}.yaml`;
  const { topic } = parseTopic(read(topicFile), { file: topicFile });
  const file = `content/fact-sheets/${TOPIC}/${edition}.md`;
  const parsed = parseSheet(read(file), { file, topic: topic as Topic }).sheet;
  assert.ok(parsed, `${file} can be read`);
  return parsed;
}

/** A figure as a row of the hand-read list: text, kind, value, value2, unit, qualifier, date. */
function row({ text, kind, value, value2, unit, qualifier, date }: Figure): string {
  // A name's unit is of no account, nor is a rank's qualifier beyond 大.
  const cells = [text, kind, value, value2, kind === 'name' ? '' : unit, qualifier, date];
  return cells.map((cell) => cell ?? '').join('\t');
}

for (const edition of ['2025-02', '2026-02']) {
  describe(`the figures of ${TOPIC} ${edition}, against a reading by hand`, () => {
    const expected = new Map<string, string[]>();
    for (const line of read(`tests/unit/figures/golden/${TOPIC}.${edition}.tsv`).split('\n').slice(1)) {
      const [block, ...cells] = line.split('\t');
      if (block) expected.set(block, [...(expected.get(block) ?? []), cells.join('\t')]);
    }
    const blocks = sheet(edition).sections.flatMap((section) => section.blocks);
    for (const block of blocks) {
      const id = block.id.split('/').slice(2).join('/');
      it(id, () => {
        const figures = readFigures(block);
        assert.deepEqual(figures.map(row), expected.get(id) ?? []);
        let end = 0;
        for (const figure of figures) {
          assert.equal(figure.text, block.text.slice(figure.start, figure.end));
          assert.ok(figure.start >= end, `${figure.text} overlaps`);
          if (figure.subject !== undefined) assert.ok(block.text.includes(figure.subject));
          end = figure.end;
        }
      });
    }
    it('lists only blocks that exist', () => {
      const ids = new Set(blocks.map(({ id }) => id.split('/').slice(2).join('/')));
      assert.deepEqual(
        [...expected.keys()].filter((id) => !ids.has(id)),
        [],
      );
    });
  });
}
