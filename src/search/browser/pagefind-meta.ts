/** What of Pagefind's meta file search needs itself. */
export interface PagefindMeta {
  /** The hash of each record, in record order. */
  records: string[];
  /** Index files with their first and last word. */
  chunks: { from: string; to: string; hash: string }[];
}

const SIGNATURE = 'pagefind_dcd';

/**
 * Reads Pagefind's meta file (1.6: CBOR `[version, [[hash, words, …]…], [[from, to, hash]…], …]` behind a signature,
 * gzip around it). Its results carry only a record's hash, and this file has the hashes in order.
 *
 * @throws Error when the bytes are something else
 */
export async function readPagefindMeta(gzipped: Blob): Promise<PagefindMeta> {
  const plain = gzipped.stream().pipeThrough(new DecompressionStream('gzip'));
  return decodePagefindMeta(new Uint8Array(await new Response(plain).arrayBuffer()));
}

/** {@link readPagefindMeta} of bytes that are no longer compressed. */
export function decodePagefindMeta(bytes: Uint8Array): PagefindMeta {
  const text = new TextDecoder();
  if (text.decode(bytes.subarray(0, SIGNATURE.length)) !== SIGNATURE)
    throw new Error('This is no Pagefind index.');
  let at = SIGNATURE.length;
  const argument = (low: number): number => {
    if (low < 24) return low;
    let value = 0;
    for (let left = 1 << (low - 24); left > 0; left -= 1) value = value * 256 + (bytes[at++] ?? 0);
    return value;
  };
  const item = (): unknown => {
    const head = bytes[at++] ?? 0xff;
    const [type, low] = [head >> 5, head & 31];
    const size = low < 28 ? argument(low) : 0;
    if (type === 0) return size;
    if (type === 3) {
      at += size;
      return text.decode(bytes.subarray(at - size, at));
    }
    if (type === 4 && low < 28) return Array.from({ length: size }, item);
    throw new Error('This Pagefind index is of another version.');
  };
  const [, pages, chunks] = Array.from({ length: argument((bytes[at++] ?? 0) & 31) }, (_, n) =>
    n < 3 ? item() : 0,
  );
  return {
    records: (pages as [string][]).map(([hash]) => hash),
    chunks: (chunks as [string, string, string][]).map(([from, to, hash]) => ({ from, to, hash })),
  };
}
