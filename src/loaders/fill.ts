import type { LoaderContext } from 'astro/loaders';

/**
 * Fills a collection, all of it anew, unless what it is made from is as it was in the build before: the order of its
 * entries is then the same in every build.
 *
 * @param digest of all that the entries are made from, code with it
 */
export function fillOnChange(
  { store, meta }: Pick<LoaderContext, 'store' | 'meta'>,
  digest: string,
  fill: () => void,
): void {
  if (meta.get('digest') === digest) return;
  // Until it is full, nothing is said of it.
  meta.delete('digest');
  store.clear();
  fill();
  meta.set('digest', digest);
}
