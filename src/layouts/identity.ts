import type { Crumb, SiteIdentity } from '../linked-data/index.ts';
import type { Script } from '../script/index.ts';
import { MESSAGES, type PageName } from '../site/index.ts';
import type { TopicEditions } from './editions.ts';
import { address, urls } from './this-build.ts';

/** The site as it names itself to machines. */
export function siteIdentity(script: Script): SiteIdentity {
  const { siteName, unofficialLong } = MESSAGES[script];
  return { name: siteName, url: address(urls.home(script)), description: unofficialLong };
}

/** A topic's page on the way to its editions. */
export function topicCrumb(script: Script, topic: TopicEditions['topic']): Crumb {
  return { name: topic.name[script], url: address(urls.topic(script, topic.slug)) };
}

/** One of the site's pages on the way to those below it. */
export function pageCrumb(script: Script, page: PageName, name: string): Crumb {
  return { name, url: address(urls.page(script, page)) };
}
