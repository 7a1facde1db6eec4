import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { compareWithRaw } from '../../../scripts/check/fidelity.ts';
import { readOptions } from '../../../scripts/import/options.ts';
import { runImport } from '../../../scripts/import/run.ts';
import { decodeHtml, htmlToMarkdown, parseSheet } from '../../../src/fact-sheets/index.ts';
import { TOPIC } from '../fact-sheets/sample.ts';
import { put, workspace } from './workspace.ts';

const CASES: [name: string, html: string, markdown: string, dropped?: string[]][] = [
  [
    'the main element, without what stands around and within it',
    '<body><header><a href="/">政府</a></header><nav>主頁</nav><main><div class="breadcrumb">主頁 &gt; 水務</div><h1>水務</h1><script>x()</script><p>甲。</p><div id="share-buttons">分享</div></main><footer>版權</footer></body>',
    '# 水務\n\n甲。\n',
    ['header 政府', 'nav 主頁', 'breadcrumb 主頁 > 水務', 'share-buttons 分享', 'footer 版權'],
  ],
  [
    'the densest block where nothing is marked up, with a title that stands outside',
    '<body><div><h1>水務</h1></div><div><a>連結</a><a>連結</a></div><div><div><p>供水來自東江，由水務署負責輸送到全港各區的用戶。</p><p>乙。</p></div></div></body>',
    '# 水務\n\n供水來自東江，由水務署負責輸送到全港各區的用戶。\n\n乙。\n',
    ['outside the main part 連結連結'],
  ],
  [
    'nested lists, numbered lists from where they start, definitions',
    '<main><ul><li>甲<ul><li><p>乙</p></li></ul></li><li><div>丙</div></li></ul><ol start="3"><li>丁</li><li>戊</li></ol><dl><dt>己</dt><dd>庚</dd></dl></main>',
    '- 甲\n  - 乙\n- 丙\n\n3\\. 丁\n\n4\\. 戊\n\n己\n\n- 庚\n',
  ],
  [
    'bold, emphasis, links to other sites; other links and marks that Markdown would misread are words',
    '<main><p><b>（甲）</b>乙<em>丙</em>，見<a href="https://a.hk/b">網頁</a>及<a href="/c">本頁</a><b> </b>2*3*4。</p></main>',
    '**（甲）**乙*丙*，見[網頁](https://a.hk/b)及本頁 2\\*3\\*4。\n',
  ],
  [
    'entities, spaces and line ends within Chinese',
    '<main><p>香港\n      政府&nbsp;&amp;&#20844;&#x53F8; A\nB&lt;c&gt;</p></main>',
    '香港政府 &公司 A B\\<c\\>\n',
  ],
  [
    'lines parted by br: bullets become items',
    '<main>供水：<br>• 水塘。<br>\uF0D8 濾水廠<br />二十間。<br><br>（更新日期：2025年）</main>',
    '供水：\n\n- 水塘。\n- 濾水廠 二十間。\n\n（更新日期：2025年）\n',
  ],
  [
    'a table of data, and one that only lays out',
    '<main><table><tr><td><h2>概況</h2><p>甲。</p></td></tr></table><table><thead><tr><th>水塘<th>容量</thead><tr><td>萬宜<td><b>281</b></table></main>',
    '## 概況\n\n甲。\n\n- 水塘\u3000容量\n- 萬宜\u3000**281**\n',
  ],
  [
    'hidden text is left out, and the update is found below the main text',
    '<body><main><p>甲。</p><p hidden>乙</p><span aria-hidden="true">丙</span></main><div>更新日期：2025年3月31日</div></body>',
    '甲。\n\n更新日期：2025年3月31日\n',
    ['hidden 乙', 'hidden 丙'],
  ],
  [
    'a caption, joined and empty cells, and a list in a cell, whose items stand below the row',
    '<main><table><caption>表一</caption><tr><th rowspan=2>罪<th colspan=2>年<tr><td>2024<td>2025<tr><td>詐騙<td><ul><li>甲<li>乙</ul><td>丙</table></main>',
    '表一\n\n- 罪\u3000年\n- 2024\u30002025\n- 詐騙\n  - 甲\n  - 乙\n  - 丙\n',
  ],
  [
    'lines of a cell are kept apart',
    '<main><table><tr><th>甲<th>乙<tr><td><p>一</p><p>二</p><td>44 480<br>43 212</table></main>',
    '- 甲\u3000乙\n- 一\u3000二\u300044 480\u300043 212\n',
  ],
  [
    'footnote marks stay apart from figures',
    '<main><p>約有85<sup>1</sup>萬個、6 000<sup><a href="#f">23</a></sup>個、10 m<sup>2</sup>。</p></main>',
    '約有85¹萬個、6 000²³個、10 m²。\n',
  ],
  [
    'bold within bold, next to bold, around blocks and within words',
    '<main><p><strong>甲<b>乙</b></strong><b>丙</b>為<em><strong>丁</strong></em>。</p><b><p>戊。</p></b><p>A<b>"B"</b>C</p></main>',
    '**甲乙丙**為***丁***。\n\n**戊。**\n\n&#65;**"B"**&#67;\n',
  ],
  [
    'numbers as a browser counts them; a list within another keeps its place',
    '<main><ol type="a"><li>甲<ul><li>乙</li></ul></li><li value="5">丙</li></ol><ul><li>丁<ol reversed><li>戊</li><li>己</li></ol></li><li>庚</li></ul></main>',
    'a. 甲\n\n- 乙\n\ne. 丙\n\n- 丁\n  - 2\\. 戊\n  - 1\\. 己\n- 庚\n',
  ],
  [
    'a second article, and text behind the main part',
    '<body><article><h2>概況</h2><p>供水來自東江，由水務署負責輸送到全港各區的用戶。</p></article><article><p>乙。</p></article><div><p>丙。</p></div><div><a href="/">丁</a></div></body>',
    '## 概況\n\n供水來自東江，由水務署負責輸送到全港各區的用戶。\n\n乙。\n\n丙。\n',
    ['outside the main part 丁'],
  ],
  [
    'text before the main part, an aside and a picture are listed',
    '<body><div>摘要。</div><main><h1>水務</h1><p>甲。</p><aside>乙<button>丙</button></aside><img alt="圖" src="a.png"></main></body>',
    '# 水務\n\n甲。\n',
    ['button 丙', 'aside 乙', 'img 圖', 'outside the main part 摘要。'],
  ],
  [
    'a form around the page, heads and feet of its parts, and lines of pre',
    '<body><form><main><section><header><h2>概況</h2></header><pre>甲。\n• 乙</pre><footer>（更新日期：2025年）</footer></section></main><input></form></body>',
    '## 概況\n\n甲。\n\n- 乙\n\n（更新日期：2025年）\n',
  ],
];

