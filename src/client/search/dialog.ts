import { editionLabel } from '../../search/browser/index.ts';
import { sayFailed } from '../say-failed.ts';
import { connectCombobox } from './combobox.ts';
import { script, searchEngine, searchPage, withNumber, words } from './context.ts';
import { excerpt } from './excerpt.ts';
import { markedText } from './marked-text.ts';
import { nameOptions } from './name-options.ts';

const SHOWN = 8;
const EXCERPT = 90;

/**
 * Lets a box answer as one types; what was typed before this was loaded is answered at once.
 * @param root holds the box, the list and the status line
 * @param onChoose called before the page of an option is opened
 */
export function connectSearch(root: HTMLElement, onChoose?: () => void): void {
  const [input, list, status] = ['input', '.options', '[role="status"]'].map((selector) =>
    root.querySelector<HTMLElement>(selector),
  ) as [HTMLInputElement, HTMLElement, HTMLElement];
  const combobox = connectCombobox(input, list, {
    onQuery: (query) => void answer(query),
    onSubmit: (query) => {
      if (query.trim() !== '') location.assign(`${searchPage}?q=${encodeURIComponent(query)}`);
    },
    ...(onChoose && { onChoose }),
  });
  let latest = 0;
  const answer = async (query: string) => {
    const turn = ++latest;
    if (query.trim() === '') {
      combobox.show([]);
      status.textContent = '';
      return;
    }
    try {
      const engine = await searchEngine();
      const { total, groups, suggestions, absent } = await engine.search(query, { script, limit: SHOWN });
      // A later key press may have been answered first.
      if (turn !== latest) return;
      const all = `${searchPage}?q=${encodeURIComponent(query)}`;
      combobox.show([
        nameOptions(engine.complete(query, script, 4)),
        ...groups.map(({ heading, edition, results }) => ({
          heading: `${heading} · ${editionLabel(edition)}`,
          options: results.map((result) => {
            const short = excerpt(result.text, result.marks, EXCERPT);
            return { href: result.url, content: markedText(short.text, short.marks) };
          }),
        })),
        {
          heading: '',
          options:
            total > 0 ? [{ href: all, content: document.createTextNode(withNumber(words.all, total)) }] : [],
        },
      ]);
      const nearest = suggestions.map(({ name, gloss }) => (gloss ? `${name} ${gloss}` : name)).join('、');
      status.textContent =
        total > 0
          ? `${withNumber(words.count, total)}${absent.length > 0 ? `（${words.partial}）` : ''}`
          : `${words.none}${nearest && `${words.nearest}${nearest}`}`;
    } catch {
      if (turn !== latest) return;
      combobox.show([]);
      sayFailed(root, () => void answer(input.value));
    }
  };
  void answer(input.value);
}
