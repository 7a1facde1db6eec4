import { findSection, isTopicName } from './topic.ts';
import type { Topic } from './types.ts';

/** Lines from the top among which the title is looked for. */
const HEAD = 40;

/** Which topic a text is of, and by what that was found. */
export interface TopicFound {
  topic: Topic | undefined;
  by: 'title' | 'headings' | undefined;
  /** The topics it might be, the likeliest first, where none is sure. */
  candidates: Topic[];
}

/**
 * Works out which topic a text belongs to: by a line near the top that is a topic's name, in either script, and where
 * there is none or more than one, by the section headings it has.
 *
 * @param lines the lines of the text, without markup
 */
export function findTopic(lines: readonly string[], topics: readonly Topic[]): TopicFound {
  const head = lines.filter((line) => line.trim() !== '').slice(0, HEAD);
  const named = topics.filter((topic) => head.some((line) => isTopicName(topic, line)));
  const [only] = named;
  if (only && named.length === 1) return { topic: only, by: 'title', candidates: named };
  const ranked = (named.length > 0 ? named : topics)
    .map((topic) => ({ topic, count: headingsIn(lines, topic) }))
    .sort((a, b) => b.count - a.count)
    .filter(({ count }) => count > 0);
  const [first, second] = ranked;
  const candidates = ranked.map(({ topic }) => topic);
  // One heading, such as 概況, may stand in any topic.
  if (first && first.count >= 2 && first.count > (second?.count ?? 0)) {
    return { topic: first.topic, by: 'headings', candidates };
  }
  return { topic: undefined, by: undefined, candidates: candidates.length > 0 ? candidates : named };
}

function headingsIn(lines: readonly string[], topic: Topic): number {
  return new Set(lines.flatMap((line) => findSection(topic, line)?.slug ?? [])).size;
}
