import type { Root } from 'mdast';
import remarkCjkFriendly from 'remark-cjk-friendly';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';

// CommonMark alone leaves `**…）**为` open; remark-cjk-friendly closes it.
// A single tilde is a range in these texts (3~5), never a deletion.
const processor = unified()
  .use(remarkParse)
  .use(remarkGfm, { singleTilde: false })
  .use(remarkCjkFriendly)
  .freeze();

/** Markdown as a syntax tree with positions. */
export function parseMarkdown(markdown: string): Root {
  return processor.parse(markdown);
}
