import { type CollectionEntry, getCollection } from 'astro:content';
import type { Topic } from '../fact-sheets/index.ts';

/** A topic with its editions, newest first. */
export interface TopicEditions {
  topic: Topic;
  editions: CollectionEntry<'factSheets'>['data'][];
}

/** Every topic that has an edition, the one with the newest edition first. */
export async function topicEditions(): Promise<TopicEditions[]> {
  const [topics, sheets] = await Promise.all([getCollection('topics'), getCollection('factSheets')]);
  return topics
    .map(({ data: topic }) => ({
      topic,
      editions: sheets
        .map(({ data }) => data)
        .filter(({ sheet }) => sheet.topic === topic.slug)
        .sort((a, b) => b.sheet.edition.localeCompare(a.sheet.edition)),
    }))
    .filter(({ editions }) => editions.length > 0)
    .sort((a, b) => newest(b).localeCompare(newest(a)) || a.topic.slug.localeCompare(b.topic.slug));
}

const newest = ({ editions }: TopicEditions) => editions[0]?.sheet.updated ?? '';
