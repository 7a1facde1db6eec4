import { LineCounter, parseDocument } from 'yaml';
import type { core } from 'zod';
import type { Finding } from './types.ts';

/** A YAML file with the line of each of its fields. */
export interface YamlFile {
  file: string;
  data: unknown;
  findings: Finding[];
  /** Line of a field, or of its nearest parent that is there, counted from 1. */
  lineOf(path: readonly PropertyKey[]): number;
  /** What a zod schema has against the data: the field, what was given, what would be right. */
  schemaFindings(issues: readonly core.$ZodIssue[]): Finding[];
}

/** Parses YAML 1.2 and keeps the lines. Syntax errors become findings; `data` is undefined then. */
export function parseYaml(text: string, file: string): YamlFile {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines });
  const findings = document.errors.map(
    (error): Finding => ({
      file,
      line: lines.linePos(error.pos[0]).line,
      rule: 'yaml',
      message: `The YAML cannot be read: ${error.message.split(/ at line \d+/u)[0]}.`,
      remedy:
        'Correct the line; put a text with a colon, a comma or a bracket in it between quotation marks.',
    }),
  );
  const data: unknown = findings.length > 0 ? undefined : document.toJS();
  const lineOf = (path: readonly PropertyKey[]): number => {
    for (let depth = path.length; depth > 0; depth -= 1) {
      const node = document.getIn(path.slice(0, depth), true);
      if (hasRange(node)) return lines.linePos(node.range[0]).line;
    }
    return 1;
  };
  const schemaFindings = (issues: readonly core.$ZodIssue[]): Finding[] =>
    issues.flatMap((issue) => {
      const keys = issue.code === 'unrecognized_keys' ? issue.keys : [undefined];
      return keys.map((key): Finding => {
        const path = key === undefined ? issue.path : [...issue.path, key];
        const given = valueAt(data, path);
        const field = `${nameOf(data, path)}the field ${path.map(String).join('.') || '(the file)'}`;
        return {
          file,
          line: lineOf(path),
          rule: 'programme-schema',
          message:
            given === undefined
              ? `${field} is missing.`
              : `${field} is ${given === null ? 'empty' : JSON.stringify(given).slice(0, 80)}.`,
          remedy:
            key === undefined ? `${issue.message}.` : 'Correct the spelling of the field or take it out.',
        };
      });
    });
  return { file, data, findings, lineOf, schemaFindings };
}

/** The slug of the entry a path leads into, so that a finding can name it. */
function nameOf(data: unknown, path: readonly PropertyKey[]): string {
  const slug = valueAt(data, [...path.slice(0, 2), 'slug']);
  return typeof slug === 'string' ? `In ${slug}, ` : 'In this file, ';
}

function valueAt(data: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (value, key) =>
      typeof value === 'object' && value !== null ? (value as Record<PropertyKey, unknown>)[key] : undefined,
    data,
  );
}

function hasRange(node: unknown): node is { range: [number, number, number] } {
  return typeof node === 'object' && node !== null && 'range' in node && Array.isArray(node.range);
}
