import { FACETS, type Facet, type FacetValue } from '../arrange.ts';
import type { SearchOutcome } from '../browser/index.ts';

/**
 * One answer of the answers of several topics, in their order. Values of a facet are added up.
 *
 * @param answers of at least one topic
 * @param others topics that were not asked, for the reader to choose; without a count
 */
export function mergeOutcomes(
  answers: readonly SearchOutcome[],
  others: readonly FacetValue[],
): SearchOutcome {
  const [first] = answers as [SearchOutcome];
  // A section is the answer only where no block is, in any topic.
  const inBlocks = answers.filter(({ within, total }) => total > 0 && within === 'block');
  const outcomes = inBlocks.length > 0 ? inBlocks : answers;
  const facets = Object.fromEntries(
    FACETS.map((facet): [Facet, FacetValue[]] => [
      facet,
      addUp(outcomes.flatMap((each) => each.facets[facet])),
    ]),
  ) as SearchOutcome['facets'];
  facets.edition.sort((a, b) => (a.value < b.value ? 1 : -1));
  facets.topic.push(...others.filter(({ value }) => facets.topic.every((known) => known.value !== value)));
  const total = outcomes.reduce((sum, each) => sum + each.total, 0);
  return {
    total,
    within: outcomes.find((each) => each.total > 0)?.within ?? 'block',
    groups: outcomes.flatMap(({ groups }) => groups),
    facets,
    absent: answers.flatMap(({ absent }) => absent),
    suggestions: total > 0 ? [] : first.suggestions,
  };
}

function addUp(values: readonly FacetValue[]): FacetValue[] {
  const sums = new Map<string, FacetValue>();
  for (const each of values) {
    const known = sums.get(each.value);
    sums.set(each.value, known ? { ...known, count: (known.count ?? 0) + (each.count ?? 0) } : each);
  }
  return [...sums.values()];
}
