import { GAP } from '../../src/fact-sheets/index.ts';

/** Zero-width marks the text of a PDF is given without, after Unicode's category Cf. */
const INVISIBLE = /\p{Cf}/u;

/**
 * The texts of a page with their spaces told apart: a space where the page draws one, {@link GAP} where pdf.js only
 * saw that two characters stand apart. A space between two texts goes to the second.
 *
 * @param texts of a page as pdf.js gives them, in drawing order
 * @param glyphs every character the page draws, in drawing order, spaces among them
 */
export function tellSpaces(texts: readonly string[], glyphs: readonly string[]): string[] {
  const drawn = glyphs.flatMap((glyph) => [...glyph]).filter((sign) => !INVISIBLE.test(sign));
  const given = texts.flatMap((text) => [...text]);
  const inked = (signs: readonly string[]): string =>
    signs.filter((sign) => !isSpace(sign) && !INVISIBLE.test(sign)).join('');
  // Where the drawing cannot be followed, no space is sure.
  if (inked(drawn) !== inked(given)) return texts.map((text) => text.replace(/\s/gu, GAP));
  let at = 0;
  let isFirst = true;
  return texts.map((text) => {
    let told = '';
    let gap = false;
    for (const sign of text) {
      if (isSpace(sign)) {
        gap = true;
        continue;
      }
      if (INVISIBLE.test(sign)) {
        told += sign;
        continue;
      }
      let drawnSpace = false;
      for (; isSpace(drawn[at] ?? ''); at += 1) drawnSpace = true;
      at += 1;
      if (drawnSpace && !isFirst) told += ' ';
      else if (gap && told !== '') told += GAP;
      told += sign;
      gap = false;
      isFirst = false;
    }
    return told;
  });
}

function isSpace(sign: string): boolean {
  return /\s/u.test(sign);
}
