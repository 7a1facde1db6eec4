import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  createUrls,
  dateName,
  editionName,
  MESSAGES,
  reportLink,
  siteAddress,
  siteConfig,
  twinPath,
} from '../../../src/site/index.ts';

const ADDRESSES: [env: Record<string, string>, site: string, base: string][] = [
  [{}, 'http://localhost:4321', '/'],
  [{ SITE: 'https://example.org' }, 'https://example.org', '/'],
  [{ SITE: 'https://example.org/', BASE: '/facts/' }, 'https://example.org', '/facts/'],
  [{ BASE: 'facts' }, 'http://localhost:4321', '/facts/'],
  [{ BASE: '/a/b' }, 'http://localhost:4321', '/a/b/'],
  [{ BASE: '/' }, 'http://localhost:4321', '/'],
];

for (const [env, site, base] of ADDRESSES) {
  test(`the address for ${JSON.stringify(env)}`, () => assert.deepEqual(siteAddress(env), { site, base }));
}

const BAD: [env: Record<string, string>, message: RegExp][] = [
  [{ SITE: 'example.org' }, /SITE is "example.org", which is no address/],
  [{ SITE: 'ftp://example.org' }, /must begin with https:/],
  [
    { SITE: 'https://example.org/facts/' },
    /Put the path into BASE: SITE=https:\/\/example.org BASE=\/facts\//,
  ],
  [{ BASE: '/a b/' }, /BASE is "\/a b\/"/],
  [{ PUBLISH: '1' }, /SITE is not set/],
];

for (const [env, message] of BAD) {
  test(`${JSON.stringify(env)} is refused`, () => assert.throws(() => siteAddress(env), message));
}

test('pages are below the base, end in a slash, and have a twin', () => {
  const urls = createUrls('/facts/');
  assert.equal(urls.home('zh-Hans'), '/facts/zh-hans/');
  assert.equal(
    urls.sheet('zh-Hant-HK', 'water', '2025-05', 'supply-1'),
    '/facts/zh-hant/water/2025-05/#supply-1',
  );
  assert.equal(
    twinPath('/facts/', '/facts/zh-hant/about/', 'zh-Hant-HK', 'zh-Hans'),
    '/facts/zh-hans/about/',
  );
  assert.throws(() => twinPath('/', '/facts/zh-hant/', 'zh-Hant-HK', 'zh-Hans'), /has no twin/);
});

test('dates are read as readers write them', () => {
  assert.equal(editionName('2026-02'), '2026 年 2 月');
  assert.equal(dateName('2025-12-05'), '2025 年 12 月 5 日');
  assert.throws(() => editionName('2026'), /YYYY-MM/);
});

test('a report link carries the page, and a bad one is refused', () => {
  const config = siteConfig({ REPORT_URL: 'https://example.org/new?body={url}' });
  assert.equal(reportLink(config, 'https://a/b?c'), 'https://example.org/new?body=https%3A%2F%2Fa%2Fb%3Fc');
  assert.equal(reportLink(siteConfig({}), 'x'), undefined);
  assert.throws(() => siteConfig({ REPORT_URL: 'javascript:alert(1)' }), /REPORT_URL is/);
});

test('every word is there in both scripts, each in its own', () => {
  const words = (value: unknown): string[] =>
    typeof value === 'string'
      ? [value]
      : value && typeof value === 'object'
        ? Object.values(value).flatMap(words)
        : [];
  assert.deepEqual(Object.keys(MESSAGES['zh-Hant-HK']), Object.keys(MESSAGES['zh-Hans']));
  const twinLabels = /繁體|繁/g;
  assert.doesNotMatch(
    words(MESSAGES['zh-Hans']).join('').replace(twinLabels, ''),
    /[覽對節標題關於網頁轉換體]/u,
  );
  assert.doesNotMatch(words(MESSAGES['zh-Hant-HK']).join('').replace('简体', ''), /[览对节标关网页转换体]/u);
});
