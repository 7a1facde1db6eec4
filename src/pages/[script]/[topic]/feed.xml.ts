import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { atomFeed } from '../../../feeds/index.ts';
import { movedFeeds } from '../../../layouts/published.ts';
import { topicPaths } from '../../../layouts/script-paths.ts';
import { goneFeed, topicFeed } from '../../../layouts/topic-feed.ts';

/** A topic that moved keeps its feed, which is that of its new place: programs that read feeds follow no note. */
export async function getStaticPaths() {
  const own = await topicPaths();
  const moved = await movedFeeds();
  return [
    ...own.map(({ params, props: { topic, editions, script } }) => ({
      params,
      props: { script, feed: () => topicFeed({ topic, editions }, script) },
    })),
    ...moved.map(({ script, path, topic, slug, found }) => ({
      params: { script: path, topic: slug },
      props: { script, feed: () => (topic ? topicFeed(topic, script) : goneFeed(slug, found, script)) },
    })),
  ];
}

/** The Atom feed of a topic: its editions, with what changed in each. */
export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = async ({ props: { feed } }) =>
  new Response(atomFeed(await feed()), { headers: { 'content-type': 'application/atom+xml' } });
