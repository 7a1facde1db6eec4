import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { atomFeed } from '../../../feeds/index.ts';
import { topicPaths } from '../../../layouts/script-paths.ts';
import { topicFeed } from '../../../layouts/topic-feed.ts';

export const getStaticPaths = topicPaths;

/** The Atom feed of a topic: its editions, with what changed in each. */
export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = async ({ props }) =>
  new Response(atomFeed(await topicFeed(props, props.script)), {
    headers: { 'content-type': 'application/atom+xml' },
  });
