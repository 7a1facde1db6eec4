import type { Script } from '../../script/browser.ts';
import { openSearch, type SearchEngine, type SearchOutcome } from '../browser/index.ts';
import { fromPair, searchFolder, TOPICS_FILE, type TopicList } from '../catalog.ts';
import { load } from '../texts/index.ts';
import { nameSuggester } from './every-name.ts';
import { mergeOutcomes } from './merge-outcomes.ts';
import { topicRanker } from './rank-topics.ts';
import { topicsWanted } from './topics-wanted.ts';

/** So many topics are asked at once, where what one answers does not make another needless. */
const AT_ONCE = 4;
const SUGGESTIONS = 5;

/**
 * Opens the search of a site on which each topic has an index of its own. Topics that may hold the words are asked, the
 * reader's first, until there are results enough; `more` says where any are left. Every topic is asked where the reader
 * asks for all results, those chosen where topics are chosen. An index is loaded when it is first asked.
 *
 * @param topic the reader's, if the page belongs to one
 * @throws SearchUnavailable when something cannot be loaded; calling again tries again
 */
export async function openTopics({ base, topic }: { base: string; topic?: string }): Promise<SearchEngine> {
  const list = await load<TopicList>(searchFolder(base, undefined) + TOPICS_FILE, 'no-cache');
  const slugs = list.topics.map(([slug]) => slug);
  const rank = topicRanker(base, list);
  const suggest = nameSuggester(base, list.build);
  const engines = new Map<string, Promise<SearchEngine>>();
  const opened = new Set<SearchEngine>();
  const engineOf = async (part: string): Promise<SearchEngine> => {
    const engine = engines.get(part) ?? openSearch({ base, part });
    engines.set(part, engine);
    engine.catch(() => engines.delete(part));
    opened.add(await engine);
    return engine;
  };
  const own = slugs.find((slug) => slug === topic);
  if (own) await engineOf(own);
  const unasked = (asked: readonly string[], script: Script, from: readonly string[] = slugs) =>
    list.topics
      .filter(([slug]) => from.includes(slug) && !asked.includes(slug))
      .map(([value, ...name]) => ({ value, label: fromPair(name, script), count: undefined }));
  return {
    async search(query, options) {
      const { filters, limit, signal, script, thorough, progress } = options;
      const chosen = filters?.topic ?? [];
      if (own && limit !== undefined && chosen.length === 0) {
        // Results enough in the reader's topic need no clues to others.
        const outcome = await engineOf(own).then(
          (engine) => engine.search(query, options),
          () => undefined,
        );
        signal?.throwIfAborted();
        if (outcome && outcome.total >= limit && outcome.within === 'block')
          return { ...mergeOutcomes([outcome], unasked([own], script)), more: slugs.length > 1 };
      }
      const ranked = await rank(query);
      const [likely, others] = [ranked.likely, ranked.others].map((places) =>
        places.map((place) => slugs[place] ?? '').sort((a, b) => Number(b === own) - Number(a === own)),
      ) as [string[], string[]];
      const sure = chosen.length > 0 ? slugs.filter((slug) => chosen.includes(slug)) : likely;
      const order = chosen.length > 0 ? sure : [...likely, ...others];
      const outcomes: SearchOutcome[] = [];
      const absent: string[] = [];
      let failure: unknown;
      let asked = 0;
      const total = () => outcomes.reduce((sum, each) => sum + each.total, 0);
      /** Up to which place of the order to ask now. */
      const until = () =>
        topicsWanted({
          limit,
          total: total(),
          sure: sure.length,
          all: order.length,
          chosen: chosen.length > 0,
          thorough: thorough === true,
        });
      while (asked < until()) {
        progress?.(asked, until());
        const parts = order.slice(
          asked,
          Math.min(until(), asked + (limit !== undefined && (asked === 0 || total() > 0) ? 1 : AT_ONCE)),
        );
        const left = limit === undefined ? options : { ...options, limit: limit - total() };
        const answers = await Promise.allSettled(
          parts.map(async (part) => (await engineOf(part)).search(query, left)),
        );
        signal?.throwIfAborted();
        for (const [at, answer] of answers.entries()) {
          if (answer.status === 'fulfilled') outcomes.push(answer.value);
          else {
            failure = answer.reason;
            absent.push(parts[at] ?? '');
          }
        }
        asked += parts.length;
      }
      if (outcomes.length === 0) throw failure;
      const merged = mergeOutcomes(outcomes, unasked(order.slice(0, asked), script, [...likely, ...chosen]));
      return {
        ...merged,
        absent: [...merged.absent, ...absent],
        more: asked < (total() > 0 ? sure : order).length,
        suggestions: total() > 0 ? [] : await suggest(query, script, SUGGESTIONS),
      };
    },
    complete(query, script, limit = SUGGESTIONS) {
      const names = [...opened].flatMap((engine) => engine.complete(query, script, limit));
      return [...new Map(names.map((name) => [name.slug, name])).values()].slice(0, limit);
    },
  };
}
