import { LOCALES, SCRIPTS, type Script } from '../script/index.ts';
import { topicEditions } from './editions.ts';

/**
 * Routes of each topic in each script. Both scripts of a topic follow one another: what is read of the topic for the
 * first serves the second.
 */
export async function topicPaths() {
  return (await topicEditions()).flatMap((each) =>
    scriptPaths().map(({ params, props }) => ({
      params: { ...params, topic: each.topic.slug },
      props: { ...props, ...each },
    })),
  );
}

/** One route per script: the parameter is the path segment, the prop the script itself. */
export function scriptPaths(): { params: { script: string }; props: { script: Script } }[] {
  return SCRIPTS.map((script) => ({ params: { script: LOCALES[script].path }, props: { script } }));
}
