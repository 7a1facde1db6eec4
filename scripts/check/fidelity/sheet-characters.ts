import type { Mark, Sheet } from '../../../src/fact-sheets/index.ts';
import { type Character, isSpace, marksOf } from './character.ts';

/** The characters of a parsed sheet in the order of its file. */
export function sheetCharacters(sheet: Sheet): Character[] {
  const units = [
    { line: sheet.lines.title ?? 0, characters: charactersOf(sheet.title, sheet.lines.title ?? 0, 'other') },
    ...sheet.colophon.map((text, index) => {
      const line = sheet.lines.colophon[index] ?? 0;
      return { line, characters: charactersOf(text, line, 'other') };
    }),
    ...sheet.sections.flatMap(({ heading, line, blocks }) => [
      { line, characters: charactersOf(heading, line, 'other') },
      ...blocks.map((block) => ({
        line: block.line,
        characters: charactersOf(
          block.text,
          block.line,
          block.kind === 'item' ? 'item' : 'other',
          block.marks,
          block.depth,
        ),
      })),
    ]),
  ];
  return units.sort((a, b) => a.line - b.line).flatMap(({ characters }) => characters);
}

function charactersOf(
  text: string,
  line: number,
  begins: 'item' | 'other',
  marks?: readonly Mark[],
  depth = 0,
): Character[] {
  const characters: Character[] = [];
  let offset = 0;
  let space = false;
  for (const sign of text) {
    if (!isSpace(sign)) {
      const at = offset;
      characters.push({
        sign,
        line,
        begins: characters.length === 0 ? begins : undefined,
        space: characters.length === 0 ? undefined : space,
        depth,
        marks:
          marks &&
          marksOf(
            marks
              // What is kept out of conversion is the editor's, not the source's.
              .filter(({ type, start, end }) => type !== 'noconvert' && start <= at && at < end)
              .map(({ type, href }) => (type === 'link' ? `link:${href ?? ''}` : type)),
          ),
      });
    }
    space = isSpace(sign);
    offset += sign.length;
  }
  return characters;
}
