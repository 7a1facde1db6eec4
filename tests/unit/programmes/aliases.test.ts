import assert from 'node:assert/strict';
import { test } from 'node:test';
import { aliasGroups, suggest } from '../../../src/programmes/index.ts';
import { fold } from '../../../src/script/index.ts';
import { parsed } from './register-files.ts';

const groups = aliasGroups(parsed.programmes);
const slugsOf = (typed: string) =>
  groups.filter(({ texts }) => texts.some((text) => fold(text) === fold(typed))).map(({ slug }) => slug);

const table: [typed: string, slugs: string[]][] = [
  ['FPS', ['faster-payment-system']],
  ['转数快', ['faster-payment-system']],
  ['HKSTP', ['hong-kong-science-and-technology-parks-corporation']],
  ['NIAS', ['new-industrialisation-acceleration-scheme']],
  ['加速计划', ['new-industrialisation-acceleration-scheme']],
  ['iAM Smart', ['iam-smart']],
  ['STF', ['smart-traffic-fund', 'strategic-tech-fund']],
  ['SCI', ['imd-smart-city-index', 'smart-centres-index']],
  ['LEAP', ['hkstp-acceleration-programme', 'policy-statement-2-on-digital-assets']],
  [
    '河套',
    [
      'hetao-shenzhen-hong-kong-innovation-cooperation-zone',
      'hong-kong-shenzhen-innovation-and-technology-park',
      'lok-ma-chau-loop',
    ],
  ],
  ['監管沙盒', ['fintech-regulatory-sandbox', 'low-altitude-economy-regulatory-sandbox']],
  ['香港微電子研究院', ['hong-kong-microelectronics-research-and-development-institute']],
  ['內地與香港科技合作資助計劃', ['mainland-hong-kong-joint-funding-scheme']],
];

for (const [typed, slugs] of table) {
  test(`${typed} stands in ${slugs.length === 1 ? 'one group' : `${slugs.length} groups`}`, () => {
    assert.deepEqual(slugsOf(typed), slugs);
  });
}

test('a group holds each way of naming once, and what the sheets print in both scripts', () => {
  const group = groups.find(({ slug }) => slug === 'general-support-programme');
  assert.deepEqual(group?.printed, ['一般支援計劃', '一般支持计划']);
  assert.deepEqual(group?.texts, ['一般支援計劃', '一般支持计划', 'General Support Programme', 'GSP']);
});

const close: [query: string, text: string][] = [
  ['转数块', '轉數快'],
  ['智方偏', '智方便'],
  ['新型工業加速', '新型工業加速計劃'],
  ['創科創投', '創科創投基金'],
  ['數碼港超算', '數碼港超算中心'],
  ['hkstpc', 'HKSTPC'],
  ['Wi-Fy', 'Wi-Fi.HK'],
  ['Faster Paymant System', 'FPS'],
];

for (const [query, text] of close) {
  test(`${query} suggests ${text} first`, () => {
    const [first] = suggest(query, groups, 3, fold);
    assert.ok(first);
    const group = groups.find(({ slug }) => slug === first.slug);
    assert.ok(group?.texts.includes(text), first.text);
  });
}

test('nothing is suggested for what is like nothing', () => {
  for (const query of [
    '',
    '  ',
    '比特幣',
    '恐龍',
    'zzzz',
    '？',
    'DeepSeek',
    'Ethereum',
    'Octopus',
    'NFT',
    '1:5',
    '9,000',
    '12 percent',
  ])
    assert.deepEqual(suggest(query, groups, 5, fold), [], query);
});

test('at most so many, the closest first, each programme once', () => {
  const found = suggest('人工智能', groups, 4, fold);
  assert.equal(found.length, 4);
  assert.equal(new Set(found.map(({ slug }) => slug)).size, 4);
  assert.deepEqual(
    found.map(({ closeness }) => closeness),
    found.map(({ closeness }) => closeness).sort((a, b) => b - a),
  );
});
