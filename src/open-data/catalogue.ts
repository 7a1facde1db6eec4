import type { Script } from '../script/index.ts';
import type { DataSetName } from './schemas.ts';

/** A file of a data set. */
export interface DataFile {
  name: string;
  mediaType: 'application/json' | 'text/csv';
  /** Size in bytes, uncompressed. */
  size: number;
}

/** A data set as a catalogue lists it. */
export interface DataSet {
  name: DataSetName;
  title: Record<Script, string>;
  description: Record<Script, string>;
  records: number;
  files: DataFile[];
  /** Whether it is the site's own work, which quotes sheets; else it is their text, which the site cannot license. */
  licensed: boolean;
}

/** What the descriptions are made with. */
export interface CatalogueContext {
  /** Name of the site, in each script. */
  publisher: Record<Script, string>;
  /** Absolute address of the site. */
  home: string;
  /** Absolute address of the page that describes the data, in each script. */
  page: Record<Script, string>;
  /** Whose the sheets' words are, in each script. */
  rights: Record<Script, string>;
  /** Absolute address of a file of the data. */
  fileAt: (file: string) => string;
  /** First and last edition, `YYYY-MM`; undefined when there is none. */
  editions: { first: string; last: string } | undefined;
}

/** Terms of the derived data; text quoted from sheets keeps its own, and data that is their text has no other. */
export const DATA_LICENCE = 'https://creativecommons.org/licenses/by/4.0/';

/** The schema.org description of a data set, for search engines that list data sets. */
export function schemaOrgDataset(
  { name, title, description, files, licensed }: DataSet,
  script: Script,
  context: CatalogueContext,
): Record<string, unknown> {
  const { editions } = context;
  return {
    '@context': 'https://schema.org',
    '@type': 'Dataset',
    '@id': `${context.page[script]}#${name}`,
    name: title[script],
    description: description[script],
    url: context.page[script],
    inLanguage: ['zh-Hant-HK', 'zh-Hans'],
    ...(licensed && { license: DATA_LICENCE }),
    copyrightNotice: context.rights[script],
    usageInfo: `${context.page[script]}#terms`,
    isAccessibleForFree: true,
    creator: { '@type': 'Organization', name: context.publisher[script], url: context.home },
    ...(editions && { temporalCoverage: `${editions.first}/${editions.last}` }),
    distribution: files.map((file) => ({
      '@type': 'DataDownload',
      contentUrl: context.fileAt(file.name),
      encodingFormat: file.mediaType,
      contentSize: `${file.size} B`,
    })),
  };
}

/** The catalogue of all data sets in the W3C's Data Catalog Vocabulary (DCAT 3), as JSON-LD. */
export function dcatCatalogue(sets: readonly DataSet[], context: CatalogueContext): Record<string, unknown> {
  const { editions, fileAt } = context;
  const terms = (licensed: boolean) => ({
    ...(licensed && { 'dct:license': link(DATA_LICENCE) }),
    'dct:rights': { '@type': 'dct:RightsStatement', 'rdfs:label': inBoth(context.rights) },
  });
  const publisher = {
    '@type': 'foaf:Agent',
    'foaf:name': inBoth(context.publisher),
    'foaf:homepage': link(context.home),
  };
  return {
    '@context': {
      dcat: 'http://www.w3.org/ns/dcat#',
      dct: 'http://purl.org/dc/terms/',
      foaf: 'http://xmlns.com/foaf/0.1/',
      rdfs: 'http://www.w3.org/2000/01/rdf-schema#',
      xsd: 'http://www.w3.org/2001/XMLSchema#',
    },
    '@id': fileAt('catalog.jsonld'),
    '@type': 'dcat:Catalog',
    'dct:title': inBoth(context.publisher),
    'dct:publisher': publisher,
    'dct:language': ['zh-Hant-HK', 'zh-Hans'],
    'dcat:dataset': sets.map(({ name, title, description, files, licensed }) => ({
      '@id': `${context.page['zh-Hant-HK']}#${name}`,
      '@type': 'dcat:Dataset',
      'dct:title': inBoth(title),
      'dct:description': inBoth(description),
      'dct:publisher': publisher,
      ...terms(licensed),
      'dct:language': ['zh-Hant-HK', 'zh-Hans'],
      'dcat:landingPage': Object.values(context.page).map(link),
      ...(editions && {
        'dct:temporal': {
          '@type': 'dct:PeriodOfTime',
          'dcat:startDate': { '@type': 'xsd:gYearMonth', '@value': editions.first },
          'dcat:endDate': { '@type': 'xsd:gYearMonth', '@value': editions.last },
        },
      }),
      'dcat:distribution': files.map((file) => ({
        '@id': fileAt(file.name),
        '@type': 'dcat:Distribution',
        'dcat:downloadURL': link(fileAt(file.name)),
        'dcat:mediaType': link(`https://www.iana.org/assignments/media-types/${file.mediaType}`),
        'dcat:byteSize': { '@type': 'xsd:nonNegativeInteger', '@value': String(file.size) },
        ...terms(licensed),
        ...(file.mediaType === 'application/json' && {
          'dct:conformsTo': link(fileAt(`schema/${name}.json`)),
        }),
      })),
    })),
  };
}

const link = (address: string) => ({ '@id': address });

const inBoth = (texts: Record<Script, string>) =>
  Object.entries(texts).map(([language, value]) => ({ '@language': language, '@value': value }));
