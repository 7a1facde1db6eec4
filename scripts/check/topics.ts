import type { Finding, Topic } from '../../src/fact-sheets/index.ts';
import type { Content } from '../content.ts';
import { isPlaceholder } from '../new-topic/section-slugs.ts';

/** Every topic file can be read, every section is named, and every folder of sheets has a topic. */
export function checkTopics(content: Content): Finding[] {
  return [...content.topicFindings, ...content.topics.flatMap(unnamedSections), ...content.strayFindings];
}

/** Sections whose slug only holds a place: once published it would be an address for good. */
export function unnamedSections({ slug: topic, sections }: Topic): Finding[] {
  return sections
    .filter(({ slug }) => isPlaceholder(slug))
    .map(({ slug, name }) => ({
      file: `content/topics/${topic}.yaml`,
      line: undefined,
      rule: 'topic-placeholder',
      message: `The section ${name['zh-Hant-HK']} still has the placeholder ${slug} for a slug.`,
      remedy: `Write an English word or two in place of ${slug}: it becomes part of addresses that never change.`,
    }));
}
