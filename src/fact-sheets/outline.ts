import type { Heading, List, ListItem, Paragraph, Root, RootContent } from 'mdast';
import { flattenInline, inWords } from './inline.ts';
import { type JoinStyle, joinStyleOf } from './join.ts';
import { parseMarkdown } from './markdown.ts';
import type { Finding, FindingRule, Mark } from './types.ts';

/** A stretch of text with its place in the file. */
export interface OutlineText {
  text: string;
  marks: Mark[];
  line: number;
  endLine: number;
}

/** A paragraph or item before it has an id. */
export interface OutlineBlock extends OutlineText {
  kind: 'paragraph' | 'item';
  depth: number;
}

/** A second-level heading and what stands below it. */
export interface OutlineSection {
  heading: string;
  line: number;
  blocks: OutlineBlock[];
}

/** A sheet's Markdown in the order of the file, not yet checked against its topic. */
export interface Outline {
  title: OutlineText | undefined;
  sections: OutlineSection[];
  colophon: OutlineText[];
  findings: Finding[];
}

/**
 * Whether a line gives the day of the last update: 更新日期 with a colon or a date behind it, and at most a few words
 * before it, such as 最後更新日期：, 資料更新日期 28/2/2026.
 */
export const UPDATED_LINE =
  /^[（(]?\s*[^\s。，、；：！？（）(),.;:]{0,8}\s*更新日期\s*(?:[：:]|[為为是]?\s*(?=[\d０-９〇零○一二]{2,4}\s*[-/.年日月]|\d{1,2}\s*[-/.]))/u;

const REMEDY: Readonly<Record<string, string>> = {
  table: 'Write each row as an item.',
  code: 'Take off the indentation or the fence and write it as a paragraph.',
  blockquote: 'Take off the > and write it as a paragraph; a > of the text itself is written \\>.',
  html: 'Write it as Markdown; a < of the text itself is written \\<.',
  footnoteDefinition: 'Write it as a paragraph.',
  definition: 'Write the link in full where it stands, as [text](https://…).',
};

/** Reads a sheet's body; line numbers are those of the text given. */
export function readOutline(markdown: string, file: string): Outline {
  const reader = new OutlineReader(markdown, file);
  reader.read(parseMarkdown(markdown));
  return reader.outline;
}

class OutlineReader {
  outline: Outline = { title: undefined, sections: [], colophon: [], findings: [] };
  #inColophon = false;
  /** Offset of the closing line, the only --- a sheet has. */
  #closing: number | undefined;
  #style: JoinStyle;
  #markdown: string;
  #file: string;

  constructor(markdown: string, file: string) {
    this.#markdown = markdown;
    this.#file = file;
    this.#style = joinStyleOf(markdown.split('\n'));
  }

  read(root: Root): void {
    const last = root.children.findLastIndex(({ type }) => type === 'thematicBreak');
    const headingFollows = root.children.slice(last + 1).some(({ type }) => type === 'heading');
    if (!headingFollows) this.#closing = root.children[last]?.position?.start.offset;
    for (const node of root.children) this.#visit(node);
  }

  #visit(node: RootContent): void {
    if (node.type === 'heading') this.#heading(node);
    else if (node.type === 'paragraph') this.#paragraph(node);
    else if (node.type === 'list') this.#list(node, 0);
    else if (node.type === 'thematicBreak') this.#rule(node);
    else {
      this.#find(
        lineOf(node),
        node.type === 'html' ? 'html' : 'markdown',
        `Here is ${inWords(node.type)}.`,
        REMEDY[node.type] ?? 'Write it as paragraphs and items.',
      );
    }
  }

  #heading(node: Heading): void {
    const { text } = this.#text(node);
    const line = lineOf(node);
    if (node.depth === 1) {
      if (this.outline.title) {
        this.#find(line, 'title', `"${text}" is a second title.`, 'Write section headings with ##.');
      } else if (this.outline.sections.length > 0) {
        this.#find(line, 'title', `The title "${text}" stands below a section.`, 'Move it to the top.');
      }
      this.outline.title ??= this.#text(node);
    } else if (node.depth === 2) {
      this.outline.sections.push({ heading: text, line, blocks: [] });
    } else {
      this.#find(
        line,
        'heading-level',
        `The heading "${text}" is of level ${node.depth}.`,
        `Write section headings with two signs: ## ${text}`,
      );
    }
  }

  #paragraph(node: Paragraph): void {
    const text = this.#text(node);
    if (this.#inColophon) {
      this.outline.colophon.push(text);
      return;
    }
    const section = this.outline.sections.at(-1);
    if (section) section.blocks.push({ ...text, kind: 'paragraph', depth: 0 });
    else if (UPDATED_LINE.test(text.text)) this.outline.colophon.push(text);
    else this.#outside(text.line);
  }

  #list(node: List, depth: number): void {
    const line = lineOf(node);
    if (node.ordered) {
      this.#find(
        line,
        'markdown',
        'Here is a numbered list.',
        'Keep the number as text, in a paragraph of its own: 1\\. …',
      );
      return;
    }
    if (this.#inColophon) {
      this.#find(line, 'colophon', 'A list stands below the closing line.', 'Move it above the ---.');
      return;
    }
    if (this.outline.sections.length === 0) {
      this.#outside(line);
      return;
    }
    for (const item of node.children) this.#item(item, depth);
  }

  #item(item: ListItem, depth: number): void {
    if (typeof item.checked === 'boolean') {
      this.#find(lineOf(item), 'markdown', 'Here is a task list.', 'Write the brackets as text: \\[ ].');
    }
    const [first, ...rest] = item.children;
    if (first?.type !== 'paragraph') {
      this.#find(
        lineOf(item),
        'markdown',
        'The item has no text of its own.',
        'Write text behind the hyphen.',
      );
      if (first) rest.unshift(first);
    } else {
      this.outline.sections.at(-1)?.blocks.push({ ...this.#text(first), kind: 'item', depth });
    }
    for (const child of rest) {
      if (child.type === 'list') this.#list(child, depth + 1);
      else {
        this.#find(
          lineOf(child),
          'markdown',
          child.type === 'paragraph'
            ? 'The item has a second paragraph.'
            : `The item holds ${inWords(child.type)}.`,
          child.type === 'paragraph'
            ? 'Join it to the item on one line, or take off the indentation to make it a paragraph.'
            : (REMEDY[child.type] ?? 'Write it as paragraphs and items.'),
        );
      }
    }
  }

  #rule(node: RootContent): void {
    this.#inColophon = node.position?.start.offset === this.#closing;
    if (this.#inColophon) return;
    this.#find(
      lineOf(node),
      'colophon',
      'A line of hyphens stands within the text.',
      'Take it out; one ---, below the last section, opens the closing lines.',
    );
  }

  #outside(line: number): void {
    this.#find(line, 'outside', 'The text stands above the first section.', 'Put it below a ## heading.');
  }

  #text(node: Paragraph | Heading): OutlineText {
    const { text, marks, problems } = flattenInline(node.children, this.#style, this.#markdown);
    const line = lineOf(node);
    for (const problem of problems) this.outline.findings.push({ file: this.#file, ...problem });
    const stars = text.indexOf('**');
    if (stars >= 0) {
      this.#find(
        line,
        'bold',
        `The text has a literal ** at "${text.slice(Math.max(0, stars - 8), stars + 10)}".`,
        'Put ** directly before and directly after the bold words, without a space inside, in pairs.',
      );
    }
    return { text, marks, line, endLine: node.position?.end.line ?? line };
  }

  #find(line: number, rule: FindingRule, message: string, remedy: string): void {
    this.outline.findings.push({ file: this.#file, line, rule, message, remedy });
  }
}

function lineOf(node: { position?: { start: { line: number } } | undefined }): number {
  return node.position?.start.line ?? 1;
}
