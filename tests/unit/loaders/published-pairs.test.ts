import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  comparedNames,
  compareEditions,
  readComparisonSetting,
  readSheets,
  type SheetEntry,
} from '../../../src/loaders/index.ts';

const TOPIC = 'innovation-and-technology';
const { entries } = readSheets('content', () => undefined);

/** A sheet again, as if issued in another year. */
function edition(of: string, name: string): SheetEntry {
  const entry = entries.get(`${TOPIC}/${of}`);
  const copy = JSON.parse(
    JSON.stringify(entry).replaceAll(`${TOPIC}/${of}/`, `${TOPIC}/${name}/`),
  ) as SheetEntry;
  return { ...copy, sheet: { ...copy.sheet, edition: name } };
}

test('pairs: neighbours, then those published that are no neighbours any more, then the oldest with the newest', () => {
  const published = [
    { from: '2020', to: '2022' },
    { from: '2020', to: '2023' },
    { from: '2022', to: '2023' },
    { from: '2019', to: '2022' },
    { from: '2021', to: '2023' },
  ];
  const names = (editions: string[]) =>
    comparedNames(editions, published).map(({ from, to }) => `${from}-${to}`);
  assert.deepEqual(names(['2021', '2020']), ['2020-2021']);
  assert.deepEqual(names(['2020', '2021', '2022']), ['2021-2022', '2020-2021', '2020-2022']);
  assert.deepEqual(names(['2023', '2020', '2021', '2022']), [
    ...['2022-2023', '2021-2022', '2020-2021'],
    ...['2021-2023', '2020-2022', '2020-2023'],
  ]);
  assert.deepEqual(names([]), []);
});

test('a pair published before later editions came compares as it did then', () => {
  const [first, second, third] = [
    edition('2025-02', '2023-02'),
    edition('2026-02', '2024-02'),
    edition('2025-02', '2025-02'),
  ];
  const setting = readComparisonSetting('content');
  const comparisonOf = (editions: SheetEntry[], published: { from: string; to: string }[]) => {
    const { pairs } = compareEditions(editions, { ...setting, published: new Map([[TOPIC, published]]) });
    return pairs.find(({ comparison: { from, to } }) => from === '2023-02' && to === '2025-02');
  };
  const then = comparisonOf([first, second, third], []);
  const now = comparisonOf(
    [first, second, third, edition('2026-02', '2026-02')],
    [{ from: '2023-02', to: '2025-02' }],
  );
  assert.equal(now?.neighbours, false);
  assert.deepEqual(now?.comparison, then?.comparison);
});
