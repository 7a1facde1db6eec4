import type { FootnoteDefinition, Heading, List, Paragraph, RootContent, Table, TableCell } from 'mdast';
import { flattenInline } from '../inline.ts';
import { breaksAddress, type JoinStyle, joinStyleOf, joint } from '../join.ts';
import { parseMarkdown } from '../markdown.ts';
import { UPDATED_LINE } from '../outline.ts';
import { findSection, isTopicName } from '../topic.ts';
import type { Topic } from '../types.ts';
import type { DoubtMessage } from './doubt-kinds.ts';
import { withoutFields } from './fields-above.ts';
import { footnoteMark, inlineSource, isComment } from './inline-source.ts';
import {
  colophonStart,
  depthOfSections,
  emptySheet,
  excerptOf,
  isFinished,
  numberOf,
  textDoubts,
  withoutStars,
} from './markdown-outline.ts';
import { lineOf, refuse } from './restore-error.ts';
import { BETWEEN_CELLS, type RestoredBlock, type RestoredSheet } from './restored.ts';
import { readDateLine } from './updated.ts';

/** The signs of a block quotation before its second line and those below. */
const QUOTE = /^(?:\s*>)+/u;

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
  const { text, fields } = withoutFields(raw.replace(/^\uFEFF/u, '').replace(/\r\n?/gu, '\n'));
  const sheet = new MarkdownRestorer(text, topic, joinBreaks).restore();
  const [first] = fields;
  if (first) {
    const message: DoubtMessage = `fields above the text, left out: "${first.text}"`;
    sheet.doubts.unshift({ line: first.line, message });
  }
  return { ...sheet, omitted: fields };
}

class MarkdownRestorer {
  #raw: string;
  #joinBreaks: boolean;
  #topic: Topic;
  #style: JoinStyle;
  /** Level of the headings that most sections of the file have. */
  #sectionDepth = 2;
  /** How many block quotations are open. */
  #quotes = 0;
  /** Blocks that end where they end, though without a full stop. */
  #closed = new Set<RestoredBlock>();
  #sheet = emptySheet();

  constructor(raw: string, topic: Topic, joinBreaks: boolean) {
    this.#joinBreaks = joinBreaks;
    this.#raw = raw;
    this.#topic = topic;
    this.#style = joinStyleOf(raw.split('\n'));
  }

  restore(): RestoredSheet {
    const nodes = parseMarkdown(this.#raw).children;
    const colophonAt = colophonStart(nodes, (node) => this.#plain(node));
    this.#sectionDepth = depthOfSections(nodes, this.#topic, (node) => this.#plain(node));
    for (const [index, node] of nodes.entries()) {
      if (node.type === 'thematicBreak') continue;
      if (isComment(node)) continue;
      this.#visit(node, index >= colophonAt);
    }
    this.#sheet.doubts.push(...textDoubts(this.#sheet, this.#style, this.#joinBreaks));
    this.#sheet.doubts.sort((a, b) => a.line - b.line);
    return this.#sheet;
  }

  #visit(node: RootContent, isColophon: boolean): void {
    if (node.type === 'blockquote') {
      this.#doubt(lineOf(node), `block quotation, kept as a paragraph: "${excerptOf(node, this.#raw)}"`);
      this.#quotes += 1;
      for (const child of node.children) this.#visit(child, isColophon);
      this.#quotes -= 1;
    } else if (node.type === 'footnoteDefinition') this.#footnote(node, isColophon);
    else if (isColophon && (node.type === 'paragraph' || node.type === 'heading')) this.#colophon(node);
    else if (node.type === 'heading') this.#heading(node);
    else if (node.type === 'paragraph') this.#paragraph(node);
    else if (node.type === 'list') this.#list(node, 0);
    else if (node.type === 'table') this.#table(node);
    else if (node.type !== 'thematicBreak' && !isComment(node)) refuse(node);
  }

  /** The text of a footnote stays where it stands, behind its mark. */
  #footnote(node: FootnoteDefinition, isColophon: boolean): void {
    const label = node.label ?? node.identifier;
    const mark = footnoteMark(label);
    this.#doubt(lineOf(node), `footnote, kept where it stands: "${excerptOf(node, this.#raw)}"`);
    const before = mark.startsWith('\\') ? `${mark}: ` : `${mark} `;
    for (const [index, child] of node.children.entries()) {
      if (child.type !== 'paragraph') refuse(child);
      if (isColophon) this.#colophon(child, index === 0 ? before : '');
      else this.#add('paragraph', 0, child, index === 0 ? before : '');
    }
  }

  #colophon(node: Paragraph | Heading, before = ''): void {
    for (const [index, slice] of `${before}${this.#slice(node)}`.split('\n').entries()) {
      const text = slice.replace(index > 0 && this.#quotes > 0 ? QUOTE : /^\s+/u, '').trim();
      if (text === '') continue;
      const line = lineOf(node) + index;
      this.#sheet.colophon.push({ text, line });
      if (!UPDATED_LINE.test(text) && !readDateLine(text)) {
        this.#doubt(line, `stands below the update, kept as a closing line: "${text.slice(0, 60)}"`);
      }
    }
  }

