import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { type Comparison, compare } from '../../../src/comparison/index.ts';
import type { Sheet } from '../../../src/fact-sheets/index.ts';
import { context, invented, published } from './sheets.ts';

const TEXTS = [...published('2025-02').sections, ...published('2026-02').sections].flatMap(({ blocks }) =>
  blocks.map(({ text }) => text),
);
const text = fc.oneof(
  { weight: 8, arbitrary: fc.constantFrom(...TEXTS) },
  { weight: 1, arbitrary: fc.string({ unit: 'grapheme', maxLength: 20 }) },
);
const texts = fc.array(text, { maxLength: 14 });
const sheet = (edition: string) =>
  fc.record({ one: texts, two: texts }).map((sections) => invented(sections, { edition }));

function ids({ sections }: Sheet): string[] {
  return sections.flatMap(({ blocks }) => blocks.map(({ id }) => id)).sort();
}

const side = (comparison: Comparison, which: 'a' | 'b') =>
  comparison.groups.flatMap((group) => group[which]).sort();

describe('any two sheets', () => {
  it('have each block in exactly one group, before and after corrections', () => {
    fc.assert(
      fc.property(sheet('2030-01'), sheet('2031-01'), (a, b) => {
        const comparison = compare(a, b, [], context);
        assert.deepEqual([side(comparison, 'a'), side(comparison, 'b')], [ids(a), ids(b)]);
        assert.deepEqual(comparison.automatic.flatMap((group) => group.a).sort(), ids(a));
        assert.equal(new Set(comparison.groups.map(({ id }) => id)).size, comparison.groups.length);
      }),
      { numRuns: 60 },
    );
  });

  it('swap added and removed when they are swapped', () => {
    fc.assert(
      fc.property(sheet('2030-01'), sheet('2031-01'), (a, b) => {
        const there = compare(a, b, [], context).groups;
        const back = compare(b, a, [], context).groups;
        const lone = (groups: typeof there, status: string) =>
          groups
            .filter((group) => group.status === status)
            .flatMap((group) => [...group.a, ...group.b])
            .sort();
        assert.deepEqual(lone(there, 'added'), lone(back, 'removed'));
        assert.deepEqual(lone(there, 'removed'), lone(back, 'added'));
      }),
      { numRuns: 60 },
    );
  });

  it('are unchanged against themselves, whatever the numbering', () => {
    const distinct = fc.uniqueArray(fc.constantFrom(...TEXTS), { maxLength: 20 });
    fc.assert(
      fc.property(distinct, fc.nat(), (all, at) => {
        const turned = all.length ? [...all.slice(at % all.length), ...all.slice(0, at % all.length)] : all;
        const { groups } = compare(invented({ one: all }), invented({ one: turned }, { edition: '2031-01' }));
        assert.ok(groups.every(({ status }) => status === 'unchanged'));
      }),
      { numRuns: 60 },
    );
  });
});
