import { createFolder } from '../../script/browser.ts';
import { searchFolder, type TopicList } from '../catalog.ts';
import { type ClueFiles, cluePath, clueShard, cluesOfQuery, readClue } from '../clues/index.ts';
import { readTokens } from '../read.ts';
import { rewritesOf } from '../rewrites.ts';
import { load } from '../texts/index.ts';

/** A query's topics by their place in the list: those that may hold it as it was typed, then the others, the closest first. */
export interface RankedTopics {
  likely: number[];
  others: number[];
}

/** So many clues of a query tell enough. */
const CLUES = 4;

/** Makes what ranks the topics of a site for a query; files of clues are loaded when they are first needed. */
export function topicRanker(base: string, list: TopicList): (query: string) => Promise<RankedTopics> {
  const folder = createFolder(list.fold);
  const files = new Map<number, Promise<ClueFiles[number]>>();
  const placesOf = async (clue: string): Promise<number[]> => {
    const at = clueShard(clue, list.clues);
    const path = `${searchFolder(base, undefined)}${cluePath(at)}?v=${list.build}`;
    const file = files.get(at) ?? load<ClueFiles[number]>(path, 'default');
    files.set(at, file);
    file.catch(() => files.delete(at));
    return readClue(await file, clue);
  };
  const every = list.topics.map((_, at) => at);
  const likelyFor = async (query: string) => {
    const clues = cluesOfQuery(readTokens(query, folder)).slice(0, CLUES);
    const places = await Promise.all(clues.map(placesOf));
    // What no topic has is no clue: it may be there in other words, or be a slip.
    const known = places.filter(({ length }) => length > 0);
    const likely =
      clues.length > 0 && known.length === 0
        ? []
        : every.filter((topic) => known.every((each) => each.includes(topic)));
    return { likely, known };
  };
  return async (query) => {
    const ways = [query, ...rewritesOf(query, list.rewrites)].filter((way) => way !== undefined);
    const found = await Promise.all(ways.map(likelyFor)).catch(() => []);
    // Without a network there are no clues: any topic may be the one.
    if (found.length === 0) return { likely: every, others: [] };
    const likely = every.filter((topic) => found.some((each) => each.likely.includes(topic)));
    const clues = found.flatMap(({ known }) => known);
    const score = (topic: number) => clues.filter((places) => places.includes(topic)).length;
    const others = every.filter((topic) => !likely.includes(topic)).sort((a, b) => score(b) - score(a));
    return { likely, others };
  };
}
