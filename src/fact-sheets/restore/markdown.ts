import type { Heading, List, Paragraph, PhrasingContent, RootContent, Table, TableCell } from 'mdast';
import { flattenInline } from '../inline.ts';
import { breaksAddress, type JoinStyle, joinStyleOf, joint } from '../join.ts';
import { parseMarkdown } from '../markdown.ts';
import { UPDATED_LINE } from '../outline.ts';
import { findSection } from '../topic.ts';
import type { Topic } from '../types.ts';
import type { DoubtMessage } from './doubt-kinds.ts';
import { findDoubts } from './doubts.ts';
import { lineOf, refuse } from './restore-error.ts';
import { BETWEEN_CELLS, type RestoredBlock, type RestoredSheet } from './restored.ts';
import { endsSentence } from './sentence.ts';

/**
 * Restores a sheet from Markdown: headings of any level that name a section become sections, paragraphs and
 * items cut by a page break are joined again, bold and links stay as they are. The rows of a table become items.
 *
 * @param options `joinBreaks`: false where a paragraph is one however it ends, as in HTML
 * @throws RestoreError at a code block or anything else that is neither heading, paragraph, list nor table
 */
export function restoreMarkdown(
  raw: string,
  topic: Topic,
  { joinBreaks = true }: { joinBreaks?: boolean } = {},
): RestoredSheet {
  const text = raw.replace(/^\uFEFF/u, '').replace(/\r\n?/gu, '\n');
  return new MarkdownRestorer(text, topic, joinBreaks).restore();
}

