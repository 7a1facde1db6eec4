import assert from 'node:assert/strict';
import { test } from 'node:test';
import { RestoreError, restoreMarkdown, writeSheet } from '../../../src/fact-sheets/index.ts';
import { TOPIC } from '../fact-sheets/sample.ts';

function restore(raw: string): { body: string; doubts: string[] } {
  const restored = restoreMarkdown(raw, TOPIC);
  return {
    body: writeSheet(restored, 'markdown').body,
    doubts: restored.doubts.map(({ line, message }) => `${line} ${message}`),
  };
}

const CASES: [name: string, raw: string, body: string, doubts?: string[]][] = [
  [
    'headings of any level, some bold',
    '\n\n# 水务\n\n## **概况**\n\n甲。\n\n### 供水\n\n- 乙。\n\n# **开拓水源**\n\n- 丙。\n',
    '# 水务\n\n## 概况\n\n甲。\n\n## 供水\n\n- 乙。\n\n## 开拓水源\n\n- 丙。\n',
    [
      '9 heading of level 3 taken for a section: "供水"',
      '13 heading of level 1 taken for a section: "开拓水源"',
    ],
  ],
  [
    'underlined headings, star bullets and a section heading as a bold paragraph',
    '水务\n====\n\n概况\n----\n\n* 甲。\n* 乙。\n\n**供水**\n\n+ 丙。\n',
    '# 水务\n\n## 概况\n\n- 甲。\n- 乙。\n\n## 供水\n\n- 丙。\n',
    ['10 paragraph taken for a section heading: "供水"'],
  ],
  [
    'an item cut by a page break',
    '# 水务\n\n## 供水\n\n- **水务署**负责供水及成\n\n果转化，约 20\n\n万元。\n\n- 乙。\n',
    '# 水务\n\n## 供水\n\n- **水务署**负责供水及成果转化，约 20 万元。\n- 乙。\n',
    [
      '7 joined over a break: "务署**负责供水及成|果转化，约 20"',
      '9 joined over a break: "及成果转化，约 20|万元。"',
    ],
  ],
  [
    'a paragraph cut by a page break',
    '# 水务\n\n## 概况\n\n供水来自东江，\n\n由水务署负责。\n\n乙。\n',
    '# 水务\n\n## 概况\n\n供水来自东江，由水务署负责。\n\n乙。\n',
    ['7 joined over a break: "供水来自东江，|由水务署负责。"'],
  ],
  [
    'a bold run cut by a page break',
    '# 水务\n\n## 供水\n\n- **水务\n\n署**负责。\n- **东江**\n\n**水**来自广东。\n',
    '# 水务\n\n## 供水\n\n- **水务署**负责。\n- **东江水**来自广东。\n',
    ['7 joined over a break: "**水务|署**负责。"', '10 joined over a break: "**东江**|**水**来自广东。"'],
  ],
  [
    'lines of one paragraph',
    '# 水务\n\n## 概况\n\n供水来\n自 **10\n条**河。\n',
    '# 水务\n\n## 概况\n\n供水来自 **10 条**河。\n',
  ],
  [
    'a paragraph between items stays one',
    '# 水务\n\n## 供水\n\n- 甲。\n\n乙。\n\n- 丙。\n',
    '# 水务\n\n## 供水\n\n- 甲。\n\n乙。\n\n- 丙。\n',
  ],
  [
    'nested items and a numbered list',
    '# 水务\n\n## 供水\n\n- 甲。\n  - 乙。\n    - 丙。\n- 丁。\n\n1. 戊。\n2. 己。\n',
    '# 水务\n\n## 供水\n\n- 甲。\n  - 乙。\n    - 丙。\n- 丁。\n\n1\\. 戊。\n\n2\\. 己。\n',
  ],
  [
    'a colophon around a line of hyphens',
    '# 水务\n\n## 概况\n\n甲。\n\n(更新日期：2025年3月31日)\n\n---\n\n2025年 3月',
    '# 水务\n\n## 概况\n\n甲。\n\n---\n\n(更新日期：2025年3月31日)\n\n2025年 3月\n',
  ],
  [
    'a colophon that its line of hyphens made a heading',
    '# 水务\n\n## 概况\n\n甲。\n\n更新日期：2025年3月31日\n---\n',
    '# 水务\n\n## 概况\n\n甲。\n\n---\n\n更新日期：2025年3月31日\n',
  ],
  [
    'lines of hyphens between sections',
    '# 水务\n\n---\n\n## 概况\n\n甲。\n\n---\n\n## 供水\n\n- 乙。\n',
    '# 水务\n\n## 概况\n\n甲。\n\n## 供水\n\n- 乙。\n',
  ],
  [
    'a heading the topic does not name',
    '# 水务\n\n## 概况\n\n甲。\n\n## 水质\n\n- 乙。\n',
    '# 水务\n\n## 概况\n\n甲。\n\n## 水质\n\n- 乙。\n',
    ['7 heading that the topic does not name: "水质"'],
  ],
];

