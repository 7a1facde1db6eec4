/** Series: a figure and a programme followed over the editions, from comparisons. The only door of this room. */
export { figureSeries } from './figure-series.ts';
export { programmeSeries } from './programme-series.ts';
export { parseSeriesFile, type SeriesData, seriesFileSchema } from './series-file.ts';
export { type NameOfFigure, type SeriesName, seriesNames } from './series-names.ts';
export type {
  FigureSeries,
  ProgrammeAppearance,
  ProgrammeSeries,
  ProgrammeStep,
  SeriesMisfit,
  SeriesPoint,
  SeriesStep,
} from './types.ts';