class MarkdownRestorer {
  #raw: string;
  #joinBreaks: boolean;
  #topic: Topic;
  #style: JoinStyle;
  #sheet: RestoredSheet = {
    title: undefined,
    sections: [],
    preamble: [],
    colophon: [],
    omitted: [],
    doubts: [],
  };

  constructor(raw: string, topic: Topic, joinBreaks: boolean) {
    this.#joinBreaks = joinBreaks;
    this.#raw = raw;
    this.#topic = topic;
    this.#style = joinStyleOf(raw.split('\n'));
  }

  restore(): RestoredSheet {
    const nodes = parseMarkdown(this.#raw).children;
    const colophonAt = this.#colophonStart(nodes);
    for (const [index, node] of nodes.entries()) {
      if (node.type === 'thematicBreak') continue;
      if (index >= colophonAt && (node.type === 'paragraph' || node.type === 'heading')) this.#colophon(node);
      else if (node.type === 'heading') this.#heading(node);
      else if (node.type === 'paragraph') this.#paragraph(node);
      else if (node.type === 'list') this.#list(node, 0);
      else if (node.type === 'table') this.#table(node);
      else refuse(node);
    }
    for (const { blocks } of this.#sheet.sections) {
      for (const { markdown, pieces } of blocks) {
        const { text } = this.#flatten(parseInline(markdown), markdown);
        this.#sheet.doubts.push(...findDoubts(text, pieces));
      }
    }
    this.#sheet.doubts.sort((a, b) => a.line - b.line);
    return this.#sheet;
  }

  /** Index of the first node below the last section's text: the update, or a line of hyphens. */
  #colophonStart(nodes: readonly RootContent[]): number {
    const isColophon = (node: RootContent): boolean => {
      if (node.type === 'thematicBreak') return true;
      if (node.type !== 'paragraph' && node.type !== 'heading') return false;
      return UPDATED_LINE.test(this.#plain(node));
    };
    const lastBody = nodes.findLastIndex(
      (node) =>
        node.type === 'list' || node.type === 'table' || (node.type === 'heading' && !isColophon(node)),
    );
    const at = nodes.findIndex((node, index) => index > lastBody && isColophon(node));
    return at < 0 ? nodes.length : at;
  }

  #colophon(node: Paragraph | Heading): void {
    for (const [index, line] of this.#slice(node).split('\n').entries()) {
      if (line.trim() !== '') this.#sheet.colophon.push({ text: line.trim(), line: lineOf(node) + index });
    }
  }

  #heading(node: Heading): void {
    const text = this.#plain(node);
    const line = lineOf(node);
    const known = findSection(this.#topic, text) !== undefined;
    if (!known && !this.#sheet.title && this.#sheet.sections.length === 0) {
      this.#sheet.title = { text, line };
      return;
    }
    if (!known) {
      this.#sheet.doubts.push({ line, message: `heading that the topic does not name: "${text}"` });
    } else if (node.depth !== 2) {
      this.#sheet.doubts.push({
        line,
        message: `heading of level ${node.depth} taken for a section: "${text}"`,
      });
    }
    this.#sheet.sections.push({ text, line, blocks: [] });
  }

  #paragraph(node: Paragraph): void {
    const { sections, preamble } = this.#sheet;
    const text = this.#plain(node);
    const line = lineOf(node);
    const last = sections.at(-1)?.blocks.at(-1);
    const unfinished = this.#joinBreaks && last !== undefined && !this.#isFinished(last);
    if (sections.length === 0 && UPDATED_LINE.test(text)) preamble.push({ text, line });
    else if (!unfinished && findSection(this.#topic, text)) {
      this.#sheet.doubts.push({ line, message: `paragraph taken for a section heading: "${text}"` });
      sections.push({ text, line, blocks: [] });
    } else if (unfinished) this.#heal(last, node);
    else this.#add('paragraph', 0, node);
  }

  #list(node: List, depth: number): void {
    for (const [index, item] of node.children.entries()) {
      const [first, ...rest] = item.children;
      const number = node.ordered ? `${(node.start ?? 1) + index}\\. ` : '';
      if (typeof item.checked === 'boolean' || first?.type !== 'paragraph') refuse(item);
      this.#add(node.ordered ? 'paragraph' : 'item', node.ordered ? 0 : depth, first, number);
      for (const child of rest) {
        if (child.type === 'list') this.#list(child, node.ordered ? 0 : depth + 1);
        else if (child.type === 'paragraph') this.#paragraph(child);
        else refuse(child);
      }
    }
  }

  /** A row becomes an item, its cells set apart; a sheet has no tables. */
  #table(node: Table): void {
    const { sections } = this.#sheet;
    if (sections.length === 0) sections.push({ text: '', line: lineOf(node), blocks: [] });
    for (const [index, row] of node.children.entries()) {
      const cells = row.children.map((cell) => this.#slice(cell)).filter((cell) => cell !== '');
      const line = lineOf(row);
      if (cells.length === 0) continue;
      const markdown = cells.join(BETWEEN_CELLS);
      sections.at(-1)?.blocks.push({ kind: 'item', depth: 0, markdown, pieces: [{ offset: 0, line }] });
      if (index === 0) {
        const message: DoubtMessage = `table: each row is kept as an item, its cells set apart: "${markdown}"`;
        this.#sheet.doubts.push({ line, message });
      }
    }
  }

  #add(kind: 'paragraph' | 'item', depth: number, node: Paragraph, before = ''): void {
    const { sections } = this.#sheet;
    if (sections.length === 0) sections.push({ text: '', line: lineOf(node), blocks: [] });
    const block: RestoredBlock = { kind, depth, markdown: before, pieces: [] };
    this.#append(block, node);
    sections.at(-1)?.blocks.push(block);
  }

  #heal(block: RestoredBlock, node: Paragraph): void {
    const end = block.markdown.slice(-10);
    this.#append(block, node);
    const line = lineOf(node);
    this.#sheet.doubts.push({
      line,
      message: `joined over a break: "${end}|${this.#slice(node).slice(0, 10)}"`,
    });
  }

  #append(block: RestoredBlock, node: Paragraph): void {
    for (const [index, raw] of this.#slice(node).split('\n').entries()) {
      const piece = raw.trim();
      const left = block.markdown;
      if (left.endsWith('**') && piece.startsWith('**') && index + block.pieces.length > 0) {
        // One bold run, cut in two by the break.
        block.markdown = left.slice(0, -2);
        block.pieces.push({ offset: block.markdown.length, line: lineOf(node) + index });
        block.markdown += joint(block.markdown, piece.slice(2), this.#style) + piece.slice(2);
        continue;
      }
      const between =
        block.pieces.length === 0 ? '' : joint(withoutStars(left), withoutStars(piece), this.#style);
      if (block.pieces.length > 0 && breaksAddress(left, piece)) {
        this.#sheet.doubts.push({
          line: lineOf(node) + index,
          message: `address joined over a line end: "${left.slice(-10)}|${piece.slice(0, 10)}"`,
        });
      }
      block.pieces.push({ offset: left.length + between.length, line: lineOf(node) + index });
      block.markdown += between + piece;
    }
  }

  #isFinished({ markdown }: RestoredBlock): boolean {
    const { text } = this.#flatten(parseInline(markdown), markdown);
    return /[：:]$/u.test(text) || endsSentence(text);
  }

  #plain(node: Paragraph | Heading): string {
    return this.#flatten(node.children, this.#raw).text.trim();
  }

  #flatten(children: readonly PhrasingContent[], source: string): { text: string } {
    return flattenInline(children, this.#style, source);
  }

  #slice(node: Paragraph | Heading | TableCell): string {
    if (node.children.length === 0) return '';
    // The parser gives no place to a bare address; then the paragraph's own is the best there is.
    const first = node.children[0]?.position?.start.offset ?? node.position?.start.offset;
    const last = node.children.at(-1)?.position?.end.offset ?? node.position?.end.offset;
    const slice = this.#raw.slice(first, last);
    return node.type === 'tableCell' ? slice.replace(/^\s*\|\s*|\s*(?<!\\)\|\s*$/gu, '') : slice;
  }
}

function parseInline(markdown: string): readonly PhrasingContent[] {
  const [node] = parseMarkdown(markdown).children;
  return node?.type === 'paragraph' ? node.children : [{ type: 'text', value: markdown }];
}

function withoutStars(markdown: string): string {
  return markdown.replace(/^[*_]+|[*_]+$/gu, '');
}
