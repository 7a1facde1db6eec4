import { openSearch, type SearchEngine, type SearchOutcome } from '../browser/index.ts';
import { fromPair, searchFolder, TOPICS_FILE, type TopicList } from '../catalog.ts';
import { load } from '../texts/index.ts';
import { mergeOutcomes } from './merge-outcomes.ts';

/** While one types, no more topics than these are asked for want of results. */
const TOPICS_UNASKED = 3;

/**
 * Opens the search of a site on which each topic has an index of its own. The reader's topic is asked first, then
 * others until there are results enough; all of them where the reader asks for all results, those chosen where topics
 * are chosen. An index is loaded when it is first asked.
 *
 * @param topic the reader's, if the page belongs to one
 * @throws SearchUnavailable when something cannot be loaded; calling again tries again
 */
export async function openTopics({ base, topic }: { base: string; topic?: string }): Promise<SearchEngine> {
  const list = await load<TopicList>(searchFolder(base, undefined) + TOPICS_FILE, 'no-cache');
  const slugs = list.map(([slug]) => slug);
  const order = [...new Set([...slugs.filter((slug) => slug === topic), ...slugs])];
  const engines = new Map<string, Promise<SearchEngine>>();
  const engineOf = (part: string): Promise<SearchEngine> => {
    const known = engines.get(part);
    if (known) return known;
    const engine = openSearch({ base, part });
    engines.set(part, engine);
    engine.catch(() => engines.delete(part));
    return engine;
  };
  const first = await engineOf(order[0] ?? '');
  return {
    async search(query, options) {
      const { filters, limit, signal, script } = options;
      const chosen = filters?.topic ?? [];
      const asked = chosen.length > 0 ? order.filter((slug) => chosen.includes(slug)) : order;
      const outcomes: SearchOutcome[] = [];
      let left = limit;
      for (const slug of asked) {
        const engine = await engineOf(slug);
        const outcome = await engine.search(
          query,
          left === undefined ? options : { ...options, limit: left },
        );
        signal?.throwIfAborted();
        outcomes.push(outcome);
        if (left === undefined) continue;
        left -= outcome.total;
        if (left <= 0 || outcomes.length >= TOPICS_UNASKED) break;
      }
      const others = list.map(([value, ...name]) => ({
        value,
        label: fromPair(name, script),
        count: undefined,
      }));
      const merged = mergeOutcomes(
        outcomes.length > 0 ? outcomes : [await first.search(query, options)],
        others,
      );
      return { ...merged, more: outcomes.length < asked.length };
    },
    complete: (query, script, limit) => first.complete(query, script, limit),
  };
}
