import type { SearchEngine } from '../../search/browser/index.ts';
import { create } from '../create.ts';
import { englishText } from '../english-text.ts';

/** What stands small beside a name: a count, or what tells it apart. */
export function note(text: string): HTMLElement {
  return create('span', { className: 'count' }, text);
}

/** A name of the register; two of one name are told apart. */
export function nameLabel({ name, gloss }: ReturnType<SearchEngine['complete']>[number]): (Node | string)[] {
  return gloss ? [...englishText(name), ' ', note(gloss)] : englishText(name);
}
