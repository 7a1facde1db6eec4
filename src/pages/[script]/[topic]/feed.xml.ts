import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { atomFeed } from '../../../feeds/index.ts';
import { topicEditions } from '../../../layouts/editions.ts';
import { scriptPaths } from '../../../layouts/script-paths.ts';
import { topicFeed } from '../../../layouts/topic-feed.ts';

export async function getStaticPaths() {
  const topics = await topicEditions();
  return scriptPaths().flatMap(({ params, props }) =>
    topics.map((each) => ({ params: { ...params, topic: each.topic.slug }, props: { ...props, ...each } })),
  );
}

/** The Atom feed of a topic: its editions, with what changed in each. */
export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = async ({ props }) =>
  new Response(atomFeed(await topicFeed(props, props.script)), {
    headers: { 'content-type': 'application/atom+xml' },
  });
