import { type Cell, csv } from './csv.ts';
import { type FigureRecord, figureSchema, type ProgrammeRecord } from './schemas.ts';

/** Between the items of a list that stands in one cell. */
export const LIST_SEPARATOR = ' | ';

/** `figures.csv`: a row a figure, with the fields of `figures.json`. */
export function figuresCsv(figures: readonly FigureRecord[]): string {
  const fields = Object.keys(figureSchema.shape) as (keyof FigureRecord)[];
  return csv(
    fields,
    figures.map((figure) => fields.map((field) => figure[field])),
  );
}

const PROGRAMME_COLUMNS: Readonly<Record<string, (programme: ProgrammeRecord) => Cell>> = {
  slug: ({ slug }) => slug,
  hant: ({ names }) => names.hant,
  hans: ({ names }) => names.hans,
  en: ({ names }) => names.en,
  kind: ({ kind }) => kind,
  aliases_hant: ({ aliases }) => list(aliases.map(({ hant }) => hant)),
  aliases_hans: ({ aliases }) => list(aliases.map(({ hans }) => hans)),
  renames_hant: ({ renames }) => list(renames.map(({ hant }) => hant)),
  renames_hans: ({ renames }) => list(renames.map(({ hans }) => hans)),
  renames_edition: ({ renames }) => list(renames.map(({ topic, edition }) => `${topic}/${edition}`)),
  renames_certainty: ({ renames }) => list(renames.map(({ certainty }) => certainty)),
  mentions: ({ mentions }) => mentions.length,
  mentions_block: ({ mentions }) => list(mentions.map(({ block }) => block)),
  mentions_surface: ({ mentions }) => list(mentions.map(({ surface }) => surface)),
};

/** The columns of `programmes.csv`. */
export const PROGRAMME_CSV_COLUMNS: readonly string[] = Object.keys(PROGRAMME_COLUMNS);

/** `programmes.csv`: a row a programme; lists stand in one cell, and lists of one prefix are of one order. */
export function programmesCsv(programmes: readonly ProgrammeRecord[]): string {
  const columns = Object.values(PROGRAMME_COLUMNS);
  return csv(
    PROGRAMME_CSV_COLUMNS,
    programmes.map((programme) => columns.map((cell) => cell(programme))),
  );
}

const list = (items: readonly string[]): Cell => (items.length === 0 ? null : items.join(LIST_SEPARATOR));
