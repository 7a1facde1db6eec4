import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import { DATA_SET_NAMES, type DataFile, type DataSetName } from '../open-data/index.ts';
import { allRecords, comparisonTexts, type DataRecords, recordsOfTopic, textsOf } from './data-parts.ts';
import { topicEditions } from './editions.ts';
import { type KeptFile, keptDataFiles } from './kept-data.ts';
import { published } from './published.ts';
import { isLargeSite } from './sheets.ts';

/** What is published of a data set. */
export interface PublishedSet {
  records: number;
  /** Some of the records, the first ones. */
  examples: readonly object[];
  files: DataFile[];
}

/** Everything that is published as data. */
export interface PublishedData {
  sets: Record<DataSetName, PublishedSet>;
  /** The files by name, below the folder of the data. */
  files: Map<string, string | Uint8Array<ArrayBuffer>>;
}

const compress = promisify(gzip);
const TYPES = { json: 'application/json', csv: 'text/csv' } as const;

let made: Promise<PublishedData> | undefined;

/** All data files. Made once a build; in dev anew for each page. */
export function publishedData(): Promise<PublishedData> {
  if (!made || !import.meta.env.PROD) made = publish();
  return made;
}

async function publish(): Promise<PublishedData> {
  const large = await isLargeSite();
  const kept = Map.groupBy(await keptDataFiles(), ({ topic }) => topic);
  const data = large ? await publishByTopic(kept) : publishWhole(await allRecords());
  for (const [topic, files] of kept) {
    const missing = files.filter(({ name }) => !data.files.has(name));
    const [file] = missing;
    if (!file) continue;
    const records = topic === undefined ? NO_RECORDS : await recordsOfTopic(topic);
    await addKept(missing, records, data);
  }
  if ((await published()).addresses.includes(`/data/${LIST_OF_COMPARISONS}`)) addList(data);
  return data;
}

const LIST_OF_COMPARISONS = 'comparisons.json';
const NO_RECORDS: DataRecords = { figures: [], programmes: [], blocks: [], series: [], comparisons: [] };

async function addKept(files: readonly KeptFile[], records: DataRecords, data: PublishedData): Promise<void> {
  for (const file of files)
    if (!data.files.has(file.name)) data.files.set(file.name, await file.make(records));
}

/** The list of comparisons that a large site has, where a site that was large is so no more. */
function addList({ sets, files }: PublishedData): void {
  if (files.has(LIST_OF_COMPARISONS)) return;
  const list = sets.comparisons.files.map(({ name }) => ({
    topic: name.split('/')[1] ?? '',
    file: name,
    records: 1,
  }));
  files.set(LIST_OF_COMPARISONS, listText(list));
}

function listText(list: readonly { topic: string; file: string; records: number }[]): string {
  return `${JSON.stringify({ files: list }, null, 1)}\n`;
}

function publishWhole(records: DataRecords): PublishedData {
  const data = empty();
  for (const name of DATA_SET_NAMES) {
    const set = data.sets[name];
    set.records = records[name].length;
    set.examples = records[name];
    const texts =
      name === 'comparisons'
        ? comparisonTexts(records)
        : textsOf(name, records).map(({ ending, text }) => ({ file: `${name}.${ending}`, text }));
    for (const { file, text } of texts) {
      data.files.set(file, text);
      set.files.push({ name: file, mediaType: typeOf(file), size: Buffer.byteLength(text) });
    }
  }
  return data;
}

/**
 * The data of a large site: a compressed file a topic, and in place of the whole files a list of those, so that the
 * addresses stay and nobody is sent what a browser cannot hold.
 */
async function publishByTopic(
  kept: ReadonlyMap<string | undefined, readonly KeptFile[]>,
): Promise<PublishedData> {
  const data = empty();
  const lists = new Map<string, { topic: string; file: string; records: number }[]>();
  for (const { topic } of await topicEditions()) {
    const records = await recordsOfTopic(topic.slug);
    for (const name of DATA_SET_NAMES) {
      const set = data.sets[name];
      set.records += records[name].length;
      if (set.examples.length === 0) set.examples = records[name].slice(0, EXAMPLES);
      for (const { ending, text } of textsOf(name, records)) {
        const file = `${name}/${topic.slug}.${ending}.gz`;
        data.files.set(file, await compress(text));
        const list = lists.get(`${name}.${ending}`) ?? [];
        lists.set(`${name}.${ending}`, [...list, { topic: topic.slug, file, records: records[name].length }]);
      }
    }
    await addKept(kept.get(topic.slug) ?? [], records, data);
  }
  for (const [file, list] of lists) {
    const text = file.endsWith('.json')
      ? listText(list)
      : ['topic,file,records', ...list.map((row) => `${row.topic},${row.file},${row.records}`), ''].join(
          '\r\n',
        );
    data.files.set(file, text);
    const [name] = file.split('.');
    data.sets[name as DataSetName].files.push({
      name: file,
      mediaType: typeOf(file),
      size: Buffer.byteLength(text),
    });
  }
  return data;
}

/** Enough to find a value of every field among. */
const EXAMPLES = 500;

function empty(): PublishedData {
  const set = (): PublishedSet => ({ records: 0, examples: [], files: [] });
  return {
    sets: { figures: set(), programmes: set(), blocks: set(), series: set(), comparisons: set() },
    files: new Map(),
  };
}

function typeOf(file: string): DataFile['mediaType'] {
  return TYPES[file.endsWith('.csv') ? 'csv' : 'json'];
}
