import {
  type Doubt,
  decodeHtml,
  decodeRaw,
  guessTitle,
  htmlToMarkdown,
  type PdfLine,
  type PdfPage,
  RADICAL,
  type RestoredSheet,
  readPages,
  readRadicals,
  restoreMarkdown,
  restorePdf,
  restorePdfText,
  type SourceFormat,
  type Topic,
} from '../../src/fact-sheets/index.ts';
import { CommandError } from '../command/command-error.ts';
import { readPdfPages } from './pdf-pages.ts';
import { pagesWithPictures, picturePages } from './pdf-pictures.ts';
import { decodeUtf8 } from './raw-file.ts';

/** The text of a raw file of any format, taken out of it but not yet put together. */
export interface RawText {
  format: SourceFormat;
  /** The text by lines: those of the file, of the PDF in reading order, or of the Markdown made from a page. */
  lines: string[];
  /** Lines without markup, to find title, headings and update by. */
  plain: string[];
  /** The lines of a PDF with their places. */
  pdf: PdfLine[] | undefined;
  /** The pages of a PDF as they were read. */
  pages: PdfPage[];
  /** What looks like the title, where nothing but the print of a PDF says so. */
  title: string | undefined;
  /** A web page as decoded. */
  html?: string;
  /** Where a line stands in the raw file, such as `line 5` or `page 2, line 5`. */
  placeOf(line: number): string;
  /** What was left out before any line was read: parts of a web page. */
  dropped: string[];
  /** Doubts of the extraction itself. */
  doubts: Doubt[];
  /** @throws RestoreError */
  restore(topic: Topic): RestoredSheet;
}

/** How a PDF's pages are read; a test reads them beforehand. */
export type ReadPdfPages = (bytes: Uint8Array, file: string) => PdfPage[];

/** Takes the text out of a raw file. @throws CommandError */
export function readRawText(
  bytes: Buffer,
  format: SourceFormat,
  file: string,
  readPdf: ReadPdfPages = readPdfPages,
): RawText {
  if (format === 'pdf') return pdfText(readPdf(bytes, file));
  if (format === 'html') return htmlText(bytes, file);
  const { text, encoding } = decodeRaw(bytes) ?? { text: decodeUtf8(bytes, file), encoding: 'utf-8' };
  if (text.replace(/\uFEFF/gu, '').trim() === '') {
    throw new CommandError(`${file} is empty.`, 'Hand over the file with its text.');
  }
  const lines = text.split(/\r\n|\r|\n/u);
  return {
    format,
    lines,
    plain: format === 'markdown' ? lines.map(withoutMarkup) : lines,
    pdf: undefined,
    pages: [],
    title: undefined,
    placeOf: (line) => `line ${line}`,
    dropped: [],
    doubts:
      encoding === 'utf-8'
        ? []
        : [{ line: 1, message: `text in another encoding than UTF-8, read as ${encoding}` }],
    restore: (topic) => (format === 'markdown' ? restoreMarkdown(text, topic) : restorePdfText(text, topic)),
  };
}

function pdfText(pages: PdfPage[]): RawText {
  const pdf = readPages(pages);
  const lines = pdf.map(({ text }) => text);
  return {
    format: 'pdf',
    lines,
    plain: lines,
    pdf,
    pages,
    title: guessTitle(pdf),
    placeOf: (line) => {
      const place = pdf[line - 1];
      return place ? `page ${place.page}, line ${place.lineOnPage}` : `line ${line}`;
    },
    dropped: [],
    doubts: [...radicalDoubts(pages), ...pictureDoubts(pages, pdf)],
    restore: (topic) => restorePdf(pdf, topic),
  };
}

/** One doubt for the document: each radical is read as the character it is printed as. */
function radicalDoubts(pages: readonly PdfPage[]): Doubt[] {
  const radicals = pages.flatMap(({ runs }) =>
    runs.flatMap(({ text }) => [...text].filter((sign) => RADICAL.test(sign))),
  );
  if (radicals.length === 0) return [];
  const kinds = [...new Set(radicals)];
  const said = kinds
    .slice(0, 12)
    .map((sign) => `${sign} (U+${sign.codePointAt(0)?.toString(16).toUpperCase()}) as ${readRadicals(sign)}`);
  const message: Doubt['message'] = `characters named by their radical in the PDF and read as printed (${radicals.length}): ${said.join(', ')}${kinds.length > 12 ? ' …' : ''}`;
  return [{ line: 1, message }];
}

/** A doubt for each page with a picture that may hold text, at its last line. */
function pictureDoubts(pages: readonly PdfPage[], lines: readonly PdfLine[]): Doubt[] {
  const lastOf = (number: number): number => lines.findLastIndex(({ page }) => page <= number) + 1;
  return [
    ...picturePages(pages).map(
      (number): Doubt => ({
        line: lastOf(number),
        message: `page left out: page ${number} is a picture and holds next to no text`,
      }),
    ),
    ...pagesWithPictures(pages).map(
      (number): Doubt => ({
        line: lastOf(number),
        message: `picture that may hold text, which is not read: on page ${number}`,
      }),
    ),
  ];
}

function htmlText(bytes: Buffer, file: string): RawText {
  const decoded = decodeHtml(bytes);
  if ('wrong' in decoded) {
    throw new CommandError(
      `${file} cannot be read as ${decoded.wrong}, the encoding it names${decoded.wrong === 'utf-8' ? ' or is taken to have' : ''}.`,
      'Open the page in a browser and save it again, or name its encoding: <meta charset="big5">.',
    );
  }
  const { markdown, lines, dropped, doubts } = htmlToMarkdown(decoded.text);
  const own = markdown.split('\n');
  if (markdown.trim() === '') {
    throw new CommandError(
      `${file} is empty: the page holds no text.`,
      'Save the whole page, with its text.',
    );
  }
  const placeOf = (line: number): string => `line ${lines[line - 1] ?? lines.at(-1) ?? 1}`;
  return {
    format: 'html',
    lines: own,
    plain: own.map(withoutMarkup),
    pdf: undefined,
    pages: [],
    title: undefined,
    placeOf,
    dropped: dropped.map(({ line, what, text }) => `line ${line}, ${what}: "${shorten(text)}"`),
    doubts: [
      ...(decoded.encoding === 'utf-8'
        ? []
        : [
            { line: 1, message: `text in another encoding than UTF-8, read as ${decoded.encoding}` } as const,
          ]),
      ...doubts,
    ],
    html: decoded.text,
    restore: (topic) => ({
      ...restoreMarkdown(markdown, topic, { joinBreaks: false }),
      // Not doubts: the summary lists every part left out.
      omitted: dropped.filter(({ byRule }) => !byRule).map(({ line, text }) => ({ line, text })),
    }),
  };
}

function withoutMarkup(line: string): string {
  return line
    .replace(/^\s*(?:#{1,6}|[-*+])\s+/u, '')
    .replace(/\*\*|__|\\(?=[!-/:-@[-`{-~])/gu, '')
    .trim();
}

function shorten(text: string): string {
  return text.length > 60 ? `${text.slice(0, 60)}…` : text;
}
