import { searchFolder, TOPICS_FILE, type TopicList } from '../catalog.ts';
import { load } from '../texts/index.ts';
import { openPassages, type PassageIndex } from './open-passages.ts';

/** Records of one topic are numbered from its place in the list times this. */
const ROOM = 1e7;

/**
 * Opens the indexes of all topics as one, on a site on which each topic has one of its own: a text may stand in any.
 * @param base the path below which the site stands, `/` or with slashes at both ends
 * @throws SearchUnavailable when something cannot be loaded; calling again tries again
 */
export async function openEveryTopic(base: string): Promise<PassageIndex> {
  const { topics } = await load<TopicList>(searchFolder(base, undefined) + TOPICS_FILE, 'no-cache');
  const indexes = await Promise.all(topics.map(([part]) => openPassages({ base, part })));
  const own = (record: number) => indexes[Math.floor(record / ROOM)] as PassageIndex;
  const outer = (record: number, inner: number) => Math.floor(record / ROOM) * ROOM + inner;
  return {
    // Each index knows the characters that occur in it; a character is brought to one by the first that knows it.
    fold: (text) => indexes.reduce((folded, index) => index.fold(folded), text),
    termsOf: (text) => indexes[0]?.termsOf(indexes.reduce((folded, index) => index.fold(folded), text)) ?? [],
    async find(terms) {
      const found = await Promise.all(indexes.map((index) => index.find(terms)));
      return new Set(found.flatMap((records, at) => [...records].map((record) => at * ROOM + record)));
    },
    editionOf: (record) => own(record).editionOf(record % ROOM),
    headingOf: (record) => outer(record, own(record).headingOf(record % ROOM)),
    async passage(record) {
      return { ...(await own(record).passage(record % ROOM)), record };
    },
  };
}