  #heading(node: Heading): void {
    const text = this.#plain(node);
    const line = lineOf(node);
    const known = findSection(this.#topic, text) !== undefined;
    if (!known && !this.#sheet.title && this.#sheet.sections.length === 0) {
      this.#sheet.title = { text, line };
      if (!isTopicName(this.#topic, text)) {
        this.#doubt(line, `taken for the title, though the topic is called otherwise: "${text}"`);
      }
      return;
    }
    if (!known && this.#sheet.sections.length > 0 && node.depth > this.#sectionDepth) {
      this.#doubt(line, `looks like a heading below the sections', kept as a paragraph: "${text}"`);
      this.#add('paragraph', 0, node);
      const subheading = this.#sheet.sections.at(-1)?.blocks.at(-1);
      if (subheading) this.#closed.add(subheading);
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
    const unfinished =
      this.#joinBreaks && last !== undefined && !this.#closed.has(last) && !isFinished(last, this.#style);
    if (sections.length === 0 && UPDATED_LINE.test(text)) preamble.push({ text, line });
    else if (!unfinished && findSection(this.#topic, text)) {
      this.#sheet.doubts.push({ line, message: `paragraph taken for a section heading: "${text}"` });
      sections.push({ text, line, blocks: [] });
    } else if (unfinished) this.#heal(last, node);
    else this.#add('paragraph', 0, node);
  }

  #list(node: List, depth: number): void {
    for (const item of node.children) {
      const [first, ...rest] = item.children;
      if (first?.type !== 'paragraph') refuse(first ?? item);
      let before = node.ordered ? numberOf(item, this.#raw) : '';
      if (typeof item.checked === 'boolean') {
        const box = this.#raw.slice(item.position?.start.offset).match(/\[[ xX]\]/u)?.[0] ?? '[ ]';
        before += `\\${box} `;
        this.#doubt(
          lineOf(item),
          `task list, its boxes kept as text: "${box} ${excerptOf(first, this.#raw)}"`,
        );
      }
      this.#add(node.ordered ? 'paragraph' : 'item', node.ordered ? 0 : depth, first, before);
      let isBelowList = false;
      for (const child of rest) {
        if (child.type === 'list') {
          this.#list(child, node.ordered ? 0 : depth + 1);
          isBelowList = true;
        } else if (child.type === 'paragraph') this.#secondParagraph(child, isBelowList);
        else if (!isComment(child)) refuse(child);
      }
    }
  }

  /** It goes on with its item, cut by a page break, or is a paragraph; never part of an inner item before it. */
  #secondParagraph(node: Paragraph, isBelowList: boolean): void {
    const last = this.#sheet.sections.at(-1)?.blocks.at(-1);
    if (isBelowList && last) this.#closed.add(last);
    const count = this.#sheet.sections.at(-1)?.blocks.length;
    this.#paragraph(node);
    if (this.#sheet.sections.at(-1)?.blocks.length !== count) {
      this.#doubt(
        lineOf(node),
        `second paragraph of an item, kept as a paragraph: "${excerptOf(node, this.#raw)}"`,
      );
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

  #add(kind: 'paragraph' | 'item', depth: number, node: Paragraph | Heading, before = ''): void {
    const { sections } = this.#sheet;
    if (sections.length === 0) sections.push({ text: '', line: lineOf(node), blocks: [] });
    const block: RestoredBlock = { kind, depth, markdown: before, pieces: [] };
    this.#append(block, node);
    // A paragraph that was a picture only is none.
    if (block.markdown.trim() !== '') sections.at(-1)?.blocks.push(block);
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

  #append(block: RestoredBlock, node: Paragraph | Heading): void {
    for (const [index, raw] of this.#slice(node, true).split('\n').entries()) {
      const piece = raw.replace(index > 0 && this.#quotes > 0 ? QUOTE : '', '').trim();
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

  #plain(node: Paragraph | Heading): string {
    return flattenInline(node.children, this.#style, this.#raw).text.trim();
  }

  #slice(node: Paragraph | Heading | TableCell, isTold = false): string {
    if (node.children.length === 0) return '';
    // The parser gives no place to a bare address; then the paragraph's own is the best there is.
    const first = node.children[0]?.position?.start.offset ?? node.position?.start.offset ?? 0;
    const last = node.children.at(-1)?.position?.end.offset ?? node.position?.end.offset ?? this.#raw.length;
    const { markdown, pictures } = inlineSource(this.#raw, node.children, first, last);
    if (isTold || node.type === 'tableCell') {
      for (const picture of pictures) this.#doubt(lineOf(node), `picture left out: "${picture}"`);
    }
    return node.type === 'tableCell' ? markdown.replace(/^\s*\|\s*|\s*(?<!\\)\|\s*$/gu, '') : markdown;
  }

  #doubt(line: number, message: DoubtMessage): void {
    this.#sheet.doubts.push({ line, message });
  }
}
