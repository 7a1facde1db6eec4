import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { packOlder, sameParagraphs, unpackOlder } from '../../../src/search/same-paragraph.ts';

test('runs of one distance are packed together', () => {
  assert.deepEqual(packOlder([10, 11, undefined, 14]), [
    [10, 2],
    [0, 1],
    [11, 1],
  ]);
  assert.deepEqual(packOlder([]), []);
});

test('what is packed is read back, but for the end where nothing follows', () => {
  const older = fc.array(fc.option(fc.integer({ min: 1, max: 50 }), { nil: undefined }), { maxLength: 60 });
  fc.assert(
    fc.property(older, (distances) => {
      const records = distances.map((distance, record) =>
        distance === undefined ? undefined : record + distance,
      );
      const read = unpackOlder(packOlder(records));
      records.forEach((record, at) => {
        assert.equal(read[at], record);
      });
    }),
  );
});

test('a paragraph found in three editions is one result, the newest first', () => {
  const older = [2, 3, 4, undefined, undefined];
  assert.deepEqual(sameParagraphs(new Set([4, 2, 0]), older), [[0, 2, 4]]);
});

test('an edition that was not found breaks the chain', () => {
  const older = [2, 3, 4, undefined, undefined];
  assert.deepEqual(sameParagraphs(new Set([0, 4]), older), [[0], [4]]);
});

test('every record found is in one result', () => {
  const found = fc.uniqueArray(fc.nat(40));
  fc.assert(
    fc.property(found, fc.array(fc.integer({ min: 1, max: 9 })), (records, distances) => {
      const older = distances.map((distance, record) => record + distance);
      const results = sameParagraphs(new Set(records), older).flat();
      assert.deepEqual(
        results.sort((a, b) => a - b),
        [...records].sort((a, b) => a - b),
      );
    }),
  );
});
