import type { Script } from '../script/index.ts';
import type { Crumb, SiteIdentity, Thing } from './types.ts';

/** The site as an organization: who answers for comparisons and data, and provides the copies of sheets. */
export function siteOrganization({ name, url, description }: SiteIdentity): Thing {
  return { '@type': 'Organization', name, url, description };
}

/**
 * The site itself, for its front page.
 * @param search address of the search page, where `{search_term_string}` stands for the query
 */
export function webSite(site: SiteIdentity, script: Script, description: string, search: string): Thing {
  return {
    '@type': 'WebSite',
    name: site.name,
    url: site.url,
    inLanguage: script,
    description,
    publisher: siteOrganization(site),
    potentialAction: {
      '@type': 'SearchAction',
      target: { '@type': 'EntryPoint', urlTemplate: search },
      'query-input': 'required name=search_term_string',
    },
  };
}

/** The way from the front page to a page, both included. */
export function breadcrumbs(crumbs: readonly Crumb[]): Thing {
  return {
    '@type': 'BreadcrumbList',
    itemListElement: crumbs.map(({ name, url }, index) => ({
      '@type': 'ListItem',
      position: index + 1,
      name,
      item: url,
    })),
  };
}
