import { createHash } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import {
  contentDir,
  type KeptSheet,
  readConversionData,
  readOutlines,
  readRegister,
  readTopics,
  sheetStore,
} from '../loaders/index.ts';
import { namesOfOneTopic } from '../registers/index.ts';
import {
  cluePath,
  NAMES_FILE,
  type NameList,
  packClues,
  TOPICS_FILE,
  type TopicList,
  toPair,
  topicClues,
} from '../search/index.ts';
import { isLarge } from '../site/index.ts';
import { checkFolding, searchDataOf, vocabularyOf } from './search-content.ts';
import { partOfSearch, type SearchSummary, wholeSearch, writeSearch } from './write-search.ts';

/**
 * Writes the search of a site below a folder, from the editions the loader has kept: one index, or on a large site
 * one for each topic and the list of them.
 *
 * @throws Error when an index cannot be made; the message begins with `Search index:`
 */
export async function writeSearchOfSite(folder: string, root: string = contentDir()): Promise<SearchSummary> {
  const store = sheetStore();
  const sheets = readOutlines().map((outline) => store.open(outline));
  const { topics } = readTopics(root);
  const register = readRegister(root);
  const { programmes } = register;
  const conversion = readConversionData(root, register);
  if (!isLarge(sheets.length, process.env)) {
    checkFolding(sheets, root);
    return writeSearch(
      searchDataOf(
        { entries: sheets, topics, programmes, vocabulary: vocabularyOf(sheets, conversion) },
        root,
      ),
      wholeSearch(folder),
    );
  }
  const sum: SearchSummary = { records: 0, indexBytes: 0, dataBytes: 0 };
  const shared = namesOfOneTopic(sheets);
  const parts = [...Map.groupBy(sheets, ({ sheet }) => sheet.topic)].sort(newestFirst);
  const clues: Set<string>[] = [];
  const names = new Map<string, NameList['names'][number]>();
  let fold = '';
  let rewrites: TopicList['rewrites'] = [];
  for (const [topic, entries] of parts) {
    checkFolding(entries, root);
    const mentioned = new Set(entries.flatMap((entry) => entry.mentioned));
    const own = programmes.filter(({ slug }) => mentioned.has(slug));
    const data = searchDataOf(
      { entries, topics, programmes: own, vocabulary: vocabularyOf(entries, conversion) },
      root,
    );
    // A name that shares the page of its topic is found there.
    for (const [at, name] of data.catalog.names.entries()) {
      const slug = own[at]?.slug ?? '';
      if (shared.has(slug)) name[0] = `${topic}#${slug}`;
      names.set(slug, name);
    }
    clues.push(topicClues(data));
    fold += data.catalog.fold;
    rewrites = data.catalog.rewrites;
    const written = await writeSearch(data, partOfSearch(folder, topic));
    for (const each of ['records', 'indexBytes', 'dataBytes'] as const) sum[each] += written[each];
  }
  fold = [...new Set(fold.match(/../gsu))].join('');
  const files = packClues(clues).map((file) => JSON.stringify(file));
  const list: TopicList = {
    topics: parts.map(([slug]) => {
      const name = topics.get(slug)?.name;
      return [slug, ...toPair(name?.['zh-Hant-HK'] ?? slug, name?.['zh-Hans'] ?? slug)];
    }),
    fold,
    rewrites,
    clues: files.length,
    build: files
      .reduce((hash, file) => hash.update(file), createHash('sha256'))
      .digest('hex')
      .slice(0, 10),
  };
  const all: NameList = { fold, names: [...names.values()] };
  const texts = [
    [TOPICS_FILE, JSON.stringify(list)],
    [cluePath(NAMES_FILE), JSON.stringify(all)],
    ...files.map((file, at) => [cluePath(at), file]),
  ] as [string, string][];
  for (const [path, text] of texts) {
    const target = join(folder, 'search-data', path);
    mkdirSync(dirname(target), { recursive: true });
    const packed = gzipSync(text, { level: 9 });
    sum.dataBytes += packed.length;
    writeFileSync(target, packed);
  }
  return sum;
}

function newestFirst([one, a]: [string, KeptSheet[]], [other, b]: [string, KeptSheet[]]): number {
  const newest = (sheets: KeptSheet[]) =>
    sheets
      .map(({ sheet }) => sheet.updated)
      .sort()
      .at(-1) ?? '';
  return newest(b).localeCompare(newest(a)) || one.localeCompare(other);
}
