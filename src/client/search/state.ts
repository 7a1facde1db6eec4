import { FACETS, type Filters } from '../../search/browser/index.ts';

/** What the address of the search page says. */
export interface SearchState {
  query: string;
  filters: Filters;
  /** Show all results at once. */
  all: boolean;
}

/** Reads the state from an address: `?q=…&edition=2026-02&edition=2025-02&all=1`. */
export function readState(search: string): SearchState {
  const parameters = new URLSearchParams(search);
  const filters = Object.fromEntries(FACETS.map((facet) => [facet, parameters.getAll(facet)]));
  return { query: parameters.get('q') ?? '', filters, all: parameters.get('all') === '1' };
}

/** The state as an address, relative to the search page. */
export function writeState({ query, filters, all }: SearchState): string {
  const parameters = new URLSearchParams();
  if (query !== '') parameters.set('q', query);
  for (const facet of FACETS) for (const value of filters[facet] ?? []) parameters.append(facet, value);
  if (all) parameters.set('all', '1');
  return `?${parameters}`;
}
