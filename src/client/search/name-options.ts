import type { SearchEngine } from '../../search/browser/index.ts';
import type { ComboboxGroup } from './combobox.ts';
import { programmePage, words } from './context.ts';

/** Names of the register as options; two of one name are told apart. */
export function nameOptions(names: ReturnType<SearchEngine['complete']>): ComboboxGroup {
  const options = names.map(({ slug, name, gloss }) => {
    const content = document.createElement('span');
    content.append(name);
    if (gloss) {
      const note = document.createElement('span');
      note.className = 'count';
      note.textContent = gloss;
      content.append(' ', note);
    }
    return { href: programmePage(slug), content };
  });
  return { heading: words.names, options };
}
