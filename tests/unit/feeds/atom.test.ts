import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { type AtomEntry, type AtomFeed, atomFeed } from '../../../src/feeds/index.ts';
import { atomFaults } from './valid-atom.ts';

const entry: AtomEntry = {
  id: 'https://example.org/zh-hant/water/2025-05/',
  title: '水（2025 年 5 月版）',
  page: 'https://example.org/zh-hant/water/2025-05/',
  related: [{ href: 'https://example.org/zh-hant/water/2024-05...2025-05/', title: '比較' }],
  date: '2025-05-02',
  summary: '與 2024 年 5 月版相比：新增 2 段。',
  details: ['水質｜樣本：1,000 個 → 1,200 個'],
};

const feed: AtomFeed = {
  id: 'https://example.org/zh-hant/water/feed.xml',
  title: '水：各版本',
  subtitle: '非官方網站。',
  language: 'zh-Hant-HK',
  author: { name: '便覽對照', uri: 'https://example.org/zh-hant/' },
  rights: '版權',
  self: 'https://example.org/zh-hant/water/feed.xml',
  page: 'https://example.org/zh-hant/water/',
  entries: [
    entry,
    {
      ...entry,
      id: 'https://example.org/zh-hant/water/2024-05/',
      date: '2024-05-03',
      related: [],
      details: [],
    },
  ],
};

/** Elements of a document in order, and an error where they do not nest: enough of XML for what is written here. */
function elementsOf(xml: string): string[] {
  const open: string[] = [];
  const found: string[] = [];
  const rest = xml.replace(/^<\?xml version="1\.0" encoding="utf-8"\?>\n/, '');
  for (const [tag] of rest.matchAll(/<[^>]*>/g)) {
    const name = /^<\/?([a-z]+)(?:\s[a-z:]+="[^"<]*")*\/?>$/.exec(tag)?.[1];
    assert.ok(name, `not a tag: ${tag}`);
    if (tag.startsWith('</')) assert.equal(open.pop(), name);
    else {
      found.push(name);
      if (!tag.endsWith('/>')) open.push(name);
    }
  }
  assert.deepEqual(open, []);
  assert.doesNotMatch(rest.replace(/<[^>]*>/g, ''), /[<>]|&(?!(?:amp|lt|gt|quot|apos);)/);
  return found;
}

test('a feed has what RFC 4287 asks of feeds and entries', () => {
  const xml = atomFeed(feed);
  const elements = elementsOf(xml);
  for (const name of ['id', 'title', 'updated']) {
    assert.equal(elements.filter((each) => each === name).length, 3, name);
  }
  assert.match(xml, /^<\?xml[^\n]*\n<feed xmlns="http:\/\/www\.w3\.org\/2005\/Atom" xml:lang="zh-Hant-HK">/);
  assert.match(xml, /<author><name>便覽對照<\/name>/);
  assert.match(
    xml,
    /<link rel="self" type="application\/atom\+xml" href="https:\/\/example\.org\/zh-hant\/water\/feed\.xml"\/>/,
  );
});

test('the date of a feed is that of its newest entry, in Hong Kong', () => {
  const [first] =
    /<updated>([^<]*)/.exec(atomFeed({ ...feed, entries: [...feed.entries].reverse() }))?.slice(1) ?? [];
  assert.equal(first, '2025-05-02T00:00:00+08:00');
});

test('markup of an entry is escaped once as HTML and once as XML', () => {
  const xml = atomFeed({ ...feed, entries: [{ ...entry, details: ['A & B <C>'] }] });
  assert.match(xml, /&lt;li&gt;A &amp;amp; B &amp;lt;C&amp;gt;&lt;\/li&gt;/);
});

test('an entry that has nothing to tell has no content', () => {
  assert.doesNotMatch(atomFeed({ ...feed, entries: [{ ...entry, details: [] }] }), /<content/);
});

test('a feed without entries has no date, and is refused', () => {
  assert.throws(() => atomFeed({ ...feed, entries: [] }), /no entries/);
});

test('whatever stands in the texts, the document is well-formed', () => {
  const text = fc.string({ unit: 'binary' });
  fc.assert(
    fc.property(text, text, text, (title, summary, detail) => {
      const xml = atomFeed({ ...feed, title, entries: [{ ...entry, title, summary, details: [detail] }] });
      elementsOf(xml);
      assert.equal(xml.isWellFormed(), true);
    }),
  );
});

test('a feed is valid by the schema of RFC 4287 and by its other rules', async () => {
  assert.deepEqual(await atomFaults(atomFeed(feed)), []);
});

test('a feed stays valid with every character XML allows in its texts', async () => {
  const texts = fc.sample(fc.string({ unit: 'binary', maxLength: 200 }), { numRuns: 20, seed: 4287 });
  const entries = texts.map((text, n) => ({
    ...entry,
    id: `https://example.org/${n}/`,
    title: text,
    summary: text,
    details: [text, '「<b>」 & "\u0000"'],
  }));
  assert.deepEqual(await atomFaults(atomFeed({ ...feed, title: texts.join(' '), entries })), []);
});

const valid = atomFeed(feed);

const FAULTY: [what: string, xml: string, fault: RegExp][] = [
  ['no id', valid.replace(/<id>.*?<\/id>/u, ''), /feed/],
  ['a day for a date', valid.replace('T00:00:00+08:00', ''), /updated/],
  ['two titles', valid.replace('<title>', '<title>甲</title><title>'), /title|feed/],
  ['an element of its own', valid.replace('<author>', '<editor/><author>'), /editor|feed/],
  ['a link to nowhere', valid.replace(' href=', ' hrefs='), /link|href/],
  ['broken markup', valid.replace('</feed>', ''), /parser error|Premature/],
  ['no author', valid.replace(/<author>.*<\/author>/u, ''), /author/],
  ['no self link', valid.replace('rel="self"', 'rel="related"'), /self/],
  ['an id given twice', valid.replaceAll(/<id>.*?<\/id>/gu, '<id>urn:x</id>'), /twice/],
  ['a relative link', valid.replace('href="https://example.org/zh-hant/water/"', 'href="../"'), /\.\.\//],
  ['an entry newer than the feed', valid.replace('2025-05-02T', '2020-05-02T'), /newer/],
  ['a time without zone', valid.replaceAll('+08:00', ''), /date/],
];

for (const [what, xml, fault] of FAULTY) {
  test(`the check of feeds finds ${what}`, async () => {
    assert.notEqual(xml, valid);
    assert.match((await atomFaults(xml)).join('\n'), fault);
  });
}
