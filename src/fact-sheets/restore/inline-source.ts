import type { PhrasingContent, RootContent } from 'mdast';
import { raise } from './raised.ts';

/** Inline Markdown as it goes into a sheet. */
export interface InlineSource {
  markdown: string;
  /** Descriptions or addresses of pictures that were left out. */
  pictures: string[];
}

interface Replacement {
  start: number;
  end: number;
  text: string;
}

/**
 * The source of inline nodes, between two offsets, with what a sheet has no place for written as text: `<sup>` and
 * footnote marks become raised digits, `<br>` and a hard line break a space, pictures and comments nothing.
 */
export function inlineSource(
  raw: string,
  nodes: readonly PhrasingContent[],
  start: number,
  end: number,
): InlineSource {
  const replacements: Replacement[] = [];
  const pictures: string[] = [];
  let raised = false;
  const visit = (node: PhrasingContent): void => {
    const place = { start: node.position?.start.offset ?? 0, end: node.position?.end.offset ?? 0 };
    const put = (text: string): void => {
      replacements.push({ ...place, text });
    };
    if (node.type === 'image' || node.type === 'imageReference') {
      pictures.push(node.alt?.trim() || (node.type === 'image' ? node.url : node.identifier));
      put('');
    } else if (node.type === 'footnoteReference') put(footnoteMark(node.label ?? node.identifier));
    else if (node.type === 'html' && /^<br\b/iu.test(node.value)) put(breakBetween(raw, place));
    else if (node.type === 'html' && /^<!--/u.test(node.value)) put('');
    else if (node.type === 'html' && /^<\/?sup\s*>$/iu.test(node.value)) {
      raised = !node.value.startsWith('</');
      put('');
    } else if (node.type === 'break') put('\n');
    else if (node.type === 'text' && raised) put(raise(raw.slice(place.start, place.end)));
    if ('children' in node) for (const child of node.children) visit(child);
  };
  for (const node of nodes) visit(node);
  let markdown = '';
  let at = start;
  for (const { start: from, end: to, text } of replacements) {
    markdown += raw.slice(at, from) + text;
    at = to;
  }
  return { markdown: markdown + raw.slice(at, end), pictures };
}

/** How a footnote's mark is written: ¹ for 1, and [^a] as it stands. */
export function footnoteMark(label: string): string {
  return /^\d+$/u.test(label) ? raise(label) : `\\[^${label}\\]`;
}

/** Whether a node is a comment, which no reader sees. */
export function isComment(node: RootContent): boolean {
  return node.type === 'html' && /^(?:\s*<!--[\s\S]*?-->)+\s*$/u.test(node.value);
}

/** Between Chinese characters a break leaves nothing, elsewhere a space. */
function breakBetween(raw: string, { start, end }: { start: number; end: number }): string {
  const wide = /[\p{Script=Han}\u3000-\u303F\uFF00-\uFF60]/u;
  return wide.test(raw[start - 1] ?? '') && wide.test(raw[end] ?? '') ? '' : ' ';
}
