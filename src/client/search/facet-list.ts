import type { SearchOutcome } from '../../search/browser/index.ts';
import { words } from './context.ts';
import { FACETS, type SearchState } from './state.ts';

/** The facets as groups of check boxes with counts. */
export function facetList(
  facets: SearchOutcome['facets'],
  filters: SearchState['filters'],
  change: (filters: SearchState['filters']) => void,
): DocumentFragment {
  const fragment = document.createDocumentFragment();
  for (const facet of FACETS) {
    const values = facets[facet];
    const chosen = filters[facet] ?? [];
    if (values.length < 2 && chosen.length === 0) continue;
    const set = document.createElement('fieldset');
    const legend = document.createElement('legend');
    legend.textContent = words[facet];
    set.append(legend);
    for (const { value, label, count } of values) {
      const box = document.createElement('input');
      box.type = 'checkbox';
      box.checked = chosen.includes(value);
      box.addEventListener('change', () => {
        const others = chosen.filter((each) => each !== value);
        change({ ...filters, [facet]: box.checked ? [...others, value] : others });
      });
      const number = document.createElement('span');
      number.className = 'count';
      number.textContent = count === undefined ? '' : String(count);
      const name = document.createElement('label');
      name.append(box, ` ${label} `, number);
      set.append(name);
    }
    fragment.append(set);
  }
  return fragment;
}
