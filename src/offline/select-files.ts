/** A file of the built site. */
export interface SiteFile {
  /** Path in the built site: `zh-hant/about/index.html`. */
  file: string;
  /** Bytes as a host sends it. */
  bytes: number;
}

/** What a list is made for. */
export interface Selection {
  topic: string;
  /** Path of the script: `zh-hant` or `zh-hans`. */
  script: string;
  /** Most bytes a list shall have; what is needed is in it all the same. */
  budget: number;
}

/**
 * The files that reading a topic offline takes: its pages in one script, the figures and the lists they lead to, the
 * search with its index, or the topic's where each has its own. Then, as long as
 * there is room, the other pages that every page leads to, and those of names, those first that the topic's pages lead
 * to most often.
 *
 * @param files every file of the site
 * @param linksTo how many links of the topic's own pages in this script lead to a page (by its file)
 */
export function selectFiles<F extends SiteFile>(
  files: readonly F[],
  { topic, script, budget }: Selection,
  linksTo: (file: string) => number,
): F[] {
  // On a large site each topic has an index of its own.
  const own = `pagefind/${topic}/`;
  const parted = files.some(({ file }) => file === `${own}pagefind-entry.json`);
  const needed = files.filter(({ file }) =>
    file.startsWith('pagefind/')
      ? !parted || file.startsWith(own) || !file.includes('/', 'pagefind/'.length)
      : isNeeded(file, topic, script),
  );
  let left = budget - needed.reduce((sum, { bytes }) => sum + bytes, 0);
  const names = files
    .filter(({ file }) => isName(file, script))
    .map((file) => ({ file, links: linksTo(file.file) }))
    .filter(({ links }) => links > 0)
    .sort((a, b) => b.links - a.links || a.file.file.localeCompare(b.file.file));
  const linked = LINKED.flatMap((page) => files.filter(({ file }) => file === `${script}/${page}`));
  for (const file of linked) {
    if (file.bytes > left) continue;
    left -= file.bytes;
    needed.push(file);
  }
  for (const { file } of names) {
    if (file.bytes > left) break;
    left -= file.bytes;
    needed.push(file);
  }
  return needed;
}

/** Whether a file is one of the topic's own pages in a script. */
export function isOwnPage(file: string, topic: string, script: string): boolean {
  return file.startsWith(`${script}/${topic}/`) && file.endsWith('/index.html');
}

function isNeeded(file: string, topic: string, script: string): boolean {
  const [first, second, third] = file.split('/');
  if (first === '_astro') return /\.(?:js|css)$/.test(file);
  // A passage found by the wording of one script is marked in the other by way of both.
  if (first === 'search-data') return third === undefined || [second, third].includes(topic);
  if (first !== script) return file === 'favicon.svg';
  if (second === topic) return /\/index\.html$|\.json$/.test(file);
  if (file === `${script}/figures/${topic}/index.html`) return true;
  return SHARED.has(file.slice(script.length + 1));
}

/** Pages of the site that a topic's pages lead to. */
const SHARED = new Set([
  ...['index.html', 'about/index.html', 'search/index.html', 'verify/index.html', 'offline/index.html'],
  'programmes/index.html',
]);

/** Pages that every page leads to, in its navigation or at its foot, and that reading a topic does not take. */
const LINKED = ['about/accessibility/index.html', 'figures/index.html'];

function isName(file: string, script: string): boolean {
  return file.startsWith(`${script}/programmes/`) && file.split('/').length === 4;
}
