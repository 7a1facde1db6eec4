import { citedUrl, issuedForm } from './facts.ts';
import type { Cited } from './types.ts';

const MONTHS = [
  ...['January', 'February', 'March', 'April', 'May', 'June'],
  ...['July', 'August', 'September', 'October', 'November', 'December'],
];
const NAMES = { 'zh-Hant-HK': 'Traditional Chinese', 'zh-Hans': 'Simplified Chinese' } as const;

const read = (date: string) => {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number);
  return { year, month: MONTHS[month - 1] ?? '', day };
};

/**
 * A reference by the seventh edition of the APA's manual: a group author, the day, the title as printed with a
 * translation only where a source gives one, edition and place in parentheses, the kind of work in brackets, the site.
 */
export function apaCitation(cited: Cited): string {
  const { sheet, block, accessed } = cited;
  const { year, month, day } = read(sheet.updated);
  const edition = read(sheet.edition);
  const translation = sheet.english.title ? ` [${sheet.english.title}]` : '';
  const place = block ? `, ${block.heading}, para. ${block.number}` : '';
  const converted = sheet.script !== sheet.issuedIn;
  const kind = converted
    ? `Fact sheet, converted by software from ${NAMES[sheet.issuedIn]} to ${NAMES[sheet.script]}; unofficial reproduction`
    : 'Fact sheet; unofficial reproduction';
  const seen = accessed === undefined ? undefined : read(accessed);
  const line =
    `${sheet.english.publisher ?? sheet.publisher}. (${year}, ${month} ${day}). ${sheet.title}${translation} ` +
    `(${edition.month} ${edition.year} ed.${place}) [${kind}]. ${sheet.siteName}. ` +
    `${seen ? `Retrieved ${seen.month} ${seen.day}, ${seen.year}, from ` : ''}${citedUrl(cited)}`;
  const issued = issuedForm(cited);
  return issued === undefined ? line : `${line}\nOriginal text (${NAMES[sheet.issuedIn]}): ${issued}`;
}
