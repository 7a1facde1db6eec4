/** The text nodes of a block's own text, in order; what is no part of it (permalinks, references) is left out. */
export function textNodes(block: Element): Text[] {
  const walker = document.createTreeWalker(block, NodeFilter.SHOW_TEXT, (node) =>
    node.parentElement?.closest('.tools, .sic-ref') ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_ACCEPT,
  );
  const nodes: Text[] = [];
  for (let node = walker.nextNode(); node; node = walker.nextNode()) nodes.push(node as Text);
  return nodes;
}

/** A block's text as the page shows it, to the character. */
export function textOf(block: Element): string {
  return textNodes(block)
    .map(({ data }) => data)
    .join('');
}
