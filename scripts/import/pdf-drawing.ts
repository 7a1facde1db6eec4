import type { PDFPageProxy } from 'pdfjs-dist/types/src/display/api.d.ts';
import type { Shape } from '../../src/fact-sheets/index.ts';

/** Numbers of the operators a page's drawing is read by. */
export interface Codes {
  save: number;
  restore: number;
  transform: number;
  constructPath: number;
  showText: number;
  paintFormXObjectBegin: number;
  paintFormXObjectEnd: number;
  paintImageXObject: number;
  paintInlineImageXObject: number;
  paintImageMaskXObject: number;
  multiply(a: readonly number[], b: readonly number[]): number[];
}

/** What a page draws beside the text that is read from it. */
export interface Drawing {
  /** Names of the fonts, by pdf.js's own. */
  fonts: Map<string, string>;
  shapes: Shape[];
  pictures: Shape[];
  /** Counts every shape, small or large. */
  paths: number;
  /** Each character drawn, in order, with the spaces. */
  glyphs: string[];
}

/** Points; a larger shape is no bullet. */
const MAX_SHAPE = 16;
/** Points; a picture lower or narrower holds no text worth reading. */
const MIN_PICTURE = 30;

/** Reads a page's drawing; what cannot be read is left empty, as a broken font or picture says nothing of the text. */
export async function readDrawing(
  page: PDFPageProxy,
  ids: readonly string[],
  base: readonly number[],
  codes: Codes,
): Promise<Drawing> {
  const fonts = new Map<string, string>();
  try {
    // 0: without annotations, which are no part of the text.
    const operators = await page.getOperatorList({ annotationMode: 0 });
    for (const id of ids) {
      if (!page.commonObjs.has(id)) continue;
      const { name } = page.commonObjs.get(id) as { name?: unknown };
      if (typeof name === 'string') fonts.set(id, name);
    }
    return { fonts, ...read(operators, base, codes) };
  } catch {
    return { fonts, shapes: [], pictures: [], paths: 0, glyphs: [] };
  }
}

interface Operators {
  fnArray: readonly number[];
  argsArray: readonly unknown[];
}

function read({ fnArray, argsArray }: Operators, base: readonly number[], codes: Codes) {
  const { save, restore, transform, multiply } = codes;
  const found: Omit<Drawing, 'fonts'> = { shapes: [], pictures: [], paths: 0, glyphs: [] };
  const images = [codes.paintImageXObject, codes.paintInlineImageXObject, codes.paintImageMaskXObject];
  const stack: (readonly number[])[] = [];
  let matrix = base;
  for (const [index, operator] of fnArray.entries()) {
    const args = argsArray[index];
    if (operator === save) stack.push(matrix);
    else if (operator === restore || operator === codes.paintFormXObjectEnd) matrix = stack.pop() ?? base;
    else if (operator === codes.paintFormXObjectBegin) {
      stack.push(matrix);
      const own = (args as unknown[] | null)?.[0];
      if (own) matrix = multiply(matrix, Array.from(own as ArrayLike<number>));
    } else if (operator === transform) matrix = multiply(matrix, Array.from(args as ArrayLike<number>));
    else if (operator === codes.showText) found.glyphs.push(...glyphsOf(args));
    else if (images.includes(operator)) {
      const shape = boxOf([0, 0, 1, 1], matrix);
      if (shape.width >= MIN_PICTURE && shape.height >= MIN_PICTURE) found.pictures.push(shape);
    } else if (operator === codes.constructPath) {
      found.paths += 1;
      const box = (args as unknown[])[2] as ArrayLike<number> | null | undefined;
      if (!box) continue;
      const shape = boxOf(Array.from(box), matrix);
      const { width, height } = shape;
      if (width > 0 && width < MAX_SHAPE && height > 0 && height < MAX_SHAPE) found.shapes.push(shape);
    }
  }
  return found;
}

/** The characters of one text operator; numbers between them move the pen. */
function glyphsOf(args: unknown): string[] {
  const [glyphs] = Array.isArray(args) ? (args as unknown[]) : [];
  if (!Array.isArray(glyphs)) return [];
  return (glyphs as unknown[]).flatMap((glyph) => {
    const { unicode } = typeof glyph === 'object' && glyph !== null ? (glyph as { unicode?: unknown }) : {};
    return typeof unicode === 'string' ? [unicode] : [];
  });
}

function boxOf(
  [left = 0, bottom = 0, right = 0, top = 0]: readonly number[],
  [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0]: readonly number[],
): Shape {
  const xs = [a * left + c * bottom + e, a * right + c * top + e];
  const ys = [b * left + d * bottom + f, b * right + d * top + f];
  return {
    x: Math.min(...xs),
    y: Math.max(...ys),
    width: Math.abs((xs[0] ?? 0) - (xs[1] ?? 0)),
    height: Math.abs((ys[0] ?? 0) - (ys[1] ?? 0)),
  };
}
