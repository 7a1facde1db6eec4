import { createHash } from 'node:crypto';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { close, createIndex, type IndexFile } from 'pagefind';
import { CATALOG_FILE, type SearchData, type SearchRecord } from '../search/index.ts';
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

/**
 * Writes the search index below a folder: `pagefind/` by Pagefind, `search-data/` with the catalog and the texts.
 *
 * @throws Error when two records share an address, Pagefind refuses one, or the index does not hold every record
 */
export async function writeSearch(data: SearchData, folder: string): Promise<SearchSummary> {
  checkAddresses(data.records);
  const files = await pagefindFiles(data.records);
  const { hashes, chunks, files: compact } = compactIndex(files);
  checkComplete(data.records, files, hashes);
  const summary = { records: data.records.length, indexBytes: 0, dataBytes: 0 };
  for (const name of ['pagefind', 'search-data']) {
    rmSync(join(folder, name), { recursive: true, force: true });
  }
  const needed: IndexedFile[] = [...files.filter(({ path }) => AS_ISSUED.test(path)), ...compact];
  for (const { path, content } of needed) {
    write(join(folder, 'pagefind', path), content);
    if (!CODE.test(path)) summary.indexBytes += content.length;
  }
  const texts = [...data.texts].map(([path, text]) => [path, JSON.stringify(text)] as const);
  const hash = createHash('sha256').update(chunks.build).update(JSON.stringify(data.catalog));
  for (const [path, text] of texts) hash.update(path).update(text);
  const catalog = {
    ...data.catalog,
    chunks: { name: chunks.build, from: chunks.from.join(' ') },
    build: hash.digest('hex').slice(0, 10),
  };
  for (const [path, text] of [[CATALOG_FILE, JSON.stringify(catalog)] as const, ...texts]) {
    summary.dataBytes += write(join(folder, 'search-data', path), gzipSync(text, { level: 9 }));
  }
  return summary;
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

/** Every record must be in the index, in the order in which the catalog numbers them. */
function checkComplete(
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
