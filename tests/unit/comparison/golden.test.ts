import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { type AutomaticGroup, compare, parseLineage } from '../../../src/comparison/index.ts';
import { context, goldenText, lineageText, published } from './sheets.ts';

/** What a partition says of each block: with which blocks of the other edition it goes, and what became of it. */
function byBlock(
  groups: readonly AutomaticGroup[],
): Map<string, { links: string; status: string; also: string }> {
  const found = new Map<string, { links: string; status: string; also: string }>();
  for (const { a, b, status, also } of groups) {
    const rest = { status, also: [...also].sort().join(' ') };
    for (const id of a) found.set(id, { links: [...b].sort().join(' '), ...rest });
    for (const id of b) found.set(id, { links: [...a].sort().join(' '), ...rest });
  }
  return found;
}

function golden(): AutomaticGroup[] {
  const ids = (cell: string, edition: string) =>
    cell === '-'
      ? []
      : cell.split(' ').map((anchor) => {
          const [, section, n = ''] = /^(.+)-(\d+)$/.exec(anchor) ?? [];
          return `innovation-and-technology/${edition}/${section}/${n.padStart(2, '0')}`;
        });
  return goldenText()
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line) => {
      const [a = '', b = '', status = '', also = ''] = line.split('\t');
      return { a: ids(a, '2025-02'), b: ids(b, '2026-02'), status, also: also.split(' ').filter(Boolean) };
    }) as AutomaticGroup[];
}

function score(groups: readonly AutomaticGroup[]): { links: number; statuses: number; wrong: string[] } {
  const right = byBlock(golden());
  const found = byBlock(groups);
  assert.deepEqual([...found.keys()].sort(), [...right.keys()].sort(), 'every block stands in one group');
  const wrong: string[] = [];
  let links = 0;
  let statuses = 0;
  for (const [id, { links: l, status, also }] of right) {
    const is = found.get(id);
    if (is?.links === l) links += 1;
    if (is?.status === status && is.also === also) statuses += 1;
    if (is?.links !== l || is.status !== status) wrong.push(`${id}: ${is?.status} ${is?.links || '-'}`);
  }
  return { links: links / right.size, statuses: statuses / right.size, wrong };
}

const percent = (share: number) => `${(share * 100).toFixed(1)} %`;

describe('the two editions against a reading by hand', () => {
  const { corrections, findings } = parseLineage(lineageText(), 'lineage.yaml');
  const comparison = compare(published('2025-02'), published('2026-02'), corrections, context);

  it('finds links and statuses before any correction', (t) => {
    const { links, statuses, wrong } = score(comparison.automatic);
    t.diagnostic(
      `automatic: links ${percent(links)}, statuses ${percent(statuses)}; wrong: ${wrong.join('; ')}`,
    );
    assert.ok(links >= 0.95, `links ${percent(links)}`);
    assert.ok(statuses >= 0.85, `statuses ${percent(statuses)}`);
  });

  it('is right with the corrections, all of which fit', (t) => {
    assert.deepEqual(findings, []);
    assert.deepEqual(comparison.misfits, []);
    const { links, statuses, wrong } = score(comparison.groups);
    t.diagnostic(
      `corrected: links ${percent(links)}, statuses ${percent(statuses)}; wrong: ${wrong.join('; ')}`,
    );
    assert.ok(links >= 0.98, `links ${percent(links)}: ${wrong.join('; ')}`);
    assert.ok(statuses >= 0.98, `statuses ${percent(statuses)}: ${wrong.join('; ')}`);
  });
});