for (const [name, html, markdown, dropped = []] of CASES) {
  test(name, () => {
    const made = htmlToMarkdown(html);
    assert.equal(made.markdown, markdown);
    assert.deepEqual(
      made.dropped.map(({ what, text }) => `${what} ${text}`),
      dropped,
    );
    assert.equal(made.lines.length, markdown.split('\n').length - 1);
  });
}

/** 水務, in Big5 and GB 18030. */
const BIG5 = [0xa4, 0xf4, 0xb0, 0xc8];
const GB18030 = [0xcb, 0xae, 0x84, 0xd5];

const ENCODINGS: [name: string, bytes: Buffer, text: string][] = [
  ['Big5 by meta charset', Buffer.concat([Buffer.from('<meta charset="big5">'), Buffer.from(BIG5)]), '水務'],
  [
    'Big5-HKSCS by http-equiv',
    Buffer.concat([
      Buffer.from('<META HTTP-EQUIV="Content-Type" CONTENT="text/html; charset=big5-hkscs">'),
      Buffer.from(BIG5),
    ]),
    '水務',
  ],
  ['GB 18030', Buffer.concat([Buffer.from("<meta charset='gb18030'>"), Buffer.from(GB18030)]), '水務'],
  ['UTF-8 without a name', Buffer.from('水務'), '水務'],
  ['UTF-16 by its mark', Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from('水務', 'utf16le')]), '水務'],
];

for (const [name, bytes, text] of ENCODINGS) {
  test(`${name} is read`, () => {
    const decoded = decodeHtml(bytes);
    assert.ok('text' in decoded && decoded.text.endsWith(text), JSON.stringify(decoded));
  });
}

test('an encoding that is wrong or unknown is named', () => {
  assert.deepEqual(decodeHtml(Buffer.from(BIG5)), { wrong: 'utf-8' });
  assert.deepEqual(decodeHtml(Buffer.from('<meta charset="x-none">')), { wrong: 'x-none' });
});

