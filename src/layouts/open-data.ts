import {
  blockRecords,
  type CatalogueContext,
  type DataSet,
  type DataSetName,
  figureRecords,
  figuresCsv,
  programmeRecords,
  programmesCsv,
  seriesCsv,
  seriesRecords,
} from '../open-data/index.ts';
import type { Script } from '../script/index.ts';
import { MESSAGES } from '../site/index.ts';
import { comparisonFiles } from './comparison-files.ts';
import { allFigureSeries } from './comparisons.ts';
import { allProgrammes, allSheets } from './registers.ts';
import { address, urls } from './this-build.ts';

/** Everything that is published, by data set. */
export async function openData() {
  const [sheets, programmes, series, comparisons] = await Promise.all([
    allSheets(),
    allProgrammes(),
    allFigureSeries(),
    comparisonFiles(),
  ]);
  return {
    series: seriesRecords(series),
    comparisons: comparisons.map(({ data }) => data),
    figures: figureRecords(sheets),
    programmes: programmeRecords(programmes, sheets),
    blocks: blockRecords(sheets),
  };
}

/** The files of the open data by name, as they are published; comparisons have files of their own. */
export async function dataFiles(): Promise<Record<string, string>> {
  const { figures, programmes, blocks, series } = await openData();
  return {
    'figures.json': lines(figures),
    'figures.csv': figuresCsv(figures),
    'programmes.json': lines(programmes),
    'programmes.csv': programmesCsv(programmes),
    'blocks.json': lines(blocks),
    'series.json': lines(series),
    'series.csv': seriesCsv(series),
  };
}

/** The data sets with their files, for catalogues. */
export async function dataSets(): Promise<DataSet[]> {
  const [data, files, comparisons] = await Promise.all([openData(), dataFiles(), comparisonFiles()]);
  const all = { ...files, ...Object.fromEntries(comparisons.map(({ name, text }) => [name, text])) };
  const words = forScripts((script) => MESSAGES[script].registers);
  const dataSet = (
    name: DataSetName,
    title: DataSet['title'],
    description: DataSet['description'],
  ): DataSet => ({
    name,
    title,
    description,
    records: data[name].length,
    files: Object.entries(all)
      .filter(([file]) => file.startsWith(`${name}.`) || file.startsWith(`${name}/`))
      .map(([file, text]) => ({
        name: file,
        mediaType: file.endsWith('.csv') ? 'text/csv' : 'application/json',
        size: Buffer.byteLength(text),
      })),
  });
  const of = (pick: (each: (typeof words)[Script]) => string) => forScripts((script) => pick(words[script]));
  return [
    dataSet(
      'figures',
      of((each) => each.figures),
      of((each) => each.dataSets.figures),
    ),
    dataSet(
      'programmes',
      of((each) => each.programmes),
      of((each) => each.dataSets.programmes),
    ),
    dataSet(
      'blocks',
      of((each) => each.dataBlocks),
      of((each) => each.dataSets.blocks),
    ),
    dataSet(
      'series',
      of((each) => each.dataSeries),
      of((each) => each.dataSets.series),
    ),
    dataSet(
      'comparisons',
      of((each) => each.dataComparisons),
      of((each) => each.dataSets.comparisons),
    ),
  ];
}

/** Who publishes the data, and where. */
export async function catalogueContext(): Promise<CatalogueContext> {
  const editions = (await allSheets()).map(({ sheet }) => sheet.edition).sort();
  const [first] = editions;
  const last = editions.at(-1);
  return {
    publisher: forScripts((script) => MESSAGES[script].siteName),
    home: address(urls.root),
    page: forScripts((script) => address(urls.page(script, 'data'))),
    fileAt: (file) => address(urls.data(file)),
    editions: first && last ? { first, last } : undefined,
  };
}

function forScripts<T>(make: (script: Script) => T): Record<Script, T> {
  return { 'zh-Hant-HK': make('zh-Hant-HK'), 'zh-Hans': make('zh-Hans') };
}

/** A list with a record a line: small, and a change of one record is a change of one line. */
function lines(records: readonly object[]): string {
  return `[\n${records.map((record) => JSON.stringify(record)).join(',\n')}\n]\n`;
}
