import { getCollection } from 'astro:content';
import type { Topic } from '../fact-sheets/index.ts';
import type { KeptSheet } from '../loaders/index.ts';
import { keptSheets } from './sheets.ts';

/** A topic with its editions, newest first. */
export interface TopicEditions {
  topic: Topic;
  editions: KeptSheet[];
}

let known: Promise<TopicEditions[]> | undefined;

/** Every topic that has an edition, the one with the newest edition first. */
export function topicEditions(): Promise<TopicEditions[]> {
  if (!known || !import.meta.env.PROD) known = readTopicEditions();
  return known;
}

async function readTopicEditions(): Promise<TopicEditions[]> {
  const [topics, sheets] = await Promise.all([getCollection('topics'), keptSheets()]);
  const byTopic = Map.groupBy(sheets, ({ sheet }) => sheet.topic);
  return topics
    .map(({ data: topic }) => ({
      topic,
      editions: (byTopic.get(topic.slug) ?? []).sort((a, b) =>
        b.sheet.edition.localeCompare(a.sheet.edition),
      ),
    }))
    .filter(({ editions }) => editions.length > 0)
    .sort((a, b) => newest(b).localeCompare(newest(a)) || a.topic.slug.localeCompare(b.topic.slug));
}

const newest = ({ editions }: TopicEditions) => editions[0]?.sheet.updated ?? '';
