import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { escapeHtml, type InlineElement, inlineHtml } from '../../../src/renditions/index.ts';

const bold = (start: number, end: number): InlineElement => ({ start, end, rank: 20, tag: 'strong' });
const link = (start: number, end: number): InlineElement => ({
  start,
  end,
  rank: 0,
  tag: 'a',
  attributes: { href: '#x' },
});

const CASES: [name: string, text: string, elements: InlineElement[], html: string][] = [
  ['plain text', '香港', [], '香港'],
  ['text that looks like markup', '<b>&"', [], '&lt;b&gt;&amp;&quot;'],
  ['one element', '香港科技', [bold(2, 4)], '香港<strong>科技</strong>'],
  ['an element inside another', 'abcd', [link(0, 4), bold(1, 2)], '<a href="#x">a<strong>b</strong>cd</a>'],
  [
    'a bold run that ends inside a link is split, the link is not',
    'abcd',
    [bold(0, 2), link(1, 4)],
    '<strong>a</strong><a href="#x"><strong>b</strong>cd</a>',
  ],
  ['neighbours', 'abcd', [bold(0, 2), bold(2, 4)], '<strong>ab</strong><strong>cd</strong>'],
  ['an empty element', 'ab', [bold(1, 1)], 'ab'],
  ['what follows an element', 'ab', [{ ...bold(0, 1), after: '<i>!</i>' }], '<strong>a</strong><i>!</i>b'],
  [
    'an attribute value',
    'a',
    [{ ...link(0, 1), attributes: { href: '?a="&b' } }],
    '<a href="?a=&quot;&amp;b">a</a>',
  ],
];

for (const [name, text, elements, html] of CASES) {
  test(name, () => assert.equal(inlineHtml(text, elements), html));
}

test('an element outside the text is an error that names both', () => {
  assert.throws(() => inlineHtml('香港', [bold(1, 5)]), /<strong> spans 1–5.*2 characters: "香港"/);
});

test('whatever overlaps, tags nest and the text stays', () => {
  const arbitrary = fc.string({ maxLength: 30 }).chain((text) =>
    fc.tuple(
      fc.constant(text),
      fc.array(
        fc
          .tuple(
            fc.nat(text.length),
            fc.nat(text.length),
            fc.constantFrom(0, 10, 20),
            fc.constantFrom('a', 'b', 'c'),
          )
          .map(
            ([x, y, rank, tag]): InlineElement => ({ start: Math.min(x, y), end: Math.max(x, y), rank, tag }),
          ),
        { maxLength: 6 },
      ),
    ),
  );
  fc.assert(
    fc.property(arbitrary, ([text, elements]) => {
      const html = inlineHtml(text, elements);
      const open: string[] = [];
      for (const [, close, tag] of html.matchAll(/<(\/?)(\w+)[^>]*>/g)) {
        if (close) assert.equal(open.pop(), tag);
        else open.push(tag ?? '');
      }
      assert.deepEqual(open, []);
      assert.equal(html.replace(/<\/?\w+>/g, ''), escapeHtml(text));
    }),
  );
});
