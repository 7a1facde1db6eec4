import assert from 'node:assert/strict';
import { test } from 'node:test';
import { KINDS, parseProgrammes } from '../../../src/programmes/index.ts';
import { files, parsed } from './register-files.ts';

const entry = (more = '', names = '{ hant: 轉數快, hans: 转数快 }') =>
  `kind: platform\nprogrammes:\n  - slug: faster-payment-system\n    names: ${names}\n${more}`;

test('the published register has no findings and entries of every kind', () => {
  assert.deepEqual(parsed.findings, []);
  for (const kind of KINDS)
    assert.ok(
      parsed.programmes.some((programme) => programme.kind === kind),
      kind,
    );
});

test('an English name stands only beside its source', () => {
  for (const { slug, names, enSource } of parsed.programmes) {
    assert.equal(names.en === undefined, enSource === undefined, slug);
  }
});

test('the register does not depend on the order of its files', () => {
  assert.deepEqual(parseProgrammes([...files].reverse()).programmes, parsed.programmes);
});

test('an entry is read with its kind, its place and empty lists', () => {
  const { programmes, findings } = parseProgrammes([{ file: 'a.yaml', text: entry() }]);
  assert.deepEqual(findings, []);
  assert.deepEqual(programmes, [
    {
      slug: 'faster-payment-system',
      kind: 'platform',
      names: { hant: '轉數快', hans: '转数快' },
      except: [],
      abbreviations: [],
      aliases: [],
      searchAliases: [],
      renames: [],
      source: { file: 'a.yaml', line: 3 },
    },
  ]);
});

const bad: [title: string, text: string, line: number, rule: string, message: RegExp, remedy: RegExp][] = [
  ['YAML that cannot be read', 'kind: [', 1, 'yaml', /cannot be read/u, /quotation marks/u],
  [
    'an unknown kind',
    'kind: scam\nprogrammes: []',
    1,
    'programme-schema',
    /"scam"/u,
    /Write one of programme/u,
  ],
  [
    'a field that is not known',
    entry('    colour: red\n'),
    5,
    'programme-schema',
    /colour is "red"/u,
    /take it out/u,
  ],
  [
    'a missing script',
    entry('', '{ hant: 轉數快 }'),
    4,
    'programme-schema',
    /names\.hans is missing/u,
    /Write a text/u,
  ],
  [
    'a slug with capitals',
    entry().replace('faster', 'Faster'),
    3,
    'programme-schema',
    /slug/u,
    /lower case/u,
  ],
  [
    'English without its source',
    entry('', '{ hant: 轉數快, hans: 转数快, en: FPS }'),
    3,
    'programme-schema',
    /enSource/u,
    /together/u,
  ],
  [
    'a confirmed name without an address',
    entry('    enSource: { confidence: confirmed }\n', '{ hant: 轉數快, hans: 转数快, en: FPS }'),
    5,
    'programme-schema',
    /enSource\.url is missing/u,
    /or write known/u,
  ],
  [
    'a condition that is not known',
    entry('    when: { after: lunch }\n'),
    5,
    'programme-schema',
    /"lunch"/u,
    /Write name/u,
  ],
  [
    'an alias given twice',
    entry('    abbreviations: [FPS, F.P.S.]\n'),
    3,
    'programme-repeated',
    /F\.P\.S\. more than once/u,
    /Take/u,
  ],
  [
    'scripts mixed up',
    entry('', '{ hant: 转数快, hans: 轉數快 }'),
    3,
    'programme-script',
    /written in Simplified/u,
    /script/u,
  ],
  [
    'a slug given twice',
    `${entry()}  - slug: faster-payment-system\n    names: { hant: 智方便, hans: 智方便 }\n`,
    5,
    'programme-slug',
    /also that/u,
    /another slug/u,
  ],
  [
    'entries out of order',
    `${entry()}  - slug: a\n    names: { hant: 智方便, hans: 智方便 }\n`,
    5,
    'programme-order',
    /after faster/u,
    /Sort/u,
  ],
  [
    'a name of two without conditions',
    `${entry()}  - slug: z\n    names: { hant: 轉數快, hans: 转数快 }\n`,
    3,
    'programme-shared',
    /does not say when/u,
    /with/u,
  ],
  [
    'a name of two without a gloss',
    `${entry()}  - slug: z\n    names: { hant: 轉數快, hans: 转数快 }\n`,
    3,
    'programme-gloss',
    /has no gloss/u,
    /gloss/u,
  ],
];

for (const [title, text, line, rule, message, remedy] of bad) {
  test(`${title} is a finding`, () => {
    const { findings } = parseProgrammes([{ file: 'a.yaml', text }]);
    const found = findings.find((finding) => finding.rule === rule);
    assert.ok(found, JSON.stringify(findings));
    assert.equal(found.file, 'a.yaml');
    assert.equal(found.line, line);
    assert.match(found.message, message);
    assert.match(found.remedy, remedy);
  });
}

test('a proposal cannot be declined twice, nor declined and registered', () => {
  const declined =
    'declined:\n  - { hant: 轉數快, hans: 转数快, reason: a }\n  - { hant: 一站式, hans: 一站式, reason: a }\n  - { hant: 「一站式」, hans: 一站式, reason: a }\n';
  const { findings } = parseProgrammes([
    { file: 'a.yaml', text: entry() },
    { file: 'declined.yaml', text: declined },
  ]);
  assert.deepEqual(
    findings.map(({ line, rule }) => [line, rule]),
    [
      [2, 'programme-declined'],
      [4, 'programme-declined'],
    ],
  );
});

test('words that name something only under a condition may be declined for where it does not hold', () => {
  const text = `programmes:
  - slug: vetting
    names: { hant: 新型工業評審委員會, hans: 新型工业评审委员会, en: Vetting Committee }
    enSource: { confidence: known }
    aliases: [{ hant: 評審委員會, hans: 评审委员会, when: { quoted: true } }]
`;
  const declined = 'declined:\n  - { hant: 評審委員會, hans: 评审委员会, reason: 泛指。 }\n';
  const { findings } = parseProgrammes([
    { file: 'a.yaml', text: `kind: institution\n${text}` },
    { file: 'declined.yaml', text: declined },
  ]);
  assert.deepEqual(findings, []);
});
