import type { core } from 'zod';
import { type PublishedList, publishedSchema } from './published.ts';
import { schemaFindings } from './schema-findings.ts';
import type { Finding } from './types.ts';
import { readYaml } from './yaml.ts';

/**
 * Reads the frozen ids of one edition, `content/published/{topic}/{edition}.json`. Only a program writes this file, so
 * what is wrong with it is never to be mended by hand.
 */
export function parsePublished(
  json: string,
  { file }: { file: string },
): { published?: PublishedList; findings: Finding[] } {
  const remedy = `Put it back as it was last committed: git checkout -- ${file}. Only npm run ids changes it.`;
  // JSON is YAML, so that errors have lines as everywhere else.
  const yaml = readYaml(json, { file, firstLine: 1 });
  if (yaml.findings.length > 0) {
    return {
      findings: yaml.findings.slice(0, 1).map(({ line }) => ({
        file,
        line,
        rule: 'published',
        message: 'The list of published ids is damaged and cannot be read.',
        remedy,
      })),
    };
  }
  const result = publishedSchema.safeParse(yaml.data);
  if (result.success) return { published: result.data, findings: [] };
  const issues: readonly core.$ZodIssue[] = result.error.issues;
  return {
    findings: schemaFindings(issues, { yaml, file, rule: 'published' }).map((one) => ({ ...one, remedy })),
  };
}
