import { PdfPen } from './make-pdf.ts';

/** A paragraph as a test wants it printed. */
export interface Printed {
  text: string;
  /** Points; 11 if not given. */
  size?: number;
  bullet?: string;
  /** Points the bullet stands in from the margin. */
  indent?: number;
  /** Over all columns; ends the columns above it. */
  wide?: boolean;
}

export interface Print {
  columns?: number;
  head?: (page: number) => string;
  foot?: (page: number) => string;
  document?: PDFKit.PDFDocumentOptions;
  /** Points between the pages' top and bottom margins. */
  height?: number;
}

const LEFT = 60;
const TOP = 80;
const WIDTH = 475;
const GUTTER = 24;
const HANG = 18;

/** Prints paragraphs on A4 pages, column by column, with a head and a foot on every page. */
export async function printPdf(
  paragraphs: readonly Printed[],
  { columns = 1, head, foot, document = {}, height = 660 }: Print = {},
): Promise<Uint8Array> {
  const pen = new PdfPen(document);
  const width = (WIDTH - (columns - 1) * GUTTER) / columns;
  let page = 1;
  let column = 0;
  let top = TOP;
  let y = TOP;
  const furnish = (): void => {
    if (head) pen.write(head(page), LEFT, 36, 9);
    if (foot) pen.write(foot(page), LEFT + WIDTH / 2 - 10, 790, 9);
  };
  const next = (): void => {
    column += 1;
    if (column === columns) {
      pen.document.addPage();
      page += 1;
      column = 0;
      top = TOP;
      furnish();
    }
    y = top;
  };
  furnish();
  for (const { text, size = 11, bullet, indent = 0, wide = false } of paragraphs) {
    if (wide) column = 0;
    const inset = indent + (bullet === undefined ? 0 : HANG);
    const lines = pen.wrap(text, (wide ? WIDTH : width) - inset, size);
    for (const [index, line] of lines.entries()) {
      if (y + size > TOP + height) next();
      const x = LEFT + column * (width + GUTTER);
      if (index === 0 && bullet !== undefined) pen.write(bullet, x + indent, y, size);
      pen.write(line, x + inset, y, size);
      y += size * 1.5;
    }
    y += size * 0.7;
    if (wide) top = y;
  }
  return pen.finish();
}
