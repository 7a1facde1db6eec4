import type { Element, ElementContent, Root } from 'hast';
import rehypeParse from 'rehype-parse';
import { unified } from 'unified';
import { UPDATED_LINE } from '../../outline.ts';
import { readBullet } from '../bullets.ts';
import { BETWEEN_CELLS } from '../restored.ts';
import { endsSentence } from '../sentence.ts';
import { inlineMarkdown, plainText, tidy } from './inline-markdown.ts';
import { type DroppedPart, find, findMain, textOf } from './main-content.ts';

/** A page's main text as Markdown. */
export interface HtmlMarkdown {
  markdown: string;
  /** Line of the HTML for each line of the Markdown, both counted from 1; the first entry is for line 1. */
  lines: number[];
  /** Parts of the page that were left out. */
  dropped: DroppedPart[];
  /** Lines of the Markdown at which a table begins. */
  tables: number[];
}

const parser = unified().use(rehypeParse).freeze();
const BLOCKS = new Set(
  'address article blockquote center dd details div dl dt fieldset figcaption figure footer h1 h2 h3 h4 h5 h6 header hr li main ol p pre section summary table ul'.split(
    ' ',
  ),
);

/** Takes the sheet out of an HTML page: its main content as headings, paragraphs and items, nothing else. */
export function htmlToMarkdown(html: string): HtmlMarkdown {
  const root: Root = parser.parse(html);
  const { main, dropped } = findMain(root);
  const writer = new Writer();
  const outside = (wanted: (element: Element) => boolean): Element | undefined =>
    find(main, wanted) ? undefined : find(root, wanted);
  const title = outside(({ tagName }) => tagName === 'h1');
  if (title) writer.heading(title, 1);
  writer.blocks(main.children as ElementContent[]);
  if (!writer.lines.some(({ text }) => /更新日期/u.test(text))) {
    const updated = outside(
      (element) =>
        isUpdate(element) && !element.children.some((child) => child.type === 'element' && isUpdate(child)),
    );
    if (updated) writer.paragraph(updated.children);
  }
  return {
    markdown: `${writer.lines.map(({ text }) => text).join('\n')}\n`,
    lines: writer.lines.map(({ line }) => line),
    dropped,
    tables: writer.tables,
  };
}

function isUpdate(element: Element): boolean {
  return UPDATED_LINE.test(textOf(element).trim());
}

class Writer {
  lines: { text: string; line: number }[] = [];
  tables: number[] = [];
  #line = 1;
  #wasItem = false;

  blocks(nodes: readonly ElementContent[], depth = -1): void {
    let inline: ElementContent[] = [];
    const flush = (): void => {
      this.paragraph(inline);
      inline = [];
    };
    for (const node of nodes) {
      if (node.type === 'element' && holdsBlocks(node)) {
        flush();
        this.#block(node, depth);
      } else inline.push(node);
    }
    flush();
  }

  heading(node: Element, level: number): void {
    this.#at(node);
    const text = inlineMarkdown([{ type: 'text', value: plainText(node.children) }]);
    if (text !== '') this.#put(`${'#'.repeat(level)} ${text}`, false);
  }

  /** Inline content; a `<br>` ends a paragraph only where the next line begins an item, or a sentence has ended. */
  paragraph(nodes: readonly ElementContent[]): void {
    const parts = splitAtBreaks(nodes);
    for (const part of parts) {
      const text = tidy(plainText(part));
      if (text === '') continue;
      this.#at(part.find((node) => tidy(plainText([node])) !== '') ?? part[0]);
      const bullet = readBullet(text);
      if (bullet) this.#put(`- ${inlineMarkdown(withoutBullet(part, bullet.glyph))}`, true);
      else this.#put(inlineMarkdown(part), false);
    }
  }

