/** What pages say to machines, in schema.org's terms. The only door of this room. */
export { jsonLd } from './json-ld.ts';
export {
  comparisonReport,
  type DescribedComparison,
  type DescribedSheet,
  reportOf,
  seriesOf,
} from './sheets.ts';
export { breadcrumbs, siteOrganization, webSite } from './site.ts';
export { type DescribedName, definedTerm, definedTermSet } from './terms.ts';
export type { Crumb, SiteIdentity, Thing } from './types.ts';
