import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { restorePdfText, writeSheet } from '../../../src/fact-sheets/index.ts';
import { TOPIC } from '../fact-sheets/sample.ts';

function restore(raw: string): { body: string; doubts: string[] } {
  const restored = restorePdfText(raw, TOPIC);
  return {
    body: writeSheet(restored, 'pdf-text').body,
    doubts: restored.doubts.map(({ line, message }) => `${line} ${message}`),
  };
}

/** A line as long as a printed one, so that it counts as full. */
const FULL = '香港的供水主要來自廣東省東江其餘來自本地收集的雨水全年用水量約';

const CASES: [name: string, raw: string, body: string, doubts?: string[]][] = [
  [
    'every line followed by an empty one',
    ` 水務 \n \n\n概況 \n\n${FULL}\n\n為 10 億立方米。 \n\n \n\n${FULL}\n\n百分之八十。 \n\n \n\n供水 \n\n\uF0D8 水塘 17 個。 \n`,
    `# 水務\n\n## 概況\n\n${FULL}為 10 億立方米。\n\n${FULL}百分之八十。\n\n## 供水\n\n- 水塘 17 個。\n`,
  ],
  [
    'no empty lines at all',
    `水務\n概況\n${FULL}\n為 10 億立方米。\n水務署負責供水。\n供水\n● 水塘。\n`,
    `# 水務\n\n## 概況\n\n${FULL}為 10 億立方米。\n\n水務署負責供水。\n\n## 供水\n\n- 水塘。\n`,
  ],
  [
    'empty lines between paragraphs only',
    `水務\n\n概況\n${FULL}\n為 10 億立方米。\n\n${FULL}，\n由水務署負責。\n\n供水\n\n• 水塘。\n`,
    `# 水務\n\n## 概況\n\n${FULL}為 10 億立方米。\n\n${FULL}，由水務署負責。\n\n## 供水\n\n- 水塘。\n`,
  ],
  [
    'one-line paragraphs with empty lines between',
    '水務\n\n概況\n\n供水來自東江。\n\n水務署負責供水。\n',
    '# 水務\n\n## 概況\n\n供水來自東江。\n\n水務署負責供水。\n',
  ],
  [
    'a page break within a sentence, without an empty line',
    `水務\n\n供水\n\n\uF0B7 ${FULL}\n 的百分之八十。\n  \uF0B7 水塘。\n`,
    `# 水務\n\n## 供水\n\n- ${FULL}的百分之八十。\n- 水塘。\n`,
  ],
  [
    'a page break within a sentence, with empty lines and a form feed',
    `水務\n供水\n• ${FULL}\n立方米。\n• ${FULL}\n\n\n\f水量約百分之四十八。\n`,
    `# 水務\n\n## 供水\n\n- ${FULL}立方米。\n- ${FULL}水量約百分之四十八。\n`,
    [`8 joined over a break: "${FULL.slice(-10)}|水量約百分之四十八。"`],
  ],
  [
    'nested bullets, by glyph and by indentation',
    '水務\n供水\n• 濾水廠。\n  – 沙田。\n  – 牛潭尾。\n• 水塘。\n    • 萬宜。\n        • 副壩。\n• 抽水站。\n',
    '# 水務\n\n## 供水\n\n- 濾水廠。\n  - 沙田。\n  - 牛潭尾。\n- 水塘。\n  - 萬宜。\n    - 副壩。\n- 抽水站。\n',
  ],
  [
    'bullets on lines of their own',
    '水務\n供水\n●\n水塘。\n●\n濾水廠。\n',
    '# 水務\n\n## 供水\n\n- 水塘。\n- 濾水廠。\n',
  ],
  [
    'a dash that is no bullet',
    `水務\n供水\n${FULL}\n──萬宜水庫。\n`,
    `# 水務\n\n## 供水\n\n${FULL}──萬宜水庫。\n`,
  ],
  [
    'numbered lines',
    '水務\n供水\n水塘分兩類：\n(1) 大型；\n(2) 小型。\n1. 總則。\n',
    '# 水務\n\n## 供水\n\n水塘分兩類：\n\n(1) 大型；\n\n(2) 小型。\n\n1\\. 總則。\n',
    ['3 no full stop at the end: "水塘分兩類："'],
  ],
  [
    'page numbers and running heads',
    `水務\n供水\n• ${FULL}\n1\n\f香港便覽\n的雨水。\n• 水塘。\n2\n\f香港便覽\n• 濾水廠。\n3\n`,
    `# 水務\n\n## 供水\n\n- ${FULL}的雨水。\n- 水塘。\n- 濾水廠。\n`,
    [
      '4 taken for a page number or running head and left out: "1"',
      '5 taken for a page number or running head and left out: "香港便覽"',
      '8 taken for a page number or running head and left out: "2"',
      '9 taken for a page number or running head and left out: "香港便覽"',
      '11 taken for a page number or running head and left out: "3"',
    ],
  ],
  [
    'a line above the title',
    '香港便覽\n水務\n概況\n供水來自東江。\n',
    '# 水務\n\n## 概況\n\n供水來自東江。\n',
    ['1 taken for a page number or running head and left out: "香港便覽"'],
  ],
  [
    'a title and a heading the topic does not name',
    '食水\n\n概況\n\n• 供水來自東江。\n\n水質監測\n\n• 每日抽取樣本。\n',
    '# 食水\n\n## 概況\n\n- 供水來自東江。\n\n## 水質監測\n\n- 每日抽取樣本。\n',
    [
      '1 taken for the title, though the topic is called otherwise: "食水"',
      '7 taken for a heading by its look: "水質監測"',
    ],
  ],
  [
    'a heading with spaces, and one by its other name in the other script',
    '水 務\n概 況\n供水來自東江。\n\n开拓水源\n• 海水化淡。\n',
    '# 水 務\n\n## 概 況\n\n供水來自東江。\n\n## 开拓水源\n\n- 海水化淡。\n',
  ],
  [
    'the update below the title',
    '水務\n（更新日期：2025年3月31日）\n概況\n供水來自東江。\n',
    '# 水務\n\n（更新日期：2025年3月31日）\n\n## 概況\n\n供水來自東江。\n',
  ],
  [
    'the update and what follows it',
    '水務\n概況\n供水來自東江。\n\n更新日期：2025年3月31日\n網址：www.wsd.gov.hk\n',
    '# 水務\n\n## 概況\n\n供水來自東江。\n\n---\n\n更新日期：2025年3月31日\n\n網址：www.wsd.gov.hk\n',
  ],
  [
    'text that Markdown would take for markup',
    '水務\n概況\n# 甲*乙*<丙>。\n\n+ 丁_戊_。\n',
    '# 水務\n\n## 概況\n\n\\# 甲\\*乙\\*\\<丙\\>。\n\n- 丁\\_戊\\_。\n',
  ],
  [
    'Windows line ends and a byte order mark',
    '\uFEFF水務\r\n概況\r\n供水來自東江。\r\n',
    '# 水務\n\n## 概況\n\n供水來自東江。\n',
  ],
];

