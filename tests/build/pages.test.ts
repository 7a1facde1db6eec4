import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { HtmlValidate } from 'html-validate';
import { attributes, brotliSize, builtPages, firstViewFiles } from './built-site.ts';

const DIST = 'dist';
const pages = builtPages(DIST);
const inScripts = pages.filter(({ file }) => /^zh-han[ts]\//.test(file));

test('every page is valid HTML', async () => {
  const validator = new HtmlValidate({
    extends: ['html-validate:recommended', 'html-validate:document'],
    rules: {
      // Printed compactly by Astro: style of the markup, not its validity.
      'attribute-boolean-style': 'off',
      'attribute-empty-style': 'off',
      'no-trailing-whitespace': 'off',
      'void-style': 'off',
      'doctype-style': 'off',
      // role="list" keeps list semantics in Safari, where list-style: none removes them.
      'no-redundant-role': 'off',
      // Everything comes from this site itself.
      'require-sri': ['error', { target: 'crossorigin' }],
      // Titles in Chinese are judged by characters: 70 columns of Han text would be two lines of results.
      'long-title': ['error', { maxlength: 60 }],
    },
  });
  const found: string[] = [];
  for (const { file, html } of pages) {
    const report = await validator.validateString(html, file);
    for (const { messages } of report.results) {
      for (const { ruleId, message, line, column } of messages)
        found.push(`${file}:${line}:${column} ${ruleId} ${message}`);
    }
  }
  assert.deepEqual(found, []);
});

test('every page has its twin, and says so', () => {
  const files = new Set(pages.map(({ file }) => file));
  for (const { file, html } of inScripts) {
    const [own, other] = file.startsWith('zh-hant') ? ['zh-hant', 'zh-hans'] : ['zh-hans', 'zh-hant'];
    assert.ok(files.has(file.replace(own, other)), `${file} has no twin`);
    assert.deepEqual(attributes(html, 'html', 'lang'), [own === 'zh-hant' ? 'zh-Hant-HK' : 'zh-Hans'], file);
    const path = `/${file.replace(/index\.html$/, '')}`;
    const address = `http://localhost:4321${path}`;
    assert.ok(html.includes(`<link rel="canonical" href="${address}">`), `${file}: canonical`);
    const hant = address.replace('/zh-hans/', '/zh-hant/');
    assert.ok(html.includes(`hreflang="zh-Hant-HK" href="${hant}">`), `${file}: hreflang zh-Hant-HK`);
    assert.ok(
      html.includes(`hreflang="zh-Hans" href="${hant.replace('/zh-hant/', '/zh-hans/')}">`),
      `${file}: hreflang zh-Hans`,
    );
    assert.match(html, /hreflang="x-default" href="http:\/\/localhost:4321\//, `${file}: x-default`);
  }
});

test('every page is under a policy without inline scripts, and holds none', () => {
  for (const { file, html } of pages) {
    const [policy = ''] = attributes(html, 'meta', 'content').filter((content) =>
      content.includes('script-src'),
    );
    assert.match(policy, /script-src 'self'/, file);
    assert.doesNotMatch(policy, /unsafe-inline|unsafe-eval(?<!wasm-unsafe-eval)/, file);
    // A block of data is no script: no browser runs it, and the policy does not concern it.
    const code = html.replaceAll('<script type="application/ld+json">', '');
    assert.doesNotMatch(code, /<script(?![^>]*\ssrc=)[^>]*>/, `${file}: inline script`);
    assert.doesNotMatch(html, /\sstyle="|\son\w+="/, `${file}: inline style or handler`);
  }
});

test('every page says that the site is unofficial', () => {
  for (const { file, html } of pages) assert.match(html, /非官方網站|非官方网站/, file);
});

test('no literal markup reaches a page', () => {
  for (const { file, html } of pages) assert.doesNotMatch(html, /\*\*/, file);
});

test('the first view of the largest sheet stays within its budget', () => {
  const page = pages.find(
    ({ file }) => file === join('zh-hant', 'innovation-and-technology', '2026-02', 'index.html'),
  );
  assert.ok(page);
  const { styles, scripts, icons } = firstViewFiles(page.html);
  const sizeOf = (paths: string[]) =>
    paths.reduce((sum, path) => sum + brotliSize(readFileSync(join(DIST, path))), 0);
  const script = sizeOf(scripts);
  const total = brotliSize(page.html) + sizeOf(styles) + script + sizeOf(icons);
  assert.ok(1 + styles.length + scripts.length + icons.length <= 5, 'more than 5 requests');
  assert.ok(script <= 4_000, `JavaScript: ${script} bytes`);
  assert.ok(total <= 26_000, `first view: ${total} bytes`);
});

test('the files a page asks for exist', () => {
  for (const { file, html } of pages) {
    const { styles, scripts, icons } = firstViewFiles(html);
    for (const path of [...styles, ...scripts, ...icons])
      assert.ok(existsSync(join(DIST, path)), `${file} asks for ${path}`);
  }
});
