/** What search engines are told of the site: its pages, in which scripts, and where. The only door of this room. */
export { type PageHead, readPageHead } from './page-head.ts';
export { robotsTxt } from './robots.ts';
export { type SitemapEntry, sitemapEntry, sitemapFiles } from './sitemap.ts';
