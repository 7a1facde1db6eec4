import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { CatalogTopic } from '../../../src/search/catalog.ts';
import { groupHeading } from '../../../src/search/group-heading.ts';

const topic = (slug: string, ...name: [string, string]): CatalogTopic => ({ slug, name, sections: [] });
const WATER = topic('water', '水務', '水务');
const HOUSING = topic('housing', '房屋', '房屋');

test('results name their topic where the site has more than one, in the script of the page', () => {
  const both = [WATER, HOUSING];
  for (const [topics, many, script, expected] of [
    [[WATER], false, 'zh-Hant-HK', '概況'],
    [[WATER], true, 'zh-Hant-HK', '水務 · 概況'],
    [both, false, 'zh-Hant-HK', '水務 · 概況'],
    [both, false, 'zh-Hans', '水务 · 概況'],
  ] as const) {
    assert.equal(groupHeading('概況', 'water', topics, { script, many }), expected);
  }
});
