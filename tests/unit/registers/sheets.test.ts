import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { readSheets } from '../../../src/loaders/index.ts';
import {
  blocksOf,
  figuresIn,
  findDefinition,
  mentionsIn,
  placeIn,
  programmePlaces,
  registerElements,
  relatedProgrammes,
  sentencesOf,
} from '../../../src/registers/index.ts';
import { blockHtml } from '../../../src/renditions/index.ts';
import { SCRIPTS } from '../../../src/script/index.ts';

const sheets = [...readSheets('content', () => undefined).entries.values()].sort((a, b) =>
  b.sheet.edition.localeCompare(a.sheet.edition),
);

describe('places in a rendition', () => {
  for (const entry of sheets) {
    for (const script of SCRIPTS) {
      it(`${entry.sheet.edition} in ${script}: figures keep their digits, and names their words`, () => {
        for (const { block } of blocksOf(entry.renditions[script])) {
          for (const { figure, text, subject } of figuresIn(entry, script, block)) {
            assert.equal(text.replace(/\D/g, ''), figure.text.replace(/\D/g, ''), block.id);
            assert.equal(subject === undefined, figure.subject === undefined, block.id);
          }
          const issued = entry.mentions[block.id] ?? [];
          for (const [index, { start, end }] of mentionsIn(entry, block).entries()) {
            const shown = block.text.slice(start, end);
            if (script === entry.sheet.script) assert.equal(shown, issued[index]?.surface);
            else assert.notEqual(shown, '', issued[index]?.surface);
          }
        }
      });
    }
  }

  it('links do not stand in one another, and each name is linked once a block', () => {
    for (const entry of sheets) {
      for (const script of SCRIPTS) {
        for (const { block } of blocksOf(entry.renditions[script])) {
          const html = blockHtml(
            block,
            '註',
            registerElements(entry, script, block, (slug) => `#${slug}`),
          );
          let depth = 0;
          for (const [, close] of html.matchAll(/<(\/?)a\b/g)) {
            depth += close ? -1 : 1;
            assert.ok(depth === 0 || depth === 1, `${block.id}: ${html}`);
          }
          const targets = [...html.matchAll(/href="#([a-z0-9-]+)">(?!\[)/g)].map(([, slug]) => slug);
          assert.equal(new Set(targets).size, targets.length, `${block.id}: ${targets}`);
          assert.equal(
            html.replace(/<a class="sic-ref".*?<\/a>|<[^>]*>/g, '').replaceAll('&amp;', '&'),
            block.text,
            'the text stays',
          );
        }
      }
    }
  });
});

describe('what a programme is, in the words of a sheet', () => {
  const places = programmePlaces(sheets);
  const sentence = (slug: string) => {
    const found = findDefinition(slug, places.get(slug) ?? []);
    if (!found) return undefined;
    const { block } = placeIn(found.place, 'zh-Hant-HK');
    const span = sentencesOf(block.text)[found.sentence];
    return span && block.text.slice(span.start, span.end);
  };
  const CASES: [slug: string, expected: RegExp][] = [
    ['cyberport', /^數碼港為香港數碼科技旗艦及創業培育基地/],
    ['digital-policy-office', /^「數字政策辦公室」（數字辦）於 2024 年 7 月成立，專責推動/],
    ['commercial-data-interchange', /^「商業數據通」是一項以數據擁有人授權為本的數據基建/],
    ['faster-payment-system', /快速支付系統「轉數快」。$/],
    ['innohk', /^「InnoHK 創新香港研發平台」/],
  ];
  for (const [slug, expected] of CASES) {
    it(slug, () => assert.match(sentence(slug) ?? '', expected));
  }

  it('each that is mentioned has a sentence that names it; one that is not has none', () => {
    for (const slug of places.keys()) assert.notEqual(sentence(slug), undefined, slug);
    assert.equal(findDefinition('nobody', []), undefined);
  });

  it('cuts at the end of a sentence, outside brackets and quotation marks', () => {
    const text = '甲（乙。丙）。丁「戊；己」；庚';
    assert.deepEqual(
      sentencesOf(text).map(({ start, end }) => text.slice(start, end)),
      ['甲（乙。丙）。', '丁「戊；己」；', '庚'],
    );
    assert.deepEqual(sentencesOf(''), []);
  });

  it('relates names by the blocks they share, those that share most first', () => {
    const related = relatedProgrammes('faster-payment-system', places.get('faster-payment-system') ?? []);
    assert.equal(
      related.some(({ slug }) => slug === 'faster-payment-system'),
      false,
    );
    assert.ok(related.some(({ slug }) => slug === 'e-cny'));
    assert.deepEqual(
      related.map(({ blocks }) => blocks),
      related.map(({ blocks }) => blocks).sort((a, b) => b - a),
    );
  });
});
