import type { OmittedLine } from '../types.ts';

/**
 * Takes the fields off that a tool wrote above a Markdown text, between two `---`; empty lines stand for them.
 *
 * @returns the text, and the lines that hold fields
 */
export function withoutFields(text: string): { text: string; fields: OmittedLine[] } {
  const [all = '', inner = ''] = /^---[ \t]*\n([\s\S]*?)\n---[ \t]*(?=\n|$)/u.exec(text) ?? [];
  const lines = inner.split('\n');
  const areFields =
    /^[\w-]+\s*:/u.test(inner) && lines.every((line) => /^(?:[\w-]+\s*:|\s|#|-\s|$)/u.test(line));
  if (!areFields) return { text, fields: [] };
  const fields = lines.flatMap((line, index) =>
    line.trim() === '' ? [] : [{ line: index + 2, text: line.trim() }],
  );
  return { text: all.replace(/[^\n]/gu, '') + text.slice(all.length), fields };
}
