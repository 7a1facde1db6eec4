import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { parse } from '@retorquere/bibtex-parser';
import fc from 'fast-check';
import { CITATION_STYLES, type Cited, cite } from '../../../src/citations/index.ts';
import { readApa, readGbt7714, readPlain } from './parsers.ts';

const URL = 'https://example.org/facts/zh-hans/innovation-and-technology/2026-02/';
const HANT_URL = URL.replace('zh-hans', 'zh-hant');
const ISSUED = '截至 2025 年底，「转数快」已有逾 1,925 万个账户登记。';

const AS_ISSUED: Cited = {
  sheet: {
    ...{ script: 'zh-Hans', issuedIn: 'zh-Hans', topic: 'innovation-and-technology', edition: '2026-02' },
    ...{ updated: '2026-02-20', title: '创新及科技', publisher: '香港特别行政区政府' },
    english: { publisher: 'Government of the Hong Kong Special Administrative Region' },
    ...{ siteName: '便览对照', url: URL, issuedUrl: URL },
  },
  block: { anchor: 'fintech-6', heading: '金融科技', number: '6' },
  accessed: '2026-11-02',
};

const CONVERTED: Cited = {
  ...AS_ISSUED,
  sheet: {
    ...AS_ISSUED.sheet,
    ...{ script: 'zh-Hant-HK', title: '創新及科技', publisher: '香港特別行政區政府', siteName: '便覽對照' },
    url: HANT_URL,
  },
  block: { anchor: 'fintech-6', heading: '金融科技', number: '6', issued: ISSUED },
};

const { block: _, accessed: __, ...SHEET_ALONE } = CONVERTED;

const GOLDEN: [what: string, cited: Cited, ...citations: [string, string, string, string]][] = [
  [
    'a paragraph as issued',
    AS_ISSUED,
    `香港特别行政区政府：《创新及科技》，2026 年 2 月版（更新日期：2026 年 2 月 20 日），「金融科技」第 6 段。便览对照（非官方网站），访问日期：2026 年 11 月 2 日。${URL}#fintech-6`,
    `香港特别行政区政府. 创新及科技[R/OL]. 2026年2月版. 香港特别行政区政府, 2026: 金融科技第6段(2026-02-20)[2026-11-02]. ${URL}#fintech-6`,
    `Government of the Hong Kong Special Administrative Region. (2026, February 20). 创新及科技 (February 2026 ed., 金融科技, para. 6) [Fact sheet; unofficial reproduction]. 便览对照. Retrieved November 2, 2026, from ${URL}#fintech-6`,
    `@misc{innovation-and-technology-2026-02-fintech-6-zh-hans,
  author = {{香港特别行政区政府}},
  title = {{创新及科技}},
  edition = {2026 年 2 月版},
  publisher = {{香港特别行政区政府}},
  howpublished = {便览对照（非官方网站）},
  date = {2026-02-20},
  year = {2026},
  url = {${URL}#fintech-6},
  urldate = {2026-11-02},
  note = {更新日期：2026 年 2 月 20 日；「金融科技」第 6 段},
}`,
  ],
  [
    'a converted paragraph',
    CONVERTED,
    `香港特別行政區政府：《創新及科技》，2026 年 2 月版（更新日期：2026 年 2 月 20 日），「金融科技」第 6 段。便覽對照（非官方網站），瀏覽日期：2026 年 11 月 2 日。${HANT_URL}#fintech-6\n原文為簡體，繁體由程式轉換。原文：${ISSUED}`,
    `香港特別行政區政府. 創新及科技[R/OL]. 2026年2月版. 香港特別行政區政府, 2026: 金融科技第6段(2026-02-20)[2026-11-02]. ${HANT_URL}#fintech-6\n原文為簡體，繁體由程式轉換。原文：${ISSUED}`,
    `Government of the Hong Kong Special Administrative Region. (2026, February 20). 創新及科技 (February 2026 ed., 金融科技, para. 6) [Fact sheet, converted by software from Simplified Chinese to Traditional Chinese; unofficial reproduction]. 便覽對照. Retrieved November 2, 2026, from ${HANT_URL}#fintech-6\nOriginal text (Simplified Chinese): ${ISSUED}`,
    `@misc{innovation-and-technology-2026-02-fintech-6-zh-hant,
  author = {{香港特別行政區政府}},
  title = {{創新及科技}},
  edition = {2026 年 2 月版},
  publisher = {{香港特別行政區政府}},
  howpublished = {便覽對照（非官方網站）},
  date = {2026-02-20},
  year = {2026},
  url = {${HANT_URL}#fintech-6},
  urldate = {2026-11-02},
  note = {更新日期：2026 年 2 月 20 日；「金融科技」第 6 段；原文為簡體，繁體由程式轉換},
  annotation = {原文：${ISSUED}},
}`,
  ],
  [
    'a converted sheet, before a reader has seen it',
    SHEET_ALONE,
    `香港特別行政區政府：《創新及科技》，2026 年 2 月版（更新日期：2026 年 2 月 20 日）。便覽對照（非官方網站）。${HANT_URL}\n原文為簡體，繁體由程式轉換。原文：${URL}`,
    `香港特別行政區政府. 創新及科技[R/OL]. 2026年2月版. 香港特別行政區政府, 2026(2026-02-20)[引用日期]. ${HANT_URL}\n原文為簡體，繁體由程式轉換。原文：${URL}`,
    `Government of the Hong Kong Special Administrative Region. (2026, February 20). 創新及科技 (February 2026 ed.) [Fact sheet, converted by software from Simplified Chinese to Traditional Chinese; unofficial reproduction]. 便覽對照. ${HANT_URL}\nOriginal text (Simplified Chinese): ${URL}`,
    `@misc{innovation-and-technology-2026-02-zh-hant,
  author = {{香港特別行政區政府}},
  title = {{創新及科技}},
  edition = {2026 年 2 月版},
  publisher = {{香港特別行政區政府}},
  howpublished = {便覽對照（非官方網站）},
  date = {2026-02-20},
  year = {2026},
  url = {${HANT_URL}},
  note = {更新日期：2026 年 2 月 20 日；原文為簡體，繁體由程式轉換},
  annotation = {原文：${URL}},
}`,
  ],
];

