import type { Element, ElementContent, Root } from 'hast';
import { UPDATED_LINE } from '../../outline.ts';
import { find, isTextRoot, type LeftOut, leftOut, textOf, textWithin } from './page-parts.ts';
import { isLayoutTable } from './tables.ts';

/** A part of a page that is no part of the sheet. */
export interface DroppedPart {
  /** Line in the HTML, counted from 1. */
  line: number;
  /** What it is, such as `nav`. */
  what: string;
  /** Its text, spaces closed up; of a picture its description or file name. */
  text: string;
  /** Whether the rule for every page leaves it out; else the sheet has to declare it. */
  byRule: boolean;
}

/** A part of a page that is read, in the order of the page. */
export interface PagePart {
  kind: 'title' | 'main' | 'update' | 'outside';
  nodes: ElementContent[];
}

type Content = Root['children'][number] | ElementContent;

/**
 * The parts of a page that make up the sheet, and all the others. Beside the main part, whose choice is a guess on
 * most pages, what stands behind it and has sentences is read too; nothing else with text goes without being listed.
 */
export function findMain(root: Root): { parts: PagePart[]; dropped: DroppedPart[] } {
  const dropped: DroppedPart[] = [];
  const body = find(root, ({ tagName }) => tagName === 'body') ?? root;
  prune(body, false, dropped);
  const named = find(body, (element) => element.tagName === 'main' || element.properties.role === 'main');
  const main = named ?? onlyArticle(body) ?? densest(body);
  const parts = new Outside(body, main, named !== undefined, dropped).parts();
  return { parts, dropped: dropped.sort((a, b) => a.line - b.line) };
}

/** Takes out what is no text of a sheet; with `byRule` only what goes on every page. */
function prune(node: Root | Element, inText: boolean, dropped: DroppedPart[], byRule = false): void {
  node.children = (node.children as ElementContent[]).filter((child) => {
    if (child.type === 'comment') return false;
    if (child.type !== 'element') return true;
    const reason = leftOut(child, inText);
    const isInText = inText || isTextRoot(child);
    if (reason && (reason.byRule || !byRule)) {
      // What goes by rule within a part that is declared is no text of that part.
      if (!reason.byRule) prune(child, isInText, dropped, true);
      drop(child, reason, dropped);
      return false;
    }
    if (child.tagName === 'img') drop(child, { what: 'img', byRule: true }, dropped);
    prune(child, isInText, dropped, byRule);
    return true;
  }) as typeof node.children;
}

function drop(element: Element, reason: LeftOut, dropped: DroppedPart[]): void {
  const isCode = /^(?:script|style|template|noscript|head|title)$/u.test(reason.what);
  const text = isCode ? '' : textWithin(element).trim() || pictureName(element);
  if (text !== '') dropped.push({ line: lineOf(element), ...reason, text });
}

/** What is known of something that may show text the page does not hold. */
function pictureName({ tagName, properties: { alt, src, data } }: Element): string {
  if (!/^(?:img|iframe|object|embed)$/u.test(tagName)) return '';
  return [alt, src, data].map((value) => String(value ?? '').trim()).find((value) => value !== '') ?? '';
}

/** What stands around the main part. */
class Outside {
  #body: Root | Element;
  #main: Root | Element;
  #named: boolean;
  #dropped: DroppedPart[];
  #parts: PagePart[] = [];
  #title: Element | undefined;
  #update: Element | undefined;
  #passed = false;

  constructor(body: Root | Element, main: Root | Element, named: boolean, dropped: DroppedPart[]) {
    this.#body = body;
    this.#main = main;
    this.#named = named;
    this.#dropped = dropped;
  }

