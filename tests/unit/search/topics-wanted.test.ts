import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type Standing, topicsWanted } from '../../../src/search/topics/topics-wanted.ts';

const STANDING: Standing = { limit: 10, total: 0, sure: 2, all: 60, chosen: false, thorough: true };

const CASES: [what: string, standing: Partial<Standing>, wanted: number][] = [
  ['all results: every topic', { limit: undefined }, 60],
  ['results enough: no further topic', { total: 10 }, 0],
  ['some results: the topics that may have more', { total: 3 }, 2],
  ['many topics may have more: the reader decides', { total: 9, sure: 60 }, 6],
  ['nothing yet: others, too', {}, 8],
  ['nothing yet in many: no more than twelve', { sure: 60 }, 12],
  ['no more than there are', { all: 4 }, 4],
  ['a query still typed: three', { thorough: false }, 3],
  ['topics the reader chose: all of them', { chosen: true, sure: 20, all: 20, total: 1 }, 20],
];

for (const [what, standing, wanted] of CASES) {
  test(what, () => assert.equal(topicsWanted({ ...STANDING, ...standing }), wanted));
}
