import {
  isSign,
  type OmittedLine,
  type PdfLine,
  type PdfPage,
  raiseRun,
  readRun,
  type TextRun,
} from '../../../src/fact-sheets/index.ts';
import { type Character, isSpace } from './character.ts';
import { blockBegins } from './pdf-blocks.ts';

const WORD = /[0-9A-Za-z]/u;
const NUMBERING = /^(?:\d{1,2}[.)、]|[（(](?:\d{1,2}|[a-z]|[ivx]+|[一二三四五六七八九十]+)[）)])/u;
/** Ems within which two runs stand together, and beyond which a row of a table has its cells apart. */
const CLOSE = 0.08;
const APART = 1.4;

/** The characters of one page of a PDF, in the two orders a sheet may have them in. */
export interface PdfCharacters {
  /** Line by line, as the places on the page make them. */
  placed: Character[];
  /** As the page draws its runs. */
  drawn: Character[];
  /** Notes at the foot of the page, which may stand at the end of the sheet. */
  notes: Character[];
}

/**
 * The characters of a PDF, page by page, from its runs as they are drawn, each kept whole; lines only say where runs
 * stand. Bullets are markup, omitted lines are left out.
 */
export function rawPdfCharacters(
  pages: readonly PdfPage[],
  lines: readonly PdfLine[],
  omitted: readonly OmittedLine[],
): PdfCharacters[] {
  const skip = new Set(omitted.map(({ line }) => line));
  const begins = blockBegins(lines);
  return pages.map((page) => {
    const own = lines.flatMap((line, index) => (line.page === page.number ? [{ line, at: index + 1 }] : []));
    const read = new Set(own.flatMap(({ line }) => line.runs.map(({ order }) => order)));
    const found: PdfCharacters = { placed: [], drawn: [], notes: [] };
    const drawn: { order: number; characters: Character[] }[] = [];
    for (const { line, at } of own) {
      if (skip.has(at)) continue;
      const parts = lineCharacters(line, at, page, begins.has(line));
      const characters = parts.flatMap((part) => part.characters);
      if (line.footnote) found.notes.push(...characters);
      else {
        found.placed.push(...characters);
        drawn.push(...parts);
      }
    }
    // A run that is on no line would be lost without a word, unless it is one printed twice.
    for (const run of page.runs) {
      if (read.has(run.order) || page.runs.some((other) => isTwice(run, other))) continue;
      const characters = runCharacters(run, run, own.at(-1)?.at ?? 1);
      found.placed.push(...characters);
      drawn.push({ order: run.order, characters });
    }
    found.drawn = drawn.sort((a, b) => a.order - b.order).flatMap(({ characters }) => characters);
    return found;
  });
}

/** The characters of a line, run by run. */
function lineCharacters(
  line: PdfLine,
  at: number,
  page: PdfPage,
  opens: boolean,
): { order: number; characters: Character[] }[] {
  const parts: { order: number; characters: Character[] }[] = [];
  let last: TextRun | undefined;
  for (const { order } of line.runs) {
    const run = page.runs[order];
    if (!run) continue;
    const characters = runCharacters(run, line, at);
    const [first] = characters;
    const before = parts.at(-1)?.characters.at(-1);
    if (first && before && last) first.space = spaceBetween(last, run, before.sign, first.sign);
    parts.push({ order, characters });
    last = run;
  }
  const flat = parts.flatMap(({ characters }) => characters);
  const bare = line.bullet ? [...line.bullet.glyph].length : 0;
  // A bullet that is drawn is none of the runs.
  const written = line.bullet && line.runs[0]?.order !== -1 ? bare : 0;
  const out = new Set(flat.slice(0, written));
  const rest = flat.slice(written);
  const [first] = rest;
  if (first) {
    first.begins = line.bullet ? 'item' : mayBeItem(line) ? 'any' : 'other';
    first.space = undefined;
    first.opens = opens;
    if (line.bullet) first.inset = { ems: line.x / line.size, column: line.column, glyph: line.bullet.glyph };
    if (!line.bullet) markSign(rest);
  }
  return parts.map(({ order, characters }) => ({
    order,
    characters: characters.filter((character) => !out.has(character)),
  }));
}

/** A sign at the beginning of a line may be a bullet, though nothing proves it. */
function markSign(characters: readonly Character[]): void {
  const [first, second, third] = characters;
  if (!first || !isSign(first.sign)) return;
  const isPair = second !== undefined && isSign(second.sign);
  const behind = isPair ? third : second;
  for (const sign of isPair ? [first, second] : [first]) {
    sign.optional = true;
    sign.begins = 'any';
    sign.space = undefined;
  }
  if (!behind) return;
  behind.begins = 'any';
  behind.space = undefined;
}

/** Whether an editor may take a line without a bullet for an item: a row, a numbered or an indented one. */
function mayBeItem({ runs, cells, text, x, region, size }: PdfLine): boolean {
  const apart = runs.some((run, index) => {
    const last = runs[index - 1];
    return last !== undefined && run.x - last.x - last.width > APART * size;
  });
  return cells > 1 || apart || NUMBERING.test(text) || x - region.left > 0.5 * size;
}

function runCharacters(run: TextRun, body: Pick<TextRun, 'size' | 'y'>, line: number): Character[] {
  const characters: Character[] = [];
  let space: boolean | undefined;
  for (const sign of readRun(raiseRun(run, body))) {
    if (isSpace(sign)) space = sign === ' ' ? true : undefined;
    else if (sign !== '\uFEFF') {
      const before = characters.at(-1)?.sign;
      // A space between Chinese characters may be one of a justified line.
      const sure = space !== true || (WORD.test(before ?? '') && WORD.test(sign));
      characters.push({
        sign,
        line,
        begins: undefined,
        marks: '',
        space: before === undefined || !sure ? undefined : space,
      });
      space = false;
    }
  }
  return characters;
}

/** Whether a space stands between two runs of a line, as far as the PDF says. */
function spaceBetween(last: TextRun, run: TextRun, before: string, sign: string): boolean | undefined {
  const drawn = /^ /u.test(run.text) && run.order === last.order + 1;
  if (drawn) return WORD.test(before) && WORD.test(sign) ? true : undefined;
  return run.x - last.x - last.width < CLOSE * run.size && !isSign(before) ? false : undefined;
}

function isTwice(one: TextRun, other: TextRun): boolean {
  const near = 0.1 * one.size;
  return (
    one !== other &&
    one.text === other.text &&
    Math.abs(one.x - other.x) < near &&
    Math.abs(one.y - other.y) < near
  );
}
