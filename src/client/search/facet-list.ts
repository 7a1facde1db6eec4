import { FACETS, type SearchOutcome } from '../../search/browser/index.ts';
import { create } from '../create.ts';
import { words } from './context.ts';
import { note } from './name-label.ts';
import type { SearchState } from './state.ts';

/** The facets as groups of check boxes with counts. */
export function facetList(
  facets: SearchOutcome['facets'],
  filters: SearchState['filters'],
  change: (filters: SearchState['filters']) => void,
): Node[] {
  const sets: Node[] = [];
  for (const facet of FACETS) {
    const values = facets[facet];
    const chosen = filters[facet] ?? [];
    if (values.length < 2 && chosen.length === 0) continue;
    const set = create('fieldset', {}, create('legend', {}, words[facet]));
    for (const { value, label, count } of values) {
      const box = create('input', {
        type: 'checkbox',
        name: facet,
        value,
        checked: chosen.includes(value),
        onchange() {
          const others = chosen.filter((each) => each !== value);
          change({ ...filters, [facet]: box.checked ? [...others, value] : others });
        },
      });
      set.append(create('label', {}, box, ` ${words[label as 'item'] ?? label} `, note(`${count ?? ''}`)));
    }
    sets.push(set);
  }
  return sets;
}
