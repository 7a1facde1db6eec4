import type { Root } from 'mdast';
import remarkCjkFriendly from 'remark-cjk-friendly';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { type Processor, unified } from 'unified';

/**
 * Turns off GFM's bare addresses: they would take `www.gov.hk查閱` whole for an address and keep the
 * backslash of `a\_b`.
 */
function noBareAddresses(this: Processor): void {
  const data = this.data();
  data.micromarkExtensions ??= [];
  data.micromarkExtensions.push({ disable: { null: ['wwwAutolink', 'protocolAutolink', 'emailAutolink'] } });
}

// A single tilde is a range in these texts (3~5), never a deletion.
// CommonMark alone leaves `**…）**为` open; remark-cjk-friendly closes it.
const processor = unified()
  .use(remarkParse)
  .use(remarkGfm, { singleTilde: false })
  .use(noBareAddresses)
  .use(remarkCjkFriendly)
  .freeze();

/** Markdown as a syntax tree with positions. */
export function parseMarkdown(markdown: string): Root {
  return processor.parse(markdown);
}
