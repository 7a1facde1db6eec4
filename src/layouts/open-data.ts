import type { CatalogueContext, DataSet, DataSetName } from '../open-data/index.ts';
import type { Script } from '../script/index.ts';
import { MESSAGES } from '../site/index.ts';
import { publishedData } from './data-files.ts';
import { keptSheets } from './sheets.ts';
import { address, urls } from './this-build.ts';

/** The data sets with their files, for catalogues. */
export async function dataSets(): Promise<DataSet[]> {
  const { sets } = await publishedData();
  const words = forScripts((script) => MESSAGES[script].registers);
  const dataSet = (
    name: DataSetName,
    title: DataSet['title'],
    description: DataSet['description'],
  ): DataSet => ({
    name,
    title,
    description,
    records: sets[name].records,
    files: sets[name].files,
    // Paragraphs are the sheets' own words, whole.
    licensed: name !== 'blocks',
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
  const editions = (await keptSheets()).map(({ sheet }) => sheet.edition).sort();
  const [first] = editions;
  const last = editions.at(-1);
  return {
    publisher: forScripts((script) => MESSAGES[script].siteName),
    home: address(urls.root),
    page: forScripts((script) => address(urls.page(script, 'data'))),
    rights: forScripts((script) => MESSAGES[script].rightsNotice),
    fileAt: (file) => address(urls.data(file)),
    editions: first && last ? { first, last } : undefined,
  };
}

function forScripts<T>(make: (script: Script) => T): Record<Script, T> {
  return { 'zh-Hant-HK': make('zh-Hant-HK'), 'zh-Hans': make('zh-Hans') };
}
