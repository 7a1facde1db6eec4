import {
  findSection,
  formatFinding,
  parseSheet,
  type RestoredSheet,
  type Sheet,
  type WrittenSheet,
} from '../../src/fact-sheets/index.ts';
import { CommandError } from '../command/command-error.ts';
import { readPublished } from '../content.ts';
import { withoutSlips } from './front-matter.ts';
import type { RawText } from './raw-text.ts';
import type { Import } from './run.ts';
import { tellUnknownSections } from './unknown-sections.ts';

/** `in.md:5`, or of a PDF `in.pdf, page 2, line 5`. */
export function place(file: string, text: RawText, line: number): string {
  const where = text.placeOf(line);
  return text.pdf ? `${file}, ${where}` : `${file}:${where.replace('line ', '')}`;
}

/** What an import would write, in its parts. */
interface ToWrite {
  frontMatter: string;
  written: WrittenSheet;
  restored: RestoredSheet;
}

/**
 * Reads the sheet that would be written. A kept sic that no longer fits is for the editor to mend in the sheet; it does
 * not stand in the way.
 *
 * @throws CommandError with all other findings, told by the lines of the raw file
 */
export function readBack(
  { frontMatter, written, restored }: ToWrite,
  { options: { file }, root, sheetFile, topic, edition, script, text }: Import,
): { sheet: Sheet; notes: string[] } {
  const publishedIds = readPublished(root, topic.slug, edition);
  const read = (front: string) =>
    parseSheet(`${front}\n${written.body}`, { file: sheetFile, topic, publishedIds });
  const { sheet, findings } = read(frontMatter);
  if (sheet) return { sheet, notes: [] };
  const slips = findings.filter(({ rule }) => rule === 'sic');
  const rest = findings.filter(({ rule }) => rule !== 'sic');
  const withoutSic = slips.length > 0 ? read(withoutSlips(frontMatter)).sheet : undefined;
  if (rest.length === 0 && withoutSic) {
    return {
      sheet: withoutSic,
      notes: ['Kept, but to be mended:', ...slips.map((slip) => `  ${formatFinding(slip)}`)],
    };
  }
  const before = frontMatter.split('\n').length;
  // A message may name another line of the sheet.
  const inRawLines = (message: string): string =>
    message.replace(/\bline (\d+)\b/gu, (whole, line: string) => {
      const other = written.rawLines[Number(line) - before - 1];
      return other === undefined ? whole : text.placeOf(other);
    });
  const inRaw = rest
    .filter(({ rule }) => rule !== 'section-unknown')
    .map((finding): string => {
      const line = finding.line === undefined ? undefined : written.rawLines[finding.line - before - 1];
      if (line === undefined) return formatFinding(finding);
      return `${place(file, text, line)} ${finding.rule} ${inRawLines(finding.message)} → ${finding.remedy}`;
    });
  const sections = rest.some(({ rule }) => rule === 'section-unknown')
    ? tellUnknownSections(restored, topic, {
        ...{ script, root },
        placeOf: (line) => place(file, text, line),
        slugOf: (heading) => findSection(topic, heading)?.slug,
      })
    : [];
  throw new CommandError(
    `The sheet could not be restored; nothing was written.\n${[...inRaw, ...sections].map((row) => `  ${row}`).join('\n')}\n`,
    'Put these right and import again.',
  );
}
