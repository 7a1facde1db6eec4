import type { FigureKind } from '../../figures/index.ts';
import type { Kind } from '../../programmes/index.ts';

/** What the pages of figures, programmes and open data say. */
export interface RegisterMessages {
  figures: string;
  figuresLead: string;
  programmesOf: (title: string) => string;
  figuresOf: (title: string) => string;
  figuresOfEdition: (title: string, edition: string) => string;
  /** Counts figures: 個. */
  figureUnit: string;
  figureTotals: string;
  allFigures: string;
  figure: string;
  value: string;
  subject: string;
  figureKind: string;
  figureKinds: Record<FigureKind, string>;
  paragraph: string;
  edition: string;
  topic: string;
  section: string;
  programme: string;
  every: string;
  reset: string;
  filter: string;
  /** `{n}` and `{all}` stand for numbers. */
  shown: string;
  sortHint: string;
  total: string;

  programmes: string;
  programmesLead: string;
  jumpTo: string;
  kinds: Record<Kind, string>;
  names: string;
  inScript: Record<'hant' | 'hans' | 'en', string>;
  knownEnglish: string;
  abbreviations: string;
  searchAliases: string;
  aliases: string;
  kind: string;
  definition: string;
  definitionNote: string;
  renames: string;
  renameSince: (edition: string) => string;
  certainty: Record<'certain' | 'probable' | 'possible', string>;
  mentions: string;
  mentionCount: (count: number) => string;
  noMention: string;
  firstEdition: string;
  lastEdition: string;
  notInNewest: (edition: string) => string;
  figuresBeside: string;
  related: string;
  relatedCount: (count: number) => string;
  strokes: (count: string) => string;
  letters: string;

  data: string;
  dataLead: string;
  dataBlocks: string;
  dataSeries: string;
  dataComparisons: string;
  dataSets: Record<'figures' | 'programmes' | 'blocks' | 'series' | 'comparisons', string>;
  dataFiles: string;
  dataFields: string;
  dataTerms: string;
  dataTermsText: string;
  dataSheetTerms: string;
  dataCsv: string;
  dataProgrammesCsv: (separator: string) => string;
  dataFile: string;
  dataFormat: string;
  dataRows: string;
  dataSchema: string;
  dataCatalogue: string;
  field: string;
  type: string;
  meaning: string;
  example: string;
  nullable: string;
}
