/** Values that need no quotes in HTML, and are told apart by the checks that read pages: letters, digits, `_.:#/-`. */
const QUOTED = /(\s[a-z][\w:-]*=)"([\w.:#/-]+)"/g;

/** A tag, or an element whose content is no HTML. */
const TAGS =
  /<(?:script|style|textarea|pre)\b[\s\S]*?<\/(?:script|style|textarea|pre)>|<[a-z][^<>"]*(?:"[^"]*"[^<>"]*)*>/g;

/** What a parser takes as the end of a paragraph: a block that begins, or the end of one that holds it. */
const ENDS_PARAGRAPH =
  '<(?:p|div|[uo]l|dl|h[1-6]|section|table|details|footer|header|nav|article|blockquote|form)[\\s>]|</(?:li|div|section|td|dd|article|header|footer|blockquote|details|main)>';

/** End tags that HTML lets be left out, with what has to follow them (HTML Standard, 13.1.2.4, Optional tags). */
const OPTIONAL: readonly [tag: string, before: string][] = [
  ['p', ENDS_PARAGRAPH],
  ['li', '<li[\\s>]|</[uo]l>'],
  ['dt', '<d[td][\\s>]'],
  ['dd', '<d[td][\\s>]|</dl>'],
  ['t[dh]', '<t[dh][\\s>]|</tr>'],
  ['tr', '<tr[\\s>]|</t(?:body|head)>'],
  ['option', '<option[\\s>]|</select>'],
];

const END_TAGS = new RegExp(OPTIONAL.map(([tag, before]) => `</${tag}>(?=${before})`).join('|'), 'g');

/**
 * Writes what a page shows (its `main`) in fewer bytes: without quotes and end tags that HTML can do without. A parser
 * makes the same document of it. For sites of so many pages that their host's limit counts; a reader's browser hardly
 * gains, as both compress well.
 */
export function compactHtml(html: string): string {
  const start = html.indexOf('<main');
  const end = html.lastIndexOf('</main>');
  if (start < 0 || end < start) return html;
  const main = html
    .slice(start, end)
    .replace(TAGS, (tag) =>
      /^<(?:script|style|textarea|pre)\b/.test(tag) ? tag : tag.replace(QUOTED, '$1$2'),
    )
    .replace(END_TAGS, '');
  return html.slice(0, start) + main + html.slice(end);
}
