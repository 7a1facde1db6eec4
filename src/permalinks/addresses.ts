/**
 * The address of a built file below the site's root, where it is one that readers, feeds or programs may keep:
 * a page (ending in a slash), a file of the open data, or a feed.
 *
 * @param file path below `dist/`, with forward slashes
 * @returns undefined for files only pages ask for: scripts, styles, the index
 */
export function addressOfFile(file: string): string | undefined {
  if (file === 'index.html') return '/';
  if (file.endsWith('/index.html')) return `/${file.slice(0, -'index.html'.length)}`;
  return file.startsWith('data/') || file.endsWith('/feed.xml') ? `/${file}` : undefined;
}

const HEADER = [
  '# Every address this site has published, below its root. None may die: npm run check compares the built site with',
  '# this list. New ones are added by npm run urls; a line goes only where an address never reached the public.',
];

/** The list as it stands in its file: sorted, one address a line. */
export function formatAddresses(addresses: Iterable<string>): string {
  return `${[...HEADER, ...[...new Set(addresses)].sort()].join('\n')}\n`;
}

/** Reads a list of addresses: one a line, each beginning with `/`; lines with `#` are remarks. */
export function parseAddresses(text: string): { address: string; line: number }[] {
  return text.split(/\r?\n/u).flatMap((row, index) => {
    const address = row.trim();
    return address === '' || address.startsWith('#') ? [] : [{ address, line: index + 1 }];
  });
}
