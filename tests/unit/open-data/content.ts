import { readRegister, readSheets } from '../../../src/loaders/index.ts';
import { blockRecords, figureRecords, programmeRecords } from '../../../src/open-data/index.ts';

const { entries, findings } = readSheets('content', () => undefined);
if (findings.length > 0) throw new Error(`content/ has ${findings.length} findings; run npm run check.`);

/** Every sheet of the content folder. */
export const sheets = [...entries.values()];

/** The register of the content folder. */
export const { programmes } = readRegister('content');

/** What the site publishes of the content folder. */
export const data = {
  figures: figureRecords(sheets),
  programmes: programmeRecords(programmes, sheets),
  blocks: blockRecords(sheets),
};
