import type { Finding } from '../fact-sheets/index.ts';
import { LOCALES, SCRIPTS } from '../script/index.ts';
import type { MovedPage } from './moved.ts';

/** What is known about the addresses of a site, all of them below its root. */
export interface Addresses {
  /** Those published, with their lines in the list. */
  listed: readonly { address: string; line: number }[];
  /** Those of the site as built. */
  built: ReadonlySet<string>;
  moved: readonly MovedPage[];
  /** Files named in findings. */
  files: { list: string; moved: string };
}

/**
 * Holds the site to its promise that no published address dies.
 * @returns addresses no longer built, addresses not yet listed, and rows of moved pages that lead nowhere
 */
export function addressFindings({ listed, built, moved, files }: Addresses): Finding[] {
  const known = new Set(listed.map(({ address }) => address));
  const finding = (file: string, line: number | undefined, message: string, remedy: string): Finding => ({
    file,
    line,
    rule: 'published-address',
    message,
    remedy,
  });
  const dead = Map.groupBy(
    listed.filter(({ address }) => !built.has(address)),
    ({ address }) => belongsTo(address, built),
  );
  const unlisted = [...built].filter((address) => !known.has(address)).sort();
  const strays = moved.flatMap((row) => {
    const pages = SCRIPTS.map((script) => `/${LOCALES[script].path}/`);
    const found: Finding[] = [];
    if (!pages.some((home) => known.has(home + row.from))) {
      found.push(
        finding(
          files.moved,
          row.line,
          `${row.from} was never published.`,
          `Correct it to an address in ${files.list}, or take the row out.`,
        ),
      );
    }
    const target = row.to?.replace(/#.*/u, '');
    if (target !== undefined && !pages.every((home) => built.has(home + target))) {
      found.push(
        finding(
          files.moved,
          row.line,
          `${row.from} leads to ${row.to}, where there is no page.`,
          'Correct "to", or leave it out when the page is gone.',
        ),
      );
    }
    return found;
  });
  return [
    ...[...dead].map(([path, [first, ...more]]) =>
      finding(
        files.list,
        first?.line,
        deadMessage(first?.address ?? '', more),
        deadRemedy(path, files.moved),
      ),
    ),
    ...strays,
    ...(unlisted.length > 0
      ? [
          finding(
            files.list,
            undefined,
            `${unlisted.length} ${unlisted.length === 1 ? 'address is' : 'addresses are'} not in the list yet: ${unlisted.slice(0, 3).join(', ')}${unlisted.length > 3 ? ' …' : ''}`,
            'Run npm run urls, read what it adds, and commit the list.',
          ),
        ]
      : []),
  ];
}

/**
 * What an address that died belonged to, as a row of moved pages would name it: its topic where that is gone, else its
 * edition, else itself. Undefined for what has no such row: a file of all topics.
 */
function belongsTo(address: string, built: ReadonlySet<string>): string | undefined {
  const homes = SCRIPTS.map((script) => `/${LOCALES[script].path}/`);
  const stands = (path: string) => homes.every((home) => built.has(home + path));
  const home = homes.find((each) => address.startsWith(each));
  const path = home === undefined ? address.replace(/^\/data\/[a-z]+\//u, '') : address.slice(home.length);
  if (path === address) return undefined;
  const [topic = '', rest = ''] = path.replace(/^figures\//u, '').split('/');
  if (topic === 'programmes') return path;
  const slug = topic.replace(/\.(?:json|csv)\.gz$/u, '');
  if (!stands(`${slug}/`)) return `${slug}/`;
  const editions = rest.replace(/\.json$/u, '').split('...');
  const gone = editions.find((edition) => /^\d{4}-\d{2}$/u.test(edition) && !stands(`${slug}/${edition}/`));
  if (gone !== undefined) return `${slug}/${gone}/`;
  return home !== undefined && path.endsWith('/') ? path : undefined;
}

function deadMessage(first: string, more: readonly { address: string }[]): string {
  const others = `${more.length} more ${more.length === 1 ? 'address' : 'addresses'} with it`;
  return `${first} was published, and the site has no such ${first.endsWith('/') ? 'page' : 'file'} any more${
    more.length > 0
      ? `; ${others}: ${more
          .slice(0, 3)
          .map(({ address }) => address)
          .join(', ')}${more.length > 3 ? ' …' : ''}`
      : ''
  }.`;
}

function deadRemedy(path: string | undefined, moved: string): string {
  if (path === undefined) return 'Bring it back: programs that read it cannot follow a note.';
  return (
    `Bring it back, or add a row to ${moved} under "moved:" that says where it went or why it is gone, and build again: ` +
    `"- from: ${path}", "to" with the new address (left out when it is gone), "reason" in zh-Hant-HK and zh-Hans. ` +
    'The row speaks for all that belonged to it, data and feed included.'
  );
}