const OUT = 'taken for a page number or running head and left out:';

CASES.push(
  [
    'a running head on every page, without form feeds',
    `香港便覽\n水務\n概況\n${FULL}由\n香港便覽\n5.5 元起。\n香港便覽\n供水\n• 水塘。\n`,
    `# 水務\n\n## 概況\n\n${FULL}由 5.5 元起。\n\n## 供水\n\n- 水塘。\n`,
    [1, 5, 7].map((line) => `${line} ${OUT} "香港便覽"`),
  ],
  [
    'the title as running head, and a foot with page numbers',
    `水務\n概況\n${FULL}\n政府新聞處\n1 / 3\n水務\n立方米。\n政府新聞處\n2 / 3\n水務\n供水\n• 水塘。\n政府新聞處\n3 / 3\n`,
    `# 水務\n\n## 概況\n\n${FULL}立方米。\n\n## 供水\n\n- 水塘。\n`,
    [
      `4 ${OUT} "政府新聞處"`,
      `5 ${OUT} "1 / 3"`,
      `6 ${OUT} "水務"`,
      `8 ${OUT} "政府新聞處"`,
      `9 ${OUT} "2 / 3"`,
      `10 ${OUT} "水務"`,
      `13 ${OUT} "政府新聞處"`,
      `14 ${OUT} "3 / 3"`,
    ],
  ],
  [
    'one page number before a heading',
    '水務\n概況\n• 供水來自東江。\n- 1 -\n供水\n• 水塘。\n',
    '# 水務\n\n## 概況\n\n- 供水來自東江。\n\n## 供水\n\n- 水塘。\n',
    [`4 ${OUT} "- 1 -"`],
  ],
  [
    'a heading at a page join, below text that goes on',
    `水務\n概況\n${FULL}\n供水\n• 水塘。\n`,
    `# 水務\n\n## 概況\n\n${FULL}\n\n## 供水\n\n- 水塘。\n`,
    [
      `3 no full stop at the end: "…${FULL.slice(-7)}"`,
      '4 taken for a heading, though the text before it goes on: "供水"',
    ],
  ],
  [
    'a line that is the name of a section there is already',
    `水務\n供水\n${FULL}負責\n供水\n及水塘。\n`,
    `# 水務\n\n## 供水\n\n${FULL}負責供水及水塘。\n`,
    [`5 joined to a short line: "供水|及水塘。"`],
  ],
  [
    'an address broken over lines',
    `水務\n概況\n詳情見水務署網頁所載的資料，網址為 https://www.wsd.gov.hk/tc/wa\nter-supplies/index.html。\n`,
    '# 水務\n\n## 概況\n\n詳情見水務署網頁所載的資料，網址為 https://www.wsd.gov.hk/tc/water-supplies/index.html。\n',
    ['4 address joined over a line end: ".gov.hk/tc/wa|ter-suppli"'.replace('.gov.hk/tc/wa', 'v.hk/tc/wa')],
  ],
  [
    'an outer bullet at no indentation, behind inner ones',
    '水務\n供水\n• 甲：\no 乙。\no 丙。\n• 丁。\n\n戊。\n\no 己。\n• 庚。\no 辛。\n',
    '# 水務\n\n## 供水\n\n- 甲：\n  - 乙。\n  - 丙。\n- 丁。\n\n戊。\n\n- 己。\n- 庚。\n  - 辛。\n',
    ['3 no full stop at the end: "甲："'],
  ],
);

