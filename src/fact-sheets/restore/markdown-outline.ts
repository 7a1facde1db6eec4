import type { Heading, ListItem, Paragraph, PhrasingContent, RootContent } from 'mdast';
import { flattenInline } from '../inline.ts';
import type { JoinStyle } from '../join.ts';
import { parseMarkdown } from '../markdown.ts';
import { UPDATED_LINE } from '../outline.ts';
import { findSection } from '../topic.ts';
import type { Topic } from '../types.ts';
import { findDoubts } from './doubts.ts';
import { raisedDoubts } from './raised.ts';
import type { Doubt, RestoredBlock, RestoredSheet } from './restored.ts';
import { endsSentence } from './sentence.ts';

type Plain = (node: Paragraph | Heading) => string;

/** Index of the first node below the last section's text: the update, or a line of hyphens. */
export function colophonStart(nodes: readonly RootContent[], plain: Plain): number {
  const isColophon = (node: RootContent): boolean => {
    if (node.type === 'thematicBreak') return true;
    if (node.type !== 'paragraph' && node.type !== 'heading') return false;
    return UPDATED_LINE.test(plain(node));
  };
  const lastBody = nodes.findLastIndex(
    (node) => node.type === 'list' || node.type === 'table' || (node.type === 'heading' && !isColophon(node)),
  );
  const at = nodes.findIndex((node, index) => index > lastBody && isColophon(node));
  return at < 0 ? nodes.length : at;
}

/** Level of the headings that most sections of a file have; the higher one where two are as many. */
export function depthOfSections(nodes: readonly RootContent[], topic: Topic, plain: Plain): number {
  const counts = new Map<number, number>();
  for (const node of nodes) {
    if (node.type !== 'heading' || !findSection(topic, plain(node))) continue;
    counts.set(node.depth, (counts.get(node.depth) ?? 0) + 1);
  }
  return [...counts].sort((a, b) => b[1] - a[1] || a[0] - b[0])[0]?.[0] ?? 2;
}

/** The number of an item as the file writes it, escaped. */
export function numberOf(item: ListItem, raw: string): string {
  const written = /^(\d{1,9})([.)])/u.exec(raw.slice(item.position?.start.offset));
  return `${written?.[1] ?? '1'}\\${written?.[2] ?? '.'} `;
}

/** A sheet that holds nothing yet. */
export function emptySheet(): RestoredSheet {
  return { title: undefined, sections: [], preamble: [], colophon: [], omitted: [], doubts: [] };
}

/** The beginning of a node's first line, for a doubt. */
export function excerptOf({ position }: Pick<Paragraph, 'position'>, raw: string): string {
  const [line = ''] = raw.slice(position?.start.offset, position?.end.offset).split('\n');
  return line.length > 40 ? `${line.slice(0, 40)}…` : line;
}

/** Whether a block ends as a sentence or the beginning of a list does. */
export function isFinished({ markdown }: RestoredBlock, style: JoinStyle): boolean {
  const text = textOf(markdown, style);
  return /[：:]$/u.test(text) || endsSentence(text);
}

/** Doubts about the text of each block, and with `raised` about its raised digits. */
export function textDoubts({ sections }: RestoredSheet, style: JoinStyle, raised: boolean): Doubt[] {
  return sections.flatMap(({ blocks }) =>
    blocks.flatMap(({ markdown, pieces }): Doubt[] => {
      const text = textOf(markdown, style);
      const line = pieces[0]?.line ?? 1;
      const marks = raised ? raisedDoubts(text).map((message) => ({ line, message })) : [];
      return [...findDoubts(text, pieces), ...marks];
    }),
  );
}

function textOf(markdown: string, style: JoinStyle): string {
  return flattenInline(parseInline(markdown), style, markdown).text;
}

function parseInline(markdown: string): readonly PhrasingContent[] {
  const [node] = parseMarkdown(markdown).children;
  return node?.type === 'paragraph' ? node.children : [{ type: 'text', value: markdown }];
}

/** Inline Markdown without the marks it begins and ends with. */
export function withoutStars(markdown: string): string {
  return markdown.replace(/^[*_]+|[*_]+$/gu, '');
}
