import type { BuiltPage } from '../../scripts/built-files.ts';
import { readPageHead } from '../../src/sitemap/index.ts';

/** What a page says of itself, read back from its HTML. */
export interface PageMetadata {
  file: string;
  title: string;
  description: string;
  canonical: string;
  alternates: ReadonlyMap<string, string>;
  indexable: boolean;
  modified: string | undefined;
  /** Open Graph and Twitter, by name. */
  social: ReadonlyMap<string, string>;
  /** Things of its JSON-LD. */
  things: Record<string, unknown>[];
  feeds: string[];
}

/** Reads what a page says of itself. @throws SyntaxError where its JSON-LD is no JSON */
export function pageMetadata({ file, html }: BuiltPage): PageMetadata {
  const head = readPageHead(html);
  const metas = [...html.matchAll(/<meta (?:name|property)="([^"]+)" content="([^"]*)"/g)].map(
    ([, name = '', content = '']) => [name, text(content)] as const,
  );
  const data = [...html.matchAll(/<script type="application\/ld\+json">(.*?)<\/script>/gs)].map(
    ([, json = '']) => JSON.parse(json),
  );
  return {
    file,
    title: text(/<title>(.*?)<\/title>/s.exec(html)?.[1] ?? ''),
    description: new Map(metas).get('description') ?? '',
    canonical: head.canonical ?? '',
    alternates: new Map(head.alternates.map(({ language, href }) => [language, href])),
    indexable: head.indexable,
    modified: head.modified,
    social: new Map(metas.filter(([name]) => /^(?:og|twitter):/.test(name))),
    things: data.flatMap((each) => each['@graph'] ?? [each]),
    feeds: [...html.matchAll(/<link rel="alternate" type="application\/atom\+xml" href="([^"]*)"/g)].map(
      ([, href = '']) => href,
    ),
  };
}

/** Every value of the given properties, at any depth. */
export function valuesOf(
  node: unknown,
  properties: ReadonlySet<string>,
): [property: string, value: unknown][] {
  if (Array.isArray(node)) return node.flatMap((each) => valuesOf(each, properties));
  if (typeof node !== 'object' || node === null) return [];
  return Object.entries(node).flatMap(([property, value]) => [
    ...(properties.has(property) && typeof value === 'string'
      ? [[property, value] as [string, unknown]]
      : []),
    ...valuesOf(value, properties),
  ]);
}

function text(html: string): string {
  return html
    .replaceAll(/&#(\d+);/g, (_, code) => String.fromCodePoint(Number(code)))
    .replaceAll('&quot;', '"')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&');
}
