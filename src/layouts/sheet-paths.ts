import { topicEditions } from './editions.ts';
import { scriptPaths } from './script-paths.ts';

/** Routes of every edition in each script, with what its pages are made from. */
export async function sheetPaths() {
  const topics = await topicEditions();
  return topics.flatMap(({ topic, editions }) =>
    editions.flatMap((entry) =>
      scriptPaths().map(({ params, props }) => ({
        params: { ...params, topic: topic.slug, edition: entry.sheet.edition },
        props: { ...props, topic, entry, editions, newest: entry === editions[0] ? undefined : editions[0] },
      })),
    ),
  );
}
