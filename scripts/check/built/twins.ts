import type { Finding } from '../../../src/fact-sheets/index.ts';
import { LOCALES, SCRIPTS } from '../../../src/script/index.ts';
import type { BuiltSite } from '../../built-files.ts';

/**
 * Every page stands in both scripts, at the same address but for the script, or names another built page of the other
 * script as its twin, as lists of conversions do that only one script has.
 */
export function checkTwins({ folder, pages }: BuiltSite): Finding[] {
  const files = new Set(pages.map(({ file }) => file));
  return SCRIPTS.flatMap((script) => {
    const { twin } = LOCALES[script];
    const own = `${LOCALES[script].path}/`;
    const other = `${LOCALES[twin].path}/`;
    const named = new RegExp(`hreflang="${twin}" href="[^"]*/(${other}[^"]*)"`);
    const hasTwin = ({ file, html }: (typeof pages)[number]) =>
      files.has(other + file.slice(own.length)) || files.has(`${named.exec(html)?.[1]}index.html`);
    return pages
      .filter((page) => page.file.startsWith(own) && !hasTwin(page))
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
