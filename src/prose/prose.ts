import type { Element, Root, Text } from 'hast';
import rehypeStringify from 'rehype-stringify';
import remarkCjkFriendly from 'remark-cjk-friendly';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import remarkRehype from 'remark-rehype';
import { unified } from 'unified';
import { convertMarked, type Rules, type Script } from '../script/index.ts';

/** A part of one of the site's own texts, under a heading of the second level. */
export interface ProseSection {
  /** Element id, from `{#id}` after the heading; empty for what stands before the first heading. */
  id: string;
  heading: string;
  html: string;
}

const parser = unified().use(remarkParse).use(remarkGfm).use(remarkCjkFriendly).use(remarkRehype);
const printer = unified().use(rehypeStringify);

/** One of the site's own texts in a script. */
export interface Prose {
  /** From a heading of the first level; undefined where the page has a title of its own. */
  title: string | undefined;
  sections: ProseSection[];
}

/**
 * Renders one of the site's own texts (about page, guides) in a script. Text is converted as a whole per
 * paragraph, so that a phrase may run across marks; code and link addresses are left alone.
 * @param markdown written in `from`; headings of the second level carry their id: `## 私隱 {#privacy}`
 * @throws Error for a heading without an id.
 */
export function renderProse(markdown: string, from: Script, to: Script, rules: Rules): Prose {
  const tree = parser.runSync(parser.parse(markdown)) as Root;
  if (from !== to) {
    convertTexts(tree, from, to, rules);
    markCode(tree, from);
  }
  const sections: { id: string; heading: string; children: Root['children'] }[] = [
    { id: '', heading: '', children: [] },
  ];
  let title: string | undefined;
  for (const node of tree.children) {
    if (node.type === 'element' && node.tagName === 'h1') title = plainText(node);
    else if (node.type === 'element' && node.tagName === 'h2')
      sections.push({ ...readHeading(node), children: [] });
    else {
      if (node.type === 'element' && node.tagName === 'pre') makeScrollable(node, sections.at(-1)?.id);
      sections.at(-1)?.children.push(node);
    }
  }
  const printed = sections.map(({ id, heading, children }) => ({
    id,
    heading,
    html: printer.stringify({ type: 'root', children }).trim(),
  }));
  return { title, sections: printed.filter(({ id, html }) => id !== '' || html !== '') };
}

/** A line of code may be longer than the screen: the block scrolls by itself, by keyboard as well. */
function makeScrollable(node: Element, heading = ''): void {
  node.properties = { ...node.properties, tabIndex: 0 };
  if (heading !== '') Object.assign(node.properties, { role: 'group', ariaLabelledBy: [heading] });
}

/** Code is shown as it is typed and printed, in the script it is written in. */
function markCode(node: Root | Element, from: Script): void {
  for (const child of node.children) {
    if (child.type !== 'element') continue;
    if (child.tagName !== 'code') markCode(child, from);
    else if (
      /\p{Script=Han}/u.test(
        textsOf(child)
          .map(({ value }) => value)
          .join(''),
      )
    ) {
      child.properties = { ...child.properties, lang: from };
    }
  }
}

function readHeading(node: Element): { id: string; heading: string } {
  const text = plainText(node);
  const found = /^(.*?)\s*\{#([\w-]+)\}$/.exec(text);
  if (!found?.[1] || !found[2]) {
    throw new Error(`The heading "${text}" has no id. Write one behind it: ## ${text} {#some-id}`);
  }
  return { heading: found[1], id: found[2] };
}

const BLOCKS = new Set(['p', 'li', 'td', 'th', 'h1', 'h2', 'h3', 'h4']);

function convertTexts(node: Root | Element, from: Script, to: Script, rules: Rules): void {
  for (const child of node.children) {
    if (child.type !== 'element') continue;
    if (BLOCKS.has(child.tagName) && child.children.every((inner) => !isBlock(inner))) {
      convertRuns(child, from, to, rules);
    } else {
      convertTexts(child, from, to, rules);
    }
  }
}

function isBlock(node: Element['children'][number]): boolean {
  return (
    node.type === 'element' && (BLOCKS.has(node.tagName) || node.tagName === 'ul' || node.tagName === 'ol')
  );
}

/** Converts the text of a block's inline nodes in one go and hands each node its part back. */
function convertRuns(block: Element, from: Script, to: Script, rules: Rules): void {
  const texts = textsOf(block);
  let at = 0;
  const spans = texts.map(({ value }) => {
    const start = at;
    at += value.length;
    return { start, end: at };
  });
  const whole = texts.map(({ value }) => value).join('');
  const converted = convertMarked(whole, spans, { from, to, rules });
  // A phrase converted across two nodes belongs to both spans; the first node takes it, so no text appears twice.
  let taken = 0;
  converted.spans.forEach(({ start, end }, index) => {
    const text = texts[index];
    if (text) text.value = converted.text.slice(Math.max(start, taken), Math.max(end, taken));
    taken = Math.max(taken, end);
  });
}

function plainText(node: Element): string {
  return textsOf(node)
    .map(({ value }) => value)
    .join('');
}

function textsOf(node: Element): Text[] {
  return node.children.flatMap((child) => {
    if (child.type === 'text') return [child];
    return child.type === 'element' && child.tagName !== 'code' ? textsOf(child) : [];
  });
}
