import type { Element, ElementContent, Root } from 'hast';

/** A part of a page that is no part of the sheet. */
export interface DroppedPart {
  /** Line in the HTML, counted from 1. */
  line: number;
  /** What it is, such as `nav`. */
  what: string;
  /** Its text, spaces closed up. */
  text: string;
}

const NEVER = new Set(
  'script style noscript template svg math iframe object embed canvas video audio nav aside form button select input textarea dialog head title link meta map'.split(
    ' ',
  ),
);
const ROLES = /^(?:navigation|banner|contentinfo|search|complementary|menu|menubar|dialog|alert)$/u;
const NAMES =
  /(?:^|[-_\s])(?:breadcrumbs?|nav(?:bar|igation)?|menu|footer|side-?bar|share|social|skip(?:-?(?:link|to\w*|nav))?|cookies?|toolbar|lang(?:uage)?(?:-?switch\w*)?|pagination|back-?to-?top|print-?button|related)(?:[-_\s]|$)/iu;

/** The element that holds the sheet, with all that is no text of it taken out and listed. */
export function findMain(root: Root): { main: Element | Root; dropped: DroppedPart[] } {
  const dropped: DroppedPart[] = [];
  const body = find(root, ({ tagName }) => tagName === 'body') ?? root;
  prune(body, dropped);
  const main =
    find(body, (element) => element.tagName === 'main' || element.properties.role === 'main') ??
    onlyArticle(body) ??
    densest(body);
  return { main, dropped };
}

/** The text of an element, spaces closed up. */
export function textOf(node: Root | ElementContent): string {
  if (node.type === 'text') return node.value.replace(/\s+/gu, ' ');
  if (!('children' in node)) return '';
  return node.children.map((child) => (child.type === 'doctype' ? '' : textOf(child))).join('');
}

/** First element within a node that passes. */
export function find(node: Root | Element, passes: (element: Element) => boolean): Element | undefined {
  for (const child of node.children) {
    if (child.type !== 'element') continue;
    if (passes(child)) return child;
    const found = find(child, passes);
    if (found) return found;
  }
  return undefined;
}

function prune(node: Root | Element, dropped: DroppedPart[]): void {
  node.children = (node.children as ElementContent[]).filter((child) => {
    if (child.type === 'comment') return false;
    if (child.type !== 'element') return true;
    const what = reasonToDrop(child);
    if (what !== undefined) {
      const text =
        NEVER.has(child.tagName) && /^(?:script|style|svg|template|noscript)$/u.test(child.tagName)
          ? ''
          : textOf(child).trim();
      if (text !== '') dropped.push({ line: child.position?.start.line ?? 1, what, text });
      return false;
    }
    prune(child, dropped);
    return true;
  }) as typeof node.children;
}

function reasonToDrop({ tagName, properties, children }: Element): string | undefined {
  if (NEVER.has(tagName)) return tagName;
  if (properties.hidden !== undefined && properties.hidden !== false) return 'hidden';
  const { role, className, id, ariaHidden } = properties;
  if (ariaHidden === 'true') return 'hidden';
  if (typeof role === 'string' && ROLES.test(role)) return role;
  if (tagName === 'footer') return 'footer';
  const inside = (wanted: (element: Element) => boolean): boolean =>
    find({ type: 'element', tagName, properties: {}, children }, wanted) !== undefined;
  // A page's head may hold its title: then only what is around the title goes.
  const holdsText = inside(({ tagName: name }) => name === 'h1' || name === 'main' || name === 'article');
  if (tagName === 'header' && !holdsText) return 'header';
  const named = [...(Array.isArray(className) ? className : []), typeof id === 'string' ? id : '']
    .map(String)
    .find((name) => NAMES.test(name));
  return named !== undefined && !holdsText && /^(?:div|ul|ol|p|section|span|a|table|td)$/u.test(tagName)
    ? named
    : undefined;
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
    const whole = ownText(at);
    const children: readonly (Root['children'][number] | ElementContent)[] = at.children;
    const next = children.find(
      (child): child is Element =>
        child.type === 'element' &&
        /^(?:div|section|article|table|tbody|tr|td|center|body|html)$/u.test(child.tagName) &&
        ownText(child) > 0.75 * whole,
    );
    // The cells of a table of text stay together.
    if (!next || whole === 0) return at;
    at = next;
  }
}

/** Characters of text outside links. */
function ownText(node: Root | ElementContent): number {
  if (node.type === 'text') return node.value.replace(/\s+/gu, '').length;
  if (!('children' in node) || (node.type === 'element' && node.tagName === 'a')) return 0;
  return node.children.reduce((sum, child) => sum + (child.type === 'doctype' ? 0 : ownText(child)), 0);
}