const PAGE = `<!DOCTYPE html>
<html lang="zh-HK"><head><meta charset="utf-8"><title>香港便覽</title></head>
<body><nav>主頁</nav><main>
<h1>水務</h1>
<h3>概況</h3>
<ul><li><b>供水</b>來自東江，共 4,2000 個水塘。</li>
<li>水務署負责供水</li></ul>
<p>（更新日期：二零二五年三月三十一日）</p>
</main></body></html>
`;

test('a web page becomes a sheet that agrees with it; what was left out and every doubt are told by line', (context) => {
  const root = workspace(context, { 'page.html': PAGE });
  const said = runImport(readOptions([join(root, 'page.html')]), root);
  const file = 'content/fact-sheets/water/2025-03.md';
  const { sheet } = parseSheet(readFileSync(join(root, file), 'utf8'), { file, topic: TOPIC });
  assert.ok(sheet);
  assert.equal(sheet.source.format, 'html');
  assert.deepEqual(compareWithRaw(sheet, file, Buffer.from(PAGE)), []);
  assert.match(
    said,
    /^1 part of the page left out:\n {2}line 3, nav: "主頁"\n4 doubts, to be looked at in page\.html; the text stays as issued:\n {2}line 5: heading of level 3 taken for a section: "概況"\n {2}line 6: broken digit grouping: ".*"\n {2}line 7: no full stop at the end: ".*"\n {2}line 7: characters of the other script \(责\): ".*"$/mu,
  );
  put(root, file, readFileSync(join(root, file), 'utf8').replace('東江', '西江'));
  const changed = parseSheet(readFileSync(join(root, file), 'utf8'), { file, topic: TOPIC }).sheet;
  assert.ok(changed);
  assert.deepEqual(
    compareWithRaw(changed, file, Buffer.from(PAGE)).map(({ message }) => message),
    [
      `content/sources/water.2025-03.zh-Hant-HK.html:6 "東" is missing.`,
      `content/sources/water.2025-03.zh-Hant-HK.html:6 "西" is added.`,
    ],
  );
});

test('a page without text, and one whose encoding is wrong, are refused and nothing is written', (context) => {
  const root = workspace(context, {
    'a.html': '<!doctype html><script>a()</script>',
    'b.html': Buffer.concat([Buffer.from('<html>'), Buffer.from(BIG5)]),
  });
  assert.throws(
    () => runImport(readOptions([join(root, 'a.html')]), root),
    /a\.html is empty: the page holds no text\. → /u,
  );
  assert.throws(
    () => runImport(readOptions([join(root, 'b.html')]), root),
    /b\.html cannot be read as utf-8, the encoding it names or is taken to have\. → /u,
  );
});

const LOST: [name: string, page: string, message: RegExp][] = [
  [
    'a paragraph behind the main part',
    PAGE.replace('</main>', '</main><div><p>水塘十七個。</p></div>'),
    /"水塘十七個。" is missing/u,
  ],
  ['an aside', PAGE.replace('</ul>', '</ul><aside>水塘十七個。</aside>'), /"水塘十七個。" is missing/u],
  [
    'a caption',
    PAGE.replace('</ul>', '</ul><table><caption>水塘十七個</caption></table>'),
    /"水塘十七個" is missing/u,
  ],
];

for (const [name, page, message] of LOST) {
  test(`a check finds that a sheet lost ${name} of its page, however the page is imported`, (context) => {
    const root = workspace(context, { 'page.html': page });
    runImport(readOptions([join(root, 'page.html')]), root);
    const file = 'content/fact-sheets/water/2025-03.md';
    const text = readFileSync(join(root, file), 'utf8');
    const read = (markdown: string) => {
      const { sheet } = parseSheet(markdown, { file, topic: TOPIC });
      assert.ok(sheet);
      return compareWithRaw(sheet, file, Buffer.from(page)).map((finding) => finding.message);
    };
    assert.deepEqual(read(text), []);
    const lost = text.replace(/^ {2}omitted:\n(?: {4}.*\n)+/mu, '').replace(/\n\n水塘十七個。?(?=\n)/u, '');
    assert.match(read(lost).join('\n'), message);
    const wrong = text.replace(
      /^( {2}sha256: \w+\n)(?: {2}omitted:\n)?/mu,
      '$1  omitted:\n    - { line: 3, text: 濾水廠 }\n',
    );
    assert.match(read(wrong).join('\n'), /^From line 3 on, .* does not have "濾水廠"\.$/mu);
  });
}
