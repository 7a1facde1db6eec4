import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type {
  DocumentInitParameters,
  PDFDocumentProxy,
  PDFPageProxy,
  TextItem,
} from 'pdfjs-dist/types/src/display/api.d.ts';
import type { PdfPage, Shape, TextRun } from '../../src/fact-sheets/index.ts';
import { CommandError } from '../command/command-error.ts';

/** Pages beyond which a file is no fact sheet. */
const MAX_PAGES = 200;
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
  const { fonts, shapes } = await drawn(
    page,
    Object.keys(content.styles),
    viewport.transform as number[],
    codes,
  );
  const runs = items.map((item): TextRun => {
    const [a = 1, b = 0, c = 0, d = 1, x = 0, y = 0] = codes.multiply(
      viewport.transform as number[],
      item.transform as number[],
    );
    const font = fonts.get(item.fontName) ?? '';
    return {
      text: item.str,
      x,
      y,
      width: item.width,
      size: Math.hypot(c, d) || Math.hypot(a, b) || 1,
      bold: /bold|black|heavy|demi/iu.test(font),
      signs: /symbol|wingding|webding|dingbat/iu.test(font),
      rotated: Math.abs(b) > 0.1 * Math.abs(a) + 1e-6 || a < 0,
    };
  });
  return { number, width: viewport.width, height: viewport.height, runs: runs.filter(isPlaced), shapes };
}

function isPlaced({ x, y, width, size }: TextRun): boolean {
  return [x, y, width, size].every(Number.isFinite);
}

/** Numbers of the operators a page's drawing is read by. */
interface Codes {
  save: number;
  restore: number;
  transform: number;
  constructPath: number;
  multiply(a: readonly number[], b: readonly number[]): number[];
}

/** Names of a page's fonts and its small shapes, as far as the drawing can be read; the text is read without it. */
async function drawn(
  page: PDFPageProxy,
  ids: readonly string[],
  base: readonly number[],
  codes: Codes,
): Promise<{ fonts: Map<string, string>; shapes: Shape[] }> {
  const fonts = new Map<string, string>();
  if (ids.length === 0) return { fonts, shapes: [] };
  try {
    const operators = await page.getOperatorList();
    for (const id of ids) {
      if (!page.commonObjs.has(id)) continue;
      const { name } = page.commonObjs.get(id) as { name?: unknown };
      if (typeof name === 'string') fonts.set(id, name);
    }
    return { fonts, shapes: smallShapes(operators, base, codes) };
  } catch {
    // A font or picture that is broken says nothing of the text.
    return { fonts, shapes: [] };
  }
}

/** Points; a larger shape is no bullet. */
const MAX_SHAPE = 16;

function smallShapes(
  { fnArray, argsArray }: { fnArray: readonly number[]; argsArray: readonly unknown[] },
  base: readonly number[],
  { save, restore, transform, constructPath, multiply }: Codes,
): Shape[] {
  const shapes: Shape[] = [];
  const stack: (readonly number[])[] = [];
  let matrix = base;
  for (const [index, operator] of fnArray.entries()) {
    const args = argsArray[index];
    if (operator === save) stack.push(matrix);
    else if (operator === restore) matrix = stack.pop() ?? base;
    else if (operator === transform) matrix = multiply(matrix, Array.from(args as ArrayLike<number>));
    else if (operator === constructPath) {
      const box = (args as unknown[])[2] as ArrayLike<number> | null | undefined;
      if (!box) continue;
      const [left = 0, bottom = 0, right = 0, top = 0] = Array.from(box);
      const [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0] = matrix;
      const xs = [a * left + c * bottom + e, a * right + c * top + e];
      const ys = [b * left + d * bottom + f, b * right + d * top + f];
      const shape = {
        x: Math.min(...xs),
        y: Math.max(...ys),
        width: Math.abs((xs[0] ?? 0) - (xs[1] ?? 0)),
        height: Math.abs((ys[0] ?? 0) - (ys[1] ?? 0)),
      };
      if (shape.width > 0 && shape.width < MAX_SHAPE && shape.height > 0 && shape.height < MAX_SHAPE)
        shapes.push(shape);
    }
  }
  return shapes;
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
