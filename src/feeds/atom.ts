import { escapeXml } from './escape-xml.ts';

/** An Atom feed (RFC 4287). All addresses are absolute. */
export interface AtomFeed {
  /** A permanent address; the feed's own. */
  id: string;
  title: string;
  subtitle: string;
  /** BCP 47 tag of all its texts. */
  language: string;
  /** Who makes the feed. */
  author: { name: string; uri: string };
  /** Rights in the text it quotes. */
  rights: string;
  /** The feed's own address, and that of the page it belongs to. */
  self: string;
  page: string;
  /** Newest first. */
  entries: AtomEntry[];
}

/** An entry of a feed. */
export interface AtomEntry {
  id: string;
  title: string;
  /** The page of the entry. */
  page: string;
  /** Further pages, such as the comparison with the edition before. */
  related: { href: string; title: string }[];
  /** ISO date of the edition, `2026-02-20`: the day in Hong Kong. */
  date: string;
  /** Plain text. */
  summary: string;
  /** Plain texts, shown as a list; none for an entry without. */
  details: string[];
}

/**
 * Writes a feed as an Atom document. Its date is that of its newest entry.
 * @throws Error when there is no entry: a feed must have a date, and only an entry gives it one
 */
export function atomFeed(feed: AtomFeed): string {
  const newest = feed.entries
    .map(({ date }) => date)
    .sort()
    .at(-1);
  if (newest === undefined) throw new Error(`The feed ${feed.id} has no entries, so it has no date.`);
  return `${[
    '<?xml version="1.0" encoding="utf-8"?>',
    `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${escapeXml(feed.language)}">`,
    element('id', feed.id),
    element('title', feed.title),
    element('subtitle', feed.subtitle),
    element('updated', instant(newest)),
    `<author>${element('name', feed.author.name)}${element('uri', feed.author.uri)}</author>`,
    element('rights', feed.rights),
    link('self', feed.self, 'application/atom+xml'),
    link('alternate', feed.page, 'text/html', feed.language),
    ...feed.entries.map((entry) => entryXml(entry, feed.language)),
    '</feed>',
  ].join('\n')}\n`;
}

function entryXml(entry: AtomEntry, language: string): string {
  const { details, summary } = entry;
  const list = details.map((detail) => `<li>${escapeXml(detail)}</li>`).join('');
  return [
    '<entry>',
    element('id', entry.id),
    element('title', entry.title),
    element('published', instant(entry.date)),
    element('updated', instant(entry.date)),
    link('alternate', entry.page, 'text/html', language),
    ...entry.related.map(({ href, title }) => link('related', href, 'text/html', language, title)),
    element('summary', summary),
    details.length > 0
      ? `<content type="html">${escapeXml(`<p>${escapeXml(summary)}</p><ul>${list}</ul>`)}</content>`
      : undefined,
    '</entry>',
  ]
    .filter((line) => line !== undefined)
    .join('\n');
}

function element(name: string, text: string): string {
  return `<${name}>${escapeXml(text)}</${name}>`;
}

function link(rel: string, href: string, type: string, language?: string, title?: string): string {
  const attributes = Object.entries({ rel, type, hreflang: language, href, title });
  const written = attributes.flatMap(([name, value]) =>
    value === undefined ? [] : [`${name}="${escapeXml(value)}"`],
  );
  return `<link ${written.join(' ')}/>`;
}

/** A day in Hong Kong, as Atom wants it (RFC 3339). */
function instant(date: string): string {
  return `${date}T00:00:00+08:00`;
}
