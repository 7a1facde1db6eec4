import assert from 'node:assert/strict';
import { test } from 'node:test';
import { FILE, findingsOf, sheetFile } from './sample.ts';

const GOOD = '# 水務\n\n## 概況\n\n香港的供水來自廣東省。\n';

test('a good sheet has no findings', () => {
  assert.deepEqual(findingsOf(sheetFile(GOOD)), []);
});

/** Each bad sheet with every finding it makes; the body begins on line 9. */
const BAD: [name: string, sheet: string, findings: string[], file?: string][] = [
  [
    'no front matter',
    GOOD,
    [
      '1 front-matter The sheet has no front matter. → Begin the file with a line of three hyphens, then script, updated, publisher and source, then three hyphens again.',
    ],
  ],
  [
    'front matter without an end',
    '---\nscript: zh-Hans\n',
    [
      '1 front-matter The front matter is not closed. → Put a line of three hyphens, ---, between its last field and the text.',
    ],
  ],
  [
    'front matter without an end, in a sheet with a closing line',
    `${sheetFile(GOOD).replace(/\n---\n/u, '\n')}\n---\n\n（更新日期：2025 年 3 月 31 日）\n`,
    [
      '1 front-matter The front matter is not closed. → Put a line of three hyphens, ---, between its last field and the text.',
    ],
  ],
  [
    'YAML that cannot be read',
    sheetFile(GOOD, { fields: 'title: "水務\n' }),
    [
      '9 yaml The YAML cannot be read: Missing closing "quote. → Correct the line; put a text with a colon, a hash or a quotation mark in it between quotation marks.',
    ],
  ],
  [
    'a key given twice',
    sheetFile(GOOD, { fields: 'updated: 2025-04-01\n' }),
    [
      '9 yaml The YAML cannot be read: Map keys must be unique. → Correct the line; put a text with a colon, a hash or a quotation mark in it between quotation marks.',
    ],
  ],
  [
    'a misspelt field',
    sheetFile(GOOD).replace('updated:', 'update:'),
    [
      '2 front-matter The field updated is missing. → Write the day as YYYY-MM-DD, such as 2026-02-20.',
      '3 front-matter The field update is not known. → Correct its spelling or take it out.',
    ],
  ],
  [
    'a rule of one character',
    sheetFile(GOOD, { fields: 'rules:\n  add:\n    - { hans: 港, hant: 港 }\n' }),
    [
      '11 front-matter The field rules.add[0].hans is "港". → Write at least two characters, such as 港车站.',
      '11 front-matter The field rules.add[0].hant is "港". → Write at least two characters, such as 港車站.',
    ],
  ],
  [
    'a day that does not exist',
    sheetFile(GOOD).replace('2025-03-31', '2025-02-30'),
    ['3 front-matter The field updated is "2025-02-30". → Write the day as YYYY-MM-DD, such as 2026-02-20.'],
  ],
  [
    'a script that is not known',
    sheetFile(GOOD, { script: 'zh-TW' }),
    [
      '2 front-matter The field script is "zh-TW". → Write the script the sheet was issued in: zh-Hant-HK or zh-Hans.',
    ],
  ],
  [
    'a hash that is none',
    sheetFile(GOOD).replace(/sha256: \w+/u, 'sha256: abc'),
    [
      '8 front-matter The field source.sha256 is "abc". → Write the SHA-256 of the raw file, 64 lower-case hex digits.',
    ],
  ],
  [
    'an address that is none',
    sheetFile(GOOD).replace('  format:', '  url: gov.hk\n  format:'),
    [
      '7 front-matter The field source.url is "gov.hk". → Write a web address, such as https://www.gov.hk/, or leave the field out.',
    ],
  ],
  [
    'a bad edition',
    sheetFile(GOOD).replace('2025-03.zh', '2025-3.zh'),
    [
      '- edition The file\'s name gives the edition "2025-3". → Name the file by year and month, YYYY-MM.md, such as 2026-02.md.',
    ],
    'content/fact-sheets/water/2025-3.md',
  ],
  [
    'a month that does not exist',
    sheetFile(GOOD).replace('2025-03.zh', '2025-13.zh'),
    [
      '- edition The file\'s name gives the edition "2025-13". → Name the file by year and month, YYYY-MM.md, such as 2026-02.md.',
    ],
    'content/fact-sheets/water/2025-13.md',
  ],
  [
    'the folder of another topic',
    sheetFile(GOOD),
    [
      '- path The sheet lies in the folder "roads", its topic is water. → Move it to content/fact-sheets/water/.',
    ],
    'content/fact-sheets/roads/2025-03.md',
  ],
  [
    'the raw file of another edition',
    sheetFile(GOOD).replace('water.2025-03', 'water.2024-03'),
    [
      '6 path The raw file is called "water.2024-03.zh-Hant-HK.txt". → Give it the name of its sheet, here and in content/sources/: water.2025-03.zh-Hant-HK.txt.',
    ],
  ],
  [
    'no title',
    sheetFile('\n## 概況\n\n香港的供水。\n'),
    ['9 title The sheet has no title. → Write it above the first section, as # and the title as issued.'],
  ],
  [
    'two titles',
    sheetFile('# 水務\n\n# 水務\n\n## 概況\n\n香港的供水。\n'),
    ['12 title "水務" is a second title. → Write section headings with ##.'],
  ],
  [
    'a title that front matter contradicts',
    sheetFile(GOOD, { fields: 'title: 供水\n' }),
    [
      '9 title The front matter gives the title "供水", line 11 gives "水務". → Take the field title out of the front matter.',
    ],
  ],
  [
    'no section',
    sheetFile('# 水務\n'),
    ['9 section-missing The sheet has no section. → Write the section headings with ##.'],
  ],
  [
    'an unknown section',
    sheetFile(`${GOOD}\n## 開拓水原\n\n海水化淡。\n`),
    [
      '16 section-unknown The topic water has no section "開拓水原". → A heading stays as issued. Add it to content/topics/water.yaml: a new section with slug: and name:, a renamed one as headings: [開拓水原] below the section it was before, such as new-sources. Only where the source has it otherwise ("開拓水源"?), write it as there.',
    ],
  ],
  [
    'an unknown section like no other',
    sheetFile(`${GOOD}\n## 道路與橋樑\n\n全長二千公里。\n`),
    [
      '16 section-unknown The topic water has no section "道路與橋樑". → A heading stays as issued. Add it to content/topics/water.yaml: a new section with slug: and name:, a renamed one as headings: [道路與橋樑] below the section it was before. Only where the source has it otherwise, write it as there.',
    ],
  ],
  [
    'a section given twice, once by its other heading',
    sheetFile(`${GOOD}\n## 供水\n\n一。\n\n## 食水供應\n\n二。\n`),
    [
      '20 section-duplicate The section "食水供應" stands on line 16 already. → Put the blocks below the first heading, or correct this one.',
    ],
  ],
  [
    'an empty section',
    sheetFile(`${GOOD}\n## 供水\n\n## 開拓水源\n\n海水化淡。\n`),
    [
      '16 section-empty The section "供水" is empty. → Write its paragraphs below the heading, or take the heading out.',
    ],
  ],
  [
    'a heading of the wrong level',
    sheetFile(`${GOOD}\n### 供水\n\n二。\n`),
    ['16 heading-level The heading "供水" is of level 3. → Write section headings with two signs: ## 供水'],
  ],
  [
    'text above the first section',
    sheetFile('# 水務\n\n香港的供水。\n\n## 概況\n\n一。\n'),
    ['12 outside The text stands above the first section. → Put it below a ## heading.'],
  ],
  [
    'bold that is not closed',
    sheetFile(`${GOOD}\n- **水務署負責供水。\n`),
    [
      '16 bold The text has a literal ** at "**水務署負責供水。". → Put ** directly before and directly after the bold words, without a space inside, in pairs.',
    ],
  ],
  [
    'bold with a space inside',
    sheetFile(`${GOOD}\n- ** 水務署** 負責供水。\n`),
    [
      '16 bold The text has a literal ** at "** 水務署** 負". → Put ** directly before and directly after the bold words, without a space inside, in pairs.',
    ],
  ],
  [
    'raw HTML',
    sheetFile(`${GOOD}\n水務署<br>負責供水。\n\n<div>供水</div>\n`),
    [
      '16 html The text has the HTML <br>. → Only <span translate="no">…</span> is allowed; write anything else as Markdown, or a plain < as \\<.',
      '18 html Here is HTML. → Write it as Markdown; a < of the text itself is written \\<.',
    ],
  ],
  [
    'a span that is not closed',
    sheetFile(`${GOOD}\n水務署<span translate="no">負責供水。\n`),
    ['16 span The span is not closed. → Write </span> where it ends.'],
  ],
  [
    'a span that closes nothing',
    sheetFile(`${GOOD}\n水務署</span>負責供水。\n`),
    ['16 span A </span> closes nothing. → Take it out.'],
  ],
  [
    'an image',
    sheetFile(`${GOOD}\n![水塘](a.png)\n`),
    [
      '16 markdown The text has an image. → Take it out; a sheet is text. Describe it in a sentence if the source does.',
    ],
  ],
  [
    'a footnote',
    sheetFile(`${GOOD}\n供水。[^1]\n\n[^1]: 註。\n`),
    [
      '16 markdown The text has a footnote mark. → Write the note as a paragraph, and the mark as text: \\[^1].',
      '18 markdown Here is a footnote. → Write it as a paragraph.',
    ],
  ],
  [
    'a code block',
    sheetFile(`${GOOD}\n    供水。\n`),
    [
      '16 markdown Here is a code block. → Take off the indentation or the fence and write it as a paragraph.',
    ],
  ],
  [
    'a table',
    sheetFile(`${GOOD}\n| 年 | 量 |\n|---|---|\n| 1 | 2 |\n`),
    ['16 markdown Here is a table. → Write each row as an item.'],
  ],
  [
    'a block quotation',
    sheetFile(`${GOOD}\n> 供水。\n`),
    [
      '16 markdown Here is a block quotation. → Take off the > and write it as a paragraph; a > of the text itself is written \\>.',
    ],
  ],
  [
    'a numbered list',
    sheetFile(`${GOOD}\n1. 供水。\n`),
    ['16 markdown Here is a numbered list. → Keep the number as text, in a paragraph of its own: 1\\. …'],
  ],
  [
    'a task list',
    sheetFile(`${GOOD}\n- [ ] 供水。\n`),
    ['16 markdown Here is a task list. → Write the brackets as text: \\[ ].'],
  ],
  [
    'an item of two paragraphs',
    sheetFile(`${GOOD}\n- 供水。\n\n  排水。\n`),
    [
      '18 markdown The item has a second paragraph. → Join it to the item on one line, or take off the indentation to make it a paragraph.',
    ],
  ],
  [
    'an item without text',
    sheetFile(`${GOOD}\n- 供水。\n-\n`),
    ['17 markdown The item has no text of its own. → Write text behind the hyphen.'],
  ],
  [
    'a hard line break',
    sheetFile(`${GOOD}\n供水。\\\n排水。\n`),
    [
      '16 markdown The text has a hard line break. → Write the paragraph on one line, or begin a new one after an empty line.',
    ],
  ],
  [
    'a link that leads nowhere',
    sheetFile(`${GOOD}\n見[水務署](javascript:alert)。\n`),
    [
      '16 link The link leads to "javascript:alert". → Write an address that begins with https://, http://, mailto: or #.',
    ],
  ],
  [
    'a section below the closing line',
    sheetFile(`${GOOD}\n---\n\n（更新日期：2025 年 3 月）\n\n## 供水\n\n- 一。\n\n---\n`),
    [
      '16 colophon A line of hyphens stands within the text. → Take it out; one ---, below the last section, opens the closing lines.',
    ],
  ],
  [
    'a line of hyphens between two sections',
    sheetFile(`${GOOD}\n---\n\n## 供水\n\n- 一。\n- 二。\n`),
    [
      '16 colophon A line of hyphens stands within the text. → Take it out; one ---, below the last section, opens the closing lines.',
    ],
  ],
  [
    'a list below the closing line',
    sheetFile(`${GOOD}\n---\n\n- 一。\n`),
    ['18 colophon A list stands below the closing line. → Move it above the ---.'],
  ],
  [
    'a heading that is unknown: the slips of its blocks, and of those after it, are left for later',
    sheetFile('# 水務\n\n## 供氷\n\n一。\n\n## 概況\n\n香港。\n', {
      fields: 'sic:\n  - { block: supply-1, text: 一, note: 誤。, kind: error }\n',
    }),
    [
      '14 section-unknown The topic water has no section "供氷". → A heading stays as issued. Add it to content/topics/water.yaml: a new section with slug: and name:, a renamed one as headings: [供氷] below the section it was before, such as supply. Only where the source has it otherwise ("供水"?), write it as there.',
    ],
  ],
  [
    'a sheet in the other script',
    sheetFile('# 水务\n\n## 概况\n\n香港的供水来自广东省，由水务署负责。\n'),
    [
      '2 script The sheet is declared Traditional (zh-Hant-HK), but 6 of its 6 telling characters are Simplified (zh-Hans). → Write script: zh-Hans, or put in the text as it was issued in zh-Hant-HK.',
    ],
  ],
  [
    'one block in the other script',
    sheetFile(`# 水務\n\n## 概況\n\n香港的供水來自廣東省，由水務署負責。\n\n水务署负责供水。\n`),
    [
      '16 script The block overview-2 is in Simplified (zh-Hans), the sheet in Traditional (zh-Hant-HK). → Put in the text as it was issued in zh-Hant-HK.',
    ],
  ],
];

for (const [name, sheet, findings, file] of BAD) {
  test(`${name} is found, with line and remedy`, () => {
    assert.deepEqual(findingsOf(sheet, file ?? FILE), findings);
  });
}

test('all findings are collected, not the first only', () => {
  const sheet = sheetFile('# 水務\n\n## 概況\n\n## 道路\n\n<br>\n\n- **供水\n').replace('2025-03-31', '三月');
  assert.deepEqual(
    findingsOf(sheet).map((finding) => finding.split(' ')[1]),
    ['front-matter', 'html', 'bold', 'section-empty', 'section-unknown'],
  );
});
