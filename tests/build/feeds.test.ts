import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { filesOf } from '../../src/integrations/files-of.ts';
import { atomFaults, readFeed } from '../unit/feeds/valid-atom.ts';

const DIST = 'dist';
const feeds = filesOf(DIST).filter((file) => file.endsWith('feed.xml'));

test('there is a feed for each topic in each script', () => {
  assert.ok(feeds.length >= 2);
  assert.deepEqual(
    feeds.filter((file) => file.startsWith('zh-hans/')).map((file) => file.replace('zh-hans/', 'zh-hant/')),
    feeds.filter((file) => file.startsWith('zh-hant/')),
  );
});

for (const file of feeds) {
  test(`${file} is a valid Atom feed whose links lead to what was built`, async () => {
    const xml = readFileSync(join(DIST, file), 'utf8');
    assert.deepEqual(await atomFaults(xml), []);
    const { feed, entries } = readFeed(xml);
    const self = feed.links.find(({ rel }) => rel === 'self')?.href ?? '';
    const { pathname } = new URL(self);
    assert.ok(pathname.endsWith(`/${file}`), self);
    const site = self.slice(0, -file.length);
    for (const { links } of [feed, ...entries]) {
      for (const { href, type } of links) {
        assert.ok(href.startsWith(site), href);
        const path = href.slice(site.length);
        assert.ok(existsSync(join(DIST, type === 'text/html' ? `${path}index.html` : path)), href);
      }
    }
  });
}
