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
  /** The sheet as issued: its title and publisher in its own script, and where it was published, if that is known. */
  original: { name: string; script: Script; publisher: string; url: string | undefined };
  /** Absolute address of the page in the script issued, where this one is converted from it. */
  convertedFrom: string | undefined;
}

/**
 * An edition on a page of this site: a copy that the site, which says that it is unofficial, publishes, based on the
 * report of the body that issued it, who holds the copyright. A page in the other script is a translation, in
 * schema.org's terms, of the page in the script issued. The only date there is, the one the sheet bears, says when the
 * original came out and when its words were last changed.
 */
export function reportOf(sheet: DescribedSheet, site: SiteIdentity): Thing {
  const { url, name, script, edition, updated, topic, original } = sheet;
  const issuer = { '@type': 'GovernmentOrganization', name: sheet.publisher };
  const issuing = { ...issuer, name: original.publisher };
  return {
    '@type': 'Report',
    '@id': url,
    url,
    name,
    description: sheet.description,
    inLanguage: script,
    version: edition,
    dateModified: updated,
    publisher: siteOrganization(site),
    copyrightHolder: issuer,
    image: sheet.picture,
    isPartOf: { '@type': 'CreativeWorkSeries', name: topic.name, url: topic.url },
    isBasedOn: {
      '@type': 'Report',
      name: original.name,
      inLanguage: original.script,
      author: issuing,
      publisher: issuing,
      datePublished: updated,
      ...(original.url !== undefined && { url: original.url }),
    },
    ...(sheet.convertedFrom !== undefined && {
      translationOfWork: { '@type': 'Report', '@id': sheet.convertedFrom },
    }),
  };
}

/** The editions of a topic: the site's series of copies, whose words are of the body that issues them. */
export function seriesOf(
  topic: Crumb,
  script: Script,
  issuer: string,
  editions: readonly (Crumb & { updated: string })[],
  site: SiteIdentity,
): Thing {
  return {
    '@type': 'CreativeWorkSeries',
    '@id': topic.url,
    url: topic.url,
    name: topic.name,
    inLanguage: script,
    publisher: siteOrganization(site),
    copyrightHolder: { '@type': 'GovernmentOrganization', name: issuer },
    hasPart: editions.map(({ name, url, updated }) => ({
      '@type': 'Report',
      '@id': url,
      url,
      name,
      dateModified: updated,
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
  /** Terms of the comparison itself, and whose the quoted words are: the licence does not cover them. */
  licence: string;
  rights: string;
  /** Where the terms are told in full. */
  terms: string;
  /** The two editions, as pages of this site. */
  sheets: readonly Crumb[];
  /** The comparison as data. */
  data: string;
}

/** A comparison: the site's own Report, made from two sheets of another publisher. It bears no date, so none is given. */
export function comparisonReport(comparison: DescribedComparison, site: SiteIdentity): Thing {
  const { url, name, description, script, picture, sheets, data } = comparison;
  return {
    '@type': 'Report',
    '@id': url,
    url,
    name,
    description,
    inLanguage: script,
    author: siteOrganization(site),
    publisher: siteOrganization(site),
    license: comparison.licence,
    copyrightNotice: comparison.rights,
    usageInfo: comparison.terms,
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
