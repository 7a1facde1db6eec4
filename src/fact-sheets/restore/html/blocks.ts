import type { Element, ElementContent, Root } from 'hast';
import { find } from './page-parts.ts';

const BLOCKS = new Set(
  'address article aside blockquote caption center dd details dir div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr legend li main menu ol p pre search section summary table tbody td tfoot th thead tr ul'.split(
    ' ',
  ),
);
const INLINE = /^(?:b|strong|em|i|del|s|strike|a|sup|font|span|u|small|big|code|ins|mark)$/u;

/** Whether an element is a block, or holds one. */
export function holdsBlocks(element: Element): boolean {
  return BLOCKS.has(element.tagName) || find(element, ({ tagName }) => BLOCKS.has(tagName)) !== undefined;
}

/** Puts inline elements that hold blocks into these: `<b><p>甲</p></b>` becomes `<p><b>甲</b></p>`. */
export function sinkInline(node: Root | Element): void {
  node.children = (node.children as ElementContent[]).flatMap((child): ElementContent[] => {
    if (child.type !== 'element') return [child];
    const sunk =
      INLINE.test(child.tagName) && holdsBlocks(child) ? wrapInside(child.children, child) : [child];
    for (const each of sunk) if (each.type === 'element') sinkInline(each);
    return sunk;
  }) as typeof node.children;
}

function wrapInside(nodes: readonly ElementContent[], around: Element): ElementContent[] {
  return nodes.map((node): ElementContent => {
    if (node.type === 'element' && holdsBlocks(node)) {
      return { ...node, children: wrapInside(node.children, around) };
    }
    if (node.type === 'text' && node.value.trim() === '') return node;
    const wrapped: Element = { ...around, children: [node] };
    if (node.position) wrapped.position = node.position;
    return wrapped;
  });
}
