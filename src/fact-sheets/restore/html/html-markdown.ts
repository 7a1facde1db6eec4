import type { Element, ElementContent, Root } from 'hast';
import rehypeParse from 'rehype-parse';
import { unified } from 'unified';
import type { DoubtMessage } from '../doubt-kinds.ts';
import { raisedDoubts } from '../raised.ts';
import { BETWEEN_CELLS, type Doubt } from '../restored.ts';
import { holdsBlocks, sinkInline } from './blocks.ts';
import { hoistBreaks, splitLines } from './breaks.ts';
import { inlineText, plainText, tidy } from './inline-markdown.ts';
import { listNumbers } from './list-numbers.ts';
import { type DroppedPart, findMain } from './main-content.ts';
import { find, headingLevel } from './page-parts.ts';
import { isLayoutTable, isUneven, rowsOf } from './tables.ts';
import { bulletOf, lineBehind, linesOfCell, splitAtBreaks, withoutBullet } from './text-lines.ts';

/** A page's main text as Markdown. */
export interface HtmlMarkdown {
  markdown: string;
  /** Line of the HTML for each line of the Markdown, both counted from 1; the first entry is for line 1. */
  lines: number[];
  /** Parts of the page that were left out. */
  dropped: DroppedPart[];
  /** What a person should look at, by the line of the Markdown. */
  doubts: Doubt[];
}

const parser = unified().use(rehypeParse).freeze();
/** A web page as a tree. */
export function parseHtml(html: string): Root {
  const root: Root = parser.parse(html);
  splitLines(root, false);
  sinkInline(root);
  return root;
}

/** Takes the sheet out of an HTML page: its main content as headings, paragraphs and items, nothing else. */
export function htmlToMarkdown(html: string): HtmlMarkdown {
  const { parts, dropped } = findMain(parseHtml(html));
  const writer = new Writer();
  for (const { kind, nodes } of parts) {
    const [first] = nodes;
    if (kind === 'title' && first?.type === 'element') writer.heading(first, 1);
    else if (kind === 'update') writer.paragraph(nodes);
    else if (kind === 'main') writer.blocks(nodes);
    else writer.outside(nodes);
  }
  return {
    markdown: `${writer.lines.map(({ text }) => text).join('\n')}\n`,
    lines: writer.lines.map(({ line }) => line),
    dropped,
    doubts: writer.doubts,
  };
}

class Writer {
  lines: { text: string; line: number }[] = [];
  doubts: Doubt[] = [];
  #line = 1;
  /** Depth of the item above, or -1 below anything else. */
  #above = -1;

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

