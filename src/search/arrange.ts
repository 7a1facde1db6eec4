import type { Script } from '../script/browser.ts';
import { type Catalog, fromPair, type RecordPlace } from './catalog.ts';
import { groupBy } from './group-by.ts';
import type { Hits } from './hits.ts';

/** What results can be narrowed by. */
export const FACETS = ['topic', 'edition', 'section', 'kind'] as const;
export type Facet = (typeof FACETS)[number];
export type Filters = Partial<Record<Facet, string[]>>;

/** A value of a facet with the number of results that have it. */
export interface FacetValue {
  value: string;
  /** As readers read it; of a kind its English name, for the interface to say. */
  label: string;
  /** Undefined for a topic that was not asked. */
  count: number | undefined;
}

/** Records of one section and edition, in rank order. */
export type RecordGroup = number[];

/** The sections whose name is what was typed. */
export type IsName = (place: RecordPlace) => boolean;

/**
 * Ranks records: headings that are what was typed and blocks with the name as typed, other headings, blocks with the
 * value or the name in other words, the rest; then newest edition first, then as in the sheet, which is the records'
 * own order. Where only sections have every word, the records with the most of them come first. Records of one section and edition stay together, where the best of them stands.
 */
export function arrange(
  { all, best, within }: Pick<Hits, 'all' | 'best' | 'within'>,
  places: readonly RecordPlace[],
  isName: IsName,
): RecordGroup[] {
  const rank = (record: number) => {
    const place = places[record];
    if (place?.kind === 'heading' && within === 'block') return isName(place) ? 0 : 1;
    return best.has(record) ? 2 : 3;
  };
  const sorted = [...all].sort((a, b) => a - b);
  const groups = groupBy(sorted, (record) => places[record]?.heading ?? record);
  for (const group of groups.values()) group.sort((a, b) => rank(a) - rank(b) || a - b);
  return [...groups.values()].sort(([a = 0], [b = 0]) => rank(a) - rank(b) || a - b);
}

/** Keeps the records that every filter lets through; of one filter, any value. */
export function narrow(
  all: ReadonlySet<number>,
  places: readonly RecordPlace[],
  filters: Filters,
): Set<number> {
  const active = FACETS.filter((facet) => (filters[facet]?.length ?? 0) > 0);
  return new Set(
    [...all].filter((record) =>
      active.every((facet) => filters[facet]?.includes(places[record]?.[facet] ?? '')),
    ),
  );
}

/**
 * Counts the results by each facet, as they would be with the other facets' filters alone.
 * @param countResults how many results records make
 */
export function countFacets(
  all: ReadonlySet<number>,
  places: readonly RecordPlace[],
  filters: Filters,
  catalog: Pick<Catalog, 'topics'>,
  script: Script,
  countResults: (records: ReadonlySet<number>) => number = ({ size }) => size,
): Record<Facet, FacetValue[]> {
  const labels = facetLabels(catalog, script);
  const counted = FACETS.map((facet) => {
    const left = narrow(all, places, { ...filters, [facet]: [] });
    const found = groupBy(left, (record) => places[record]?.[facet] ?? '');
    // A value that no record has is none.
    const known = (filters[facet] ?? []).filter((value) => places.some((place) => place[facet] === value));
    for (const value of known) found.set(value, found.get(value) ?? []);
    const values = [...found].map(([value, records]) => ({
      value,
      label: labels(facet, value),
      count: countResults(new Set(records)),
    }));
    return [
      facet,
      facet === 'edition' ? values.sort((a, b) => (a.value < b.value ? 1 : -1)) : values,
    ] as const;
  });
  return Object.fromEntries(counted) as Record<Facet, FacetValue[]>;
}

/** `2026-02` → `2026 年 2 月`; the same characters serve both scripts. */
export function editionLabel(edition: string): string {
  return edition.replace(/^(\d+)-0?(\d+)$/, '$1 年 $2 月');
}

function facetLabels({ topics }: Pick<Catalog, 'topics'>, script: Script) {
  const labels = new Map<string, string>();
  for (const { slug, name, sections } of topics) {
    labels.set(`topic ${slug}`, fromPair(name, script));
    for (const [section, ...name] of sections) labels.set(`section ${section}`, fromPair(name, script));
  }
  return (facet: Facet, value: string): string =>
    facet === 'edition' ? editionLabel(value) : (labels.get(`${facet} ${value}`) ?? value);
}
