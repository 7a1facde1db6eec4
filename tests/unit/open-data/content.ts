import { comparisonData } from '../../../src/comparison/index.ts';
import { followTopic, readComparisonSetting, readRegister, readSheets } from '../../../src/loaders/index.ts';
import {
  blockRecords,
  figureRecords,
  programmeRecords,
  programmeSeriesRecords,
  seriesRecords,
} from '../../../src/open-data/index.ts';

const { entries, findings } = readSheets('content', () => undefined);
if (findings.length > 0) throw new Error(`content/ has ${findings.length} findings; run npm run check.`);

/** Every sheet of the content folder. */
export const sheets = [...entries.values()];

/** The register of the content folder. */
export const { programmes } = readRegister('content');

const topics = [...new Set(sheets.map(({ sheet }) => sheet.topic))];
const setting = readComparisonSetting('content');
const changes = topics.map((topic) =>
  followTopic(
    topic,
    sheets.filter(({ sheet }) => sheet.topic === topic),
    setting,
  ),
);

/** What the site publishes of the content folder. */
export const data = {
  figures: figureRecords(sheets),
  programmes: programmeRecords(programmes, sheets),
  blocks: blockRecords(sheets),
  series: changes.flatMap((each) => [
    ...seriesRecords(each.figures, ({ label }) => ({ hant: label, hans: label })),
    ...programmeSeriesRecords(each.programmes, programmes, ({ label }) => ({ hant: label, hans: label })),
  ]),
  comparisons: changes.flatMap(({ pairs }) => pairs.map(({ comparison }) => comparisonData(comparison))),
};
