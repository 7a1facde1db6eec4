import type { PdfPage, Shape } from '../../src/fact-sheets/index.ts';
import { CommandError } from '../command/command-error.ts';

/** Share of a page a picture takes that may hold lines of text; a logo is smaller. */
const LARGE = 0.04;
/** Share of a page a picture takes that stands in its place, as a scan does. */
const WHOLE = 0.3;
/** Characters of text a page with a scan may have besides: its number, its head. */
const FEW = 30;

/** Numbers of the pages that are pictures, with next to no text. */
export function picturePages(pages: readonly PdfPage[]): number[] {
  return pages
    .filter((page) => page.pictures.some((picture) => shareOf(picture, page) >= WHOLE) && inkOf(page) <= FEW)
    .map(({ number }) => number);
}

/** Pages with a picture that is large enough for lines of text, by number; pages that are pictures aside. */
export function pagesWithPictures(pages: readonly PdfPage[]): number[] {
  const whole = new Set(picturePages(pages));
  return pages
    .filter(
      (page) => page.pictures.some((picture) => shareOf(picture, page) >= LARGE) && !whole.has(page.number),
    )
    .map(({ number }) => number);
}

/**
 * Makes sure that no page is a picture, unless it may be left out.
 *
 * @param without numbers of the pages that may be left out
 * @throws CommandError naming the pages
 */
export function refusePicturePages(pages: readonly number[], without: readonly number[], file: string): void {
  const found = pages.filter((number) => !without.includes(number));
  if (found.length === 0) return;
  const named = `${found.length === 1 ? 'page' : 'pages'} ${found.join(', ')}`;
  throw new CommandError(
    `${file} is a scan in part: ${named} ${found.length === 1 ? 'is a picture and holds' : 'are pictures and hold'} next to no text.`,
    `Ask for the original PDF, or have ${named} recognised (OCR) and proof-read. If nothing there belongs to the sheet: ${found.map((number) => `--without-page ${number}`).join(' ')}.`,
  );
}

function shareOf({ width, height }: Shape, page: PdfPage): number {
  return (Math.min(width, page.width) * Math.min(height, page.height)) / (page.width * page.height);
}

function inkOf({ runs }: PdfPage): number {
  return runs.reduce((sum, { text }) => sum + text.replace(/\s+/gu, '').length, 0);
}
