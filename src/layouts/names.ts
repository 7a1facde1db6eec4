import { namesOfOneTopic } from '../registers/index.ts';
import type { Script } from '../script/index.ts';
import { isLargeSite, keptSheets } from './sheets.ts';
import { urls } from './this-build.ts';

/** Where the register shows each name. */
export interface NamePlaces {
  /** Whether a name has a page of its own. */
  hasPage(slug: string): boolean;
  /** Whether a name shares the page of a topic. */
  isShared(slug: string): boolean;
  /** Names that no other topic mentions: those that share the page of a topic where it has one. */
  namesOn(topic: string): ReadonlySet<string>;
  /** The address of a name. */
  hrefOf(script: Script, slug: string): string;
}

let known: Promise<NamePlaces> | undefined;

/** Where the register shows each name. Worked out once a build; in dev anew for each page. */
export function namePlaces(): Promise<NamePlaces> {
  if (!known || !import.meta.env.PROD) known = findPlaces();
  return known;
}

async function findPlaces(): Promise<NamePlaces> {
  const sheets = await keptSheets();
  const topicOf = namesOfOneTopic(sheets);
  const byTopic = Map.groupBy(topicOf.keys(), (slug) => topicOf.get(slug) ?? '');
  const namesOn = (topic: string) => new Set(byTopic.get(topic));
  if (!(await isLargeSite())) {
    return { hasPage: () => true, isShared: () => false, namesOn, hrefOf: urls.programme };
  }
  const mentioned = new Set(sheets.flatMap((sheet) => sheet.mentioned));
  const hasPage = (slug: string) => mentioned.has(slug) && !topicOf.has(slug);
  return {
    hasPage,
    isShared: (slug) => topicOf.has(slug),
    namesOn,
    hrefOf(script, slug) {
      if (hasPage(slug)) return urls.programme(script, slug);
      const topic = topicOf.get(slug);
      return topic === undefined
        ? `${urls.page(script, 'programmes')}#name-${slug}`
        : urls.names(script, topic, slug);
    },
  };
}
