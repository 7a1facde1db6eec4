import { existsSync, globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  type PublishedList,
  parsePublished,
  parseTopic,
  SheetError,
  type Topic,
} from '../src/fact-sheets/index.ts';
import { CommandError } from './import/command-error.ts';

/** Slugs of the topics there are, sorted. */
export function topicSlugs(root: string): string[] {
  return globSync('content/topics/*.yaml', { cwd: root })
    .map((path) => (path.split(/[/\\]/u).at(-1) ?? '').replace(/\.yaml$/u, ''))
    .sort();
}

/** Reads one topic file. @throws CommandError when there is none, SheetError when it has findings */
export function readTopic(root: string, slug: string): Topic {
  const file = `content/topics/${slug}.yaml`;
  const path = join(root, file);
  if (!/^[a-z0-9-]+$/u.test(slug) || !existsSync(path)) {
    throw new CommandError(
      `There is no topic "${slug}"; there are ${topicSlugs(root).join(', ')}.`,
      'Correct --topic, or write its names and sections into content/topics/{topic}.yaml first.',
    );
  }
  const { topic, findings } = parseTopic(readFileSync(path, 'utf8'), { file });
  if (!topic) throw new SheetError(findings);
  return topic;
}

/** The frozen ids of an edition, or undefined before it is published. @throws SheetError */
export function readPublished(root: string, topic: string, edition: string): PublishedList | undefined {
  const file = `content/published/${topic}/${edition}.json`;
  const path = join(root, file);
  if (!existsSync(path)) return undefined;
  const { published, findings } = parsePublished(readFileSync(path, 'utf8'), { file });
  if (!published) throw new SheetError(findings);
  return published;
}
