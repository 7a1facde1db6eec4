import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import {
  breadcrumbs,
  comparisonReport,
  definedTerm,
  jsonLd,
  reportOf,
  seriesOf,
  webSite,
} from '../../../src/linked-data/index.ts';

const SITE = { name: '便覽對照', url: 'https://example.org/zh-hant/', description: '非官方網站' };
const TOPIC = { name: '水務', url: 'https://example.org/zh-hant/water/' };
const SHEET = {
  url: 'https://example.org/zh-hant/water/2025-05/',
  name: '水務（2025 年 5 月版）',
  script: 'zh-Hant-HK',
  edition: '2025-05',
  updated: '2025-05-20',
  publisher: '水務署',
  description: '全文',
  picture: 'https://example.org/pictures/zh-hant/water/2025-05.png',
  topic: TOPIC,
  original: { name: '水务', script: 'zh-Hans', publisher: '水务署', url: undefined },
  convertedFrom: 'https://example.org/zh-hans/water/2025-05/',
} as const;

test('a sheet’s page is the site’s copy of the issuing body’s report', () => {
  const report = reportOf(SHEET, SITE);
  const issuer = { '@type': 'GovernmentOrganization', name: '水務署' };
  assert.deepEqual(report.publisher, { '@type': 'Organization', ...SITE });
  assert.equal('author' in report || 'datePublished' in report, false);
  assert.deepEqual(report.copyrightHolder, issuer);
  assert.equal(report.dateModified, '2025-05-20');
  const original = report.isBasedOn as Record<string, unknown>;
  assert.deepEqual(
    [original.author, original.publisher],
    Array(2).fill({ ...issuer, name: '水务署' }),
    'named as it names itself, in the script issued',
  );
  assert.equal(original.datePublished, '2025-05-20');
});

test('a page in the other script is a translation of the page as issued, which is none', () => {
  assert.deepEqual(reportOf(SHEET, SITE).translationOfWork, {
    '@type': 'Report',
    '@id': 'https://example.org/zh-hans/water/2025-05/',
  });
  assert.equal('translationOfWork' in reportOf({ ...SHEET, convertedFrom: undefined }, SITE), false);
});

test('a topic is the site’s series, of the words of who issues them', () => {
  const series = seriesOf(TOPIC, 'zh-Hant-HK', '水務署', [{ ...TOPIC, updated: '2025-05-20' }], SITE);
  assert.equal((series.publisher as Record<string, unknown>).name, SITE.name);
  assert.equal((series.copyrightHolder as Record<string, unknown>).name, '水務署');
});

test('a sheet is based on the original, whose address is given only where it is known', () => {
  const { url: _, ...without } = { ...(reportOf(SHEET, SITE).isBasedOn as Record<string, unknown>) };
  assert.equal('url' in (reportOf(SHEET, SITE).isBasedOn as object), false);
  const known = reportOf(
    { ...SHEET, original: { ...SHEET.original, url: 'https://example.gov.hk/water.pdf' } },
    SITE,
  );
  assert.deepEqual(known.isBasedOn, { ...without, url: 'https://example.gov.hk/water.pdf' });
  assert.equal((known.isBasedOn as Record<string, unknown>).inLanguage, 'zh-Hans');
});

test('a comparison is the site’s own, based on both sheets, without a date', () => {
  const report = comparisonReport(
    {
      url: 'https://example.org/c/',
      name: '比較',
      description: '',
      script: 'zh-Hans',
      picture: '',
      licence: 'https://creativecommons.org/licenses/by/4.0/',
      rights: '便览文字版权属其发布者',
      terms: 'https://example.org/data/#terms',
      sheets: [TOPIC, TOPIC],
      data: 'https://example.org/data/c.json',
    },
    SITE,
  );
  assert.equal((report.author as Record<string, unknown>).name, SITE.name);
  assert.equal((report.isBasedOn as unknown[]).length, 2);
  assert.deepEqual(
    [report.copyrightNotice, report.usageInfo],
    ['便览文字版权属其发布者', 'https://example.org/data/#terms'],
    'quoted words are excepted from the licence',
  );
  assert.equal('datePublished' in report || 'dateModified' in report, false);
});

test('a name has its other names once, without itself and without empty ones', () => {
  const term = definedTerm({
    url: 'https://example.org/p/',
    name: '數碼港',
    script: 'zh-Hant-HK',
    alternateNames: ['数码港', 'Cyberport', '', '數碼港', 'Cyberport'],
    definition: undefined,
    register: TOPIC,
  });
  assert.deepEqual(term.alternateName, ['数码港', 'Cyberport']);
  assert.equal('description' in term, false);
});

test('the way to a page is numbered from the front page', () => {
  assert.deepEqual(breadcrumbs([SITE, TOPIC]).itemListElement, [
    { '@type': 'ListItem', position: 1, name: '便覽對照', item: SITE.url },
    { '@type': 'ListItem', position: 2, name: '水務', item: TOPIC.url },
  ]);
});

test('one thing stands by itself, several in a graph, under one context', () => {
  const site = webSite(SITE, 'zh-Hant-HK', '', 'https://example.org/search/?q={search_term_string}');
  assert.equal(jsonLd([]), '');
  assert.deepEqual(JSON.parse(jsonLd([site])), { '@context': 'https://schema.org', ...site });
  const brought = { '@context': 'https://schema.org', '@type': 'Dataset' };
  assert.deepEqual(JSON.parse(jsonLd([brought, site])), {
    '@context': 'https://schema.org',
    '@graph': [{ '@type': 'Dataset' }, site],
  });
});

test('no text ends the script it stands in, and each comes back as it was', () => {
  const hostile = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.constantFrom('</script>', '<!--', ']]>', '</SCRIPT ', '\u2028'),
  );
  fc.assert(
    fc.property(hostile, (name) => {
      const text = jsonLd([{ '@type': 'Thing', name }]);
      assert.equal(text.includes('<'), false);
      assert.equal(JSON.parse(text).name, name);
    }),
  );
});
