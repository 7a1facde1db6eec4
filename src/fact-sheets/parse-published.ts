import type { core } from 'zod';
import { type PublishedList, publishedSchema } from './published.ts';
import { schemaFindings } from './schema-findings.ts';
import type { Finding } from './types.ts';
import { readYaml } from './yaml.ts';

/** Reads the frozen ids of one edition, `content/published/{topic}/{edition}.json`. */
export function parsePublished(
  json: string,
  { file }: { file: string },
): { published?: PublishedList; findings: Finding[] } {
  // JSON is YAML, so that errors have lines as everywhere else.
  const yaml = readYaml(json, { file, firstLine: 1 });
  if (yaml.findings.length > 0) return { findings: yaml.findings };
  const result = publishedSchema.safeParse(yaml.data);
  if (result.success) return { published: result.data, findings: [] };
  const issues: readonly core.$ZodIssue[] = result.error.issues;
  return { findings: schemaFindings(issues, { yaml, file, rule: 'published' }) };
}
