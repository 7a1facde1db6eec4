import type { Element, ElementContent, Root } from 'hast';
import { find } from './page-parts.ts';

/** Makes the line ends of `<pre>` breaks, as they are shown. */
export function splitLines(node: Root | Element, inPre: boolean): void {
  node.children = (node.children as ElementContent[]).flatMap((child): ElementContent[] => {
    if (child.type === 'element') splitLines(child, inPre || child.tagName === 'pre');
    if (child.type !== 'text' || !inPre || !child.value.includes('\n')) return [child];
    const first = child.position?.start.line ?? 1;
    return child.value.split('\n').flatMap((value, index): ElementContent[] => {
      const at = { line: first + index, column: 1 };
      const text: ElementContent = { type: 'text', value, position: { start: at, end: at } };
      return index === 0 ? [text] : [{ type: 'element', tagName: 'br', properties: {}, children: [] }, text];
    });
  }) as typeof node.children;
}

/** Inline content whose breaks all stand at the top: `<b>甲<br>乙</b>` becomes `<b>甲</b><br><b>乙</b>`. */
export function hoistBreaks(nodes: readonly ElementContent[]): ElementContent[] {
  return nodes.flatMap((node): ElementContent[] => {
    if (node.type !== 'element' || !find(node, ({ tagName }) => tagName === 'br')) return [node];
    const parts: ElementContent[][] = [[]];
    const breaks: ElementContent[] = [];
    for (const child of hoistBreaks(node.children)) {
      if (child.type === 'element' && child.tagName === 'br') {
        breaks.push(child);
        parts.push([]);
      } else parts.at(-1)?.push(child);
    }
    return parts.flatMap((children, index) => {
      const own: ElementContent = { ...node, children };
      if (children.length > 0) own.position = children[0]?.position ?? node.position;
      const before = breaks[index - 1];
      return before ? [before, own] : [own];
    });
  });
}
