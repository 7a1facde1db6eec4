import { POLICY_HEADER, REFERRER_POLICY } from './security-policy.ts';

/** Response headers by name. */
export type Headers = Readonly<Record<string, string>>;

/** Headers for the files a pattern names. */
export interface HeaderRule {
  /**
   * Path below the base without a slash in front. `*` at the end stands for anything, `:name` for one segment:
   * what both Cloudflare Pages and Netlify read.
   */
  pattern: string;
  headers: Headers;
}

/** Device features the site never asks for. */
const FEATURES = [
  ...['accelerometer', 'camera', 'display-capture', 'geolocation', 'gyroscope', 'magnetometer'],
  ...['microphone', 'midi', 'payment', 'usb'],
];

/** What every answer of the site carries. */
const EVERYWHERE: Headers = { 'X-Content-Type-Options': 'nosniff' };

/** What a page carries beside. On the dozens of small files of a search it would weigh more than their content. */
const PAGES: Headers = {
  'Content-Security-Policy': POLICY_HEADER,
  'Referrer-Policy': REFERRER_POLICY,
  'Permissions-Policy': FEATURES.map((feature) => `${feature}=()`).join(', '),
  'Cross-Origin-Opener-Policy': 'same-origin',
};

/** Folders that hold no page, and files at the root that are none. */
const ASSETS = /^(?:_astro|data|icons|offline|pagefind|pictures|search-data)\/|^[^/]+\.(?!html$)\w+$/;

/** Kept a year and never asked for again: the name changes with the content. */
const FOR_GOOD = 'public, max-age=31536000, immutable';
/** Kept, but asked for again each time; an unchanged file is answered with 304. */
const ASK_AGAIN = 'public, max-age=0, must-revalidate';
/** The index is compressed in itself, and unpacked by the code that reads it. */
const PACKED = 'application/octet-stream';

/** Folders whose files' names hold a hash of their content. Pagefind's meta file is named before it is rewritten. */
const HASHED = /^(?:_astro|pagefind\/(?:index|filter))\//;

/** Types that hosts do not know, or get wrong, by the beginning or the end of a path. */
const TYPES: readonly [path: RegExp, type: string][] = [
  [/^search-data\/(?!.*\.js(?:on)?$)|^pagefind\/(?:index|filter)\/|\.(?:pf_\w+|pagefind|pack)$/, PACKED],
  [/(?:^|\/)feed\.xml$/, 'application/atom+xml; charset=utf-8'],
  [/\.webmanifest$/, 'application/manifest+json; charset=utf-8'],
  [/\.jsonld$/, 'application/ld+json; charset=utf-8'],
  [/\.csv$/, 'text/csv; charset=utf-8'],
];

/** Whether a file's name changes with its content, so that it can be kept for good. */
export function isHashed(file: string): boolean {
  return HASHED.test(file);
}

/**
 * The headers of one file: what every generated configuration says, in one place.
 * @param file path below the base without a slash in front; empty for the root page
 */
export function headersOf(file: string): Headers {
  const type = TYPES.find(([path]) => path.test(file))?.[1];
  return {
    ...EVERYWHERE,
    ...(!ASSETS.test(file) && PAGES),
    'Cache-Control': isHashed(file) ? FOR_GOOD : ASK_AGAIN,
    ...(type && { 'Content-Type': type }),
  };
}

/**
 * Rules that give each file of a built site the headers of `headersOf`. No two rules set the same header of a file:
 * hosts would join the values.
 * @param files every file of the site, as paths below the base
 */
export function headerRules(files: readonly string[]): HeaderRule[] {
  const rules = new Map<string, Record<string, string>>([['*', { ...EVERYWHERE }]]);
  const add = (pattern: string, headers: Headers) =>
    rules.set(pattern, { ...(rules.get(pattern) ?? {}), ...headers });
  if (files.includes('index.html')) add('', { ...PAGES, ...cacheOf('index.html') });
  // On a large site, code lies beside the data of each topic: then hosts choose the types there.
  const mixed = files.some((file) => /^search-data\/.*\.js$/.test(file));
  for (const file of [...files].sort()) {
    add(placeOf(file), { ...(!ASSETS.test(file) && PAGES), ...cacheOf(file) });
    const type = headersOf(file)['Content-Type'];
    if (type && !(mixed && file.startsWith('search-data/'))) add(typePlaceOf(file), { 'Content-Type': type });
  }
  return [...rules].map(([pattern, headers]) => ({ pattern, headers }));
}

const cacheOf = (file: string): Headers => ({ 'Cache-Control': headersOf(file)['Cache-Control'] ?? '' });

/** The widest pattern whose files are all kept as long as this one. */
function placeOf(file: string): string {
  const folders = file.split('/').slice(0, -1);
  if (folders[0] === 'pagefind') return folders.length > 1 ? `${folders.slice(0, 2).join('/')}/*` : file;
  return folders.length > 0 ? `${folders[0]}/*` : file;
}

/** The widest pattern whose files are all of this one's type. */
function typePlaceOf(file: string): string {
  if (file.startsWith('search-data/')) return 'search-data/*';
  const feed = /^([^/]+)\/[^/]+\/feed\.xml$/.exec(file);
  return feed
    ? `${feed[1]}/:topic/feed.xml`
    : headersOf(file)['Content-Type'] === PACKED
      ? placeOf(file)
      : file;
}

/**
 * The rules as a `_headers` file for Cloudflare Pages and Netlify.
 * @param base the path below which the site stands, `/` or with slashes at both ends
 */
export function headersFile(rules: readonly HeaderRule[], base: string): string {
  const blocks = rules.map(({ pattern, headers }) =>
    [`${base}${pattern}`, ...Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`)].join(
      '\n',
    ),
  );
  const intro = [
    '# Response headers for Cloudflare Pages and Netlify, written by the build.',
    ...(base === '/' ? [] : [`# Put this file at the root of the host, and the site's files below ${base}.`]),
  ];
  return `${[...intro, ...blocks].join('\n')}\n`;
}
