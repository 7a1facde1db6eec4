import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { readBuiltSite } from '../../scripts/built-files.ts';
import { checkLinks } from '../../scripts/check/built/dead-links.ts';
import { checkTitles } from '../../scripts/check/built/titles.ts';
import { checkTwins } from '../../scripts/check/built/twins.ts';
import { CHECKS } from '../../scripts/check/checks.ts';
import { readContent } from '../../scripts/content.ts';
import { readIdsOptions } from '../../scripts/ids/options.ts';
import { runIds } from '../../scripts/ids/run.ts';
import { readOptions } from '../../scripts/import/options.ts';
import { runImport } from '../../scripts/import/run.ts';
import { readNewTopicOptions } from '../../scripts/new-topic/options.ts';
import { runNewTopic } from '../../scripts/new-topic/run.ts';
import { formatFinding } from '../../src/fact-sheets/index.ts';
import { PdfPen } from '../unit/import/make-pdf.ts';
import { buildSite, copyFixture, temporaryFolder } from './build-site.ts';
import { searchPageResults } from './search-page.ts';

const TEXT_2023 = `公共圖書館

概況

• 康樂及文化事務署管理全港 70 間公共圖書館及 12 間流動圖書館。

• 2022 年外借項目共 3,210 萬項。

館藏

• 館藏逾 1,500 萬項，包括書籍、影音資料及電子書。

• 香港中央圖書館於 2001 年啟用，樓高 12 層。

更新日期：2023 年 5 月 31 日
`;

const HTML_2024 = `<!doctype html><html lang="zh-Hans"><head><meta charset="utf-8"><title>公共图书馆</title></head>
<body><nav><a href="/">首页</a></nav><main><h1>公共图书馆</h1>
<h2>概况</h2><ul><li>康乐及文化事务署管理全港 71 间公共图书馆及 12 间流动图书馆。</li>
<li>2023 年外借项目共 3,480 万项。</li></ul>
<h2>馆藏</h2><ul><li>馆藏逾 1,530 万项，包括书籍、影音资料及电子书。</li>
<li>香港中央图书馆于 2001 年启用，楼高 12 层。</li><li>电子书馆藏增至 52 万册。</li></ul>
<p>（更新日期：2024 年 5 月 31 日）</p></main><footer>版权所有</footer></body></html>
`;

test('a topic nobody wrote code for: three editions, two scripts, three formats, and the whole site with it', async (t) => {
  const root = temporaryFolder(t);
  const content = copyFixture(root);
  writeFileSync(join(root, '2023.txt'), TEXT_2023);
  writeFileSync(join(root, '2024.html'), HTML_2024);
  writeFileSync(join(root, '2025.pdf'), await pdf2025());
  runNewTopic(
    readNewTopicOptions([
      'libraries',
      '--from',
      join(root, '2023.txt'),
      '--section',
      'overview=概況',
      '--section',
      'collection=館藏',
    ]),
    root,
  );
  for (const file of ['2023.txt', '2024.html', '2025.pdf']) runImport(readOptions([join(root, file)]), root);
  runIds(readIdsOptions([]), root);
  const read = readContent(root);
  assert.deepEqual(
    read.sheets
      .filter(({ topic }) => topic === 'libraries')
      .map(({ edition, sheet }) => `${edition} ${sheet?.script}`),
    ['2023-05 zh-Hant-HK', '2024-05 zh-Hans', '2025-05 zh-Hant-HK'],
  );
  for (const { run, title } of CHECKS) assert.deepEqual((await run(read)).map(formatFinding), [], title);

  const { code, output, dist } = await buildSite(content, root);
  assert.equal(code, 0, output);
  const site = readBuiltSite(dist, '/');
  assert.ok(site);
  assert.deepEqual([...checkLinks(site), ...checkTwins(site), ...checkTitles(site)].map(formatFinding), []);
  const file = (path: string) => readFileSync(join(dist, path), 'utf8');

  assert.match(file('zh-hans/libraries/2025-05/index.html'), /康乐及文化事务署/);
  assert.match(file('zh-hant/libraries/2024-05/index.html'), /電子書館藏增至/);
  for (const pair of ['2023-05...2024-05', '2024-05...2025-05', '2023-05...2025-05']) {
    const { groups } = JSON.parse(file(`data/comparisons/libraries/${pair}.json`));
    assert.ok(groups.length >= 4, pair);
    assert.ok(file(`zh-hant/libraries/${pair}/index.html`).includes('公共圖書館'), pair);
  }
  const { groups } = JSON.parse(file('data/comparisons/libraries/2023-05...2024-05.json'));
  const changes = groups.flatMap(({ figureChanges }: { figureChanges: { aText: string; bText: string }[] }) =>
    figureChanges.map(({ aText, bText }) => `${aText} → ${bText}`),
  );
  assert.ok(
    changes.some((change: string) => /70 間 → 71 间/.test(change)),
    changes.join(', '),
  );
  assert.match(file('zh-hans/figures/libraries/index.html'), /3,480/);
  assert.match(file('zh-hant/libraries/feed.xml'), /<entry>/);
  assert.match(file('data/figures.csv'), /libraries\/2025-05/);

  const [ebooks = [], branches = [], absent] = await searchPageResults(dist, ['電子書馆藏', '71間', '蜂蜜']);
  assert.ok(ebooks.includes('libraries/2024-05/collection/03'), ebooks.join(' '));
  assert.ok(branches.includes('libraries/2024-05/overview/01'), branches.join(' '));
  assert.deepEqual(absent, []);
});

/** The third edition, as a PDF of one page. */
async function pdf2025(): Promise<Uint8Array> {
  const pen = new PdfPen();
  let y = 60;
  const line = (text: string, x: number, size: number, gap: number) => {
    pen.write(text, x, y, size);
    y += size + gap;
  };
  const item = (text: string) => {
    pen.write('•', 72, y, 12);
    for (const row of pen.wrap(text, 420)) line(row, 90, 12, 6);
    y += 8;
  };
  line('公共圖書館', 72, 22, 24);
  line('概況', 72, 16, 12);
  item('康樂及文化事務署管理全港 71 間公共圖書館及 10 間流動圖書館，並在各區設有自助圖書站。');
  item('2024 年外借項目共 3,600 萬項。');
  y += 10;
  line('館藏', 72, 16, 12);
  item('館藏逾 1,560 萬項，包括書籍、影音資料及電子書。');
  item('香港中央圖書館於 2001 年啟用，樓高 12 層。');
  item('電子書館藏增至 60 萬冊。');
  y += 10;
  line('更新日期：2025 年 5 月 31 日', 72, 12, 0);
  return pen.finish();
}