  #block(node: Element, depth: number): void {
    this.#at(node);
    const { tagName, children } = node;
    const level = /^h([1-6])$/u.exec(tagName)?.[1];
    if (level !== undefined) this.heading(node, Number(level));
    else if (tagName === 'ul' || tagName === 'ol') this.#list(node, depth + 1);
    else if (tagName === 'table') this.#table(node);
    else if (tagName === 'dd') this.#item(children, Math.max(0, depth), '- ');
    else this.blocks(children, depth);
  }

  #list(node: Element, depth: number): void {
    const start = Number(node.properties.start ?? 1);
    const items = node.children.filter((child): child is Element => child.type === 'element');
    for (const [index, item] of items.entries()) {
      if (item.tagName === 'li') {
        this.#item(
          item.children,
          depth,
          node.tagName === 'ol' ? `${(Number.isFinite(start) ? start : 1) + index}\\. ` : '- ',
        );
      } else this.#block(item, depth);
    }
  }

  #item(children: readonly ElementContent[], depth: number, mark: string): void {
    const at = children.findIndex((child) => child.type === 'element' && holdsBlocks(child));
    const inline = at < 0 ? [...children] : children.slice(0, at);
    const rest = at < 0 ? [] : children.slice(at);
    if (tidy(plainText(inline)) === '') {
      const [first, ...more] = rest;
      if (first?.type === 'element' && !/^(?:ul|ol|table|h[1-6])$/u.test(first.tagName)) {
        this.#item(first.children, depth, mark);
        this.blocks(more, depth);
      } else this.blocks(rest, depth);
      return;
    }
    this.#at(inline.find((child) => tidy(plainText([child])) !== ''));
    const bullet = readBullet(tidy(plainText(inline)));
    const text = inlineMarkdown(bullet ? withoutBullet(inline, bullet.glyph) : inline);
    if (mark === '- ') this.#put(`${'  '.repeat(depth)}- ${text}`, true);
    else this.#put(`${mark}${text}`, false);
    this.blocks(rest, depth);
  }

  /** Rows become items; a table that only lays out a page is read cell by cell. */
  #table(node: Element): void {
    const rows = rowsOf(node);
    const layout =
      find(node, ({ tagName }) => /^(?:ul|ol|h[1-6]|table)$/u.test(tagName)) !== undefined ||
      rows.every(({ cells }) => cells.length < 2);
    let first = true;
    for (const { row, cells } of rows) {
      if (layout) {
        for (const cell of cells) this.blocks(cell.children);
        continue;
      }
      const texts = cells.map(({ children }) => inlineMarkdown(children)).filter((text) => text !== '');
      if (texts.length === 0) continue;
      this.#at(row);
      this.#put(`- ${texts.join(BETWEEN_CELLS)}`, true);
      if (first) this.tables.push(this.lines.length);
      first = false;
    }
  }

  #at(node: ElementContent | undefined): void {
    this.#line = node?.position?.start.line ?? this.#line;
    if (node?.type === 'text') this.#line += /^\s*/u.exec(node.value)?.[0].match(/\n/gu)?.length ?? 0;
  }

  #put(text: string, isItem: boolean): void {
    if (this.lines.length > 0 && !(isItem && this.#wasItem)) this.lines.push({ text: '', line: this.#line });
    this.lines.push({ text, line: this.#line });
    this.#wasItem = isItem;
  }
}

function holdsBlocks(element: Element): boolean {
  return BLOCKS.has(element.tagName) || find(element, ({ tagName }) => BLOCKS.has(tagName)) !== undefined;
}

function rowsOf(table: Element): { row: Element; cells: Element[] }[] {
  return table.children.flatMap((child) => {
    if (child.type !== 'element') return [];
    if (child.tagName !== 'tr')
      return /^(?:thead|tbody|tfoot|caption)$/u.test(child.tagName) ? rowsOf(child) : [];
    const cells = child.children.filter(
      (cell): cell is Element => cell.type === 'element' && /^t[dh]$/u.test(cell.tagName),
    );
    return [{ row: child, cells }];
  });
}

function splitAtBreaks(nodes: readonly ElementContent[]): ElementContent[][] {
  const parts: ElementContent[][] = [[]];
  for (const [index, node] of nodes.entries()) {
    const isBreak = node.type === 'element' && node.tagName === 'br';
    const before = tidy(plainText(parts.at(-1) ?? []));
    const behind = tidy(plainText(nodes.slice(index + 1)));
    if (
      isBreak &&
      before !== '' &&
      (endsSentence(before) || /[：:]$/u.test(before) || readBullet(behind) || UPDATED_LINE.test(behind))
    )
      parts.push([]);
    else parts.at(-1)?.push(node);
  }
  return parts;
}

/** Inline content without the bullet it is written with. */
function withoutBullet(nodes: readonly ElementContent[], glyph: string): ElementContent[] {
  let found = false;
  const strip = (node: ElementContent): ElementContent => {
    if (found) return node;
    if (node.type === 'text') {
      if (node.value.trim() === '') return node;
      found = true;
      return { ...node, value: node.value.trimStart().slice(glyph.length) };
    }
    return node.type === 'element' ? { ...node, children: node.children.map(strip) } : node;
  };
  return nodes.map(strip);
}
