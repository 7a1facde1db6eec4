import { figureChange, seriesLabel } from '../changes/index.ts';
import { type ComparisonData, comparisonData, type FigurePair } from '../comparison/index.ts';
import {
  type BothLabels,
  blockRecords,
  type DataSetName,
  figureRecords,
  figuresCsv,
  programmeRecords,
  programmeSeriesRecords,
  programmesCsv,
  type SeriesRecord,
  seriesCsv,
  seriesRecords,
} from '../open-data/index.ts';
import type { Programme } from '../programmes/index.ts';
import { comparisonName } from './comparison-files.ts';
import { type Changes, changesOf, type Pair } from './comparisons.ts';
import { type TopicEditions, topicEditions } from './editions.ts';
import { allProgrammes, allSheets } from './registers.ts';

/** The records of one topic, or of all, by data set. */
export type DataRecords = Awaited<ReturnType<typeof allRecords>>;

/** A comparison as data: labels in both scripts, figures as each edition prints them. */
export function dataOfPair(pair: Pair): ComparisonData {
  return comparisonData(pair.comparison, (figures) => labelsOf(figures, pair));
}

function labelsOf(figures: FigurePair, pair: Pair): BothLabels {
  return {
    hant: figureChange(figures, pair, 'zh-Hant-HK').label,
    hans: figureChange(figures, pair, 'zh-Hans').label,
  };
}

/** What is followed over the editions of a topic: its figures, then its programmes. */
function seriesOf(
  { figures, programmes: followed, pairs }: Changes,
  { editions }: Pick<TopicEditions, 'editions'>,
  programmes: readonly Programme[],
): SeriesRecord[] {
  return [
    ...seriesRecords(figures, (one) => ({
      hant: seriesLabel(one, editions, 'zh-Hant-HK'),
      hans: seriesLabel(one, editions, 'zh-Hans'),
    })),
    ...programmeSeriesRecords(followed, programmes, (figure, { from, to }) => {
      const pair = pairs.find(({ comparison }) => comparison.from === from && comparison.to === to);
      return pair ? labelsOf(figure, pair) : { hant: figure.label, hans: figure.label };
    }),
  ];
}

/** Every record of the site. */
export async function allRecords() {
  const [sheets, programmes, topics] = await Promise.all([allSheets(), allProgrammes(), topicEditions()]);
  const changes = await Promise.all(topics.map(({ topic }) => changesOf(topic.slug)));
  const followed = topics.map((each, index) => ({ each, own: changes[index] }));
  return {
    series: followed.flatMap(({ each, own }) => (own ? seriesOf(own, each, programmes) : [])),
    comparisons: changes.flatMap(({ pairs }) => pairs.map(dataOfPair)),
    figures: figureRecords(sheets),
    programmes: programmeRecords(programmes, sheets),
    blocks: blockRecords(sheets),
  };
}

/** The records of one topic; of the register, the names that its sheets mention. */
export async function recordsOfTopic(topic: string): Promise<DataRecords> {
  const [sheets, programmes, changes] = await Promise.all([allSheets(), allProgrammes(), changesOf(topic)]);
  const own = sheets.filter(({ sheet }) => sheet.topic === topic);
  const mentioned = new Set(
    own.flatMap(({ mentions }) => Object.values(mentions).flatMap((list) => list.map(({ slug }) => slug))),
  );
  return {
    series: seriesOf(changes, { editions: own }, programmes),
    comparisons: changes.pairs.map(dataOfPair),
    figures: bySection(figureRecords(own), ({ block }) => block),
    programmes: programmeRecords(
      programmes.filter(({ slug }) => mentioned.has(slug)),
      own,
    ),
    blocks: bySection(blockRecords(own), ({ id }) => id),
  };
}

/** Puts the same section of one edition after another: a compressed file of them is a third of the size. */
function bySection<T>(records: readonly T[], blockOf: (record: T) => string): T[] {
  const sections = Map.groupBy(records, (record) => blockOf(record).split('/')[2] ?? '');
  return [...sections.values()].flat();
}

/** A set's records as the texts of its files, by their endings. */
export function textsOf(name: DataSetName, records: DataRecords): { ending: 'json' | 'csv'; text: string }[] {
  const json = { ending: 'json' as const, text: lines(records[name]) };
  if (name === 'figures') return [json, { ending: 'csv', text: figuresCsv(records.figures) }];
  if (name === 'programmes') return [json, { ending: 'csv', text: programmesCsv(records.programmes) }];
  if (name === 'series') return [json, { ending: 'csv', text: seriesCsv(records.series) }];
  return [json];
}

/** The comparisons of a small site, a file each. */
export function comparisonTexts({ comparisons }: DataRecords): { file: string; text: string }[] {
  return comparisons.map((data) => ({
    file: comparisonName(data.topic, data.from, data.to),
    text: comparisonText(data),
  }));
}

/** A comparison as the text of a file. */
export function comparisonText(data: ComparisonData): string {
  return `${JSON.stringify(data, null, 1)}\n`;
}

/** A list with a record a line: small, and a change of one record is a change of one line. */
function lines(records: readonly object[]): string {
  return `[\n${records.map((record) => JSON.stringify(record)).join(',\n')}\n]\n`;
}
