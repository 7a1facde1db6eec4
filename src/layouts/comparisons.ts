import type { ComparedSheets } from '../changes/index.ts';
import {
  type ComparedEditions,
  type ComparisonSetting,
  comparedNames,
  comparisonCache,
  contentDir,
  followTopic,
  type KeptSheet,
  readComparisonSetting,
  type TopicChanges,
} from '../loaders/index.ts';
import { type TopicEditions, topicEditions } from './editions.ts';
import { scriptPaths } from './script-paths.ts';

/** Two editions compared, with all that pages show of them. */
export interface Pair extends ComparedEditions<KeptSheet>, ComparedSheets {
  from: KeptSheet;
  to: KeptSheet;
}

/** How a topic changed: its comparisons, its figures and its programmes over the editions. */
export interface Changes extends Omit<TopicChanges<KeptSheet>, 'pairs' | 'findings' | 'nameOf'> {
  pairs: Pair[];
}

/** Pages are made topic by topic; what is not asked for again is let go. */
const TOPICS_IN_MEMORY = 2;

let setting: ComparisonSetting | undefined;
const known = new Map<string, Promise<Changes>>();

/**
 * How a topic changed. Kept for the pages of that topic, and made once for all who ask at the same time; in dev made
 * anew for each page, since content may have changed.
 */
export function changesOf(topic: string): Promise<Changes> {
  const remembered = import.meta.env.PROD ? known.get(topic) : undefined;
  if (remembered) return remembered;
  const changes = findChanges(topic);
  known.set(topic, changes);
  const [oldest] = known.keys();
  if (known.size > TOPICS_IN_MEMORY && oldest !== undefined) known.delete(oldest);
  return changes;
}

function comparisonSetting(): ComparisonSetting {
  if (!setting || !import.meta.env.PROD) setting = readComparisonSetting(contentDir(), comparisonCache());
  return setting;
}

/** Which editions of a topic are compared, as `comparedNames` orders them. */
export function pairsOfTopic({ topic, editions }: TopicEditions): { from: string; to: string }[] {
  return comparedNames(
    editions.map(({ sheet }) => sheet.edition),
    comparisonSetting().published.get(topic.slug) ?? [],
  );
}

async function findChanges(topic: string): Promise<Changes> {
  const setting = comparisonSetting();
  const { noteIn, vocabulary } = setting;
  const editions = (await topicEditions()).find((each) => each.topic.slug === topic)?.editions ?? [];
  const changes = followTopic(topic, editions, setting);
  // Corrections that do not fit have stopped the loader.
  const pairs = changes.pairs.map((pair) => ({ ...pair, noteIn, vocabulary, nameOf: changes.nameOf }));
  return {
    pairs,
    get figures() {
      return changes.figures;
    },
    get programmes() {
      return changes.programmes;
    },
  };
}

/** The comparisons of a topic, as `comparedNames` orders them. */
export async function comparisonsOf(topic: string): Promise<Pair[]> {
  return (await changesOf(topic)).pairs;
}

/** The comparisons an edition has part in: with the edition before it, and with the one after it. */
export interface Neighbours {
  before: Pair | undefined;
  after: Pair | undefined;
}

/** Finds the comparisons of an edition with its neighbours. */
export async function neighboursOf({ sheet }: Pick<KeptSheet, 'sheet'>): Promise<Neighbours> {
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

/** Routes of every comparison in each script; a page finds its comparison by them. */
export async function comparisonPaths() {
  return (await comparedPairs()).flatMap(({ topic, editions, from, to }) =>
    scriptPaths().map(({ params, props }) => ({
      params: { ...params, topic: topic.slug, from, to },
      props: { ...props, topic, editions },
    })),
  );
}

/** Which editions of which topic are compared. */
export async function comparedPairs(): Promise<(TopicEditions & { from: string; to: string })[]> {
  return (await topicEditions()).flatMap((each) => pairsOfTopic(each).map((pair) => ({ ...each, ...pair })));
}

/** The comparison of two editions. @throws RangeError when they are not compared */
export async function comparisonOf(topic: string, from: string, to: string): Promise<Pair> {
  const pairs = await comparisonsOf(topic);
  const pair = pairs.find(({ comparison }) => comparison.from === from && comparison.to === to);
  if (!pair) throw new RangeError(`${topic}: ${from} is not compared with ${to}.`);
  return pair;
}
