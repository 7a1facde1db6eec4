import type { core } from 'zod';
import { plainWords } from './plain-words.ts';
import { schemaFindings } from './schema-findings.ts';
import { type FrontMatter, frontMatterSchema } from './sheet-schema.ts';
import type { Finding } from './types.ts';
import { readYaml, type YamlText } from './yaml.ts';

const FENCE = /^---[ \t]*$/u;

/** A sheet's file taken apart. */
export interface SheetFile {
  frontMatter?: FrontMatter;
  yaml: YamlText;
  /** The Markdown, with an empty line for each line of front matter, so that its lines are the file's. */
  body: string;
  /** Line of the hyphens that close the front matter; 1 where there is none. */
  endLine: number;
  findings: Finding[];
}

/** Splits a sheet's file into front matter, checked against the schema, and Markdown body. */
export function readFrontMatter(source: string, file: string): SheetFile {
  const lines = source.replace(/^\uFEFF/u, '').split(/\r\n|\r|\n/u);
  const end = FENCE.test(lines[0] ?? '') ? closingFence(lines, file) : -1;
  if (end < 0) {
    const opened = FENCE.test(lines[0] ?? '');
    return {
      yaml: readYaml('', { file, firstLine: 1 }),
      body: opened ? '' : lines.join('\n'),
      endLine: 1,
      findings: [
        {
          file,
          line: 1,
          rule: 'front-matter',
          message: opened ? 'The front matter is not closed.' : 'The sheet has no front matter.',
          remedy: opened
            ? 'Put a line of three hyphens, ---, between its last field and the text.'
            : 'Begin the file with a line of three hyphens, then script, updated, publisher and source, then three hyphens again.',
        },
      ],
    };
  }
  const endLine = end + 1;
  const yaml = readYaml(lines.slice(1, end).join('\n'), { file, firstLine: 2 });
  const body = [...Array.from({ length: end + 1 }, () => ''), ...lines.slice(end + 1)].join('\n');
  if (yaml.findings.length > 0) return { yaml, body, endLine, findings: yaml.findings };
  const result = frontMatterSchema.safeParse(yaml.data, { error: plainWords });
  if (result.success) return { frontMatter: result.data, yaml, body, endLine, findings: [] };
  const issues: readonly core.$ZodIssue[] = result.error.issues;
  return { yaml, body, endLine, findings: schemaFindings(issues, { yaml, file, rule: 'front-matter' }) };
}

/** Index of the line that closes the front matter, or -1. */
function closingFence(lines: readonly string[], file: string): number {
  const end = lines.findIndex((line, index) => index > 0 && FENCE.test(line));
  const isHeading = (line: string): boolean => /^#{1,6}[ \t]+\S/u.test(line);
  if (end < 0 || lines.slice(end).some(isHeading) || !lines.slice(0, end).some(isHeading)) return end;
  // All headings stand above the hyphens: unless that is YAML with comments, they are those below the last section.
  return readYaml(lines.slice(1, end).join('\n'), { file, firstLine: 2 }).findings.length > 0 ? -1 : end;
}
