import { createHash } from 'node:crypto';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { close, createIndex, type IndexFile } from 'pagefind';
import { minify } from 'vite';
import { CATALOG_FILE, type SearchData, type SearchRecord, type SectionTexts } from '../search/index.ts';
import { compactIndex, type IndexedFile } from './compact-index.ts';

/** What was written. */
export interface SearchSummary {
  records: number;
  /** Pagefind's files without its code, and the catalog with the texts: bytes as written. */
  indexBytes: number;
  dataBytes: number;
}

/**
 * Pagefind's files that are published as it writes them. Left out are its interfaces, its worker, and the fragments it
 * would show results from: they hold every text as tokens too, ten times what a reader needs.
 */
const AS_ISSUED = /^(?:pagefind\.js|pagefind-entry\.json|wasm\.unknown\.pagefind|.*\.pf_filter)$/;
const CODE = /\.js$|^wasm/;

/** Where an index goes, and how it is cut. */
export interface SearchPlace {
  /** Folders, which are emptied. */
  pagefind: string;
  data: string;
  /** The index of one topic of many: fewer files of words, and the texts of an edition in one file. */
  part: boolean;
}

/** The places of the one index of a site, below its folder: `pagefind/` and `search-data/`. */
export function wholeSearch(folder: string): SearchPlace {
  return { pagefind: join(folder, 'pagefind'), data: join(folder, 'search-data'), part: false };
}

/** The places of the index of a topic: `pagefind/{topic}/` and `search-data/{topic}/`. */
export function partOfSearch(folder: string, topic: string): SearchPlace {
  return { pagefind: join(folder, 'pagefind', topic), data: join(folder, 'search-data', topic), part: true };
}

/** An index of a topic has at most so many files of words: a host takes only so many files. */
const MOST_CHUNKS_IN_PART = 44;

/**
 * Writes a search index: by Pagefind, and beside it the catalog and the texts.
 *
 * @throws Error when two records share an address, Pagefind refuses one, or the index does not hold every record
 */
export async function writeSearch(data: SearchData, place: SearchPlace): Promise<SearchSummary> {
  checkAddresses(data.records);
  const files = await pagefindFiles(data.records);
  const {
    hashes,
    chunks,
    files: compact,
  } = compactIndex(files, place.part ? MOST_CHUNKS_IN_PART : undefined);
  checkComplete(data.records, files, hashes);
  const summary = { records: data.records.length, indexBytes: 0, dataBytes: 0 };
  for (const folder of [place.data, place.pagefind]) rmSync(folder, { recursive: true, force: true });
  const issued = files.filter(({ path }) => AS_ISSUED.test(path));
  if (place.part) shareCode(issued);
  const needed: IndexedFile[] = [...(await Promise.all(issued.map(withoutSlack))), ...compact];
  for (const { path, content } of needed) {
    write(join(place.part && CODE.test(path) ? dirname(place.pagefind) : place.pagefind, path), content);
    if (!CODE.test(path)) summary.indexBytes += content.length;
  }
  const texts = [...(place.part ? byEdition(data.texts) : data.texts)].map(
    ([path, text]) => [path, JSON.stringify(text)] as const,
  );
  const hash = createHash('sha256').update(chunks.build).update(JSON.stringify(data.catalog));
  for (const [path, text] of texts) hash.update(path).update(text);
  const catalog = {
    ...data.catalog,
    chunks: { name: chunks.build, from: chunks.from.join(' ') },
    build: hash.digest('hex').slice(0, 10),
  };
  for (const [path, text] of [[CATALOG_FILE, JSON.stringify(catalog)] as const, ...texts]) {
    summary.dataBytes += write(join(place.data, path), gzipSync(text, { level: 9 }));
  }
  return summary;
}

/**
 * Has the index of a topic use the WebAssembly that lies beside all of them, so that a reader who asks several topics
 * loads it once. Pagefind takes its file's name from the entry, and a browser resolves the way up in it.
 */
