import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { SearchOutcome } from '../../../src/search/browser/open-search.ts';
import { mergeOutcomes } from '../../../src/search/topics/merge-outcomes.ts';

const outcome = (topic: string, total: number, editions: [string, number][]): SearchOutcome => ({
  total,
  within: 'block',
  groups: [],
  absent: [],
  facets: {
    topic: total > 0 ? [{ value: topic, label: topic, count: total }] : [],
    edition: editions.map(([value, count]) => ({ value, label: value, count })),
    section: [],
    kind: [],
  },
  suggestions: [{ slug: topic, name: topic } as SearchOutcome['suggestions'][number]],
});

const others = ['health', 'transport', 'housing'].map((value) => ({ value, label: value, count: undefined }));

test('answers of several topics are one, topics that were not asked without a count', () => {
  const merged = mergeOutcomes(
    [
      outcome('health', 3, [['2025-02', 3]]),
      outcome('transport', 2, [
        ['2026-02', 1],
        ['2025-02', 1],
      ]),
    ],
    others,
  );
  assert.equal(merged.total, 5);
  assert.deepEqual(
    merged.facets.topic.map(({ value, count }) => [value, count]),
    [
      ['health', 3],
      ['transport', 2],
      ['housing', undefined],
    ],
  );
  assert.deepEqual(
    merged.facets.edition.map(({ value, count }) => [value, count]),
    [
      ['2026-02', 1],
      ['2025-02', 4],
    ],
  );
  assert.deepEqual(merged.suggestions, []);
});

test('where nothing is found, the names closest in the first topic are offered', () => {
  const merged = mergeOutcomes([outcome('health', 0, []), outcome('transport', 0, [])], others);
  assert.deepEqual(
    merged.suggestions.map(({ slug }) => slug),
    ['health'],
  );
  assert.equal(merged.facets.topic.length, 3);
});
