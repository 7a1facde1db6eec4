import type { Finding } from '../../src/fact-sheets/index.ts';
import type { Content } from '../content.ts';
import { checkFidelity } from './fidelity.ts';
import { checkConversionRules } from './glossary.ts';
import { checkLineage } from './lineage.ts';
import { checkProgrammes } from './programmes.ts';
import { checkPublishedIds } from './published-ids.ts';
import { checkSicListed } from './sic-listed.ts';
import { checkStructure } from './structure.ts';
import { checkTopics } from './topics.ts';

/** One check of the content. */
export interface Check {
  /** What holds when it finds nothing. */
  title: string;
  /** Whether it looks at the text of the sheets, so that one that cannot be read is passed over. */
  readsSheets?: true;
  run(content: Content): Finding[] | Promise<Finding[]>;
}

/** All checks, in the order they run. A new one is a file of its own and a line here. */
export const CHECKS: readonly Check[] = [
  { title: 'every topic file can be read', run: checkTopics },
  { title: 'every sheet can be read', run: checkStructure },
  { title: 'every character of the raw files is there', run: checkFidelity, readsSheets: true },
  { title: 'every slip is listed', run: checkSicListed, readsSheets: true },
  { title: 'every published id stands', run: checkPublishedIds, readsSheets: true },
  { title: 'every conversion rule is sound and of use', run: checkConversionRules, readsSheets: true },
  { title: 'every name is registered or declined', run: checkProgrammes, readsSheets: true },
  { title: 'every correction of a comparison or series fits', run: checkLineage, readsSheets: true },
];
