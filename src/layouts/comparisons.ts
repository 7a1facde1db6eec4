import { type CollectionEntry, getCollection } from 'astro:content';
import type { ComparedSheets } from '../changes/index.ts';
import { SheetError } from '../fact-sheets/index.ts';
import {
  type ComparedEditions,
  type ComparisonSetting,
  comparisonCache,
  contentDir,
  followTopic,
  readComparisonSetting,
  type TopicChanges,
} from '../loaders/index.ts';
import type { FigureSeries } from '../series/index.ts';
import { topicEditions } from './editions.ts';
import { scriptPaths } from './script-paths.ts';

type Entry = CollectionEntry<'factSheets'>['data'];

/** Two editions compared, with all that pages show of them. */
export interface Pair extends ComparedEditions<Entry>, ComparedSheets {
  from: Entry;
  to: Entry;
}

/** How a topic changed: its comparisons, its figures and its programmes over the editions. */
export interface Changes extends Omit<TopicChanges<Entry>, 'pairs' | 'findings'> {
  pairs: Pair[];
}

let setting: ComparisonSetting | undefined;
const known = new Map<string, Changes>();

/**
 * How a topic changed. Made once a build; in dev anew for each page, since content may have changed.
 * @throws SheetError where corrections do not fit; in a build the loader has found that before.
 */
export async function changesOf(topic: string): Promise<Changes> {
  const remembered = import.meta.env.PROD ? known.get(topic) : undefined;
  if (remembered) return remembered;
  if (!setting || !import.meta.env.PROD) setting = readComparisonSetting(contentDir(), comparisonCache());
  const { noteIn, vocabulary } = setting;
  const entries = (await getCollection('factSheets')).map(({ data }) => data);
  const own = entries.filter(({ sheet }) => sheet.topic === topic);
  const { findings, pairs, figures, programmes } = followTopic(topic, own, setting);
  if (findings.length > 0) throw new SheetError(findings);
  const changes = { pairs: pairs.map((pair) => ({ ...pair, noteIn, vocabulary })), figures, programmes };
  known.set(topic, changes);
  return changes;
}

/**
 * The comparisons of a topic: each edition with the one before it, the newest first, and last the newest with the
 * oldest.
 */
export async function comparisonsOf(topic: string): Promise<Pair[]> {
  return (await changesOf(topic)).pairs;
}

/** The comparisons an edition has part in: with the edition before it, and with the one after it. */
export interface Neighbours {
  before: Pair | undefined;
  after: Pair | undefined;
}

/** Finds the comparisons of an edition with its neighbours. */
export async function neighboursOf({ sheet }: Entry): Promise<Neighbours> {
  const pairs = (await comparisonsOf(sheet.topic)).filter(({ neighbours }) => neighbours);
  return {
    before: pairs.find(({ comparison }) => comparison.to === sheet.edition),
    after: pairs.find(({ comparison }) => comparison.from === sheet.edition),
  };
}

let newest: Promise<Pair | undefined> | undefined;

/** The comparison of the newest edition there is with the one before it, for the front page and the navigation. */
export function newestComparison(): Promise<Pair | undefined> {
  if (!newest || !import.meta.env.PROD) newest = findNewest();
  return newest;
}

async function findNewest(): Promise<Pair | undefined> {
  for (const { topic } of await topicEditions()) {
    const [pair] = await comparisonsOf(topic.slug);
    if (pair) return pair;
  }
  return undefined;
}

/** Every comparison of every topic. */
export async function allComparisons(): Promise<Pair[]> {
  const topics = await topicEditions();
  return (await Promise.all(topics.map(({ topic }) => comparisonsOf(topic.slug)))).flat();
}

/** Every figure of every topic, followed over the editions. */
export async function allFigureSeries(): Promise<FigureSeries[]> {
  const topics = await topicEditions();
  return (await Promise.all(topics.map(({ topic }) => changesOf(topic.slug)))).flatMap(
    ({ figures }) => figures,
  );
}

/** Routes of every comparison in each script. */
export async function comparisonPaths() {
  const topics = new Map((await topicEditions()).map(({ topic }) => [topic.slug, topic]));
  const pairs = await allComparisons();
  return scriptPaths().flatMap(({ params, props }) =>
    pairs.flatMap((pair) => {
      const { topic: slug, from, to } = pair.comparison;
      const topic = topics.get(slug);
      return topic
        ? [{ params: { ...params, topic: slug, from, to }, props: { ...props, topic, pair } }]
        : [];
    }),
  );
}
