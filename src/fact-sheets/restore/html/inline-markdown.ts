import type { ElementContent } from 'hast';
import { flattenInline } from '../../inline.ts';
import { parseMarkdown } from '../../markdown.ts';
import { escapeMarkdown } from '../escape.ts';

const MARKS: Readonly<Record<string, string>> = {
  strong: '**',
  b: '**',
  em: '*',
  i: '*',
  del: '~~',
  s: '~~',
};
/** What Markdown can hold between ]( and ). */
const ADDRESS = /^(?:https?:\/\/|mailto:)[^\s()<>]+$/iu;
const WIDE = '[\\p{Script=Han}\\u3000-\\u303F\\uFF00-\\uFF60]';
const BREAK_IN_CHINESE = new RegExp(`(?<=${WIDE})[ \\t]*[\\r\\n]\\s*(?=${WIDE})`, 'gu');

/** Inline HTML as one line of Markdown: bold, emphasis, deletion and links to other sites are kept. */
export function inlineMarkdown(nodes: readonly ElementContent[]): string {
  const plain = escapeMarkdown(tidy(plainText(nodes)));
  const marked = tidy(markedText(nodes));
  // Where Markdown would read the signs otherwise, the words come before the marks.
  return readBack(marked) === readBack(plain) ? marked : plain;
}

/** The text of inline HTML on one line. */
export function plainText(nodes: readonly ElementContent[]): string {
  return nodes
    .map((node) => {
      if (node.type === 'text') return node.value;
      return node.type === 'element' ? (node.tagName === 'br' ? ' ' : plainText(node.children)) : '';
    })
    .join('');
}

function markedText(nodes: readonly ElementContent[]): string {
  return nodes
    .map((node) => {
      if (node.type === 'text') return escapeInline(node.value);
      if (node.type !== 'element') return '';
      if (node.tagName === 'br') return ' ';
      const inner = markedText(node.children);
      const [, before = '', text = '', behind = ''] = /^(\s*)([\s\S]*?)(\s*)$/u.exec(inner) ?? [];
      if (text === '') return inner;
      const href = node.tagName === 'a' ? String(node.properties.href ?? '') : '';
      if (ADDRESS.test(href)) return `${before}[${text}](${href})${behind}`;
      const mark = MARKS[node.tagName];
      return mark === undefined || text.startsWith(mark) ? inner : `${before}${mark}${text}${mark}${behind}`;
    })
    .join('');
}

/** Escapes text that does not begin a block. */
function escapeInline(text: string): string {
  return escapeMarkdown(`香${text}`).slice(1);
}

/** One line, spaces closed up; a line end within Chinese is none. */
export function tidy(text: string): string {
  return text
    .replace(BREAK_IN_CHINESE, '')
    .replace(/[^\S\u3000]+/gu, ' ')
    .trim();
}

function readBack(markdown: string): string {
  const [node] = parseMarkdown(markdown).children;
  if (node?.type !== 'paragraph') return '';
  return flattenInline(node.children, { spaced: false }, markdown).text.replace(/\s+/gu, '');
}
