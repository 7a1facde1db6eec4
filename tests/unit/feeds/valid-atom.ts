import { readFileSync } from 'node:fs';
import { validateXML } from 'xmllint-wasm';

const SCHEMA = readFileSync(new URL('../../fixtures/atom/atom.rng', import.meta.url), 'utf8');

/** A link of a feed or an entry. */
export interface Link {
  rel: string;
  type: string | undefined;
  hreflang: string | undefined;
  href: string;
}

/** What the rules beyond the schema look at. */
export interface FeedPart {
  id: string;
  updated: string;
  published: string | undefined;
  links: Link[];
  hasAuthor: boolean;
  hasContent: boolean;
}

/**
 * What is wrong with a feed by RFC 4287: first by its schema, then, where that finds nothing, by what no schema can
 * say. Written for documents as this project writes them: one element a tag pair, attributes between double quotes.
 */
export async function atomFaults(xml: string): Promise<string[]> {
  const { errors } = await validateXML({
    xml: { fileName: 'feed.xml', contents: xml },
    schema: { fileName: 'atom.rng', contents: SCHEMA },
    extension: 'relaxng',
  });
  if (errors.length > 0) return errors.map(({ rawMessage }) => rawMessage);
  const { feed, entries } = readFeed(xml);
  const faults: string[] = [];
  const report = (holds: boolean, fault: string) => {
    if (!holds) faults.push(fault);
  };
  // Section 4.1.1: an author, unless every entry has one.
  report(
    feed.hasAuthor || entries.every(({ hasAuthor }) => hasAuthor),
    'neither the feed nor an entry has an author',
  );
  // Section 4.1.1: a feed should say where it is.
  report(feed.links.filter(({ rel }) => rel === 'self').length === 1, 'the feed has not one self link');
  const ids = [feed.id, ...entries.map(({ id }) => id)];
  // Section 4.2.6: an id is permanent and universally unique.
  report(new Set(ids).size === ids.length, `an id is given twice: ${ids.join(' ')}`);
  for (const [n, part] of [feed, ...entries].entries()) {
    const name = n === 0 ? 'the feed' : `entry ${n} (${part.id})`;
    report(isAbsolute(part.id), `${name} has an id that is no absolute address`);
    const alternates = part.links.filter(({ rel }) => rel === 'alternate');
    const kinds = alternates.map(({ type, hreflang }) => `${type} ${hreflang}`);
    // Sections 4.1.1 and 4.1.2: no two alternates of one type and language; an entry without content has one.
    report(new Set(kinds).size === kinds.length, `${name} has two alternates of a kind`);
    report(n === 0 || part.hasContent || alternates.length > 0, `${name} has neither content nor alternate`);
    for (const { href } of part.links)
      report(isAbsolute(href), `${name} links to ${href}, which is not absolute`);
    // Section 3.3: RFC 3339, with an upper-case T and a zone.
    for (const date of [part.updated, part.published ?? part.updated]) {
      report(
        /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?(?:Z|[+-]\d\d:\d\d)$/.test(date),
        `${name} has the date ${date}`,
      );
    }
    report(
      !(Date.parse(part.updated) < Date.parse(part.published ?? part.updated)),
      `${name} is older than itself`,
    );
    report(Date.parse(part.updated) <= Date.parse(feed.updated), `${name} is newer than the feed`);
  }
  return faults;
}

/** The feed and its entries. */
export function readFeed(xml: string): { feed: FeedPart; entries: FeedPart[] } {
  const entries = [...xml.matchAll(/<entry>.*?<\/entry>/gsu)].map(([entry]) => entry);
  return { feed: partOf(xml.replaceAll(/<entry>.*?<\/entry>/gsu, '')), entries: entries.map(partOf) };
}

function partOf(xml: string): FeedPart {
  const text = (name: string) => new RegExp(`<${name}>([^<]*)</${name}>`, 'u').exec(xml)?.[1];
  return {
    id: text('id') ?? '',
    updated: text('updated') ?? '',
    published: text('published'),
    links: [...xml.matchAll(/<link\s([^>]*)\/>/gu)].map(([, attributes = '']) => linkOf(attributes)),
    hasAuthor: xml.includes('<author>'),
    hasContent: xml.includes('<content'),
  };
}

function linkOf(attributes: string): Link {
  const value = (name: string) => new RegExp(`(?:^|\\s)${name}="([^"]*)"`, 'u').exec(attributes)?.[1];
  // Section 4.2.7.2: a link without rel is an alternate.
  return {
    rel: value('rel') ?? 'alternate',
    type: value('type'),
    hreflang: value('hreflang'),
    href: value('href') ?? '',
  };
}

function isAbsolute(address: string): boolean {
  return URL.canParse(address);
}