for (const [name, raw, body, doubts = []] of CASES) {
  test(`${name}`, () => {
    assert.deepEqual(restore(raw), { body, doubts });
  });
}

const BULLETS = ['\uF0D8', '\uF0B7', '\uE000', '•', '●', '○', '◇', '■', '➢', '–', '-', '·'];

for (const bullet of BULLETS) {
  test(`U+${bullet.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')} is a bullet`, () => {
    assert.equal(
      restore(`水務\n概況\n${bullet} 甲。\n${bullet} 乙。\n`).body,
      '# 水務\n\n## 概況\n\n- 甲。\n- 乙。\n',
    );
  });
}

test('items wrapped at any width come back whole', () => {
  const item = fc
    .array(
      fc.constantFrom(
        '香港',
        '水務署',
        '供水',
        '來自',
        '廣東省',
        '，',
        '、',
        '水塘',
        '濾水廠',
        '約',
        '立方米',
      ),
      {
        minLength: 3,
        maxLength: 60,
      },
    )
    .map((words) => `${words.join('')}。`)
    .filter((text) => !/[，、]。|^[，、]/u.test(text));
  fc.assert(
    fc.property(
      fc.array(item, { minLength: 1, maxLength: 6 }),
      fc.integer({ min: 12, max: 50 }),
      fc.boolean(),
      (items, width, airy) => {
        const lines = items.flatMap((text) => wrap(`\uF0D8 ${text}`, width));
        const raw = [
          '水務',
          '',
          '',
          '',
          '供水',
          '',
          ...lines.flatMap((line) => (airy ? [line, ''] : [line])),
        ].join('\n');
        assert.equal(
          restore(raw).body,
          `# 水務\n\n## 供水\n\n${items.map((text) => `- ${text}`).join('\n')}\n`,
        );
      },
    ),
  );
});

test('pages cut anywhere between lines come back whole, heads and page numbers left out', () => {
  const lines = [
    '供水',
    ...wrap(`\uF0D8 ${FULL}，由水務署負責。`, 18),
    ...wrap(`\uF0D8 ${FULL}，其餘來自本地。`, 18),
    '開拓水源',
    ...wrap(`\uF0D8 ${FULL}，並有海水化淡。`, 18),
  ];
  const expected = restore(['水務', ...lines].join('\n')).body;
  fc.assert(
    fc.property(
      fc.uniqueArray(fc.integer({ min: 1, max: lines.length - 1 }), { minLength: 1, maxLength: 4 }),
      fc.constantFrom('香港便覽', '水務', undefined),
      fc.constantFrom(
        (page: number) => [`- ${page} -`],
        (page: number) => [`第 ${page} 頁`],
        (page: number) => ['', `${page} / 9`, ''],
        () => [],
      ),
      (cuts, head, foot) => {
        fc.pre(head !== undefined || foot(1).length > 0);
        let page = 0;
        const raw = ['水務', ...lines].flatMap((line, index) => {
          if (index > 0 && !cuts.includes(index)) return [line];
          page += 1;
          if (index === 0) return head === undefined || head === line ? [line] : [head, line];
          return [...foot(page - 1), ...(head === undefined ? [] : [head]), line];
        });
        assert.equal(restore([...raw, ...foot(page)].join('\n')).body, expected);
      },
    ),
  );
});

function wrap(text: string, width: number): string[] {
  return text.match(new RegExp(`.{1,${width}}`, 'gu')) ?? [];
}
