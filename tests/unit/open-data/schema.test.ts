import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { z } from 'zod';
import {
  ALL_SERIES_FIELDS,
  BLOCK_FIELDS,
  COMPARISON_FIELDS,
  DATA_SET_NAMES,
  type DataSet,
  dcatCatalogue,
  exampleAt,
  FIGURE_FIELDS,
  fieldTypes,
  jsonSchema,
  PROGRAMME_FIELDS,
  schemaOrgDataset,
} from '../../../src/open-data/index.ts';
import { data } from './content.ts';

const FIELDS = {
  figures: FIGURE_FIELDS,
  programmes: PROGRAMME_FIELDS,
  blocks: BLOCK_FIELDS,
  series: ALL_SERIES_FIELDS,
  comparisons: COMPARISON_FIELDS,
};

/** Fields that the content need not have: renames, second values, corrections of what is right. */
const RARE = /^renames|alue2$|also\[\]$/;
const ID = 'https://example.org/data/schema/x.json';

for (const name of DATA_SET_NAMES) {
  describe(`the schema of ${name}`, () => {
    // What is published is the JSON Schema, so that is what the data is held against, as read back from JSON.
    const published = JSON.parse(JSON.stringify(jsonSchema(name, ID)));
    const validator = z.fromJSONSchema(published);
    // Lists of records are one file; of comparisons each is a file.
    const fileOf = (record: object) => (name === 'comparisons' ? record : [record]);
    const files = name === 'comparisons' ? data[name] : [data[name]];

    it('holds for all that is published', () => {
      assert.notEqual(files.length, 0);
      for (const file of files) {
        const result = validator.safeParse(JSON.parse(JSON.stringify(file)));
        assert.deepEqual(result.error?.issues ?? [], []);
      }
    });

    it('names itself and its dialect', () => {
      assert.equal(published.$id, ID);
      assert.equal(published.$schema, 'https://json-schema.org/draft/2020-12/schema');
    });

    it('turns down a record that lacks a field, has one more, or one of another type', () => {
      const [record] = data[name];
      assert.ok(record);
      for (const field of Object.keys(record)) {
        const rest: object = Object.fromEntries(Object.entries(record).filter(([key]) => key !== field));
        assert.equal(validator.safeParse(fileOf(rest)).success, false, `without ${field}`);
        const other = fileOf({ ...record, [field]: { other: 1 } });
        assert.equal(validator.safeParse(other).success, false, `${field} is an object`);
      }
      assert.equal(validator.safeParse(fileOf({ ...record, more: 1 })).success, false);
      const wrong = name === 'comparisons' ? [record] : record;
      assert.equal(validator.safeParse(wrong).success, false, 'a list for a record, or a record for a list');
    });

    it('has a note in both scripts for each field, and an example where the data has one', () => {
      const types = fieldTypes(published);
      assert.deepEqual([...types.keys()], Object.keys(FIELDS[name]));
      for (const path of types.keys()) {
        if (!RARE.test(path)) assert.notEqual(exampleAt(data[name], path), undefined, path);
      }
    });
  });
}

describe('catalogues', () => {
  const both = (hant: string, hans: string) => ({ 'zh-Hant-HK': hant, 'zh-Hans': hans });
  const set: DataSet = {
    name: 'figures',
    title: both('數字', '数字'),
    description: both('每個數字', '每个数字'),
    records: 3,
    licensed: true,
    files: [
      { name: 'figures.json', mediaType: 'application/json', size: 10 },
      { name: 'figures.csv', mediaType: 'text/csv', size: 5 },
    ],
  };
  const context = {
    publisher: both('便覽對照', '便览对照'),
    home: 'https://example.org/',
    page: both('https://example.org/zh-hant/data/', 'https://example.org/zh-hans/data/'),
    rights: both('便覽文字版權', '便览文字版权'),
    fileAt: (file: string) => `https://example.org/data/${file}`,
    editions: { first: '2025-02', last: '2026-02' },
  };

  it('schema.org: a data set with its downloads, terms and time', () => {
    const found = schemaOrgDataset(set, 'zh-Hans', context);
    assert.equal(found['@type'], 'Dataset');
    assert.equal(found.name, '数字');
    assert.equal(found.license, 'https://creativecommons.org/licenses/by/4.0/');
    assert.equal(found.temporalCoverage, '2025-02/2026-02');
    assert.deepEqual(
      (found.distribution as { contentUrl: string }[]).map(({ contentUrl }) => contentUrl),
      ['https://example.org/data/figures.json', 'https://example.org/data/figures.csv'],
    );
  });

  it('DCAT: a catalogue with a data set, its distributions and the schema they conform to', () => {
    const found = dcatCatalogue([set], context) as {
      'dcat:dataset': { 'dct:title': unknown; 'dcat:distribution': Record<string, unknown>[] }[];
    };
    const [dataset] = found['dcat:dataset'];
    assert.deepEqual(dataset?.['dct:title'], [
      { '@language': 'zh-Hant-HK', '@value': '數字' },
      { '@language': 'zh-Hans', '@value': '数字' },
    ]);
    assert.deepEqual(dataset?.['dcat:distribution'][0]?.['dct:conformsTo'], {
      '@id': 'https://example.org/data/schema/figures.json',
    });
    assert.equal(dataset?.['dcat:distribution'][1]?.['dct:conformsTo'], undefined);
  });

  it('the words of sheets are never under the licence: said where they are quoted, no licence where they are all', () => {
    const rights = {
      '@type': 'dct:RightsStatement',
      'rdfs:label': [
        { '@language': 'zh-Hant-HK', '@value': '便覽文字版權' },
        { '@language': 'zh-Hans', '@value': '便览文字版权' },
      ],
    };
    for (const licensed of [true, false]) {
      const found = schemaOrgDataset({ ...set, licensed }, 'zh-Hans', context);
      assert.equal('license' in found, licensed);
      assert.equal(found.copyrightNotice, '便览文字版权');
      assert.equal(found.usageInfo, 'https://example.org/zh-hans/data/#terms');
      const catalogue = dcatCatalogue([{ ...set, licensed }], context) as {
        'dcat:dataset': (Record<string, unknown> & { 'dcat:distribution': Record<string, unknown>[] })[];
      };
      const [dataset] = catalogue['dcat:dataset'];
      for (const each of [dataset ?? {}, ...(dataset?.['dcat:distribution'] ?? [])]) {
        assert.equal('dct:license' in each, licensed);
        assert.deepEqual((each as Record<string, unknown>)['dct:rights'], rights);
      }
    }
  });

  it('say nothing of time where there is no edition', () => {
    const empty = { ...context, editions: undefined };
    assert.equal('temporalCoverage' in schemaOrgDataset(set, 'zh-Hans', empty), false);
    assert.doesNotMatch(JSON.stringify(dcatCatalogue([set], empty)), /temporal/);
  });
});