  parts(): PagePart[] {
    const isMain = (node: Content): boolean => node === this.#main;
    if (isMain(this.#body as Content)) {
      return [{ kind: 'main', nodes: this.#body.children as ElementContent[] }];
    }
    if (!find(this.#main, ({ tagName }) => tagName === 'h1')) {
      this.#title = find(this.#body, ({ tagName }) => tagName === 'h1');
    }
    if (!hasUpdate(this.#main)) {
      this.#update = find(
        this.#body,
        (element) =>
          isUpdate(element) && !element.children.some((child) => child.type === 'element' && isUpdate(child)),
      );
    }
    this.#walk(this.#body.children as ElementContent[]);
    return this.#parts;
  }

  #walk(nodes: readonly ElementContent[]): void {
    let inline: ElementContent[] = [];
    const flush = (): void => {
      this.#leave(inline);
      inline = [];
    };
    for (const node of nodes) {
      if (node === this.#title && !this.#passed) {
        flush();
        this.#parts.push({ kind: 'title', nodes: [node] });
      } else if (node === this.#update) {
        flush();
        this.#parts.push({ kind: 'update', nodes: node.children });
      } else if ((node as Content) === this.#main && node.type === 'element') {
        flush();
        this.#parts.push({ kind: 'main', nodes: node.children });
        this.#passed = true;
      } else if (node.type === 'element' && this.#holdsWanted(node)) {
        flush();
        this.#walk(node.children);
      } else if (node.type === 'element' && this.#isText(node)) {
        flush();
        this.#parts.push({ kind: 'outside', nodes: [node] });
      } else if (node.type === 'element') {
        flush();
        this.#leave([node]);
      } else inline.push(node);
    }
    flush();
  }

  #holdsWanted(node: Element): boolean {
    return (
      find(
        node,
        (element) =>
          element === this.#main || element === this.#update || (element === this.#title && !this.#passed),
      ) !== undefined
    );
  }

  /** Text behind the main part; before it only where it has headings of its own and the page names no main part. */
  #isText(node: Element): boolean {
    if (!this.#passed && (this.#named || !find(node, ({ tagName }) => /^h[2-6]$/u.test(tagName))))
      return false;
    const isTable = (element: Element): boolean => element.tagName === 'table' && !isLayoutTable(element);
    return /[。；！？]/u.test(wordsOf(node)) || isTable(node) || find(node, isTable) !== undefined;
  }

  #leave(nodes: readonly ElementContent[]): void {
    const text = nodes.map(textOf).join('').trim();
    const first = nodes.find((node) => textOf(node).trim() !== '');
    if (text === '' || !first) return;
    const line = lineOf(first);
    this.#dropped.push({ line, what: 'outside the main part', text, byRule: false });
  }
}

/** The line a node's text begins on. */
function lineOf(node: ElementContent): number {
  const line = node.position?.start.line ?? 1;
  if (node.type !== 'text') {
    const inner =
      node.type === 'element' ? node.children.find((child) => textOf(child).trim() !== '') : undefined;
    return inner ? lineOf(inner) : line;
  }
  return line + (/^\s*/u.exec(node.value)?.[0].match(/\n/gu)?.length ?? 0);
}

function isUpdate(element: Element): boolean {
  return UPDATED_LINE.test(textOf(element).trim());
}

function hasUpdate(node: Root | Element): boolean {
  return /更新日期/u.test(textOf(node));
}

function onlyArticle(body: Root | Element): Element | undefined {
  const first = find(body, ({ tagName }) => tagName === 'article');
  if (!first || textOf(first).length < 0.5 * textOf(body).length) return undefined;
  return first;
}

/** Goes down as long as one block holds nearly all of the text that is no link. */
function densest(body: Root | Element): Root | Element {
  let at: Root | Element = body;
  for (;;) {
    const whole = wordsOf(at).length;
    const children: readonly Content[] = at.children;
    const next = children.find(
      (child): child is Element =>
        child.type === 'element' &&
        /^(?:div|section|article|form|table|tbody|tr|td|center|body|html)$/u.test(child.tagName) &&
        !(child.tagName === 'table' && !isLayoutTable(child)) &&
        wordsOf(child).length > 0.75 * whole,
    );
    if (!next || whole === 0) return at;
    at = next;
  }
}

/** Text outside links, without spaces. */
function wordsOf(node: Root | Content): string {
  if (node.type === 'text') return node.value.replace(/\s+/gu, '');
  if (!('children' in node) || (node.type === 'element' && node.tagName === 'a')) return '';
  return (node.children as readonly Content[]).map(wordsOf).join('');
}