/** A BibTeX entry read by a parser that others use, without changes of case. */
function readBibtex(text: string) {
  const { entries, errors } = parse(text, { sentenceCase: false });
  assert.deepEqual(errors, [], text);
  assert.equal(entries.length, 1, text);
  const [entry] = entries;
  assert.ok(entry);
  const fields = entry.fields as Record<string, unknown>;
  const nameIn = (list: unknown) => {
    const names = Array.isArray(list) ? list : [list];
    assert.equal(names.length, 1, text);
    return typeof names[0] === 'string' ? names[0] : names[0].name;
  };
  const names = { author: nameIn(fields.author), publisher: nameIn(fields.publisher) };
  return { key: entry.key, type: entry.type, ...fields, ...names } as Record<string, string>;
}

for (const [what, cited, ...citations] of GOLDEN) {
  describe(what, () => {
    for (const [index, style] of CITATION_STYLES.entries()) {
      it(`in ${style}`, () => assert.equal(cite(cited, style), citations[index]));
    }
  });
}

/** Titles, headings and texts that try a style's own marks. */
const odd = fc
  .array(
    fc.constantFrom(
      ...[
        '"',
        "'",
        '{',
        '}',
        '%',
        '&',
        '#',
        '_',
        '$',
        '~',
        '^',
        '\\',
        '、',
        '《',
        '》',
        '「',
        '」',
        '“',
        '”',
        '〈',
      ],
      ...[
        '--',
        "''",
        '``',
        '?`',
        '\\&',
        '$x$',
        '{}',
        '（',
        '）',
        '(',
        ')',
        '[',
        ']',
        '：',
        ': ',
        '. ',
        '，',
        ', ',
      ],
      ...['創新', '科技', 'InnoHK', '1,925', '50%', '@', '<b>', '=', '|', '…', '　', 'and'],
    ),
    { minLength: 1, maxLength: 12 },
  )
  .map((parts) => `題${parts.join('')}名`);

