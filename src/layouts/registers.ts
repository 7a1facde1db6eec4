import { getCollection } from 'astro:content';
import type { KeptSheet } from '../loaders/index.ts';
import type { Programme } from '../programmes/index.ts';
import { blocksOf, figuresIn, type RenderedFigure } from '../registers/index.ts';
import type { RenderedBlock, RenderedSection } from '../renditions/index.ts';
import type { Script } from '../script/index.ts';
import { keptSheets } from './sheets.ts';

/** An edition with what both registers hold of it. */
export type SheetData = KeptSheet;

/** Every edition, the newest first. */
export async function allSheets(): Promise<SheetData[]> {
  return [...(await keptSheets())].sort(
    (a, b) =>
      b.sheet.edition.localeCompare(a.sheet.edition) ||
      b.sheet.updated.localeCompare(a.sheet.updated) ||
      a.sheet.topic.localeCompare(b.sheet.topic),
  );
}

/** The register, by slug. */
export function allProgrammes(): Promise<Programme[]> {
  if (!register || !import.meta.env.PROD) register = readProgrammes();
  return register;
}

let register: Promise<Programme[]> | undefined;

async function readProgrammes(): Promise<Programme[]> {
  const programmes = (await getCollection('programmes')).map(({ data }) => data);
  return programmes.sort((a, b) => (a.slug < b.slug ? -1 : 1));
}

/** A figure with where it stands. */
export interface FigureRow extends RenderedFigure {
  entry: SheetData;
  section: RenderedSection;
  block: RenderedBlock;
}

/** The figures of sheets as a rendition shows them, in the order of the sheets and of their text. */
export function figureRows(sheets: readonly SheetData[], script: Script): FigureRow[] {
  return sheets.flatMap((entry) =>
    blocksOf(entry.renditions[script]).flatMap(({ section, block }) =>
      figuresIn(entry, script, block).map((figure) => ({ ...figure, entry, section, block })),
    ),
  );
}

/** The newest editions that have no more figures than so many, the newest in any case. */
export function newestWithin(editions: readonly SheetData[], figures: number): SheetData[] {
  let sum = 0;
  return editions.filter(({ figureCounts }, index) => {
    sum += Object.values(figureCounts).reduce((all, count) => all + count, 0);
    return index === 0 || sum <= figures;
  });
}
