import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { test } from 'node:test';
import { headerRules, headersFile, headersOf, nginxSnippet } from '../../../src/site/index.ts';
import { PRERENDER_RULES } from '../../../src/site/prerender-rules.ts';
import { CONTENT_SECURITY_POLICY } from '../../../src/site/security-policy.ts';

const FOR_GOOD = 'public, max-age=31536000, immutable';
const ASK_AGAIN = 'public, max-age=0, must-revalidate';

const FILES: [file: string, cache: string, type: string | undefined][] = [
  ['index.html', ASK_AGAIN, undefined],
  ['404.html', ASK_AGAIN, undefined],
  ['sw.js', ASK_AGAIN, undefined],
  ['zh-hant.webmanifest', ASK_AGAIN, 'application/manifest+json; charset=utf-8'],
  ['_astro/page.Ab12.js', FOR_GOOD, undefined],
  ['zh-hant/water/2025-05/index.html', ASK_AGAIN, undefined],
  ['zh-hant/water/feed.xml', ASK_AGAIN, 'application/atom+xml; charset=utf-8'],
  ['zh-hant/food/feed.xml', ASK_AGAIN, 'application/atom+xml; charset=utf-8'],
  ['data/figures.csv', ASK_AGAIN, 'text/csv; charset=utf-8'],
  ['data/figures.json', ASK_AGAIN, undefined],
  ['data/catalog.jsonld', ASK_AGAIN, 'application/ld+json; charset=utf-8'],
  ['pagefind/pagefind.js', ASK_AGAIN, undefined],
  ['pagefind/pagefind.zxx_1.pf_meta', ASK_AGAIN, 'application/octet-stream'],
  ['pagefind/wasm.unknown.pagefind', ASK_AGAIN, 'application/octet-stream'],
  ['pagefind/index/ab-0.pf_index', FOR_GOOD, 'application/octet-stream'],
  ['pagefind/filter/ab.pf_filter', FOR_GOOD, 'application/octet-stream'],
  ['search-data/catalog.pack', ASK_AGAIN, 'application/octet-stream'],
  ['search-data/zh-Hans/water/2025-05/supply.pack', ASK_AGAIN, 'application/octet-stream'],
];

for (const [file, cache, type] of FILES) {
  test(`${file} is kept and typed as it should be`, () => {
    const headers = headersOf(file);
    assert.equal(headers['Cache-Control'], cache);
    assert.equal(headers['Content-Type'], type);
    assert.equal(headers['X-Content-Type-Options'], 'nosniff');
  });
}

test('the policy lets through the rules of prerendering and no other inline text', () => {
  const hash = createHash('sha256').update(PRERENDER_RULES).digest('base64');
  assert.ok(CONTENT_SECURITY_POLICY.includes(`script-src 'self' 'wasm-unsafe-eval' 'sha256-${hash}';`));
  assert.doesNotMatch(CONTENT_SECURITY_POLICY, /unsafe-inline/);
});

test('the header says what the page says, and that no other site frames it', () => {
  const policy = headersOf('index.html')['Content-Security-Policy'];
  assert.equal(policy, `${CONTENT_SECURITY_POLICY}; frame-ancestors 'none'`);
  assert.doesNotMatch(CONTENT_SECURITY_POLICY, /frame-ancestors|unsafe-inline/);
});

test('pages carry the policy, the small files of a search do not', () => {
  for (const page of ['', '404.html', 'zh-hant/water/index.html'])
    assert.ok(headersOf(page)['Content-Security-Policy'], page);
  for (const asset of [
    '_astro/page.Ab12.js',
    'search-data/catalog.pack',
    'sw.js',
    'pagefind/index/ab-0.pf_index',
  ])
    assert.equal(headersOf(asset)['Content-Security-Policy'], undefined, asset);
});

test('a file gets from _headers what it should, each header from one rule only', () => {
  for (const base of ['/', '/facts/']) {
    const rules = readHeadersFile(headersFile(headerRules(FILES.map(([file]) => file)), base));
    for (const [file] of FILES) {
      const own = headersOf(file);
      const sent = rules.filter(({ matches }) => matches(base + file)).flatMap(({ headers }) => headers);
      assert.deepEqual(
        sent.map(([name]) => name).sort(),
        Object.keys(own).sort(),
        `${file}: hosts join values that two rules give`,
      );
      assert.deepEqual(Object.fromEntries(sent), { ...own }, file);
    }
    assert.ok(rules.some(({ matches }) => matches(base)));
    assert.ok(!rules.some(({ matches }) => matches('/elsewhere')) || base === '/');
  }
});

test('topics do not add to the rules, of which hosts read a hundred at most', () => {
  const files = Array.from({ length: 200 }, (_, n) => `zh-hant/topic-${n}/feed.xml`);
  assert.ok(headerRules(files).length < 5);
});

test('the nginx snippet stays below the base', () => {
  const snippet = nginxSnippet(headerRules(FILES.map(([file]) => file)), '/facts/');
  const places = [...snippet.matchAll(/^location (?:[=~^]+ )?\^?(\S+)/gm)].map(([, place]) => place);
  assert.ok(places.length > 8);
  for (const place of places) assert.ok(place?.startsWith('/facts/'), place);
});

/** Reads `_headers` as Cloudflare Pages documents it: `*` is anything, `:name` one segment. */
function readHeadersFile(text: string) {
  const rules: { matches: (path: string) => boolean; headers: [name: string, value: string][] }[] = [];
  for (const line of text.split('\n')) {
    if (line === '' || line.startsWith('#')) continue;
    const header = /^ {2}([\w-]+): (.+)$/.exec(line);
    if (header?.[1] && header[2]) rules.at(-1)?.headers.push([header[1], header[2]]);
    else {
      assert.match(line, /^\//);
      const pattern = line
        .replace(/[.?+^$()[\]{}|\\]/g, '\\$&')
        .replace('*', '.*')
        .replace(/:\w+/g, '[^/]+');
      rules.push({ matches: (path) => new RegExp(`^${pattern}$`).test(path), headers: [] });
    }
  }
  return rules;
}
