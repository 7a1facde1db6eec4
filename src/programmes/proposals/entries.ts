import { isMap, isSeq, parseDocument } from 'yaml';
import type { BothScripts } from '../types.ts';
import { pairText, scalar } from './yaml-text.ts';

/** A file of the register cut into its entries; joined again, it is the same text. */
export interface EntryFile {
  head: string;
  entries: { slug: string; text: string }[];
}

/**
 * Cuts a file of programmes into entries, each with the comments right above it.
 * @throws Error where its list is written in brackets or holds something else than entries
 */
export function cutEntries(text: string): EntryFile {
  const list = parseDocument(text).get('programmes', true);
  if (!isSeq(list) || list.items.length === 0) {
    return { head: `${text.replace(/^programmes:.*$/mu, 'programmes:').trimEnd()}\n`, entries: [] };
  }
  if (list.flow) throw new Error('Its list is written in brackets: put each entry on lines of its own.');
  const starts = list.items.map((item) => {
    if (!isMap(item) || !item.range) throw new Error('Its list holds something that is no entry.');
    return aboveComments(text, text.lastIndexOf('\n', item.range[0]) + 1);
  });
  const ended = text.endsWith('\n') ? text : `${text}\n`;
  return {
    head: text.slice(0, starts[0]),
    entries: starts.map((start, index) => ({
      slug: String(list.getIn([index, 'slug'])),
      text: ended.slice(start, starts[index + 1] ?? ended.length),
    })),
  };
}

/** The file with its entries sorted by slug. */
export function joinEntries({ head, entries }: EntryFile): string {
  const sorted = [...entries].sort((a, b) => (a.slug < b.slug ? -1 : a.slug > b.slug ? 1 : 0));
  return head + sorted.map(({ text }) => text).join('');
}

/** What a person says of a proposed entry. */
export interface Confirmation {
  slug?: string | undefined;
  en?: string | undefined;
  /** Page on which the English name was seen. */
  url?: string | undefined;
}

/** The text of an entry without its mark, with what was corrected. */
export function confirmEntry(text: string, { slug, en, url }: Confirmation): string {
  let entry = text.replace(/^\s*proposed:.*\n/mu, '');
  if (slug !== undefined) entry = entry.replace(/^(\s*(?:- )?slug:).*$/mu, `$1 ${slug}`);
  if (en !== undefined) {
    const source = url === undefined ? '{ confidence: known }' : `{ confidence: confirmed, url: ${url} }`;
    entry = entry
      .replace(/^ {6}en:.*\n/mu, '')
      .replace(/^ {4}enSource:.*\n/mu, '')
      .replace(/^( {6}hans:.*\n)/mu, (line) => `${line}      en: ${scalar(en)}\n    enSource: ${source}\n`);
  }
  return entry;
}

/** The text of an entry with one more alias. */
export function addAlias(text: string, alias: BothScripts): string {
  const line = `      - { ${pairText(alias)} }\n`;
  const lines = /^ {4}aliases:\s*\n/mu;
  return lines.test(text) ? text.replace(lines, (found) => found + line) : `${text}    aliases:\n${line}`;
}

/** The file of declined proposals with one more at its end. */
export function addDeclined(text: string | undefined, names: BothScripts, why: string): string {
  const before = (text ?? 'declined:\n').replace(/^declined:\s*\[\s*\]/mu, 'declined:').trimEnd();
  return `${before}\n  - { ${pairText(names)}, reason: ${scalar(why)} }\n`;
}

/** Comments right above an entry belong to it. */
function aboveComments(text: string, start: number): number {
  let at = start;
  while (at > 0) {
    const line = text.lastIndexOf('\n', at - 2) + 1;
    if (!/^\s+#/u.test(text.slice(line, at))) break;
    at = line;
  }
  return at;
}
