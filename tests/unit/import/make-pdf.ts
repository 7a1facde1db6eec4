import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import PDFDocument from 'pdfkit';

const require = createRequire(import.meta.url);
const FONTS = '@fontsource/noto-serif-hk';

/** Latin, digits and signs; also what no slice has. */
const LATIN = `${FONTS}/files/noto-serif-hk-latin-400-normal.woff2`;

/** Ranges of the font's slices, by the part of their file's name. */
const SLICES = Object.entries(
  JSON.parse(readFileSync(require.resolve(`${FONTS}/unicode.json`), 'utf8')) as Record<string, string>,
).map(([key, ranges]) => ({
  file: `${FONTS}/files/noto-serif-hk-${key.replace(/[[\]]/gu, '')}-400-normal.woff2`,
  ranges: ranges.split(',').map((range) => {
    const [from = '', to = from] = range.trim().replace('U+', '').split('-');
    return [Number.parseInt(from, 16), Number.parseInt(to, 16)] as const;
  }),
}));

const sliceOf = new Map<string, string>();

/** File of the slice that has a character. */
function fileFor(sign: string): string {
  const known = sliceOf.get(sign);
  if (known !== undefined) return known;
  const code = sign.codePointAt(0) ?? 0;
  const slice = SLICES.find(({ ranges }) => ranges.some(([from, to]) => code >= from && code <= to));
  const file = require.resolve(slice?.file ?? LATIN);
  sliceOf.set(sign, file);
  return file;
}

/** Writes Chinese text anywhere on a page; the font is put together from slices, character by character. */
export class PdfPen {
  readonly document: PDFKit.PDFDocument;
  readonly #chunks: Uint8Array[] = [];

  constructor(options: PDFKit.PDFDocumentOptions = {}) {
    this.document = new PDFDocument({ size: 'A4', margin: 0, ...options });
    this.document.on('data', (chunk: Uint8Array) => this.#chunks.push(chunk));
  }

  /** Width of a text in points. */
  width(text: string, size: number): number {
    return runs(text).reduce(
      (sum, [file, run]) => sum + this.document.font(file).fontSize(size).widthOfString(run),
      0,
    );
  }

  /** Writes one line; `y` is its top. @returns where it ends */
  write(text: string, x: number, y: number, size = 12): number {
    let at = x;
    for (const [file, run] of runs(text)) {
      this.document.font(file).fontSize(size);
      // Slices differ in height; the baseline is what must agree.
      this.document.text(run, at, y + size, { lineBreak: false, baseline: 'alphabetic' });
      at += this.document.widthOfString(run);
    }
    return at;
  }

  /** Breaks a text into lines no wider than given; Latin words and numbers stay whole, 、。 open no line. */
  wrap(text: string, width: number, size = 12): string[] {
    const lines: string[] = [];
    let line = '';
    for (const word of text.match(/[!-~]+ ?|\s|[^!-~\s][、。，；：」』》）〕？！]*/gu) ?? []) {
      if (line !== '' && this.width((line + word).trimEnd(), size) > width) {
        lines.push(line.trimEnd());
        line = word.trimStart();
      } else line += word;
    }
    if (line.trim() !== '') lines.push(line.trimEnd());
    return lines;
  }

  async finish(): Promise<Uint8Array> {
    const ended = new Promise((resolve) => this.document.on('end', resolve));
    this.document.end();
    await ended;
    return new Uint8Array(Buffer.concat(this.#chunks));
  }
}

/** Stretches of characters that one slice has. */
function runs(text: string): [file: string, run: string][] {
  const parts: [string, string][] = [];
  for (const sign of text) {
    const file = fileFor(sign);
    const last = parts.at(-1);
    if (last?.[0] === file) last[1] += sign;
    else parts.push([file, sign]);
  }
  return parts;
}
