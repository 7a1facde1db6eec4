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
  const dead = listed
    .filter(({ address }) => !built.has(address))
    .map(({ address, line }) =>
      finding(
        files.list,
        line,
        `${address} was published, and the site has no such ${address.endsWith('/') ? 'page' : 'file'} any more.`,
        address.endsWith('/')
          ? `Bring it back, or add a row to ${files.moved} that says where it went or why it is gone.`
          : 'Bring it back: programs that read it cannot follow a note.',
      ),
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
    ...dead,
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
