/** The index cannot be used now: offline, a file missing, WebAssembly blocked. Opening again may work. */
export class SearchUnavailable extends Error {
  override readonly name = 'SearchUnavailable';

  /** @param cause what failed, or the address that could not be loaded */
  constructor(cause: unknown) {
    super('The search could not be loaded.', { cause });
  }
}
