/** What the site publishes as data: records, their schemas, CSV, and the catalogue that describes them. */
export {
  type CatalogueContext,
  DATA_LICENCE,
  type DataFile,
  type DataSet,
  dcatCatalogue,
  schemaOrgDataset,
} from './catalogue.ts';
export { COMPARISON_FIELDS } from './comparison-fields.ts';
export { type Cell, csv, csvCell } from './csv.ts';
export { exampleAt, fieldTypes } from './describe.ts';
export { BLOCK_FIELDS, FIGURE_FIELDS, type FieldNote, type FieldNotes, PROGRAMME_FIELDS } from './fields.ts';
export { type BothLabels, programmeSeriesRecords } from './programme-series.ts';
export { blockRecords, figureRecords, programmeRecords } from './records.ts';
export {
  type BlockRecord,
  blockSchema,
  DATA_SET_NAMES,
  type DataSetName,
  type FigureRecord,
  figureSchema,
  jsonSchema,
  type ProgrammeRecord,
  programmeSchema,
} from './schemas.ts';
export { type SeriesRecord, seriesCsv, seriesRecords, seriesSchema } from './series.ts';
export { ALL_SERIES_FIELDS } from './series-fields.ts';
export { figuresCsv, LIST_SEPARATOR, PROGRAMME_CSV_COLUMNS, programmesCsv } from './tables.ts';
