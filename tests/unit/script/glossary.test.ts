import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import {
  checkGlossary,
  checkHouseSpelling,
  type compileRules,
  convertMarked,
  countScripts,
  duplicateSheetRules,
  type Finding,
  parseGlossary,
  parseHouseSpelling,
  unusedSheetRules,
} from '../../../src/script/index.ts';
import { data, HANS, HANT, siteRules } from './rules-of-the-site.ts';

const GLOSSARY = 'hans\thant\tdirection\tkind\tnote\n';
const HOUSE = 'from\tto\tdirection\tscope\texceptions\tnote\n';

const problems = (findings: readonly Finding[]) => findings.map(({ line, rule }) => `${line}: ${rule}`);

function checkedGlossary(lines: string): string[] {
  const { entries, findings } = parseGlossary(GLOSSARY + lines, 'glossary.tsv');
  return problems([...findings, ...checkGlossary(entries)]);
}

function checkedHouse(lines: string): string[] {
  const { entries, findings } = parseHouseSpelling(HOUSE + lines, 'house-spelling.tsv');
  return problems([...findings, ...checkHouseSpelling(entries)]);
}

describe('the project’s own data', () => {
  it('has no findings', () => {
    assert.deepEqual(data.findings, []);
    assert.deepEqual(checkGlossary(data.glossary), []);
    assert.deepEqual(checkHouseSpelling(data.houseSpelling), []);
  });
});

describe('a bad glossary record is found', () => {
  const rows: [what: string, lines: string, expected: string[]][] = [
    ['nothing wrong', '东涌\t東涌\tboth\tplace\t\n', []],
    ['a comment and a blank line', '# places\n\n东涌\t東涌\tboth\tplace\t\n', []],
    ['too short', '户\t戶\tto-hant\tcharacter\t官方\n', ['2: table-cell', '2: table-cell']],
    ['no such direction', '东涌\t東涌\tleft\tplace\t\n', ['2: table-cell']],
    ['no such kind', '东涌\t東涌\tboth\twords\t\n', ['2: table-cell']],
    ['a column missing', '东涌\t東涌\tboth\tplace\n', ['2: table-columns']],
    ['no note on vocabulary', '信息科技\t資訊科技\tto-hant\tvocabulary\t\n', ['2: glossary-note']],
    ['out of order', '葵涌\t葵涌\tboth\tplace\t\n东涌\t東涌\tboth\tplace\t\n', ['3: glossary-order']],
    [
      'the same source twice',
      '东涌\t東涌\tboth\tplace\t\n东涌\t東湧\tto-hant\tplace\t\n',
      ['3: glossary-duplicate'],
    ],
    [
      'two records, one in each direction',
      '东涌\t東涌\tto-hans\tplace\t\n东涌\t東涌\tto-hant\tplace\t\n',
      [],
    ],
    [
      'a cycle a→b, b→c',
      '信息\t資訊\tto-hant\tvocabulary\t香港\n資訊\t情報\tto-hant\tvocabulary\t香港\n',
      ['2: glossary-cycle'],
    ],
  ];
  for (const [what, lines, expected] of rows) {
    it(what, () => assert.deepEqual(checkedGlossary(lines), expected));
  }

  it('a wrong header says what to write', () => {
    const { findings } = parseGlossary('hans\thant\n', 'glossary.tsv');
    assert.match(findings[0]?.remedy ?? '', /hans, hant, direction, kind, note/);
  });
});

describe('a bad house spelling record is found', () => {
  const rows: [what: string, lines: string, expected: string[]][] = [
    ['nothing wrong', '儘\t盡\tto-hant\tall\t儘管\t官方\n', []],
    ['more than a character', '儘管\t盡管\tto-hant\tall\t\t官方\n', ['2: table-cell', '2: table-cell']],
    ['no note', '儘\t盡\tto-hant\tall\t\t\n', ['2: table-cell']],
    ['an exception without the character', '儘\t盡\tto-hant\tall\t不管\t官方\n', ['2: table-cell']],
    ['a cycle', '儘\t盡\tto-hant\tall\t\t官方\n盡\t尽\tto-hant\tall\t\t官方\n', ['2: glossary-cycle']],
    [
      'a duplicate',
      '儘\t盡\tto-hant\tall\t\t官方\n儘\t尽\tto-hant\tall\t\t官方\n',
      ['3: glossary-duplicate'],
    ],
  ];
  for (const [what, lines, expected] of rows) {
    it(what, () => assert.deepEqual(checkedHouse(lines), expected));
  }
});

describe('rules of one sheet', () => {
  const run = (text: string, options: Parameters<typeof compileRules>[2]) =>
    convertMarked(text, [], { from: HANS, to: HANT, rules: siteRules(options) }).text;

  it('adds a rule, which wins over a shared one', () => {
    const added = [{ hans: '信息科技', hant: '信息科技', note: '此版照舊' }];
    assert.equal(run('信息科技', { added }), '信息科技');
  });

  it('switches a rule off', () => {
    assert.equal(run('信息科技', { switchedOff: ['信息科技→資訊科技'] }), '信息科技');
    assert.equal(run('租户', { switchedOff: ['户→戶'] }), '租户');
  });

  it('leaves vocabulary out when spelling alone is wanted', () => {
    assert.equal(run('信息科技，更复杂', { vocabulary: false }), '信息科技，更複雜');
  });

  it('protects a name from vocabulary', () => {
    assert.equal(run('信息科技学会', { protectedNames: ['信息科技学会'] }), '信息科技學會');
    const name = { hans: '智能城市论坛', hant: '智能城市論壇' };
    assert.equal(run('智能城市论坛', { protectedNames: [name] }), '智能城市論壇');
  });

  it('names the rules that convert a source anew', () => {
    const added = [
      { hans: '信息科技', hant: '信息科技' },
      { hans: '港车站', hant: '港車站' },
      { hans: '港车站', hant: '港鐵站' },
      { hans: '信息保安', hant: '資訊保安', direction: 'to-hans' as const },
    ];
    const found = (switchedOff: readonly string[]) =>
      duplicateSheetRules(added, { to: HANT, glossary: data.glossary, switchedOff }).map(
        ({ rule, twin, of }) => [rule.hant, twin, of],
      );
    const own = ['港鐵站', '港车站→港車站', 'sheet'];
    assert.deepEqual(found([]), [['信息科技', '信息科技→資訊科技', 'glossary'], own]);
    assert.deepEqual(found(['信息科技→資訊科技']), [own]);
  });

  it('names the rules that match nothing', () => {
    const options = {
      from: HANS,
      to: HANT,
      glossary: data.glossary,
      houseSpelling: data.houseSpelling,
      added: [
        { hans: '港车站', hant: '港車站' },
        { hans: '不在此处', hant: '不在此處' },
      ],
      switchedOff: ['户→戶', '信息科技→資訊科技'],
    };
    assert.deepEqual(unusedSheetRules(['本地港车站', '租户'], options), {
      added: [{ hans: '不在此处', hant: '不在此處' }],
      switchedOff: ['信息科技→資訊科技'],
    });
  });
});

describe('which script a text is in', () => {
  const rows: [string, number, number][] = [
    ['們術衞', 3, 0],
    ['们术卫', 0, 3],
    ['后里干著台公里', 0, 0],
    ['Fintech 2026，', 0, 0],
  ];
  for (const [text, hant, hans] of rows) {
    it(text, () => assert.deepEqual(countScripts(text), { hant, hans }));
  }
});