function shareCode(files: IndexFile[]): void {
  const entry = files.find(({ path }) => path === 'pagefind-entry.json');
  if (!entry) throw new Error('Search index: Pagefind wrote no pagefind-entry.json.');
  const content = JSON.parse(Buffer.from(entry.content).toString());
  for (const language of Object.values(content.languages) as { wasm: string | null }[])
    language.wasm = `x/../../wasm.${language.wasm ?? 'unknown'}`;
  entry.content = Buffer.from(JSON.stringify(content));
}

/** Pagefind's code is published with long names. */
async function withoutSlack(file: IndexedFile): Promise<IndexedFile> {
  if (!file.path.endsWith('.js')) return file;
  const { code, errors } = await minify(file.path, Buffer.from(file.content).toString(), { module: true });
  if (errors.length > 0)
    throw new Error(`Search index: ${file.path} could not be minified. ${errors[0]?.message}`);
  return { ...file, content: Buffer.from(code) };
}

/** The texts of sections, those of an edition in a script together, by section. */
function byEdition(texts: SearchData['texts']): Map<string, Record<string, SectionTexts>> {
  const editions = Map.groupBy(texts, ([path]) => dirname(path));
  return new Map(
    [...editions].map(([edition, sections]) => [
      `${edition}.pack`,
      Object.fromEntries(sections.map(([path, text]) => [basename(path, '.pack'), text])),
    ]),
  );
}

function checkAddresses(records: readonly SearchRecord[]): void {
  const seen = new Map<string, string>();
  for (const { url, id } of records) {
    const other = seen.get(url);
    if (other !== undefined) {
      throw new Error(
        `Search index: ${other} and ${id} share the address ${url}; the later would replace the earlier.`,
      );
    }
    seen.set(url, id);
  }
}

async function pagefindFiles(records: readonly SearchRecord[]): Promise<IndexFile[]> {
  try {
    const { index, errors } = await createIndex({ forceLanguage: 'zxx' });
    if (!index) throw new Error(errors.join('; '));
    const added = await Promise.all(
      records.map(({ url, content, filters }) =>
        index.addCustomRecord({ url, content, language: 'zxx', filters }),
      ),
    );
    const refused = added.findIndex(({ errors }) => errors.length > 0);
    if (refused >= 0) throw new Error(`${records[refused]?.id}: ${added[refused]?.errors.join('; ')}`);
    const { files, errors: failed } = await index.getFiles();
    if (failed.length > 0) throw new Error(failed.join('; '));
    return files;
  } catch (cause) {
    throw new Error(`Search index: Pagefind failed. ${cause instanceof Error ? cause.message : cause}`, {
      cause,
    });
  } finally {
    await close();
  }
}

/**
 * Every record must be in the index, in the order in which the catalog numbers them.
 *
 * @param files as Pagefind wrote them
 * @param indexed Pagefind's hash of each record, in the order of the index
 * @throws Error with the first record that is missing or elsewhere
 */
export function checkComplete(
  records: readonly SearchRecord[],
  files: readonly IndexFile[],
  indexed: readonly string[],
): void {
  const fragments = new Map<string, string>();
  for (const { path, content } of files) {
    const hash = /^fragment\/(.*)\.pf_fragment$/.exec(path)?.[1];
    if (hash) fragments.set(hash, (JSON.parse(unpack(content).toString()) as { url: string }).url);
  }
  const wrong = records.findIndex(({ url }, at) => fragments.get(indexed[at] ?? '') !== url);
  if (wrong >= 0 || indexed.length !== records.length) {
    const missing = records[wrong]?.id ?? `record ${records.length}`;
    throw new Error(
      `Search index: it holds ${indexed.length} records of ${records.length}; the first that is not where it should be is ${missing}.`,
    );
  }
}

function unpack(content: Uint8Array): Buffer {
  return gunzipSync(content).subarray('pagefind_dcd'.length);
}

function write(path: string, content: Uint8Array): number {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, content);
  return content.length;
}
