import { editionLabel } from '../../search/browser/index.ts';
import { sayFailed } from '../say-failed.ts';
import { connectCombobox } from './combobox.ts';
import { script, searchEngine, searchPage, withNumber, words } from './context.ts';
import { excerpt } from './excerpt.ts';
import { markedText } from './marked-text.ts';
import { nameOptions } from './name-options.ts';
import { statusOf } from './outcome-status.ts';

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
  let answered = false;
  const answer = async (query: string) => {
    const turn = ++latest;
    if (query.trim() === '') {
      combobox.show([]);
      status.textContent = '';
      return;
    }
    if (!answered) status.textContent = words.loading;
    try {
      const engine = await searchEngine();
      const names = () => nameOptions(engine.complete(query, script, 4));
      // Names are there before the index is.
      if (turn === latest && !answered) combobox.show([names()]);
      const outcome = await engine.search(query, { script, limit: SHOWN });
      // A later key press may have been answered first.
      if (turn !== latest) return;
      answered = true;
      const { total, groups, suggestions, more } = outcome;
      const all = `${searchPage}?q=${encodeURIComponent(query)}`;
      const link = more ? words.everyTopic : total > 0 && withNumber(words.all, total);
      combobox.show([
        total > 0 ? names() : nameOptions(suggestions, words.nearest),
        ...groups.map(({ heading, edition, results }) => ({
          heading: `${heading} · ${editionLabel(edition)}`,
          options: results.map((result) => {
            const short = excerpt(result.text, result.marks, EXCERPT);
            return { href: result.url, content: markedText(short.text, short.marks) };
          }),
        })),
        {
          heading: '',
          options: link ? [{ href: all, content: document.createTextNode(link) }] : [],
        },
      ]);
      status.textContent = statusOf(outcome);
    } catch {
      if (turn !== latest) return;
      combobox.show([]);
      sayFailed(root, () => void answer(input.value));
    }
  };
  void answer(input.value);
}
