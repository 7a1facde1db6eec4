import { createHash } from 'node:crypto';
import type { Finding, Sheet, SourceFormat } from '../../src/fact-sheets/index.ts';
import { CommandError } from '../command/command-error.ts';
import type { Content, SheetEntry } from '../content.ts';
import { type RawText, readRawText } from '../import/raw-text.ts';
import type { Character } from './fidelity/character.ts';
import { rawHtmlCharacters } from './fidelity/raw-html.ts';
import { rawMarkdownCharacters } from './fidelity/raw-markdown.ts';
import { rawPdfCharacters } from './fidelity/raw-pdf.ts';
import { rawPdfTextCharacters } from './fidelity/raw-pdf-text.ts';
import { applyReadings } from './fidelity/readings.ts';
import { sheetCharacters } from './fidelity/sheet-characters.ts';
import { type Difference, walk } from './fidelity/walk.ts';
import { type Compared, type ReadAsPrinted, walkPdf } from './fidelity/walk-pdf.ts';

const SAID: Readonly<Record<Exclude<Difference['kind'], 'marks'>, string>> = {
  missing: 'is missing',
  added: 'is added',
  moved: 'has moved',
  start: 'begins an item or paragraph on one side only',
  space: 'has a space before it on one side only',
  depth: 'is an item of another depth than its bullet stands at',
};

/** Every character of a raw file stands in its sheet, in its place, and no other. */
export function checkFidelity(content: Content): Finding[] {
  return content.sheets.flatMap((entry) => checkSheetFidelity(entry, content));
}

/** The same for one sheet; none for a sheet that cannot be read. */
export function checkSheetFidelity(
  { file, sheet }: Pick<SheetEntry, 'file' | 'sheet'>,
  { readSource }: Pick<Content, 'readSource'>,
): Finding[] {
  return sheet ? compareWithRaw(sheet, file, readSource(sheet.source.file)) : [];
}

/**
 * Compares one sheet with its raw file: the SHA-256, then the text, spaces and declared markup (bullets, #,
 * **, -, ---) aside.
 *
 * @param bytes the raw file, or undefined when it is not there
 */
export function compareWithRaw(sheet: Sheet, file: string, bytes: Uint8Array | undefined): Finding[] {
  const source = `content/sources/${sheet.source.file}`;
  const find = (line: number | undefined, message: string, remedy: string): Finding => ({
    file,
    line,
    rule: 'fidelity',
    message,
    remedy,
  });
  if (bytes === undefined) {
    return [
      find(undefined, `The raw file ${source} is not there.`, 'Put it back, or import the sheet again.'),
    ];
  }
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  if (sha256 !== sheet.source.sha256) {
    return [
      find(
        sheet.lines.sha256,
        `${source} has the SHA-256 ${sha256}, the front matter says ${sheet.source.sha256}.`,
        'Put the file back as received, or import the sheet again with --force.',
      ),
    ];
  }
  const { format, omitted } = sheet.source;
  const text = tryText(Buffer.from(bytes), format, source);
  if ('problem' in text) return [find(sheet.lines.sha256, text.problem, text.remedy)];
  const page =
    text.html === undefined ? undefined : rawHtmlCharacters(text.html, omitted, sheetCharacters(sheet));
  const wrong =
    page?.wrong ?? omitted.filter(({ line, text: given }) => text.lines[line - 1]?.trim() !== given.trim());
  if (wrong.length > 0) {
    return wrong.map((part) =>
      find(
        sheet.lines.omitted[omitted.indexOf(part)],
        page
          ? `From line ${part.line} on, ${source} does not have "${shorten(part.text)}".`
          : `Line ${part.line} of ${source} is not "${part.text}".`,
        'Correct source.omitted in the front matter.',
      ),
    );
  }
  const placeOf = (line: number): string => (page ? `line ${line}` : text.placeOf(line));
  const compared = compare(text, sheet, page?.characters, (raw) =>
    applyReadings(raw, sheet.readings, placeOf),
  );
  const unfit = compared.misfits.map(
    ({ index, message }): Finding => ({
      ...find(
        sheet.lines.readings[index],
        `The reading does not fit: ${message}`,
        'Correct its place and reads after the raw file, or take the entry out.',
      ),
      rule: 'reading',
    }),
  );
  const differences = compared.differences.map((difference) =>
    find(
      difference.sheetLine || undefined,
      `${page ? `${source}:${difference.rawLine}` : placeIn(source, text, difference.rawLine)} "${shorten(difference.text)}" ${said(difference)}.`,
      remedyOf(difference, format),
    ),
  );
  return [...unfit, ...differences];
}

function tryText(
  bytes: Buffer,
  format: SourceFormat,
  source: string,
): RawText | { problem: string; remedy: string } {
  try {
    return readRawText(bytes, format, source);
  } catch (error) {
    if (error instanceof CommandError) return { problem: error.problem, remedy: error.remedy };
    throw error;
  }
}

/** Where a raw file and its sheet part, markup aside. */
function compare(
  { format, lines, pdf, pages }: RawText,
  sheet: Sheet,
  given: Character[] | undefined,
  read: ReadAsPrinted,
): Compared {
  const { omitted } = sheet.source;
  const own = sheetCharacters(sheet);
  if (pdf) return walkPdf(rawPdfCharacters(pages, pdf, omitted), own, read);
  const text = lines.join('\n');
  const raw =
    given ??
    (format === 'pdf-text' ? rawPdfTextCharacters(text, omitted) : rawMarkdownCharacters(text, omitted));
  const { characters, misfits } = read(raw);
  return { differences: walk(characters, own, { marks: true }), misfits };
}

/** `content/sources/a.md:5`, or of a PDF `content/sources/a.pdf, page 2, line 5`. */
function placeIn(source: string, text: RawText, line: number): string {
  const place = text.placeOf(line);
  return text.pdf ? `${source}, ${place}:` : `${source}:${place.replace('line ', '')}`;
}

const MARKS: Readonly<Record<string, string>> = {
  strong: 'bold',
  emphasis: 'emphasised',
  delete: 'struck out',
  code: 'code',
};

function said({ kind, marks = [] }: Difference): string {
  if (kind !== 'marks') return SAID[kind];
  const names = marks.map((mark) => MARKS[mark] ?? mark.replace(/^link:/u, 'a link to '));
  return `is ${names.join(' and ')} on one side only`;
}

function remedyOf({ kind }: Difference, format: Sheet['source']['format']): string {
  if (kind === 'start') {
    return 'An item begins where the raw file has a bullet, a paragraph at the beginning of any of its lines: put an empty line before a paragraph, and no dash. Where the raw file shows it otherwise, declare that under reading.';
  }
  if (kind === 'depth')
    return 'Indent the item by two spaces for each list it stands in, as the raw file shows.';
  if (kind !== 'marks') {
    return 'Write the line as the raw file has it; slips of the source stay and are listed under sic. Where the raw file shows something else than is read here, declare that under reading.';
  }
  return format === 'pdf-text' || format === 'pdf'
    ? 'Take the mark off; the text of a PDF has none.'
    : 'Mark the words as the raw file does, no more and no less.';
}

function shorten(text: string): string {
  return text.length > 40 ? `${text.slice(0, 40)}…` : text;
}
