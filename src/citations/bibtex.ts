import { LOCALES } from '../script/browser.ts';
import { citedUrl, issuedForm } from './facts.ts';
import type { Cited } from './types.ts';
import { CITATION_WORDS } from './words.ts';

const ESCAPES: Readonly<Record<string, string>> = {
  '\\': '{\\textbackslash}',
  // A brace that is only escaped still counts where BibTeX matches braces.
  '{': '{\\textbraceleft}',
  '}': '{\\textbraceright}',
  '~': '{\\textasciitilde}',
  '^': '{\\textasciicircum}',
  '<': '{\\textless}',
  '>': '{\\textgreater}',
};

/** Text for a field of BibTeX: every character that means something to TeX stands for itself; Chinese stays as it is. */
export function escapeBibtex(text: string): string {
  return (
    text
      .replace(/[\\{}~^<>]/g, (character) => ESCAPES[character] ?? character)
      .replace(/[&%$#_]/g, '\\$&')
      .replaceAll('"', '{"}')
      // Two of these would become one sign: -- a dash, '' a quotation mark, ?` a question mark turned over.
      .replace(/([-'`,?!])(?=[-'`,])/g, '$1{}')
      .replace(/[\n\r\t]+/g, ' ')
  );
}

/**
 * An entry for BibTeX and biblatex: `@misc`, which every style knows. The second pair of braces keeps a name
 * with `and` in it, and the title, whole. The key names topic, edition, paragraph and script, and so never changes. The text as issued is in
 * `annotation`, which no standard style prints.
 */
export function bibtexCitation(cited: Cited): string {
  const { sheet, block, accessed } = cited;
  const words = CITATION_WORDS[sheet.script];
  const issued = issuedForm(cited);
  const key = [sheet.topic, sheet.edition, block?.anchor, LOCALES[sheet.script].path]
    .filter(Boolean)
    .join('-');
  const note = [
    words.updated(sheet.updated),
    block && `「${block.heading}」${words.paragraph(block.number)}`,
    issued !== undefined && words.converted(sheet.issuedIn),
  ].filter(Boolean);
  const fields: [string, string | undefined][] = [
    ['author', `{${escapeBibtex(sheet.publisher)}}`],
    ['title', `{${escapeBibtex(sheet.title)}}`],
    ['edition', escapeBibtex(words.edition(sheet.edition))],
    ['publisher', `{${escapeBibtex(sheet.publisher)}}`],
    ['howpublished', escapeBibtex(`${sheet.siteName}（${words.unofficial}）`)],
    ['date', sheet.updated],
    ['year', sheet.updated.slice(0, 4)],
    ['url', citedUrl(cited)],
    ['urldate', accessed],
    ['note', escapeBibtex(note.join('；'))],
    ['annotation', issued && escapeBibtex(`${words.asIssued}：${issued}`)],
  ];
  const lines = fields.flatMap(([name, value]) => (value === undefined ? [] : `  ${name} = {${value}},\n`));
  return `@misc{${key},\n${lines.join('')}}`;
}
