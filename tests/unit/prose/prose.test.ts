import assert from 'node:assert/strict';
import { test } from 'node:test';
import { renderProse } from '../../../src/prose/index.ts';
import { compileRules } from '../../../src/script/index.ts';

const rules = compileRules([], []);
const HANT = 'zh-Hant-HK';
const HANS = 'zh-Hans';

test('sections carry their id; text before the first heading has none', () => {
  const { title, sections } = renderProse(
    '# 關於本站\n\n開頭。\n\n## 私隱 {#privacy}\n\n不作**記錄**。',
    HANT,
    HANT,
    rules,
  );
  assert.equal(title, '關於本站');
  assert.deepEqual(sections, [
    { id: '', heading: '', html: '<p>開頭。</p>' },
    { id: 'privacy', heading: '私隱', html: '<p>不作<strong>記錄</strong>。</p>' },
  ]);
});

test('text is converted across marks, addresses and code are not', () => {
  const {
    sections: [section],
  } = renderProse(
    '## 關於 {#about}\n\n請讀[關於**網**頁](https://example.org/關於)和`關於`。',
    HANT,
    HANS,
    rules,
  );
  assert.equal(section?.heading, '关于');
  assert.equal(
    decodeURI(section?.html ?? ''),
    '<p>请读<a href="https://example.org/關於">关于<strong>网</strong>页</a>和<code lang="zh-Hant-HK">關於</code>。</p>',
  );
});

test('lists and tables are converted, each cell by itself', () => {
  const {
    sections: [section],
  } = renderProse('## 表 {#t}\n\n- 關於\n- 網頁\n\n| 欄 |\n|---|\n| 轉換 |', HANT, HANS, rules);
  assert.match(section?.html ?? '', /<li>关于<\/li>/);
  assert.match(section?.html ?? '', /<td>转换<\/td>/);
});

test('a heading without an id says what to write', () => {
  assert.throws(() => renderProse('## 私隱', HANT, HANT, rules), /"私隱" has no id.*## 私隱 \{#some-id\}/);
});

test('code is shown as typed, says its script, and can be scrolled by keyboard', () => {
  const [section] = renderProse('## 用法 {#use}\n\n```\n$ 關於\n```', HANT, HANS, rules).sections;
  assert.equal(
    section?.html,
    '<pre tabindex="0" role="group" aria-labelledby="use"><code lang="zh-Hant-HK">$ 關於\n</code></pre>',
  );
});

test('raw HTML does not get through', () => {
  const {
    sections: [section],
  } = renderProse('## 甲 {#a}\n\n<script>alert(1)</script>字', HANT, HANT, rules);
  assert.doesNotMatch(section?.html ?? '', /<script>/);
});
