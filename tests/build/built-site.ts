import { brotliCompressSync, constants } from 'node:zlib';
import { type BuiltPage, readBuiltSite } from '../../scripts/built-files.ts';

/** Every HTML page of a built site. */
export function builtPages(dist: string): BuiltPage[] {
  return readBuiltSite(dist, '/')?.pages ?? [];
}

/** Size in bytes as a host sends it: brotli, quality 11. */
export function brotliSize(content: string | Buffer): number {
  return brotliCompressSync(content, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }).length;
}

/** Values of an attribute of all tags of a name, in order. */
export function attributes(html: string, tag: string, name: string): string[] {
  const tags = html.match(new RegExp(`<${tag}\\b[^>]*>`, 'g')) ?? [];
  return tags.flatMap((each) => new RegExp(`\\s${name}="([^"]*)"`).exec(each)?.[1] ?? []);
}

/** Local files a page asks for when first viewed: style sheets, scripts, icon; as paths in the built site. */
export function firstViewFiles(html: string): { styles: string[]; scripts: string[]; icons: string[] } {
  const links = html.match(/<link\b[^>]*>/g) ?? [];
  const href = (link: string) => /\shref="([^"]*)"/.exec(link)?.[1] ?? '';
  return {
    styles: links.filter((link) => link.includes('rel="stylesheet"')).map(href),
    icons: links.filter((link) => link.includes('rel="icon"')).map(href),
    scripts: [
      ...attributes(html, 'script', 'src'),
      ...links.filter((link) => link.includes('modulepreload')).map(href),
    ],
  };
}
