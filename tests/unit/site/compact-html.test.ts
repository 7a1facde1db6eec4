import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import rehypeParse from 'rehype-parse';
import { unified } from 'unified';
import { compactHtml } from '../../../src/site/index.ts';

const parser = unified().use(rehypeParse);

/** What a parser makes of a page, without places in the text. */
function treeOf(html: string): unknown {
  return JSON.parse(
    JSON.stringify(parser.parse(html), (key, value) => (key === 'position' ? undefined : value)),
  );
}

const page = (main: string, tag = '<main id="main">') =>
  `<!DOCTYPE html><html lang="zh-Hans"><head><title>x</title></head><body><p class="a">y</p>${tag}${main}</main><p class="b">z</p></body></html>`;

test('quotes and end tags that HTML can do without go, in what the page shows only', () => {
  const cases: [html: string, compact: string][] = [
    ['<p class="note">a</p><p>b</p>', '<p class=note>a<p>b</p>'],
    ['<ul role="list"><li id="a-1"><p>x</p></li><li>y</li></ul>', '<ul role=list><li id=a-1><p>x<li>y</ul>'],
    ['<a href="../2025-05/#rail-1">x</a>', '<a href=../2025-05/#rail-1>x</a>'],
    ['<p>a</p> <p>b</p>', '<p>a</p> <p>b</p>'],
    ['<b class="up down">a</b><i title="">b</i>', '<b class="up down">a</b><i title="">b</i>'],
    [
      '<a aria-label="x > class=&quot;y&quot;" href="z">a</a>',
      '<a aria-label="x > class=&quot;y&quot;" href=z>a</a>',
    ],
    [
      '<script type="module">if ("<p class=\\"a\\">") x</script>',
      '<script type="module">if ("<p class=\\"a\\">") x</script>',
    ],
    ['<table><tr><th>a</th><td>b</td></tr></table>', '<table><tr><th>a<td>b</tr></table>'],
    ['<x-y><p>a</p></x-y>', '<x-y><p>a</p></x-y>'],
  ];
  for (const [html, compact] of cases) assert.equal(compactHtml(page(html)), page(compact, '<main id=main>'));
});

test('a parser makes the same document of it, whatever stands in it', () => {
  const text = fc
    .stringMatching(/^[a-z "'=&<>段/ ]{0,6}$/)
    .map((each) => each.replace(/[<&"]/g, (found) => `&#${found.charCodeAt(0)};`));
  const attributes = fc
    .dictionary(
      fc.constantFrom('class', 'id', 'href', 'data-x', 'aria-label'),
      fc.stringMatching(/^[\w./#:> =-]{0,8}$/),
    )
    .map((all) =>
      Object.entries(all)
        .map(([name, value]) => ` ${name}="${value}"`)
        .join(''),
    );
  const wrap = (tags: readonly string[], content: fc.Arbitrary<string>) =>
    fc
      .tuple(fc.constantFrom(...tags), attributes, content)
      .map(([tag, own, inner]) => `<${tag}${own}>${inner}</${tag}>`);
  const many = (part: fc.Arbitrary<string>) => fc.array(part, { maxLength: 4 }).map((all) => all.join(''));
  const phrase = many(
    fc.oneof(
      text,
      wrap(['a', 'b', 'span', 'del', 'i'], text),
      wrap(['svg'], wrap(['path', 'circle'], fc.constant(''))),
    ),
  );
  const { flow } = fc.letrec<{ flow: string }>((tie) => ({
    flow: fc.oneof(
      { maxDepth: 4 },
      phrase,
      wrap(['p', 'h3'], phrase),
      many(tie('flow')),
      wrap(['div', 'section', 'x-y', 'details'], tie('flow')),
      wrap(['ul', 'ol'], many(wrap(['li'], tie('flow')))),
      wrap(['dl'], many(wrap(['dt', 'dd'], phrase))),
      wrap(['table'], wrap(['tbody', 'thead'], many(wrap(['tr'], many(wrap(['td', 'th'], tie('flow'))))))),
      wrap(['select'], many(wrap(['option'], text))),
    ),
  }));
  fc.assert(
    fc.property(flow, (main) => {
      const html = page(main);
      assert.deepEqual(treeOf(compactHtml(html)), treeOf(html));
    }),
    { numRuns: 500 },
  );
});
