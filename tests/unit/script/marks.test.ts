import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { appliedRules, compileRules, convert, convertMarked } from '../../../src/script/index.ts';
import { HANS, HANT, siteRules } from './rules-of-the-site.ts';

const to = { from: HANS, to: HANT, rules: siteRules() };

/** Marks are written as pairs of brackets: 「用⟨应用程序⟩」. */
function marked(written: string): { text: string; spans: { start: number; end: number }[] } {
  const spans: { start: number; end: number }[] = [];
  const open: number[] = [];
  let text = '';
  for (const character of written) {
    if (character === '⟨') open.push(text.length);
    else if (character === '⟩') spans.push({ start: open.pop() ?? 0, end: text.length });
    else text += character;
  }
  return { text, spans };
}

const quoted = (written: string) => {
  const { text, spans } = marked(written);
  const result = convertMarked(text, spans, to);
  return result.spans.map(({ start, end }) => result.text.slice(start, end));
};

describe('marks are carried over', () => {
  const rows: [string, string[]][] = [
    ['以⟨支持服务⟩及', ['支援服務']],
    ['以⟨支持⟩服务及', ['支援']],
    ['以⟨支⟩持⟨服务⟩及', ['支', '服務']],
    // A phrase that changes its length has no inner boundary: the mark grows to the whole of it.
    ['每间⟨合格⟩的企业', ['合資格的企業']],
    ['每间合格的⟨企业⟩', ['合資格的企業']],
    ['⟨每间合格的企业⟩', ['每間合資格的企業']],
    ['⟨开放应用程序⟩编程接口（API）', ['開放應用程式介面']],
    // Two marks that meet inside it share it and do not cross.
    ['⟨应用程序⟩⟨编程接口⟩', ['應用程', '式介面']],
    ['⟨⟨应用⟩程序⟩编程接口', ['應用程式介面', '應用程式介面']],
    ['⟨⟩空', ['']],
  ];
  for (const [written, expected] of rows) {
    it(written, () => assert.deepEqual(quoted(written), expected));
  }

  it('keeps the other fields of a span', () => {
    const { spans } = convertMarked(
      '信息科技',
      [{ start: 0, end: 4, type: 'link', href: 'https://a.hk' }],
      to,
    );
    assert.deepEqual(spans, [{ start: 0, end: 4, type: 'link', href: 'https://a.hk' }]);
  });

  it('is right after characters of two UTF-16 units', () => {
    const { text, spans } = convertMarked('𫞩与户口', [{ start: 3, end: 5 }], to);
    assert.equal(text, '璊與戶口');
    assert.deepEqual(
      spans.map(({ start, end }) => text.slice(start, end)),
      ['戶口'],
    );
  });
});

describe('changes say what a rule did', () => {
  const text = '更复杂的应用程序，合格的企业开户，港𫞩信息科技';
  const { text: result, changes } = convertMarked(text, [], to);

  it('each points at its exact source and result', () => {
    for (const change of changes) {
      assert.equal(result.slice(change.start, change.end), change.result);
      assert.equal(text.slice(change.sourceStart, change.sourceStart + change.source.length), change.source);
    }
  });

  it('leaves out a word that reads as issued, which appliedRules lists', () => {
    const kept = '公布着手制定人群了解入伙';
    assert.equal(convert(kept, to), '公布着手制定人群了解入伙');
    assert.deepEqual(convertMarked(kept, [], to).changes, []);
    const applied = appliedRules(kept, to).map(({ rule }) => rule);
    assert.deepEqual(applied, ['公布→公布', '着手制定→着手制定', '羣→群', '了解→了解', '入伙→入伙']);
  });

  it('lists what differs from plain OpenCC, and nothing else', () => {
    assert.deepEqual(
      changes.map(({ source, result: changed, rule, kind }) => [source, changed, rule, kind]),
      [
        ['更复杂', '更複雜', '更复杂→更複雜', 'character'],
        ['应用程序', '應用程式', '应用程序→應用程式', 'vocabulary'],
        ['合格的企业', '合資格的企業', '合格的企业→合資格的企業', 'vocabulary'],
        ['户', '戶', '户→戶', 'house-spelling'],
        ['信息科技', '資訊科技', '信息科技→資訊科技', 'vocabulary'],
      ],
    );
  });
});

const WORDS = [
  '信息科技',
  '应用程序',
  '合格的企业',
  '户',
  '发展',
  '，',
  'A1',
  '𫞩',
  '里',
  '。',
  '支持',
  '服务',
  'é',
  ' ',
];

describe('properties', () => {
  const texts = fc.array(fc.constantFrom(...WORDS), { maxLength: 14 }).map((words) => words.join(''));
  const withSpans = texts.chain((text) =>
    fc.record({
      text: fc.constant(text),
      spans: fc.array(
        fc
          .tuple(fc.nat(text.length), fc.nat(text.length))
          .map(([a, b]) => ({ start: Math.min(a, b), end: Math.max(a, b) })),
        { maxLength: 4 },
      ),
    }),
  );

  it('convertMarked gives the text convert gives', () => {
    fc.assert(
      fc.property(withSpans, ({ text, spans }) => {
        assert.equal(convertMarked(text, spans, to).text, convert(text, to));
      }),
    );
  });

  it('no mark is lost, empties, or leaves the text', () => {
    fc.assert(
      fc.property(withSpans, ({ text, spans }) => {
        const result = convertMarked(text, spans, to);
        assert.equal(result.spans.length, spans.length);
        for (const [i, { start, end }] of result.spans.entries()) {
          assert.ok(0 <= start && start <= end && end <= result.text.length);
          assert.equal(start === end, spans[i]?.start === spans[i]?.end);
        }
      }),
    );
  });

  it('marks that did not cross do not cross afterwards', () => {
    const cross = (a: { start: number; end: number }, b: { start: number; end: number }) =>
      a.start < b.start && b.start < a.end && a.end < b.end;
    fc.assert(
      fc.property(withSpans, ({ text, spans }) => {
        const result = convertMarked(text, spans, to).spans;
        for (const [i, a] of spans.entries()) {
          for (const [j, b] of spans.entries()) {
            const [newA, newB] = [result[i], result[j]];
            if (newA && newB && !cross(a, b) && !cross(b, a)) assert.ok(!cross(newA, newB));
          }
        }
      }),
    );
  });

  it('digits, Latin letters and punctuation are never changed', () => {
    const others = (text: string) => [...text].filter((c) => !/\p{Script=Han}/u.test(c)).join('');
    fc.assert(
      fc.property(fc.oneof(texts, fc.string({ unit: 'binary' })), (text) => {
        assert.equal(others(convert(text, to)), others(text));
      }),
    );
  });

  it('what no rule matches keeps its length', () => {
    const bare = { from: HANS, to: HANT, rules: compileRules([], []) };
    fc.assert(fc.property(texts, (text) => assert.equal([...convert(text, bare)].length, [...text].length)));
  });

  it('sentences are converted alike alone and together', () => {
    fc.assert(
      fc.property(fc.array(texts, { maxLength: 4 }), (sentences) => {
        const closed = sentences.map((sentence) => `${sentence}。`);
        assert.equal(convert(closed.join(''), to), closed.map((sentence) => convert(sentence, to)).join(''));
      }),
    );
  });
});