const day = fc
  .date({ min: new Date('1997-07-01'), max: new Date('2099-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

const cited: fc.Arbitrary<Cited> = fc
  .record({
    title: odd,
    heading: odd,
    issued: odd,
    updated: day,
    accessed: day,
    number: fc.constantFrom('1', '6', '6a', '120'),
    publisher: fc.constantFrom('香港特別行政區政府', '運輸署 and 路政署'),
    converted: fc.boolean(),
    english: fc.boolean(),
  })
  .map(({ publisher, title, heading, issued, updated, accessed, number, converted, english }) => ({
    sheet: {
      ...AS_ISSUED.sheet,
      ...{ publisher, title, updated, edition: updated.slice(0, 7) },
      issuedIn: converted ? 'zh-Hant-HK' : 'zh-Hans',
      english: english ? { publisher: 'Water Supplies Department', title: 'Water Supplies' } : {},
    },
    block: { anchor: `rnd-${number}`, heading, number, issued },
    accessed,
  }));

const month = (date: string) =>
  new Intl.DateTimeFormat('en', { month: 'long', timeZone: 'UTC' }).format(new Date(date));
const chinese = (date: string) => {
  const [year, m, d] = date.split('-').map(Number);
  return `${year} 年 ${m} 月 ${d} 日`;
};

describe('whatever the words, a strict reader finds the fields of', () => {
  const isConverted = ({ sheet }: Cited) => sheet.script !== sheet.issuedIn;

  it('plain Chinese', () => {
    fc.assert(
      fc.property(cited, (given) => {
        const fields = readPlain(cite(given, 'plain'));
        assert.equal(fields.publisher, given.sheet.publisher);
        assert.equal(fields.title, given.sheet.title);
        assert.equal(fields.updated, chinese(given.sheet.updated));
        assert.equal(fields.accessed, chinese(given.accessed ?? ''));
        assert.equal(fields.heading, given.block?.heading);
        assert.equal(fields.number, given.block?.number);
        assert.equal(fields.url, `${URL}#${given.block?.anchor}`);
        assert.equal(fields.issued, isConverted(given) ? given.block?.issued : undefined);
      }),
    );
  });

  it('GB/T 7714', () => {
    fc.assert(
      fc.property(cited, (given) => {
        const fields = readGbt7714(cite(given, 'gbt7714'));
        assert.equal(fields.author, given.sheet.publisher);
        assert.equal(fields.title, given.sheet.title);
        assert.equal(fields.publisher, given.sheet.publisher);
        assert.equal(fields.year, given.sheet.updated.slice(0, 4));
        assert.equal(fields.place, `${given.block?.heading}第${given.block?.number}段`);
        assert.equal(fields.updated, given.sheet.updated);
        assert.equal(fields.accessed, given.accessed);
        assert.equal(fields.url, `${URL}#${given.block?.anchor}`);
        assert.equal(fields.issued, isConverted(given) ? given.block?.issued : undefined);
      }),
    );
  });

  it('APA', () => {
    fc.assert(
      fc.property(cited, (given) => {
        const { updated, english } = given.sheet;
        const fields = readApa(cite(given, 'apa'));
        assert.equal(fields.author, english.publisher ?? given.sheet.publisher);
        assert.equal(fields.title, given.sheet.title);
        assert.equal(fields.translation, english.title);
        assert.equal(fields.updated, `${updated.slice(0, 4)}, ${month(updated)} ${Number(updated.slice(8))}`);
        assert.equal(fields.edition, `${month(updated)} ${updated.slice(0, 4)}`);
        assert.equal(fields.heading, given.block?.heading);
        assert.equal(fields.number, given.block?.number);
        assert.equal(/converted/.test(fields.kind ?? ''), isConverted(given));
        assert.equal(fields.issued, isConverted(given) ? given.block?.issued : undefined);
      }),
    );
  });

  it('BibTeX', () => {
    fc.assert(
      fc.property(cited, (given) => {
        const { sheet, block } = given;
        const fields = readBibtex(cite(given, 'bibtex'));
        assert.equal(fields.key, `innovation-and-technology-${sheet.edition}-${block?.anchor}-zh-hans`);
        assert.equal(fields.author, sheet.publisher);
        assert.equal(fields.publisher, sheet.publisher);
        assert.equal(fields.title, sheet.title);
        assert.equal(fields.date, sheet.updated);
        assert.equal(fields.urldate, given.accessed);
        assert.equal(fields.url, `${URL}#${block?.anchor}`);
        assert.ok(fields.note?.includes(`「${block?.heading}」第 ${block?.number} 段`), fields.note);
        assert.equal(fields.annotation, isConverted(given) ? `原文：${block?.issued}` : undefined);
      }),
    );
  });
});

it('the readers are strict: a citation with a mark out of place is refused', () => {
  for (const [read, style, mark] of [
    [readPlain, 'plain', '《'],
    [readGbt7714, 'gbt7714', '[R/OL]. '],
    [readApa, 'apa', ' ed.'],
  ] as const) {
    assert.throws(() => read(cite(AS_ISSUED, style).replace(mark, '')), SyntaxError);
  }
});
