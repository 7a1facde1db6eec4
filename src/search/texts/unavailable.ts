/** The index cannot be used now: offline, a file missing, WebAssembly blocked. Opening again may work. */
export class SearchUnavailable extends Error {
  override readonly name = 'SearchUnavailable';
}
