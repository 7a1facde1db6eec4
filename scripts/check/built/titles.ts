import type { Finding } from '../../../src/fact-sheets/index.ts';
import type { BuiltSite } from '../../built-files.ts';

/** No two pages of one language have the same title: readers tell tabs, bookmarks and search results apart by it. */
export function checkTitles({ folder, pages }: BuiltSite): Finding[] {
  const first = new Map<string, string>();
  return pages.flatMap(({ file, html }): Finding[] => {
    const lang = /<html[^>]*\slang="([^"]*)"/.exec(html)?.[1] ?? '';
    const title = /<title>([^<]*)<\/title>/.exec(html)?.[1]?.trim() ?? '';
    const same = first.get(`${lang} ${title}`);
    if (title !== '' && same === undefined) {
      first.set(`${lang} ${title}`, file);
      return [];
    }
    return [
      {
        file: `${folder}/${file}`,
        line: undefined,
        rule: 'title',
        message: title === '' ? 'The page has no title.' : `The title "${title}" is that of ${same} too.`,
        remedy:
          'Give one of what the pages show (topic, edition or name) a name of its own in its file in content/.',
      },
    ];
  });
}
