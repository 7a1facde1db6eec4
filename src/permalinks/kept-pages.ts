import { LOCALES, SCRIPTS, type Script } from '../script/index.ts';
import { type Coverage, covered } from './covered.ts';
import type { MovedPage } from './moved.ts';

/** What stands at the addresses of a site now. Paths are below a script's home: `water/2025-05/`. */
export interface SiteNow {
  /** Whether a page of a topic, an edition, a comparison or a name stands there; one that tells of a move does not count. */
  has(script: Script, path: string): boolean;
  /** Where a registered name is shown, anchor included; undefined for one that is not registered. */
  nameAt(slug: string): string | undefined;
}

/** Why a page is no longer where it was: by a row of the editors', or by the rules of the site's layout. */
export type MovedWhy = MovedPage | 'shared-names' | 'as-issued';

/** Where to look for what once stood at an address. */
export interface Whereabouts {
  /** Below the script's home, perhaps with an anchor; undefined when it is gone. */
  to: string | undefined;
  why: MovedWhy;
}

/** An address that is kept alive by a page that tells where its content went. */
export interface KeptPage extends Whereabouts {
  script: Script;
  path: string;
}

/** Rows lead to rows where a topic moved and an edition of it went; more of them than this is a circle. */
const MOST_STEPS = 8;

/**
 * Where what once stood at a path is now.
 * @returns `here` when it still stands, undefined when nothing is known of it
 */
export function whereabouts(
  script: Script,
  path: string,
  { moved, site }: { moved: readonly MovedPage[]; site: SiteNow },
  steps = 0,
): Whereabouts | 'here' | undefined {
  if (site.has(script, path)) return 'here';
  if (steps > MOST_STEPS) return undefined;
  const [, slug = ''] = /^programmes\/([a-z0-9-]+)\/$/u.exec(path) ?? [];
  const shared = slug === '' ? undefined : site.nameAt(slug);
  if (shared !== undefined) return { to: shared, why: 'shared-names' };
  const [, sheet = ''] = /^([a-z0-9-]+\/[a-z0-9-]+\/)conversion\/$/u.exec(path) ?? [];
  if (sheet !== '' && site.has(script, sheet)) return { to: sheet, why: 'as-issued' };
  const [row, coverage] = rowFor(path, moved) ?? [];
  if (!row) return undefined;
  const further = (to: string) => whereabouts(script, to.replace(/#.*/u, ''), { moved, site }, steps + 1);
  const same = coverage?.to;
  const found = same === undefined ? undefined : further(same);
  if (same !== undefined && found === 'here') return { to: same, why: row };
  if (found && found !== 'here') return found.to === undefined ? found : { to: found.to, why: row };
  const general = row.to === undefined ? undefined : further(row.to);
  return { to: general && general !== 'here' ? general.to : row.to, why: row };
}

/** The row that says most closely what became of a path, its own or that of what it belonged to; and what it says. */
function rowFor(path: string, moved: readonly MovedPage[]): [MovedPage, Coverage] | undefined {
  return moved
    .flatMap((row): [MovedPage, Coverage][] => {
      const coverage = covered(row, path);
      return coverage ? [[row, coverage]] : [];
    })
    .sort(([a], [b]) => b.from.length - a.from.length)[0];
}

/**
 * The pages that keep addresses alive: of all that was published and of every row of the editors', what does not
 * stand there any more and is known to stand elsewhere, or to be gone.
 *
 * @param published addresses below the site's root
 */
export function keptPages(
  published: readonly string[],
  now: { moved: readonly MovedPage[]; site: SiteNow },
): KeptPage[] {
  const places = SCRIPTS.flatMap((script) => {
    const home = `/${LOCALES[script].path}/`;
    return published
      .filter((address) => address.startsWith(home) && address.endsWith('/'))
      .map((address) => ({ script, path: address.slice(home.length) }));
  });
  const rows = SCRIPTS.flatMap((script) => now.moved.map(({ from }) => ({ script, path: from })));
  // A page that tells of a move stands in both scripts, even where what moved stood in one.
  const twins = places
    .map(({ script, path }) => ({ script, twin: LOCALES[script].twin, path }))
    .filter(({ script, path }) => !now.site.has(script, path))
    .map(({ twin, path }) => ({ script: twin, path }));
  const all = new Map(
    [...places, ...rows, ...twins].map((place) => [`${place.script} ${place.path}`, place]),
  );
  return [...all.values()].flatMap(({ script, path }) => {
    const found = whereabouts(script, path, now);
    return found && found !== 'here' ? [{ script, path, ...found }] : [];
  });
}