  /** Text that stands beside the main part of the page. */
  outside(nodes: readonly ElementContent[]): void {
    const before = this.lines.length;
    this.blocks(nodes);
    const at = this.lines.findIndex(({ text }, index) => index >= before && text !== '');
    if (at >= 0) {
      this.#doubt(
        `stands outside the main part of the page, taken: "${excerpt(this.lines[at]?.text ?? '')}"`,
        at + 1,
      );
    }
  }

  heading(node: Element, level: number): void {
    this.#at(node);
    const { markdown } = inlineText([{ type: 'text', value: plainText(node.children) }]);
    if (markdown !== '') this.#put(`${'#'.repeat(level)} ${markdown}`);
  }

  /** Inline content; a `<br>` ends a paragraph only where the next line begins an item, or a sentence has ended. */
  paragraph(nodes: readonly ElementContent[]): void {
    for (const part of splitAtBreaks(hoistBreaks(nodes))) {
      const text = tidy(plainText(part));
      if (text === '') continue;
      this.#at(part.find((node) => tidy(plainText([node])) !== '') ?? part[0]);
      const bullet = bulletOf(lineBehind(part));
      if (bullet) this.#put(this.#inline(withoutBullet(part, bullet)), 0);
      else this.#put(this.#inline(part));
    }
  }

  #block(node: Element, depth: number): void {
    this.#at(node);
    const { tagName, children } = node;
    const level = headingLevel(node);
    if (level !== undefined) this.heading(node, level);
    else if (/^(?:ul|ol|menu|dir)$/u.test(tagName)) this.#list(node, depth + 1);
    else if (tagName === 'table') this.#table(node);
    else if (tagName === 'dd' || tagName === 'li') this.#item(children, Math.max(0, depth), '', true);
    else this.blocks(children, depth);
  }

  /** A numbered list within another is one of items, any other of paragraphs, as the printed sheets have them. */
  #list(node: Element, depth: number): void {
    const numbers = node.tagName === 'ol' ? listNumbers(node) : undefined;
    const before = this.lines.length;
    for (const item of node.children) {
      if (item.type !== 'element') this.blocks([item], depth);
      else if (item.tagName === 'li') {
        const isItem = !numbers || depth > 0;
        this.#item(item.children, depth, numbers?.get(item) ?? '', isItem);
      } else this.blocks([item], depth);
    }
    const at = this.lines.findIndex(({ text }, index) => index >= before && text !== '');
    if (numbers && at >= 0) {
      const text = withoutMarkup(this.lines[at]?.text ?? '');
      this.#doubt(`numbers of a list, which the browser counts, written as text: "${excerpt(text)}"`, at + 1);
    }
  }

  #item(children: readonly ElementContent[], depth: number, number: string, isItem: boolean): void {
    const at = children.findIndex((child) => child.type === 'element' && holdsBlocks(child));
    const inline = at < 0 ? [...children] : children.slice(0, at);
    const rest = at < 0 ? [] : children.slice(at);
    // Below a numbered paragraph a list begins anew.
    const below = isItem ? depth : -1;
    if (tidy(plainText(inline)) === '') {
      const [first, ...more] = rest.filter((node) => tidy(plainText([node])) !== '');
      if (first?.type === 'element' && !/^(?:ul|ol|menu|dir|table|h[1-6])$/u.test(first.tagName)) {
        this.#item(first.children, depth, number, isItem);
        this.blocks(more, below);
      } else this.blocks(first ? [first, ...more] : [], below);
      return;
    }
    const [first = [], ...more] = splitAtBreaks(hoistBreaks(inline), true);
    this.#at(first.find((child) => tidy(plainText([child])) !== ''));
    const bullet = bulletOf(lineBehind(first));
    const own = bullet ? withoutBullet(first, bullet) : first;
    const numbered: ElementContent[] = number === '' ? own : [{ type: 'text', value: `${number} ` }, ...own];
    this.#put(this.#inline(numbered), isItem || bullet ? depth : undefined);
    for (const part of more) this.paragraph(part);
    this.blocks(rest, below);
  }

  /** Rows become items; a table that only lays out a page is read cell by cell. */
  #table(node: Element): void {
    const rows = rowsOf(node);
    if (isLayoutTable(node)) {
      for (const cell of rows.flatMap(({ cells }) => cells)) this.blocks(cell.children);
      return;
    }
    const captions = node.children.filter(isCaption);
    const isAbove = isCaption(node.children.find((child) => child.type === 'element'));
    if (isAbove) for (const caption of captions) this.blocks(caption.children);
    const before = this.lines.length;
    for (const row of rows) this.#row(row.row, row.cells);
    const end = this.lines.length;
    if (!isAbove) for (const caption of captions) this.blocks(caption.children);
    if (end === before) return;
    const at = this.lines.findIndex(({ text }, index) => index >= before && text !== '');
    if (at < 0) return;
    const said = excerpt(withoutMarkup(this.lines[at]?.text ?? ''));
    this.#doubt(`table: each row is kept as an item, its cells set apart: "${said}"`, at + 1);
    if (isUneven(rows, ({ children }) => tidy(plainText(children)) === '')) {
      this.#doubt(`table with joined or empty cells, whose columns shift: "${said}"`, at + 1);
    }
  }

  /** The cells on one line; from a cell with a list on, what follows becomes items below the row. */
  #row(row: Element, cells: readonly Element[]): void {
    const listAt = cells.findIndex((cell) => find(cell, ({ tagName }) => tagName === 'li') !== undefined);
    const plain = listAt < 0 ? cells : cells.slice(0, listAt);
    const texts = plain
      .map((cell) =>
        linesOfCell(cell)
          .map((line) => this.#inline(line))
          .filter(Boolean)
          .join(BETWEEN_CELLS),
      )
      .filter((text) => text !== '');
    this.#at(row);
    if (texts.length > 0) this.#put(texts.join(BETWEEN_CELLS), 0);
    if (listAt < 0) return;
    const depth = texts.length > 0 ? 1 : 0;
    for (const cell of cells.slice(listAt)) this.#cellItems(cell.children, depth);
  }

  #cellItems(nodes: readonly ElementContent[], depth: number): void {
    let inline: ElementContent[] = [];
    const flush = (): void => {
      const text = this.#inline(inline);
      if (text !== '') this.#put(text, depth);
      inline = [];
    };
    for (const node of nodes) {
      if (node.type === 'element' && holdsBlocks(node)) {
        flush();
        if (/^(?:ul|ol|menu|dir)$/u.test(node.tagName)) this.#list(node, depth);
        else this.#cellItems(node.children, depth);
      } else inline.push(node);
    }
    flush();
  }

  #pending: DoubtMessage[] = [];

  #inline(nodes: readonly ElementContent[]): string {
    const { markdown, unmarked } = inlineText(nodes);
    const text = tidy(plainText(nodes));
    if (unmarked) this.#pending.push(`bold or another mark that cannot be kept: "${excerpt(text)}"`);
    this.#pending.push(...raisedDoubts(text));
    return markdown;
  }

  #at(node: ElementContent | undefined): void {
    this.#line = node?.position?.start.line ?? this.#line;
    if (node?.type === 'text') this.#line += /^\s*/u.exec(node.value)?.[0].match(/\n/gu)?.length ?? 0;
  }

  /** Writes one block: an item at its depth, anything else without one. */
  #put(text: string, depth?: number): void {
    const isBelow = depth !== undefined && this.#above >= 0;
    if (this.lines.length > 0 && !isBelow) this.lines.push({ text: '', line: this.#line });
    // An item cannot stand two levels below the one above.
    const level = depth === undefined ? -1 : Math.min(depth, this.#above + 1);
    this.lines.push({ text: level < 0 ? text : `${'  '.repeat(level)}- ${text}`, line: this.#line });
    this.#above = level;
    for (const message of this.#pending) this.#doubt(message, this.lines.length);
    this.#pending = [];
  }

  #doubt(message: DoubtMessage, line: number): void {
    this.doubts.push({ line, message });
  }
}

function isCaption(node: ElementContent | undefined): node is Element {
  return node?.type === 'element' && node.tagName === 'caption';
}

function withoutMarkup(line: string): string {
  return line.replace(/^\s*- /u, '').replace(/\*\*|__|\\(?=[!-/:-@[-`{-~])/gu, '');
}

function excerpt(text: string): string {
  return text.length > 60 ? `${text.slice(0, 60)}…` : text;
}
