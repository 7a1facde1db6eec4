import { LineCounter, parseDocument } from 'yaml';
import type { Finding } from './types.ts';

/** A YAML text with the line of each of its fields. */
export interface YamlText {
  data: unknown;
  /** Line of the field in the file, or of its nearest parent that is there. */
  lineOf(path: readonly PropertyKey[]): number;
  findings: Finding[];
}

/**
 * Parses YAML 1.2 and keeps the lines. `firstLine` is the line of the file on which the text begins.
 * Syntax errors become findings; `data` is undefined then.
 */
export function readYaml(text: string, { file, firstLine }: { file: string; firstLine: number }): YamlText {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines });
  const lineAt = (offset: number): number => lines.linePos(offset).line + firstLine - 1;
  const findings = document.errors.map((error): Finding => {
    const [message = ''] = error.message.split(/ at line \d+/u);
    return {
      file,
      line: lineAt(error.pos[0]),
      rule: 'yaml',
      message: `The YAML cannot be read: ${message}.`,
      remedy:
        'Correct the line; put a text with a colon, a hash or a quotation mark in it between quotation marks.',
    };
  });
  return {
    data: findings.length > 0 ? undefined : document.toJS(),
    findings,
    lineOf: (path) => {
      for (let depth = path.length; depth > 0; depth -= 1) {
        const node = document.getIn(path.slice(0, depth), true);
        if (hasRange(node)) return lineAt(node.range[0]);
      }
      return firstLine;
    },
  };
}

function hasRange(node: unknown): node is { range: [number, number, number] } {
  return typeof node === 'object' && node !== null && 'range' in node && Array.isArray(node.range);
}
