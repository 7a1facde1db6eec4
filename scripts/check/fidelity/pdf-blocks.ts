import type { PdfLine } from '../../../src/fact-sheets/index.ts';

const SENTENCE_END = /[。！？!?…][」』）)》〉”’"\]〕】\s]*$/u;
/** Line distances beyond which a paragraph is set apart. */
const APART = 1.5;

/**
 * Lines of a PDF that begin a block for certain: behind a full stop, where the line before ends well before the margin
 * or stands well apart; and rows of figures.
 */
export function blockBegins(lines: readonly PdfLine[]): Set<PdfLine> {
  const begins = new Set<PdfLine>();
  const text = lines.filter(({ furniture, footnote }) => !furniture && !footnote);
  const pitch = usualPitch(text);
  for (const [index, line] of text.entries()) {
    const before = text[index - 1];
    if (line.cells > 1 && (line.text.match(/(?<=\u3000)[\d,.%]+(?=\u3000|$)/gu)?.length ?? 0) > 0)
      begins.add(line);
    else if (before && before.column === line.column && before.cells === 1 && line.cells === 1) {
      if (SENTENCE_END.test(before.text) && (isShort(before, line) || isApart(before, line, pitch)))
        begins.add(line);
    }
  }
  return begins;
}

/** Whether the next line's first word would have had room on the line, with three characters to spare. */
function isShort({ right, region, size }: PdfLine, next: PdfLine): boolean {
  const word = /^[!-~]+/u.exec(next.text)?.[0].length ?? 1;
  return region.right - right > (3 + 0.6 * word) * size;
}

function isApart(before: PdfLine, { y, size }: PdfLine, pitch: number): boolean {
  return y - before.y > APART * pitch * Math.min(size, before.size);
}

/** Ems from line to line within most paragraphs. */
function usualPitch(lines: readonly PdfLine[]): number {
  const gaps = lines.flatMap((line, index) => {
    const before = lines[index - 1];
    const within =
      before && before.column === line.column && !SENTENCE_END.test(before.text) && line.y > before.y;
    return within ? [(line.y - before.y) / line.size] : [];
  });
  return gaps.sort((a, b) => a - b)[Math.floor(gaps.length / 2)] ?? 1.6;
}
