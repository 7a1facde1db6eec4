import type { SourceFormat } from '../types.ts';
import { escapeMarkdown } from './escape.ts';
import type { RestoredSheet } from './restored.ts';

/** A sheet's Markdown body and, for each of its lines, the raw line it comes from. */
export interface WrittenSheet {
  body: string;
  rawLines: (number | undefined)[];
}

/** Writes a restored sheet as the body of `content/fact-sheets/{topic}/{edition}.md`, without front matter. */
export function writeSheet(
  { title, sections, preamble, colophon }: RestoredSheet,
  format: SourceFormat,
): WrittenSheet {
  const lines: string[] = [];
  const rawLines: (number | undefined)[] = [];
  const put = (text: string, line?: number): void => {
    lines.push(text);
    rawLines.push(line);
  };
  const paragraph = (text: string, line: number): void => {
    if (lines.length > 0) put('');
    put(text, line);
  };
  // Colophon lines of a Markdown file, and of a page that was made Markdown, are Markdown already.
  const isPlain = format === 'pdf' || format === 'pdf-text';
  const plain = (text: string): string => (isPlain ? escapeMarkdown(text) : text);
  const above = preamble.filter(({ line }) => title !== undefined && line < title.line);
  for (const { text, line } of above) paragraph(plain(text), line);
  if (title) paragraph(`# ${escapeMarkdown(title.text)}`, title.line);
  for (const line of preamble) if (!above.includes(line)) paragraph(plain(line.text), line.line);
  for (const { text, line, blocks } of sections) {
    if (text !== '') paragraph(`## ${escapeMarkdown(text)}`, line);
    let previous: 'paragraph' | 'item' | undefined;
    for (const { kind, depth, markdown, pieces } of blocks) {
      const at = pieces[0]?.line ?? line;
      if (kind === 'item' && previous === 'item') put(`${'  '.repeat(depth)}- ${markdown}`, at);
      else paragraph(kind === 'item' ? `- ${markdown}` : markdown, at);
      previous = kind;
    }
  }
  if (colophon.length > 0) {
    put('');
    put('---');
    for (const { text, line } of colophon) paragraph(plain(text), line);
  }
  return { body: `${lines.join('\n')}\n`, rawLines };
}
