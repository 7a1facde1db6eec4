import { isSign, type OmittedLine } from '../../../src/fact-sheets/index.ts';
import { type Character, isSpace } from './character.ts';

// Declared markup of a PDF's text: the bullet at the beginning of a line.
const BULLET_SIGN =
  /[\p{Co}\u2022\u25CF\u25CB\u25E6\u25EF\u25C7\u25C6\u25CA\u25A0\u25A1\u25AA\u25AB\u25B2\u25B3\u25B6\u25BA\u25B8\u2023\u2043\u2219\u27A2\u27A4\u2713\u2714]/u;
const BULLET_BEFORE_SPACE = /[-\u2010-\u2015\u2212*+\u00B7\u2027\u30FB\uFFFDo]/u;

/** The characters of a PDF's text in order; omitted lines are left out. */
export function rawPdfTextCharacters(raw: string, omitted: readonly OmittedLine[]): Character[] {
  const skip = new Set(omitted.map(({ line }) => line));
  const lines = raw.split(/\r\n|\r|\n/u);
  const leading = lines.map(leadingSign);
  // Any sign that comes again before a space is used as a bullet.
  const again = new Set(leading.filter((sign, index) => sign !== '' && leading.indexOf(sign) < index));
  const kept = [...lines.keys()].filter(
    (index) => !skip.has(index + 1) && lines[index]?.replace(/\uFEFF/gu, '').trim() !== '',
  );
  return kept.flatMap((index, place) => {
    // Lines with tabs within them, one below the other, are the rows of a table, and a row is an item.
    const isRow = [kept[place - 1], kept[place + 1]].some((other) => hasTabs(lines[other ?? -1] ?? ''));
    const sign = leading[index] ?? '';
    const characters = lineCharacters(lines[index] ?? '', index + 1, again.has(sign) ? [...sign].length : 0);
    const [first] = characters;
    if (first && isRow && hasTabs(lines[index] ?? '')) first.begins = 'any';
    return characters;
  });
}

/** The sign or two a line begins with before a space; empty for any other line. */
function leadingSign(line: string): string {
  const [, sign = ''] = /^[\s\uFEFF]*(\S{1,3})\s+\S/u.exec(line) ?? [];
  return isSign(sign) ? sign : '';
}

function hasTabs(line: string): boolean {
  return line.trim().includes('\t');
}

function lineCharacters(text: string, line: number, bullet: number): Character[] {
  const signs = [...text].filter((sign) => sign !== '\uFEFF');
  const first = signs.findIndex((sign) => !isSpace(sign));
  if (first < 0) return [];
  const bulleted =
    bullet > 0 || isBullet(signs[first] ?? '', signs[first + 1] ?? ' ', signs.slice(first + 1));
  const characters: Character[] = [];
  for (const sign of signs.slice(bulleted ? first + Math.max(1, bullet) : first)) {
    if (isSpace(sign)) continue;
    const begins = characters.length > 0 ? undefined : bulleted ? 'item' : 'other';
    characters.push({ sign, line, begins, marks: '' });
  }
  return characters;
}

/** Whether a sign at the beginning of a line is a bullet, by itself or by what follows it. */
export function isBullet(sign: string, next: string, rest: readonly string[]): boolean {
  if (BULLET_SIGN.test(sign)) return true;
  if (!BULLET_BEFORE_SPACE.test(sign) || !isSpace(next)) return false;
  return sign !== 'o' || /\p{Script=Han}/u.test(rest.find((other) => !isSpace(other)) ?? '');
}
