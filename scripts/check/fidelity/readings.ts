import type { SourceReading } from '../../../src/fact-sheets/index.ts';
import { type Character, isSpace } from './character.ts';

/** A declared reading that does not fit the raw file, by its index, with what is wrong. */
export interface ReadingMisfit {
  index: number;
  message: string;
}

/**
 * Puts what is printed in the place of what the raw file reads as, where a sheet declares it: of that place and that
 * text, and of nothing else.
 *
 * @param placeOf where a line stands in the raw file, such as `page 2, line 5`
 */
export function applyReadings(
  raw: readonly Character[],
  readings: readonly SourceReading[],
  placeOf: (line: number) => string,
): { characters: Character[]; misfits: ReadingMisfit[] } {
  const characters = [...raw];
  const misfits: ReadingMisfit[] = [];
  for (const [index, reading] of readings.entries()) {
    const hits = occurrences(characters, reading, placeOf);
    const hit = hits[(reading.nth ?? 1) - 1];
    if (!hit) {
      const times = hits.length === 0 ? 'does not read' : `has only ${hits.length} times`;
      misfits.push({ index, message: `${reading.place} ${times} "${reading.reads}".` });
    } else if (hits.length > 1 && reading.nth === undefined) {
      const message = `${reading.place} reads "${reading.reads}" ${hits.length} times; which is meant is not said (nth).`;
      misfits.push({ index, message });
    } else {
      const matched = characters.slice(hit.start, hit.end);
      characters.splice(
        hit.start,
        matched.length,
        ...printedCharacters(reading.printed, matched, hit.bullet),
      );
      if (reading.printed.trim() === '') passBegin(characters, hit.start, matched[0]);
    }
  }
  return { characters, misfits };
}

interface Hit {
  start: number;
  end: number;
  /** Whether the bullet before it was quoted, too. */
  bullet: boolean;
}

function occurrences(
  characters: readonly Character[],
  { place, reads }: SourceReading,
  placeOf: (line: number) => string,
): Hit[] {
  const signs = [...reads].filter((sign) => !isSpace(sign));
  const at = (wanted: readonly string[], bullet: boolean): Hit[] =>
    characters.flatMap(({ line, begins }, start) =>
      wanted.length > 0 &&
      placeOf(line) === place &&
      (!bullet || begins === 'item') &&
      wanted.every((sign, index) => characters[start + index]?.sign === sign)
        ? [{ start, end: start + wanted.length, bullet }]
        : [],
    );
  const hits = at(signs, false);
  // The bullet of an item is markup of the raw file, and no character of its text.
  return hits.length > 0 ? hits : at(signs.slice(1), true);
}

/** Each line of what is printed begins an item (`- `) or a paragraph; the first goes on where the raw file does. */
function printedCharacters(printed: string, matched: readonly Character[], bullet: boolean): Character[] {
  const [first] = matched;
  if (!first) return [];
  return printed.split('\n').flatMap((line, row) => {
    const item = /^\s*- /u.test(line);
    const signs = [...(item ? line.replace(/^\s*- /u, '') : line)].filter((sign) => !isSpace(sign));
    const own = row > 0 || bullet ? 'other' : first.begins;
    return signs.map(
      (sign, at): Character => ({
        sign,
        line: first.line,
        marks: first.marks,
        begins: at > 0 ? undefined : item ? 'item' : own,
      }),
    );
  });
}

/** Where what began a line is not printed, the line begins with what follows. */
function passBegin(characters: Character[], at: number, gone: Character | undefined): void {
  const next = characters[at];
  if (gone?.begins && next && next.line === gone.line && next.begins === undefined) {
    characters[at] = { ...next, begins: gone.begins };
  }
}
