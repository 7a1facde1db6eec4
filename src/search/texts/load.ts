import { SearchUnavailable } from './unavailable.ts';

/**
 * Loads a file of the search data.
 * @throws SearchUnavailable when it cannot be loaded
 */
export async function load<T>(address: string, cache: RequestCache): Promise<T> {
  try {
    const response = await fetch(address, { cache });
    if (!response.ok) throw new Error(`${address}: ${response.status}`);
    return (await (await unpack(await response.blob())).json()) as T;
  } catch (cause) {
    throw new SearchUnavailable(cause);
  }
}

/** A gzipped file's content; some hosts have the browser unpack it by itself. */
async function unpack(file: Blob): Promise<Response> {
  const [first] = new Uint8Array(await file.slice(0, 1).arrayBuffer());
  return new Response(first === 0x1f ? file.stream().pipeThrough(new DecompressionStream('gzip')) : file);
}
