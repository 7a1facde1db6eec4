import type { PdfPage, Shape, TextRun } from './page.ts';

/** Stands for a bullet that is drawn and not written. */
const SIGN = '•';

/**
 * Runs for the bullets a page draws as shapes, as browsers print lists: as high as wide, smaller than the letters,
 * just left of a line with nothing between, at the height of its small letters.
 */
export function drawnBullets({ runs, shapes }: PdfPage): TextRun[] {
  const inked = runs.filter(({ text, rotated }) => text.trim() !== '' && !rotated);
  return shapes.flatMap((shape): TextRun[] => {
    const host = inked.filter((run) => isBefore(shape, run)).sort((a, b) => a.x - b.x)[0];
    if (!host || inked.some((run) => isBetween(run, shape, host))) return [];
    const { x, width } = shape;
    const { y, size } = host;
    return [{ text: SIGN, x, y, width, size, bold: false, signs: true, rotated: false, order: -1 }];
  });
}

function isBefore({ x, y, width, height }: Shape, run: TextRun): boolean {
  const gap = run.x - x - width;
  const side = Math.max(width, height);
  const above = run.y - (y - height / 2);
  return (
    side >= 0.15 * run.size &&
    side <= 0.75 * run.size &&
    Math.min(width, height) > 0.8 * side &&
    gap >= 0 &&
    gap < 2.5 * run.size &&
    above > 0 &&
    above < 0.75 * run.size
  );
}

/** Whether text stands between a shape and its line, or left of both on the same height, close by. */
function isBetween(run: TextRun, shape: Shape, host: TextRun): boolean {
  if (run === host || Math.abs(run.y - host.y) > 0.3 * host.size) return false;
  const end = run.x + run.width;
  return run.x < host.x && end > shape.x - 1.5 * host.size;
}
