import type { Character } from './character.ts';
import { Depths } from './depths.ts';

/** A place where raw file and sheet part. */
export interface Difference {
  kind: 'missing' | 'added' | 'moved' | 'marks' | 'start' | 'space' | 'depth';
  /** Where marks differ: those of one side only, as {@link Character} has them. */
  marks?: string[];
  /** The characters concerned, spaces aside. */
  text: string;
  rawLine: number;
  sheetLine: number;
}

/** Characters that must agree again for the two sides to be back in step. */
const ANCHOR = 6;

/** Walks raw file and sheet side by side, character by character. */
export function walk(
  raw: readonly Character[],
  sheet: readonly Character[],
  options: { marks: boolean },
): Difference[] {
  const differences: Difference[] = [];
  const depths = new Depths();
  const places = indexAnchors(sheet);
  let i = 0;
  let j = 0;
  let differed = '';
  while (i < raw.length || j < sheet.length) {
    const left = raw[i];
    const right = sheet[j];
    const at = { rawLine: lineAt(raw, i), sheetLine: lineAt(sheet, j) };
    if (left?.optional && (right?.begins === 'item' || left.sign !== right?.sign)) {
      i += 1;
      continue;
    }
    if (left && right && left.sign === right.sign) {
      const start = startDiffers(left, right);
      if (start) differences.push({ kind: 'start', text: textOf(sheet, j, j + 10), ...at });
      if (left.space !== undefined && right.space !== undefined && left.space !== right.space) {
        differences.push({ kind: 'space', text: textOf(sheet, j, j + 10), ...at });
      }
      if (depths.differs(left, right)) {
        differences.push({ kind: 'depth', text: textOf(sheet, j, j + 10), ...at });
      }
      const marks = options.marks ? oneSided(left.marks, right.marks) : [];
      // Said once for a stretch.
      if (marks.length > 0 && marks.join('\n') !== differed) {
        differences.push({ kind: 'marks', marks, text: textOf(sheet, j, j + 10), ...at });
      }
      differed = marks.join('\n');
      i += 1;
      j += 1;
      continue;
    }
    const [rawEnd, sheetEnd] = backInStep(raw, sheet, i, j, places);
    if (rawEnd > i) differences.push({ kind: 'missing', text: textOf(raw, i, rawEnd), ...at });
    if (sheetEnd > j) differences.push({ kind: 'added', text: textOf(sheet, j, sheetEnd), ...at });
    i = rawEnd;
    j = sheetEnd;
  }
  return joinMoves(differences);
}

/** Marks that one of two characters has and the other has not. */
function oneSided(raw: string | undefined, sheet: string | undefined): string[] {
  if (raw === undefined || sheet === undefined || raw === sheet) return [];
  const [left, right] = [raw, sheet].map((marks) => new Set(marks.split('\n').filter(Boolean)));
  return left && right ? [...left.symmetricDifference(right)] : [];
}

/** Whether only one side begins an item here, or the sheet begins a block within a raw line. */
function startDiffers(raw: Character, sheet: Character): boolean {
  if (raw.opens && sheet.begins === undefined) return true;
  if (raw.begins === 'any') return false;
  if ((raw.begins === 'item') !== (sheet.begins === 'item')) return true;
  return sheet.begins !== undefined && raw.begins === undefined;
}

/** The nearest places from which both sides run alike again. */
function backInStep(
  raw: readonly Character[],
  sheet: readonly Character[],
  i: number,
  j: number,
  places: ReadonlyMap<string, readonly number[]>,
): [number, number] {
  let best: [number, number] = [raw.length, sheet.length];
  const cost = ([a, b]: [number, number]): number => a - i + (b - j);
  for (let a = i; a <= raw.length - ANCHOR && a - i < cost(best); a += 1) {
    const place = places.get(textOf(raw, a, a + ANCHOR))?.find((other) => other >= j);
    if (place !== undefined && cost([a, place]) < cost(best)) best = [a, place];
  }
  // The ends are in step when the same few characters close both.
  let tail = 0;
  while (tail < ANCHOR && raw.length - tail > i && sheet.length - tail > j) {
    if (raw.at(-1 - tail)?.sign !== sheet.at(-1 - tail)?.sign) break;
    tail += 1;
  }
  const end: [number, number] = [raw.length - tail, sheet.length - tail];
  return cost(end) < cost(best) ? end : best;
}

function indexAnchors(characters: readonly Character[]): Map<string, number[]> {
  const places = new Map<string, number[]>();
  for (let at = 0; at <= characters.length - ANCHOR; at += 1) {
    const anchor = textOf(characters, at, at + ANCHOR);
    const known = places.get(anchor);
    if (known) known.push(at);
    else places.set(anchor, [at]);
  }
  return places;
}

/** A text that is missing in one place and added in another was moved. */
function joinMoves(differences: readonly Difference[]): Difference[] {
  const added = differences.filter(({ kind }) => kind === 'added');
  const arrivals = new Set<Difference>();
  const joined = differences.map((difference) => {
    const arrival = added.find(({ text }) => difference.kind === 'missing' && text === difference.text);
    if (!arrival) return difference;
    arrivals.add(arrival);
    return { ...difference, kind: 'moved' as const, sheetLine: arrival.sheetLine };
  });
  return joined.filter((_, index) => !arrivals.has(differences[index] as Difference));
}

function textOf(characters: readonly Character[], start: number, end: number): string {
  return characters
    .slice(start, end)
    .map(({ sign }) => sign)
    .join('');
}

function lineAt(characters: readonly Character[], index: number): number {
  return characters[index]?.line ?? characters.at(-1)?.line ?? 0;
}
