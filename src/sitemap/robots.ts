/**
 * What crawlers are told: they may read everything, and where the sitemap is. Crawlers look for this at the root of an
 * origin only; of a site below a path, the origin's own file should name the sitemap.
 *
 * @param sitemap absolute address of the sitemap
 */
export function robotsTxt(sitemap: string, base: string): string {
  const hint =
    base === '/'
      ? ''
      : `# Crawlers read robots.txt at the root of an origin. Add the line "Sitemap:" below to the file there.\n`;
  return `${hint}User-agent: *\nAllow: /\n\nSitemap: ${sitemap}\n`;
}
