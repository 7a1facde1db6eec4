import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseTopic, RESERVED_SLUGS } from '../../../src/fact-sheets/index.ts';
import { findSection } from '../../../src/fact-sheets/topic.ts';
import { TOPIC, TOPIC_YAML } from './sample.ts';

function findingsOf(yaml: string, file = 'content/topics/water.yaml'): string[] {
  return parseTopic(yaml, { file }).findings.map(
    ({ line, rule, message, remedy }) => `${line ?? '-'} ${rule} ${message} → ${remedy}`,
  );
}

test('a topic has its slug from its file', () => {
  assert.equal(TOPIC.slug, 'water');
  assert.deepEqual(
    TOPIC.sections.map(({ slug }) => slug),
    ['overview', 'supply', 'new-sources'],
  );
});

for (const heading of ['供水', '食水供應', '食水 供應']) {
  test(`the heading ${heading} is the section supply`, () => {
    assert.equal(findSection(TOPIC, heading)?.slug, 'supply');
  });
}

for (const slug of RESERVED_SLUGS) {
  test(`a topic cannot be called ${slug}`, () => {
    assert.deepEqual(findingsOf(TOPIC_YAML, `content/topics/${slug}.yaml`), [
      `- topic-slug "${slug}" is the address of a page of this site, so it cannot be a topic. → Name the file otherwise; figures, programmes, search, verify, data, about, offline are reserved.`,
    ]);
  });
}

const BAD: [name: string, yaml: string, findings: string[], file?: string][] = [
  [
    'a file name that makes no address',
    TOPIC_YAML,
    [
      '- topic-slug The file\'s name gives the topic the slug "Water_Supplies". → Name the file in lower-case letters, digits and single hyphens, such as water-supplies.yaml.',
    ],
    'content/topics/Water_Supplies.yaml',
  ],
  [
    'YAML that cannot be read',
    'name: [水務\n',
    [
      '2 yaml The YAML cannot be read: Flow sequence in block collection must be sufficiently indented and end with a ]. → Correct the line; put a text with a colon, a hash or a quotation mark in it between quotation marks.',
    ],
  ],
  [
    'a name in one script only',
    TOPIC_YAML.replace(', zh-Hans: 水务', ''),
    ['1 topic-schema The field name.zh-Hans is missing. → Write a text, such as 创新及科技.'],
  ],
  [
    'a section slug that is an anchor',
    TOPIC_YAML.replace('slug: supply', 'slug: supply-2'),
    [
      '5 topic-schema The field sections[1].slug is "supply-2". → Write lower-case words joined by single hyphens, none beginning with a digit, such as smart-city.',
    ],
  ],
  [
    'a slug given twice',
    TOPIC_YAML.replace('slug: supply', 'slug: overview'),
    ['5 topic-duplicate The section slug "overview" is given twice. → Give each section a slug of its own.'],
  ],
  [
    'a heading of two sections',
    TOPIC_YAML.replace('食水供應', '概況'),
    [
      '5 topic-duplicate The heading "概況" belongs to the sections overview and supply. → Keep it in one of them.',
    ],
  ],
  [
    'no sections',
    'name: { zh-Hant-HK: 水務, zh-Hans: 水务 }\nsections: []\n',
    ['2 topic-schema The field sections is []. → Write at least one section.'],
  ],
  ['an empty file', '', ['1 topic-schema The file is empty. → Write a topic as name and sections.']],
];

for (const [name, yaml, findings, file] of BAD) {
  test(`${name} is found, with line and remedy`, () => {
    assert.deepEqual(findingsOf(yaml, file), findings);
  });
}
