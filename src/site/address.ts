/** Where the site will live: its origin and the path below which every page stands. */
export interface SiteAddress {
  /** Origin without a path, e.g. `https://example.org`. */
  site: string;
  /** `/`, or a path with slashes at both ends, e.g. `/facts/`. */
  base: string;
}

const LOCAL = 'http://localhost:4321';

/**
 * Reads `SITE` and `BASE` from the environment.
 * Without `SITE` the build is for this machine, unless `PUBLISH` is set: publishing with a wrong canonical
 * address would harm readers and search engines, so that is an error.
 * @throws Error when `SITE` is not an http(s) origin, has a path of its own, or is missing for publishing.
 */
export function siteAddress(env: Record<string, string | undefined>): SiteAddress {
  const given = env.SITE?.trim();
  if (!given && env.PUBLISH) {
    throw new Error(
      'SITE is not set. A build for publishing needs the address the site will have: SITE=https://example.org npm run build.',
    );
  }
  return { site: parseOrigin(given || LOCAL), base: parseBase(env.BASE) };
}

function parseOrigin(text: string): string {
  let url: URL;
  try {
    url = new URL(text);
  } catch (cause) {
    throw new Error(`SITE is "${text}", which is no address. Write it like https://example.org.`, { cause });
  }
  if (url.protocol !== 'https:' && url.protocol !== 'http:') {
    throw new Error(`SITE is "${text}". It must begin with https:// (or http:// for tests).`);
  }
  if (url.pathname !== '/' || url.search || url.hash) {
    throw new Error(
      `SITE is "${text}", but it may hold no path. Put the path into BASE: SITE=${url.origin} BASE=${url.pathname}.`,
    );
  }
  return url.origin;
}

function parseBase(text: string | undefined): string {
  const path = (text ?? '').trim().replace(/^\/+|\/+$/g, '');
  if (path === '') return '/';
  if (!/^[\w.~-]+(\/[\w.~-]+)*$/.test(path)) {
    throw new Error(
      `BASE is "${text}". Write a plain path such as /facts/: letters, digits, "-", ".", "_", "~", "/".`,
    );
  }
  return `/${path}/`;
}
