import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { BuiltSite } from '../../../scripts/built-files.ts';
import { annotation } from '../../../scripts/check/annotation.ts';
import { checkLinks } from '../../../scripts/check/built/dead-links.ts';
import { checkTitles } from '../../../scripts/check/built/titles.ts';
import { checkTwins } from '../../../scripts/check/built/twins.ts';

function site(pages: Record<string, string>, base = '/'): BuiltSite {
  const list = Object.entries(pages).map(([file, html]) => ({ file, html }));
  return { folder: 'dist', base, files: [...Object.keys(pages), 'favicon.svg'], pages: list };
}

test('a link is followed to its page, file and id', () => {
  const cases: [href: string, wrong: RegExp | undefined][] = [
    ['#a', undefined],
    ['#b', /no such id/],
    ['../there/#c', undefined],
    ['../there/#d', /leads to \/facts\/there\/, which has no such id/],
    ['/facts/there/?q=1', undefined],
    ['/facts/favicon.svg', undefined],
    ['/facts/nowhere/', /leads nowhere/],
    ['/other/', /leaves the site/],
    ['https://example.org/', undefined],
  ];
  for (const [href, wrong] of cases) {
    const found = checkLinks(
      site(
        {
          'here/index.html': `<p id="a"><a class="x" href="${href}">a</a></p>`,
          'there/index.html': '<p id="c"></p>',
        },
        '/facts/',
      ),
    ).map(({ file, message }) => `${file} ${message}`);
    if (wrong === undefined) assert.deepEqual(found, [], href);
    else {
      assert.equal(found.length, 1, href);
      assert.match(found[0] ?? '', wrong, href);
      assert.match(found[0] ?? '', /^dist\/here\/index\.html /);
    }
  }
});

test('a page without its twin is found in either script', () => {
  const found = checkTwins(
    site({ 'zh-hant/a/index.html': '', 'zh-hans/b/index.html': '', 'index.html': '' }),
  );
  assert.deepEqual(
    found.map(({ file }) => file),
    ['dist/zh-hant/a/index.html', 'dist/zh-hans/b/index.html'],
  );
});

test('a page may name another page of the other script as its twin, if that was built', () => {
  const naming = (twin: string) =>
    `<link rel="alternate" hreflang="zh-Hans" href="https://example.org/facts/zh-hans/${twin}/">`;
  const found = checkTwins(
    site({
      'zh-hant/a/list/index.html': naming('a'),
      'zh-hant/b/list/index.html': naming('b'),
      'zh-hant/a/index.html': '',
      'zh-hans/a/index.html': '',
    }),
  );
  assert.deepEqual(
    found.map(({ file }) => file),
    ['dist/zh-hant/b/list/index.html'],
  );
});

test('a title stands once in a language', () => {
  const page = (lang: string, title: string) => `<html lang="${lang}"><title>${title}</title>`;
  const found = checkTitles(
    site({
      a: page('zh-Hant-HK', '水'),
      b: page('zh-Hans', '水'),
      c: page('zh-Hant-HK', '水'),
      d: page('zh-Hans', ''),
    }),
  );
  assert.deepEqual(
    found.map(({ message }) => message),
    ['The title "水" is that of a too.', 'The page has no title.'],
  );
});

test('a finding is an annotation, whatever its text holds', () => {
  assert.equal(
    annotation({ file: 'a,b:c.md', line: 3, rule: 'sic', message: '100%\n', remedy: 'Mend: it' }),
    '::error file=a%2Cb%3Ac.md,line=3,title=sic::100%25%0A → Mend: it',
  );
});
