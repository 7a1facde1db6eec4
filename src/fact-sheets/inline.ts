import type { PhrasingContent } from 'mdast';
import { type JoinStyle, joint } from './join.ts';
import type { FindingRule, Mark } from './types.ts';

/** Something in a block's Markdown that the document model has no place for. */
export interface InlineProblem {
  line: number;
  rule: FindingRule;
  message: string;
  remedy: string;
}

/** Inline Markdown as plain text with marks. */
export interface InlineText {
  text: string;
  marks: Mark[];
  problems: InlineProblem[];
}

const OPEN_SPAN = /^<span\s+translate=(?:"no"|'no'|no)\s*>$/iu;
const CLOSE_SPAN = /^<\/span\s*>$/iu;
const ADDRESS = /^(?:https?:\/\/|mailto:|#)/iu;

const REMEDY: Readonly<Record<string, string>> = {
  image: 'Take it out; a sheet is text. Describe it in a sentence if the source does.',
  imageReference: 'Take it out; a sheet is text. Describe it in a sentence if the source does.',
  footnoteReference: 'Write the note as a paragraph, and the mark as text: \\[^1].',
  break: 'Write the paragraph on one line, or begin a new one after an empty line.',
  linkReference: 'Write the link in full, as [text](https://…).',
};

/** Flattens inline Markdown nodes; offsets of the marks are UTF-16 offsets in the text. */
export function flattenInline(
  nodes: readonly PhrasingContent[],
  style: JoinStyle,
  source: string,
): InlineText {
  const walker = new Walker(style, source);
  walker.walk(nodes);
  return walker.finish();
}

class Walker {
  #text = '';
  #marks: Mark[] = [];
  #problems: InlineProblem[] = [];
  #open: { start: number | undefined; line: number } | undefined;
  #style: JoinStyle;
  #source: string;
  #pendingBreak = false;

  constructor(style: JoinStyle, source: string) {
    this.#style = style;
    this.#source = source;
  }

  walk(nodes: readonly PhrasingContent[]): void {
    for (const node of nodes) this.#visit(node);
  }

  finish(): InlineText {
    if (this.#open) {
      this.#problem(this.#open.line, 'span', 'The span is not closed.', 'Write </span> where it ends.');
    }
    const marks = this.#marks
      .filter(({ start, end }) => end > start)
      .sort((a, b) => a.start - b.start || b.end - a.end);
    return { text: this.#text, marks, problems: this.#problems };
  }

  #visit(node: PhrasingContent): void {
    const line = node.position?.start.line ?? 1;
    switch (node.type) {
      case 'text':
        this.#write(node.value);
        return;
      case 'inlineCode':
        this.#mark({ type: 'code' }, () => this.#write(node.value));
        return;
      case 'strong':
      case 'emphasis':
      case 'delete':
        this.#mark({ type: node.type }, () => this.walk(node.children));
        return;
      case 'link':
        if (this.#isBare(node)) {
          // GFM takes `www.gov.hk查閱` whole for an address; only links an editor wrote are links.
          this.walk(node.children);
        } else if (ADDRESS.test(node.url)) {
          this.#mark({ type: 'link', href: node.url }, () => this.walk(node.children));
        } else {
          this.#problem(
            line,
            'link',
            `The link leads to "${node.url}".`,
            'Write an address that begins with https://, http://, mailto: or #.',
          );
        }
        return;
      case 'html':
        this.#html(node.value, line);
        return;
      default:
        this.#problem(
          line,
          'markdown',
          `The text has ${inWords(node.type)}.`,
          REMEDY[node.type] ?? 'Write it as plain text.',
        );
    }
  }

  #html(value: string, line: number): void {
    if (OPEN_SPAN.test(value)) {
      if (this.#open) {
        this.#problem(
          line,
          'span',
          'A span begins inside another.',
          'Close the first with </span> before it.',
        );
      }
      this.#open = { start: undefined, line };
    } else if (CLOSE_SPAN.test(value)) {
      const end = this.#text.length;
      if (this.#open) this.#marks.push({ type: 'noconvert', start: this.#open.start ?? end, end });
      else this.#problem(line, 'span', 'A </span> closes nothing.', 'Take it out.');
      this.#open = undefined;
    } else {
      this.#problem(
        line,
        'html',
        `The text has the HTML ${value}.`,
        'Only <span translate="no">…</span> is allowed; write anything else as Markdown, or a plain < as \\<.',
      );
    }
  }

  #mark(mark: Omit<Mark, 'start' | 'end'>, walkInside: () => void): void {
    // A break before the mark belongs outside of it.
    const before = this.#text.length;
    const broken = this.#pendingBreak;
    walkInside();
    const start = broken && this.#text[before] === ' ' ? before + 1 : before;
    this.#marks.push({ ...mark, start, end: this.#text.length });
  }

  #write(value: string): void {
    for (const [index, piece] of value.split(/[ \t]*\n[ \t]*/u).entries()) {
      if (index > 0) this.#pendingBreak = true;
      if (piece === '') continue;
      this.#settleBreak(piece);
      if (this.#open) this.#open.start ??= this.#text.length;
      this.#text += piece;
    }
  }

  #settleBreak(next: string): void {
    if (this.#pendingBreak && this.#text !== '') this.#text += joint(this.#text, next, this.#style);
    this.#pendingBreak = false;
  }

  #isBare(node: Extract<PhrasingContent, { type: 'link' }>): boolean {
    const start = node.position?.start.offset;
    return start === undefined || !/^[[<]/u.test(this.#source.slice(start, start + 1));
  }

  #problem(line: number, rule: FindingRule, message: string, remedy: string): void {
    this.#problems.push({ line, rule, message, remedy });
  }
}

/** A Markdown node type in words. */
export function inWords(type: string): string {
  return (
    {
      image: 'an image',
      imageReference: 'an image',
      footnoteReference: 'a footnote mark',
      footnoteDefinition: 'a footnote',
      break: 'a hard line break',
      linkReference: 'a link by reference',
      definition: 'a link definition',
      table: 'a table',
      code: 'a code block',
      blockquote: 'a block quotation',
      html: 'HTML',
      list: 'a list',
      listItem: 'an item',
      heading: 'a heading',
      thematicBreak: 'a line of hyphens',
    }[type] ?? `a ${type}`
  );
}