CASES.push([
  'a table, whose rows become items',
  '# 水务\n\n## 概况\n\n| 水塘 | **容量** |\n|---|--:|\n| 万宜 | 2.81 亿\\|立方米 |\n\n- 丙。\n',
  '# 水务\n\n## 概况\n\n- 水塘\u3000**容量**\n- 万宜\u30002.81 亿\\|立方米\n- 丙。\n',
  ['5 table: each row is kept as an item, its cells set apart: "水塘\u3000**容量**"'],
]);

CASES.push(
  [
    'headings below the sections are paragraphs, which nothing is joined to',
    '# 水务\n\n## 概况\n\n甲。\n\n### 水警\n\n乙。\n\n## 供水\n\n丙。\n',
    '# 水务\n\n## 概况\n\n甲。\n\n水警\n\n乙。\n\n## 供水\n\n丙。\n',
    [
      `7 looks like a heading below the sections', kept as a paragraph: "水警"`,
      '7 no full stop at the end: "水警"',
    ],
  ],
  [
    'a second paragraph is of the outer item, not of the inner one before it',
    '# 水务\n\n## 概况\n\n- 甲。\n  - 丁项目\n\n  甲的第二段。\n- 乙。\n',
    '# 水务\n\n## 概况\n\n- 甲。\n  - 丁项目\n\n甲的第二段。\n\n- 乙。\n',
    [
      '6 no full stop at the end: "丁项目"',
      '8 second paragraph of an item, kept as a paragraph: "甲的第二段。"',
    ],
  ],
  [
    'quotation, footnotes, task list, picture, raised figure and break',
    '# 水务\n\n## 概况\n\n> 甲，\n> 乙[^1]。\n\n- [x] 丙<br>丁 85<sup>2</sup> 万。\n\n![图](a.png)\n\n3) 戊。\n\n<!-- 注 -->\n\n[^1]: 见条例。\n',
    '# 水务\n\n## 概况\n\n甲，乙¹。\n\n- \\[x] 丙丁 85² 万。\n\n3\\) 戊。\n\n¹ 见条例。\n',
    [
      '5 block quotation, kept as a paragraph: "> 甲，"',
      '5 sign above or below the line: "甲，乙¹。"',
      '8 task list, its boxes kept as text: "[x] 丙<br>丁 85<sup>2</sup> 万。"',
      '8 sign above or below the line: "x] 丙丁 85² 万。"',
      '10 picture left out: "图"',
      '12 bracket that closes nothing: "3) 戊。"',
      '16 footnote, kept where it stands: "[^1]: 见条例。"',
      '16 sign above or below the line: "¹ 见条例。"',
    ],
  ],
  [
    'fields above the text are left out, a title that is not the topic is told, and lines below the update',
    '---\ntitle: x\n---\n# 水库\n\n## 概况\n\n甲。\n\n更新日期：2025年3月31日\n\n打印本页\n',
    '# 水库\n\n## 概况\n\n甲。\n\n---\n\n更新日期：2025年3月31日\n\n打印本页\n',
    [
      '2 fields above the text, left out: "title: x"',
      '4 taken for the title, though the topic is called otherwise: "水库"',
      '12 stands below the update, kept as a closing line: "打印本页"',
    ],
  ],
);

for (const [name, raw, body, doubts = []] of CASES) {
  test(name, () => {
    assert.deepEqual(restore(raw), { body, doubts });
  });
}

for (const [part, raw, line, what] of [
  [
    'code',
    '# 水务\n\n## 概况\n\n```\na\n```\n',
    5,
    'a code block (lines between ```, or indented by four spaces)',
  ],
  ['html', '# 水务\n\n<div>a</div>\n', 3, 'HTML (lines that begin with <)'],
  [
    'item',
    '# 水务\n\n## 概况\n\n- ```\n  a\n  ```\n',
    5,
    'a code block (lines between ```, or indented by four spaces)',
  ],
] as const) {
  test(`a ${part} is refused with its line`, () => {
    assert.throws(
      () => restoreMarkdown(raw, TOPIC),
      (error) =>
        error instanceof RestoreError &&
        error.line === line &&
        error.message === `Here is ${what}, which a fact sheet cannot have.` &&
        /^In a copy of the file, /u.test(error.remedy),
    );
  });
}
