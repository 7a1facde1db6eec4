import type { core } from 'zod';
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
  findings: Finding[];
}

/** Splits a sheet's file into front matter, checked against the schema, and Markdown body. */
export function readFrontMatter(source: string, file: string): SheetFile {
  const lines = source.replace(/^\uFEFF/u, '').split(/\r\n|\r|\n/u);
  const end = FENCE.test(lines[0] ?? '')
    ? lines.findIndex((line, index) => index > 0 && FENCE.test(line))
    : -1;
  if (end < 0) {
    const opened = FENCE.test(lines[0] ?? '');
    return {
      yaml: readYaml('', { file, firstLine: 1 }),
      body: opened ? '' : lines.join('\n'),
      findings: [
        {
          file,
          line: 1,
          rule: 'front-matter',
          message: opened ? 'The front matter has no end.' : 'The sheet has no front matter.',
          remedy: opened
            ? 'Close it with a line of three hyphens.'
            : 'Begin the file with a line of three hyphens, then script, updated, publisher and source, then three hyphens again.',
        },
      ],
    };
  }
  const yaml = readYaml(lines.slice(1, end).join('\n'), { file, firstLine: 2 });
  const body = [...Array.from({ length: end + 1 }, () => ''), ...lines.slice(end + 1)].join('\n');
  if (yaml.findings.length > 0) return { yaml, body, findings: yaml.findings };
  const result = frontMatterSchema.safeParse(yaml.data);
  if (result.success) return { frontMatter: result.data, yaml, body, findings: [] };
  const issues: readonly core.$ZodIssue[] = result.error.issues;
  return { yaml, body, findings: schemaFindings(issues, { yaml, file, rule: 'front-matter' }) };
}
