import type { Finding } from '../../../src/fact-sheets/index.ts';
import { LOCALES, SCRIPTS } from '../../../src/script/index.ts';
import type { BuiltSite } from '../../built-files.ts';

/** Every page stands in both scripts, at the same address but for the script. */
export function checkTwins({ folder, pages }: BuiltSite): Finding[] {
  const files = new Set(pages.map(({ file }) => file));
  return SCRIPTS.flatMap((script) => {
    const own = `${LOCALES[script].path}/`;
    const other = `${LOCALES[LOCALES[script].twin].path}/`;
    return pages
      .filter(({ file }) => file.startsWith(own) && !files.has(other + file.slice(own.length)))
      .map(
        ({ file }): Finding => ({
          file: `${folder}/${file}`,
          line: undefined,
          rule: 'twin',
          message: `The page has no twin ${other}${file.slice(own.length)}.`,
          remedy:
            'Build the site again; if the page still stands alone, report it as an error of the program.',
        }),
      );
  });
}
