import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type {
  DocumentInitParameters,
  PDFDocumentProxy,
  PDFPageProxy,
  TextItem,
} from 'pdfjs-dist/types/src/display/api.d.ts';
import type { PdfPage, TextRun } from '../../src/fact-sheets/index.ts';
import { CommandError } from '../command/command-error.ts';
import { type Codes, readDrawing } from './pdf-drawing.ts';
import { tellSpaces } from './pdf-spaces.ts';

/** Pages beyond which a file is no fact sheet. */
const MAX_PAGES = 200;
/** Shapes beyond which a page without text may show some, drawn letter by letter. */
const MANY_PATHS = 100;
const IMAGES = [
  'paintImageXObject',
  'paintInlineImageXObject',
  'paintImageMaskXObject',
  'paintImageXObjectRepeat',
] as const;

/**
 * Takes the text out of a PDF, run by run with its place, font and size. No character is normalised. Nothing is
 * fetched: character maps and standard fonts come with the package.
 *
 * @param file its name, for messages
 * @throws CommandError when it is broken, locked by a password, has no text, or is too long
 */
export async function readPdf(bytes: Uint8Array, file: string): Promise<PdfPage[]> {
  const { getDocument, OPS, Util } = await import('pdfjs-dist/legacy/build/pdf.mjs');
  const home = dirname(createRequire(import.meta.url).resolve('pdfjs-dist/package.json'));
  const options: DocumentInitParameters = {
    // pdf.js takes the bytes away from their owner.
    data: Uint8Array.from(bytes),
    cMapUrl: join(home, 'cmaps/'),
    cMapPacked: true,
    standardFontDataUrl: join(home, 'standard_fonts/'),
    wasmUrl: join(home, 'wasm/'),
    useSystemFonts: false,
    disableFontFace: true,
    fontExtraProperties: true,
    stopAtErrors: false,
    verbosity: 0,
  };
  const task = getDocument(options);
  try {
    const document = await task.promise;
    if (document.numPages > MAX_PAGES) {
      throw new CommandError(
        `${file} has ${document.numPages} pages; a fact sheet has some ten.`,
        'Hand over the pages of the sheet as a file of their own.',
      );
    }
    const codes: Codes = { ...OPS, multiply: (a, b) => Util.transform([...a], [...b]) as number[] };
    const pages: PdfPage[] = [];
    for (let number = 1; number <= document.numPages; number += 1) {
      const page = await document.getPage(number);
      pages.push(await readPage(page, number, codes));
      page.cleanup();
    }
    if (pages.every(({ runs }) => runs.every(({ text }) => text.trim() === ''))) {
      throw await noText(document, file, new Set(IMAGES.map((name) => OPS[name])));
    }
    return pages;
  } catch (error) {
    throw error instanceof CommandError ? error : explain(error, file);
  } finally {
    await task.destroy().catch(() => undefined);
  }
}

async function readPage(page: PDFPageProxy, number: number, codes: Codes): Promise<PdfPage> {
  const viewport = page.getViewport({ scale: 1 });
  const content = await page.getTextContent({ disableNormalization: true, includeMarkedContent: false });
  const items = content.items.filter((item): item is TextItem => 'str' in item && item.str !== '');
  const base = viewport.transform as number[];
  const { fonts, shapes, pictures, paths, glyphs } = await readDrawing(
    page,
    Object.keys(content.styles),
    base,
    codes,
  );
  const texts = tellSpaces(
    items.map(({ str }) => str),
    glyphs,
  );
  const runs = items.map((item, index): TextRun => {
    const [a = 1, b = 0, c = 0, d = 1, x = 0, y = 0] = codes.multiply(base, item.transform as number[]);
    const font = fonts.get(item.fontName) ?? '';
    return {
      text: texts[index] ?? '',
      x,
      y,
      width: item.width,
      size: Math.hypot(c, d) || Math.hypot(a, b) || 1,
      bold: /bold|black|heavy|demi/iu.test(font),
      signs: /symbol|wingding|webding|dingbat/iu.test(font),
      rotated: Math.abs(b) > 0.1 * Math.abs(a) + 1e-6 || a < 0,
      order: 0,
    };
  });
  const { width, height } = viewport;
  const inked = runs
    .filter((run) => run.text !== '' && isPlaced(run))
    .map((run, order): TextRun => ({ ...run, order }));
  // Text may be drawn as shapes instead of letters.
  if (inked.length === 0 && paths >= MANY_PATHS) pictures.push({ x: 0, y: height, width, height });
  return { number, width, height, runs: inked, shapes, pictures };
}

function isPlaced({ x, y, width, size }: TextRun): boolean {
  return [x, y, width, size].every(Number.isFinite);
}

async function noText(
  document: PDFDocumentProxy,
  file: string,
  images: ReadonlySet<number>,
): Promise<CommandError> {
  let scanned = false;
  for (let number = 1; number <= document.numPages && !scanned; number += 1) {
    const page = await document.getPage(number);
    const { fnArray } = await page.getOperatorList();
    scanned = fnArray.some((operator) => images.has(operator));
  }
  return scanned
    ? new CommandError(
        `${file} is a scan: its pages are pictures and hold no text.`,
        'Ask for the original PDF, or have the text recognised (OCR) and proof-read, and import that.',
      )
    : new CommandError(`${file} is empty: its pages hold no text.`, 'Hand over the PDF with its text.');
}

function explain(error: unknown, file: string): CommandError {
  const name = error instanceof Error ? error.name : '';
  if (name === 'PasswordException') {
    return new CommandError(
      `${file} is locked by a password.`,
      'Save a copy without a password (open it, print it to PDF) and import that.',
      { cause: error },
    );
  }
  const reason = error instanceof Error ? error.message.replace(/\.$/u, '') : String(error);
  return new CommandError(
    `${file} cannot be read as a PDF: it is broken or cut off (${reason}).`,
    'Fetch it again, or open it and save a new copy, and import that.',
    { cause: error },
  );
}
