import type { OmittedLine, PdfLine } from '../../../src/fact-sheets/index.ts';
import { type Character, isSpace } from './character.ts';

/** The characters of a PDF's lines in reading order; bullets are markup, omitted lines are left out. */
export function rawPdfCharacters(lines: readonly PdfLine[], omitted: readonly OmittedLine[]): Character[] {
  const skip = new Set(omitted.map(({ line }) => line));
  return lines.flatMap(({ text, bullet, cells }, index) => {
    if (skip.has(index + 1)) return [];
    const own = bullet ? text.slice(text.indexOf(bullet.glyph) + bullet.glyph.length) : text;
    const begins = bullet || cells > 1 ? 'item' : 'other';
    return [...own]
      .filter((sign) => !isSpace(sign) && sign !== '\uFEFF')
      .map(
        (sign, at): Character => ({
          sign,
          line: index + 1,
          begins: at === 0 ? begins : undefined,
          marks: '',
        }),
      );
  });
}
