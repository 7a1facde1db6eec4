import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
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
import { TOPICS_FILE, type TopicList, toPair } from '../search/index.ts';
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
    }
    const written = await writeSearch(data, partOfSearch(folder, topic));
    for (const each of ['records', 'indexBytes', 'dataBytes'] as const) sum[each] += written[each];
  }
  const list: TopicList = parts.map(([slug]) => {
    const name = topics.get(slug)?.name;
    return [slug, ...toPair(name?.['zh-Hant-HK'] ?? slug, name?.['zh-Hans'] ?? slug)];
  });
  writeFileSync(join(folder, 'search-data', TOPICS_FILE), gzipSync(JSON.stringify(list), { level: 9 }));
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
