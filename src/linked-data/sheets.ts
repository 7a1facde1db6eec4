import type { Script } from '../script/index.ts';
import { siteOrganization } from './site.ts';
import type { Crumb, SiteIdentity, Thing } from './types.ts';

/** A sheet in a script, as its page describes it. */
export interface DescribedSheet {
  /** Absolute address of the page. */
  url: string;
  /** With the edition: 創新及科技（2026 年 2 月版）. */
  name: string;
  script: Script;
  /** `YYYY-MM` */
  edition: string;
  /** ISO date the sheet bears. */
  updated: string;
  /** The issuing body, in the page's script. */
  publisher: string;
  description: string;
  picture: string;
  /** All editions of the topic. */
  topic: Crumb;
  original: { name: string; script: Script; url: string | undefined };
}

/**
 * An edition on a page of this site: a Report whose author and publisher is the body that issued it, in a copy that the
 * site, which says that it is unofficial, only provides. It is based on the original, whose address is given where it
 * is known. The only date there is, the one the sheet bears, says when this edition came out and was last changed.
 */
export function reportOf(sheet: DescribedSheet, site: SiteIdentity): Thing {
  const { url, name, script, edition, updated, topic, original } = sheet;
  const issuer = { '@type': 'GovernmentOrganization', name: sheet.publisher };
  return {
    '@type': 'Report',
    '@id': url,
    url,
    name,
    description: sheet.description,
    inLanguage: script,
    version: edition,
    datePublished: updated,
    dateModified: updated,
    author: issuer,
    publisher: issuer,
    copyrightHolder: issuer,
    provider: siteOrganization(site),
    isAccessibleForFree: true,
    image: sheet.picture,
    isPartOf: { '@type': 'CreativeWorkSeries', name: topic.name, url: topic.url },
    isBasedOn: {
      '@type': 'Report',
      name: original.name,
      inLanguage: original.script,
      publisher: issuer,
      datePublished: updated,
      ...(original.url !== undefined && { url: original.url }),
    },
  };
}

/** The editions of a topic: a series of works of the body that issues them. */
export function seriesOf(
  topic: Crumb,
  script: Script,
  publisher: string,
  editions: readonly (Crumb & { updated: string })[],
): Thing {
  return {
    '@type': 'CreativeWorkSeries',
    '@id': topic.url,
    url: topic.url,
    name: topic.name,
    inLanguage: script,
    publisher: { '@type': 'GovernmentOrganization', name: publisher },
    hasPart: editions.map(({ name, url, updated }) => ({
      '@type': 'Report',
      '@id': url,
      url,
      name,
      datePublished: updated,
    })),
  };
}

/** A comparison as its page describes it. */
export interface DescribedComparison {
  url: string;
  name: string;
  description: string;
  script: Script;
  picture: string;
  licence: string;
  /** The two editions, as pages of this site. */
  sheets: readonly Crumb[];
  /** The comparison as data. */
  data: string;
}

/** A comparison: the site's own Report, made from two sheets of another publisher. It bears no date, so none is given. */
export function comparisonReport(comparison: DescribedComparison, site: SiteIdentity): Thing {
  const { url, name, description, script, picture, licence, sheets, data } = comparison;
  return {
    '@type': 'Report',
    '@id': url,
    url,
    name,
    description,
    inLanguage: script,
    author: siteOrganization(site),
    publisher: siteOrganization(site),
    license: licence,
    isAccessibleForFree: true,
    image: picture,
    isBasedOn: sheets.map((sheet) => ({
      '@type': 'Report',
      '@id': sheet.url,
      name: sheet.name,
      url: sheet.url,
    })),
    encoding: { '@type': 'MediaObject', contentUrl: data, encodingFormat: 'application/json' },
  };
}
