import type { PdfLine } from './page.ts';

/** The series the sheets belong to and the office that issues them, as banners above titles. */
const BANNER = /^(?:香港便[覽览]|香港特[別别]行政[區区]政府.*|.*新[聞闻][處处])$/u;
/** Lines of the first page among which the title stands. */
const HEAD = 8;

/** What looks like the title of a PDF's text: the largest of its first lines, banners and heads of pages aside. */
export function guessTitle(lines: readonly PdfLine[]): string | undefined {
  const head = lines
    .filter(({ page, furniture, cells, bullet }) => page === 1 && !furniture && cells === 1 && !bullet)
    .slice(0, HEAD)
    .filter(({ text }) => !BANNER.test(text.replace(/\s+/gu, '')) && !/[。，；：]$/u.test(text));
  const [first, ...rest] = head;
  return rest.reduce((best, line) => (best && line.size > best.size + 0.4 ? line : best), first)?.text.trim();
}
