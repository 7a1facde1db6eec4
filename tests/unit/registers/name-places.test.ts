import assert from 'node:assert/strict';
import { test } from 'node:test';
import { namesOfOneTopic } from '../../../src/registers/index.ts';

const sheet = (topic: string, edition: string, ...mentioned: string[]) => ({
  sheet: { topic, edition },
  mentioned,
});

test('a name that editions of one topic mention is that topic’s', () => {
  const sheets = [
    sheet('health', '2025-02', 'hospital-authority'),
    sheet('health', '2026-02', 'hospital-authority', 'cyberport'),
    sheet('technology', '2026-02', 'cyberport', 'innohk'),
  ];
  assert.deepEqual(
    [...namesOfOneTopic(sheets)],
    [
      ['hospital-authority', 'health'],
      ['innohk', 'technology'],
    ],
  );
});
