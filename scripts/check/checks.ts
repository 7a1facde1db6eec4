import type { Finding } from '../../src/fact-sheets/index.ts';
import type { BuiltSite } from '../built-files.ts';
import type { Content } from '../content.ts';
import { checkLinks } from './built/dead-links.ts';
import { checkPublishedAddresses } from './built/published-addresses.ts';
import { checkTitles } from './built/titles.ts';
import { checkTwins } from './built/twins.ts';
import { checkFidelity } from './fidelity.ts';
import { checkFigures } from './figures.ts';
import { checkConversionRules } from './glossary.ts';
import { checkLineage } from './lineage.ts';
import { checkMoved } from './moved.ts';
import { unreadConversion, unreadForComparisons, unreadRegister } from './needs.ts';
import { checkProgrammes } from './programmes.ts';
import { checkPublishedIds } from './published-ids.ts';
import { checkRegister } from './register.ts';
import { checkReviewedConversion } from './reviewed-conversion.ts';
import type { Runnable } from './run-checks.ts';
import { checkSicListed } from './sic-listed.ts';
import { checkSiteTexts } from './site-texts.ts';
import { checkStructure } from './structure.ts';
import { checkTopics } from './topics.ts';

/** One check of the content; its title says what holds when it finds nothing. */
export interface Check extends Runnable<Content> {
  /** Whether it looks at the text of the sheets, so that one that cannot be read is passed over. */
  readsSheets?: true;
}

/** All checks, in the order they run. A new one is a file of its own and a line here. */
export const CHECKS: readonly Check[] = [
  { title: 'every topic file can be read', run: checkTopics },
  { title: 'every sheet can be read', run: checkStructure },
  { title: 'every character of the raw files is there', run: checkFidelity, readsSheets: true },
  { title: 'every slip is listed', run: checkSicListed, readsSheets: true },
  { title: 'every number is read', run: checkFigures, readsSheets: true },
  { title: 'every published id stands', run: checkPublishedIds, readsSheets: true },
  { title: 'every moved page leads somewhere once', run: checkMoved },
  { title: 'every text of the site itself can be read', run: checkSiteTexts },
  { title: 'every conversion rule is sound and of use', run: checkConversionRules, readsSheets: true },
  { title: 'every entry of the register is sound', run: checkRegister },
  {
    title: 'every name is registered or declined',
    run: checkProgrammes,
    needs: unreadRegister,
    readsSheets: true,
  },
  {
    title: 'every conversion was reviewed',
    run: checkReviewedConversion,
    needs: unreadConversion,
    readsSheets: true,
  },
  {
    title: 'every correction of a comparison or series fits',
    run: checkLineage,
    needs: unreadForComparisons,
    readsSheets: true,
  },
];

/** One check of the built site. */
export interface BuiltCheck {
  /** What holds when it finds nothing. */
  title: string;
  /** @param root folder that holds `content/` */
  run(site: BuiltSite, root: string): Finding[];
}

/** The checks that look at the site as built. */
export const BUILT_CHECKS: readonly BuiltCheck[] = [
  { title: 'every published address stands', run: checkPublishedAddresses },
  { title: 'every page stands in both scripts', run: checkTwins },
  { title: 'every page has a title of its own', run: checkTitles },
  { title: 'every internal link leads somewhere', run: checkLinks },
];
