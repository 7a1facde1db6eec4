import { type Finding, isTopicName, type Topic } from '../../src/fact-sheets/index.ts';
import type { Content } from '../content.ts';
import { isPlaceholder } from '../new-topic/section-slugs.ts';

/** Every topic file can be read, every section is named, and every folder of sheets has a topic. */
export function checkTopics(content: Content): Finding[] {
  return [
    ...content.topicFindings,
    ...content.topics.flatMap(unnamedSections),
    ...content.topics.flatMap((topic) => lostSections(topic, content)),
    ...sameNames(content.topics),
    ...content.strayFindings,
  ];
}

/** Topics that have the name of one before them: no reader, and no import, could tell them apart. */
function sameNames(topics: readonly Topic[]): Finding[] {
  return topics.flatMap((topic, index): Finding[] => {
    const other = topics
      .slice(0, index)
      .find((one) => Object.values(topic.name).some((name) => isTopicName(one, name)));
    if (!other) return [];
    return [
      {
        file: `content/topics/${topic.slug}.yaml`,
        line: undefined,
        rule: 'topic-duplicate',
        message: `The topic has the name of ${other.slug}: ${topic.name['zh-Hant-HK']}.`,
        remedy: `Give one of them another name; or, where they are one, move the sheets to content/fact-sheets/${other.slug}/ and take this file away.`,
      },
    ];
  });
}

/** Section slugs that published ids have and the topic has no more: somebody renamed what never changes. */
function lostSections({ slug: topic, sections }: Topic, { sheets }: Content): Finding[] {
  const known = new Set(sections.map(({ slug }) => slug));
  const published = sheets
    .filter((entry) => entry.topic === topic)
    .flatMap((entry) => entry.published?.blocks ?? [])
    .map(({ id }) => id.split('/')[2] ?? '');
  return [...new Set(published)]
    .filter((section) => !known.has(section))
    .map((section) => ({
      file: `content/topics/${topic}.yaml`,
      line: undefined,
      rule: 'topic-slug',
      message: `The section ${section} was published, and the topic has none of that slug any more.`,
      remedy:
        `Write "slug: ${section}" again: ids and links to paragraphs are made of it and never change. ` +
        'To rename a section for readers, change its "name" and keep the old heading under "headings".',
    }));
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
