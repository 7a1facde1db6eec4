import type { core } from 'zod';
import { plainWords } from './plain-words.ts';
import { schemaFindings } from './schema-findings.ts';
import { topicSchema } from './topic-schema.ts';
import type { Finding, Topic, TopicSection } from './types.ts';
import { readYaml } from './yaml.ts';

/** First path segments of pages that are not topics. */
export const RESERVED_SLUGS = [
  'figures',
  'programmes',
  'search',
  'verify',
  'data',
  'about',
  'offline',
] as const;

const SLUG = /^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/u;

/**
 * Reads a topic file. The slug is the file's name, so `content/topics/innovation-and-technology.yaml`
 * is the topic `innovation-and-technology`.
 *
 * @returns the topic, or every finding that stands in its way
 */
export function parseTopic(
  yamlText: string,
  { file }: { file: string },
): { topic?: Topic; findings: Finding[] } {
  const slug = (file.split('/').at(-1) ?? file).replace(/\.ya?ml$/u, '');
  const yaml = readYaml(yamlText, { file, firstLine: 1 });
  if (yaml.findings.length > 0) return { findings: yaml.findings };
  const findings = slugFindings(slug, file);
  const result = topicSchema.safeParse(yaml.data, { error: plainWords });
  if (!result.success) {
    const issues: readonly core.$ZodIssue[] = result.error.issues;
    return { findings: [...findings, ...schemaFindings(issues, { yaml, file, rule: 'topic-schema' })] };
  }
  const topic: Topic = { slug, ...result.data };
  findings.push(...duplicateFindings(topic, file, (path) => yaml.lineOf(path)));
  return findings.length > 0 ? { findings } : { topic, findings };
}

/** Every heading under which a section may stand, the names first. */
export function headingsOf(section: TopicSection): string[] {
  return [...new Set([...Object.values(section.name), ...section.headings])];
}

/** Numbers before a heading: `1.`, `（二）`, `第三章`, `IV.`, `B.` */
const NUMBER =
  /^\s*(?:[（(](?:\d{1,2}|[一二三四五六七八九十]{1,3}|[A-Za-z]|[ivxIVX]{1,4})[）)]|(?:\d{1,2}|[一二三四五六七八九十]{1,3}|[A-Z]|[IVX]{1,4})\s*[.．、:：)）]|第[\d一二三四五六七八九十]{1,3}[章節节部]分?|\d{1,2}(?=\s))\s*/u;

/** The section a heading belongs to; spaces do not count, nor does a number before it that no name has. */
export function findSection(topic: Topic, heading: string): TopicSection | undefined {
  const named = (wanted: string): TopicSection | undefined =>
    topic.sections.find((section) => headingsOf(section).some((name) => withoutSpaces(name) === wanted));
  return named(withoutSpaces(heading)) ?? named(withoutSpaces(heading.replace(NUMBER, '')));
}

/** Whether a line is the topic's name, in either script; spaces do not count. */
export function isTopicName(topic: Topic, text: string): boolean {
  return Object.values(topic.name).some((name) => withoutSpaces(name) === withoutSpaces(text));
}

function slugFindings(slug: string, file: string): Finding[] {
  if (!SLUG.test(slug)) {
    return [
      {
        file,
        line: undefined,
        rule: 'topic-slug',
        message: `The file's name gives the topic the slug "${slug}".`,
        remedy:
          'Name the file in lower-case letters, digits and single hyphens, such as water-supplies.yaml.',
      },
    ];
  }
  if (!RESERVED_SLUGS.some((reserved) => reserved === slug)) return [];
  return [
    {
      file,
      line: undefined,
      rule: 'topic-slug',
      message: `"${slug}" is the address of a page of this site, so it cannot be a topic.`,
      remedy: `Name the file otherwise; ${RESERVED_SLUGS.join(', ')} are reserved.`,
    },
  ];
}

function duplicateFindings(
  topic: Topic,
  file: string,
  lineOf: (path: readonly PropertyKey[]) => number,
): Finding[] {
  const findings: Finding[] = [];
  const owners = new Map<string, string>();
  for (const [index, section] of topic.sections.entries()) {
    const line = lineOf(['sections', index]);
    if (topic.sections.findIndex(({ slug }) => slug === section.slug) !== index) {
      findings.push({
        file,
        line,
        rule: 'topic-duplicate',
        message: `The section slug "${section.slug}" is given twice.`,
        remedy: 'Give each section a slug of its own.',
      });
    }
    for (const heading of headingsOf(section).map(withoutSpaces)) {
      const owner = owners.get(heading);
      if (owner !== undefined && owner !== section.slug) {
        findings.push({
          file,
          line,
          rule: 'topic-duplicate',
          message: `The heading "${heading}" belongs to the sections ${owner} and ${section.slug}.`,
          remedy: 'Keep it in one of them.',
        });
      }
      owners.set(heading, section.slug);
    }
  }
  return findings;
}

function withoutSpaces(text: string): string {
  return text.replace(/\s+/gu, '');
}
