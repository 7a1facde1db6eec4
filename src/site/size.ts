/** So many editions are served by one index and one file of each kind. */
const EDITIONS_TOGETHER = 200;

/**
 * Whether a site has so many editions that what lists them all is parted by topic: data files, the register's pages,
 * the search index.
 *
 * @param env `LARGE_FROM` is the number of editions from which it is so, for tests
 */
export function isLarge(editions: number, env: Readonly<Record<string, string | undefined>>): boolean {
  const from = Number(env.LARGE_FROM);
  return editions >= (from > 0 ? from : EDITIONS_TOGETHER + 1);
}
