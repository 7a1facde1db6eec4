import { createHash } from 'node:crypto';
import { gunzipSync, gzipSync } from 'node:zlib';
import { CborReader, cbor, cborArray } from './cbor.ts';

/** A file below Pagefind's folder. */
export interface IndexedFile {
  path: string;
  content: Uint8Array;
}

/** Pagefind's index made small, and what was learnt on the way. */
export interface CompactIndex {
  /** The meta file and the files of words. */
  files: IndexedFile[];
  /** Pagefind's hash of each record, in record order. */
  hashes: string[];
  /** What the names of the files of words begin with, and the first word of each, in order. */
  chunks: { build: string; from: string[] };
}

const SIGNATURE = 'pagefind_dcd';
/** Words go into files of about this many bytes before compression; never more files than so many. */
const CHUNK_BYTES = 8_000;
const MOST_CHUNKS = 1_000;

/**
 * Rewrites the files a browser loads to search, in Pagefind's own format (1.6: gzip around a signature and CBOR).
 *
 * - Records are numbered (base 36, the last digit first, which compresses best). Pagefind names each by a hash, which does
 *   not compress, is most of the meta file, and only leads to a fragment, which this site does not publish. Their
 *   counts of words serve a ranking that a quoted search has not.
 * - Words are put into more and smaller files, so that a search loads less that it does not ask for.
 *
 * @param mostChunks more files of words than this are never made
 * @throws Error when the files are of another version of Pagefind
 */
export function compactIndex(files: readonly IndexedFile[], mostChunks = MOST_CHUNKS): CompactIndex {
  try {
    const meta = files.find(({ path }) => path.endsWith('.pf_meta'));
    if (!meta) throw new RangeError('There is no meta file.');
    const bytes = unpack(meta.content);
    const reader = new CborReader(bytes, SIGNATURE.length);
    if (reader.array() < 3) throw new RangeError('The meta file lacks something.');
    reader.skip();
    const pagesAt = reader.at;
    const pages = reader.item() as [hash: string, words: number, group: string][];
    const chunks = reader.item() as [from: string, to: string, hash: string][];
    const restAt = reader.at;
    if (pages.some((page) => page.length !== 3 || page[2] !== ''))
      throw new RangeError('A record is of another shape.');
    const words = wordsOf(chunks.map(([, , hash]) => chunkFile(files, hash)));
    const written = chunksOf(words, mostChunks);
    const build = createHash('sha256')
      .update(Buffer.concat(words.map(({ bytes }) => bytes)))
      // How words are put into files counts, too: a name stands for one content, so that it can be kept for good.
      .update(JSON.stringify(written.map(({ from }) => from)))
      .digest('hex')
      .slice(0, 8);
    const numbered = [
      cborArray(pages.length),
      ...pages.flatMap((_, n) => [
        cborArray(3),
        cbor([...n.toString(36)].reverse().join('')),
        cbor(1),
        cbor(''),
      ]),
      cborArray(written.length),
      ...written.flatMap(({ from, to }, n) => [
        cborArray(3),
        cbor(from),
        cbor(to),
        cbor(chunkName(build, n)),
      ]),
    ];
    return {
      hashes: pages.map(([hash]) => hash),
      chunks: { build, from: written.map(({ from }) => from) },
      files: [
        {
          path: meta.path,
          content: pack([bytes.subarray(SIGNATURE.length, pagesAt), ...numbered, bytes.subarray(restAt)]),
        },
        ...written.map(({ content }, n) => ({ path: `index/${chunkName(build, n)}.pf_index`, content })),
      ],
    };
  } catch (cause) {
    if (!(cause instanceof RangeError)) throw cause;
    throw new Error(
      `Search index: Pagefind's files are not as version 1.6 writes them. ${cause.message} Pin pagefind 1.6.0, or adapt src/integrations/compact-index.ts.`,
      { cause },
    );
  }
}

function chunkName(build: string, n: number): string {
  return `${build}-${n.toString(36)}`;
}

function chunkFile(files: readonly IndexedFile[], hash: string): Uint8Array {
  const file = files.find(({ path }) => path === `index/${hash}.pf_index`);
  if (!file) throw new RangeError(`There is no index file ${hash}.`);
  return unpack(file.content);
}

/** Every word of the index with its bytes, in Pagefind's order. */
function wordsOf(chunks: readonly Uint8Array[]): { word: string; bytes: Uint8Array }[] {
  return chunks.flatMap((bytes) => {
    const reader = new CborReader(bytes, SIGNATURE.length);
    if (reader.array() !== 1) throw new RangeError('An index file has another number of parts.');
    return Array.from({ length: reader.array() }, () => {
      const start = reader.at;
      const { at } = reader;
      if (reader.array() !== 3) throw new RangeError('A word is of another shape.');
      const word = String(reader.item());
      reader.at = at;
      reader.skip();
      return { word, bytes: bytes.subarray(start, reader.at) };
    });
  });
}

function chunksOf(
  words: readonly { word: string; bytes: Uint8Array }[],
  mostChunks: number,
): { from: string; to: string; content: Buffer }[] {
  const total = words.reduce((sum, { bytes }) => sum + bytes.length, 0);
  const enough = Math.max(CHUNK_BYTES, total / mostChunks);
  const groups: (typeof words)[number][][] = [];
  let size = Number.POSITIVE_INFINITY;
  for (const word of words) {
    // A word with many places has a file to itself: its neighbours are seldom asked for with it.
    if (size + word.bytes.length > enough) {
      groups.push([]);
      size = 0;
    }
    groups.at(-1)?.push(word);
    size += word.bytes.length;
  }
  return groups.map((group) => ({
    from: group[0]?.word ?? '',
    to: group.at(-1)?.word ?? '',
    content: pack([cborArray(1), cborArray(group.length), ...group.map(({ bytes }) => bytes)]),
  }));
}

function unpack(content: Uint8Array): Uint8Array {
  const bytes = gunzipSync(content);
  if (bytes.subarray(0, SIGNATURE.length).toString() !== SIGNATURE)
    throw new RangeError('The signature is missing.');
  return bytes;
}

function pack(parts: readonly Uint8Array[]): Buffer {
  return gzipSync(Buffer.concat([Buffer.from(SIGNATURE), ...parts]), { level: 9 });
}
