import type { Element, ElementContent, Root } from 'hast';
import { UPDATED_LINE } from '../../outline.ts';

const UNSEEN = new Set(
  'script style noscript template head title link meta base map param source track datalist col colgroup'.split(
    ' ',
  ),
);
const NO_TEXT = new Set(
  'svg math iframe object embed canvas video audio nav button select input textarea dialog'.split(' '),
);
const ROLES = /^(?:navigation|banner|contentinfo|search|menu|menubar|dialog|alert)$/u;
const NAMES =
  /(?:^|[-_\s])(?:breadcrumbs?|nav(?:bar|igation)?|menu|footer|side-?bar|share|social|skip(?:-?(?:link|to\w*|nav))?|cookies?|toolbar|lang(?:uage)?(?:-?switch\w*)?|pagination|back-?to-?top|print-?button|related)(?:[-_\s]|$)/iu;

/** Why an element is no part of a sheet. */
export interface LeftOut {
  /** What it is, such as `nav`. */
  what: string;
  /** Whether every page leaves such a part out, so that it need not be declared in the sheet's front matter. */
  byRule: boolean;
}

/** Whether a reader never sees an element: code, styles, what the page hides. */
export function isUnseen({ tagName, properties }: Element): boolean {
  if (UNSEEN.has(tagName)) return true;
  if (properties.hidden !== undefined && properties.hidden !== false) return true;
  return /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*hidden)/iu.test(String(properties.style ?? ''));
}

/**
 * Why an element is left out of a sheet, or undefined for one that is read. By rule go navigation, the page's own head
 * and foot, controls of forms, pictures and what is hidden; by its name, to be declared, goes what calls itself
 * a breadcrumb, a menu and the like.
 *
 * @param inText whether it stands within `main`, `article` or `section`
 */
export function leftOut(element: Element, inText: boolean): LeftOut | undefined {
  const { tagName, properties } = element;
  if (isUnseen(element)) return { what: UNSEEN.has(tagName) ? tagName : 'hidden', byRule: true };
  if (NO_TEXT.has(tagName)) return { what: tagName, byRule: true };
  const { role, className, id } = properties;
  const holdsTitle = find(element, ({ tagName: name }) => /^(?:h1|main|article)$/u.test(name)) !== undefined;
  if (typeof role === 'string' && ROLES.test(role) && !holdsTitle) return { what: role, byRule: true };
  if (tagName === 'form' && !holdsTitle && !holdsText(element)) return { what: 'form', byRule: true };
  // A page's head may hold its title, and an article's own head and foot hold text.
  if (tagName === 'header' && !holdsTitle && !(inText && holdsText(element)))
    return { what: 'header', byRule: true };
  if (tagName === 'footer' && !(inText && holdsText(element))) return { what: 'footer', byRule: true };
  if (properties.ariaHidden === 'true') return { what: 'hidden', byRule: false };
  if (holdsTitle) return undefined;
  if (tagName === 'aside' || role === 'complementary') return { what: 'aside', byRule: false };
  const name = [...(Array.isArray(className) ? className : []), typeof id === 'string' ? id : '']
    .map(String)
    .find((each) => NAMES.test(each));
  return name !== undefined && /^(?:div|ul|ol|p|section|span|a|table|td)$/u.test(tagName)
    ? { what: name, byRule: false }
    : undefined;
}

/** Whether an element holds a heading, a sentence or the line of the update. */
function holdsText(element: Element): boolean {
  if (find(element, ({ tagName }) => /^h[1-6]$/u.test(tagName))) return true;
  const text = textOf(element).trim();
  return /。/u.test(text) || UPDATED_LINE.test(text);
}

/** Level of a heading, 1 to 6; undefined for any other element, and for one left open, with blocks within it. */
export function headingLevel(element: Element): number | undefined {
  const level = /^h([1-6])$/u.exec(element.tagName)?.[1];
  const isOpen = find(element, ({ tagName }) =>
    /^(?:h[1-6]|main|article|section|ul|ol|table)$/u.test(tagName),
  );
  return level === undefined || isOpen ? undefined : Number(level);
}

/** Whether an element is one whose own head and foot may hold text, see {@link leftOut}. */
export function isTextRoot({ tagName }: Element): boolean {
  return /^(?:main|article|section)$/u.test(tagName);
}

/** The text of a node, spaces closed up, without what a reader never sees. */
export function textOf(node: Root | ElementContent): string {
  return node.type === 'element' && isUnseen(node) ? '' : textWithin(node);
}

/** The text within a node, be the node itself seen or not. */
export function textWithin(node: Root | ElementContent): string {
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
