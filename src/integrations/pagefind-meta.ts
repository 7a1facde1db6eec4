import { gunzipSync, gzipSync } from 'node:zlib';

/** What Pagefind's meta file says, and the file made small. */
export interface PagefindMeta {
  /** The hash of each record, in record order. */
  hashes: string[];
  /** The index files by the first word of each, sorted. */
  chunks: { from: string; hash: string }[];
  /** The file with record numbers in place of the hashes: base 36, the last digit first. */
  numbered: Uint8Array;
}

const SIGNATURE = 'pagefind_dcd';

/**
 * Reads Pagefind's meta file (1.6: gzip around a signature and CBOR `[version, [[hash, words, group]…], [[from, to, hash]…], …]`)
 * and numbers its records. A hash only names a record's fragment, which this site does not publish; hashes do not
 * compress, and are most of what a browser would load. The count of words serves a ranking that a quoted search has not.
 *
 * @throws Error when the file is of another version of Pagefind
 */
export function numberRecords(gzipped: Uint8Array): PagefindMeta {
  const bytes = gunzipSync(gzipped);
  if (bytes.subarray(0, SIGNATURE.length).toString() !== SIGNATURE) throw unknownFormat();
  let at = SIGNATURE.length;
  const head = (): { type: number; size: number } => {
    const first = bytes[at++] ?? 0xff;
    const [type, low] = [first >> 5, first & 31];
    if (low > 27) throw unknownFormat();
    let size = low < 24 ? low : 0;
    for (let left = low < 24 ? 0 : 1 << (low - 24); left > 0; left -= 1)
      size = size * 256 + (bytes[at++] ?? 0);
    return { type, size };
  };
  const item = (): unknown => {
    const { type, size } = head();
    if (type === 0) return size;
    if (type === 4) return Array.from({ length: size }, item);
    if (type !== 3) throw unknownFormat();
    at += size;
    return bytes.subarray(at - size, at).toString();
  };
  const whole = head();
  if (whole.type !== 4 || whole.size < 3) throw unknownFormat();
  item();
  const pagesAt = at;
  const pages = item() as [hash: string, words: number, group: string][];
  const chunksAt = at;
  const chunks = item() as [string, string, string][];
  if (pages.some((page) => page.length !== 3 || typeof page[0] !== 'string' || page[2] !== ''))
    throw unknownFormat();
  const numbered = [header(4, pages.length), ...pages.map((_, n) => numberedPage(n))];
  return {
    hashes: pages.map(([hash]) => hash),
    chunks: chunks.map(([from, , hash]) => ({ from, hash })),
    numbered: gzipSync(Buffer.concat([bytes.subarray(0, pagesAt), ...numbered, bytes.subarray(chunksAt)]), {
      level: 9,
    }),
  };
}

/** `[number, 1, '']` in CBOR. With the digit that changes in front, twice as much of it compresses. */
function numberedPage(number: number): Buffer {
  const text = Buffer.from([...number.toString(36)].reverse().join(''));
  return Buffer.concat([header(4, 3), header(3, text.length), text, header(0, 1), header(3, 0)]);
}

function header(type: number, size: number): Buffer {
  if (size < 24) return Buffer.from([(type << 5) | size]);
  if (size < 256) return Buffer.from([(type << 5) | 24, size]);
  if (size < 65_536) return Buffer.from([(type << 5) | 25, size >> 8, size & 255]);
  return Buffer.from([(type << 5) | 26, size >>> 24, (size >> 16) & 255, (size >> 8) & 255, size & 255]);
}

function unknownFormat(): Error {
  return new Error(
    'Search index: this version of Pagefind writes its meta file otherwise. Adapt src/integrations/pagefind-meta.ts, or pin pagefind 1.6.0.',
  );
}
