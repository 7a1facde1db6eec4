import type { SearchEngine } from '../../search/browser/index.ts';
import { create } from '../create.ts';
import type { ComboboxGroup } from './combobox.ts';
import { programmePage, words } from './context.ts';
import { nameLabel } from './name-label.ts';

/** Names of the register as options; two of one name are told apart. */
export function nameOptions(
  names: ReturnType<SearchEngine['complete']>,
  heading = words.names,
): ComboboxGroup {
  const options = names.map((name) => ({
    href: programmePage(name.slug),
    content: create('span', {}, ...nameLabel(name)),
  }));
  return { heading, options };
}
