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

for (const [name, raw, body, doubts = []] of CASES) {
  test(name, () => {
    assert.deepEqual(restore(raw), { body, doubts });
  });
}

for (const [part, raw, line] of [
  ['code', '# 水务\n\n## 概况\n\n```\na\n```\n', 5],
  ['html', '# 水务\n\n<div>a</div>\n', 3],
] as const) {
  test(`a ${part} is refused with its line`, () => {
    assert.throws(
      () => restoreMarkdown(raw, TOPIC),
      (error) =>
        error instanceof RestoreError &&
        error.line === line &&
        error.message === `There is no rule for this part of the raw file (${part}).`,
    );
  });
}
