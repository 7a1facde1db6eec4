import type { ElementContent } from 'hast';
import { flattenInline } from '../../inline.ts';
import { parseMarkdown } from '../../markdown.ts';
import { escapeMarkdown } from '../escape.ts';
import { raise } from '../raised.ts';

type MarkName = 'strong' | 'emphasis' | 'delete';

const MARKS: Readonly<Record<string, MarkName>> = {
  strong: 'strong',
  b: 'strong',
  em: 'emphasis',
  i: 'emphasis',
  del: 'delete',
  s: 'delete',
  strike: 'delete',
};
/** How marks are written; where Markdown does not take the first way, the next may do. */
const SIGNS: readonly Readonly<Record<MarkName | 'open' | 'close', string>>[] = [
  { strong: '**', emphasis: '*', delete: '~~', open: '', close: '' },
  { strong: '__', emphasis: '*', delete: '~~', open: '', close: '' },
  { strong: '**', emphasis: '_', delete: '~~', open: '', close: '' },
  // Between the letters of a word, the neighbours are written as references, which count as punctuation.
  { strong: '**', emphasis: '*', delete: '~~', open: '\uFDD0', close: '\uFDD1' },
];
/** What Markdown can hold between ]( and ). */
const ADDRESS = /^(?:https?:\/\/|mailto:)[^\s()<>]+$/iu;
const WIDE = '[\\p{Script=Han}\\u3000-\\u303F\\uFF00-\\uFF60]';
const BREAK_IN_CHINESE = new RegExp(`(?<=${WIDE})[ \\t]*[\\r\\n]\\s*(?=${WIDE})`, 'gu');

/** A stretch of text under the same marks. */
interface Run {
  text: string;
  /** `strong`, `emphasis`, `delete` and `link:` with its address. */
  marks: ReadonlySet<string>;
}

/** Inline HTML as one line of Markdown: bold, emphasis, deletion and links to other sites are kept. */
export function inlineMarkdown(nodes: readonly ElementContent[]): string {
  return inlineText(nodes).markdown;
}

/** The same, and whether Markdown had no way to write its marks, so that only the words are there. */
export function inlineText(nodes: readonly ElementContent[]): { markdown: string; unmarked: boolean } {
  const runs = mergeRuns(runsOf(nodes, new Set(), false));
  const wanted = signatureOf(runs);
  for (const signs of SIGNS) {
    const markdown = escapeStart(tidy(guarded(write(runs, ['link', 'delete', 'strong', 'emphasis'], signs))));
    if (signatureOf(readBack(markdown)) === wanted) return { markdown, unmarked: false };
  }
  const unmarked = runs.some(({ marks, text }) => marks.size > 0 && text.trim() !== '');
  return { markdown: escapeMarkdown(tidy(plainText(nodes))), unmarked };
}

/** The text of inline HTML; digits of `<sup>` are superscript digits. */
export function plainText(nodes: readonly ElementContent[]): string {
  return runsOf(nodes, new Set(), false)
    .map(({ text }) => text)
    .join('');
}

/** One line, spaces closed up; a line end within Chinese is none. */
export function tidy(text: string): string {
  return text
    .replace(BREAK_IN_CHINESE, '')
    .replace(/[^\S\u3000]+/gu, ' ')
    .trim();
}

function runsOf(nodes: readonly ElementContent[], marks: ReadonlySet<string>, raised: boolean): Run[] {
  return nodes.flatMap((node) => {
    if (node.type === 'text') return [{ text: raised ? raise(node.value) : node.value, marks }];
    if (node.type !== 'element') return [];
    const { tagName, children, properties } = node;
    if (tagName === 'br') return [{ text: ' ', marks }];
    const href = tagName === 'a' ? String(properties.href ?? '') : '';
    const linked = [...marks].some((mark) => mark.startsWith('link:'));
    const own = !linked && ADDRESS.test(href) ? `link:${href}` : MARKS[tagName];
    const inner = own === undefined ? marks : new Set([...marks, own]);
    return runsOf(children, inner, raised || tagName === 'sup');
  });
}

/** Joins neighbours under the same marks; a space between two of them is of their kind. */
function mergeRuns(runs: readonly Run[]): Run[] {
  const merged: Run[] = [];
  const full = runs.filter(({ text }) => text !== '');
  for (const [index, { text, marks }] of full.entries()) {
    const last = merged.at(-1);
    const next = full.slice(index + 1).find((run) => run.text.trim() !== '');
    const shared = new Set([...(last?.marks ?? [])].filter((mark) => next?.marks.has(mark)));
    const own = text.trim() === '' ? shared : marks;
    if (last && keyOf(last.marks) === keyOf(own)) last.text += text;
    else merged.push({ text, marks: own });
  }
  return merged;
}

function keyOf(marks: ReadonlySet<string>): string {
  return [...marks].sort().join('\n');
}

function write(
  runs: readonly Run[],
  [level, ...inner]: readonly string[],
  signs: (typeof SIGNS)[number],
): string {
  if (level === undefined) return runs.map(({ text }) => escapeInline(text)).join('');
  const groups: { mark: string | undefined; runs: Run[] }[] = [];
  for (const run of runs) {
    const mark = [...run.marks].find((each) => each === level || each.startsWith(`${level}:`));
    const last = groups.at(-1);
    if (last && last.mark === mark) last.runs.push(run);
    else groups.push({ mark, runs: [run] });
  }
  return groups
    .map(({ mark, runs: own }) => {
      const text = write(own, inner, signs);
      const [, before = '', words = '', behind = ''] = /^(\s*)([\s\S]*?)(\s*)$/u.exec(text) ?? [];
      if (mark === undefined || words === '') return text;
      if (mark.startsWith('link:')) return `${before}[${words}](${mark.slice(5)})${behind}`;
      const sign = signs[mark as MarkName];
      return `${before}${signs.open}${sign}${words}${sign}${signs.close}${behind}`;
    })
    .join('');
}

/** Writes letters and digits beside a guarded mark as references. */
function guarded(markdown: string): string {
  const reference = (sign: string): string => `&#${sign.codePointAt(0)};`;
  return markdown
    .replace(/([\p{L}\p{N}])(?=\uFDD0)/gu, reference)
    .replace(/(?<=\uFDD1)([\p{L}\p{N}])/gu, reference)
    .replace(/[\uFDD0\uFDD1]/gu, '');
}

/** Escapes text that does not begin a block. */
function escapeInline(text: string): string {
  return escapeMarkdown(`香${text}`).slice(1);
}

/** Escapes what would make a paragraph an item. */
function escapeStart(markdown: string): string {
  return markdown
    .replace(/^[+=-]+/u, (signs) => [...signs].map((sign) => `\\${sign}`).join(''))
    .replace(/^(\d{1,9})([.)])/u, '$1\\$2');
}

function readBack(markdown: string): Run[] {
  const [node] = parseMarkdown(markdown).children;
  if (node?.type !== 'paragraph') return [];
  const { text, marks } = flattenInline(node.children, { spaced: false }, markdown);
  return [...text.matchAll(/./gsu)].map(({ 0: sign, index }) => ({
    text: sign,
    marks: new Set(
      marks
        .filter(({ start, end }) => start <= index && index < end)
        .map(({ type, href }) => (type === 'link' ? `link:${href ?? ''}` : type)),
    ),
  }));
}

/** Every character but spaces, with its marks. */
function signatureOf(runs: readonly Run[]): string {
  return runs
    .flatMap(({ text, marks }) => [...text.replace(/\s+/gu, '')].map((sign) => `${sign}${keyOf(marks)}`))
    .join('\f');
}
