import { editionName } from '../../site/browser.ts';
import { Combobox } from './combobox.ts';
import { programmePage, script, searchEngine, searchPage, withNumber, words } from './context.ts';
import { excerpt } from './excerpt.ts';
import { markedText } from './marked-text.ts';

const SHOWN = 8;
const EXCERPT = 90;

let dialog: HTMLDialogElement | undefined;

/** Opens the search dialog; it gives focus back to `opener` when it closes. */
export function openSearchDialog(opener: HTMLElement): void {
  dialog ??= createDialog();
  if (dialog.open) return;
  dialog.addEventListener('close', () => opener.focus(), { once: true });
  dialog.showModal();
  dialog.querySelector('input')?.select();
}

function createDialog(): HTMLDialogElement {
  const element = document.createElement('dialog');
  element.className = 'search-dialog';
  element.setAttribute('aria-label', words.search);
  const form = document.createElement('form');
  form.setAttribute('role', 'search');
  form.action = searchPage;
  const input = document.createElement('input');
  Object.assign(input, { type: 'text', name: 'q', enterKeyHint: 'search', placeholder: words.placeholder });
  input.setAttribute('aria-label', words.search);
  const close = document.createElement('button');
  close.type = 'button';
  close.textContent = words.close;
  close.addEventListener('click', () => element.close());
  form.append(input, close);
  const list = document.createElement('div');
  list.id = 'search-options';
  list.className = 'options';
  const status = document.createElement('p');
  status.className = 'search-status';
  status.setAttribute('role', 'status');
  element.append(form, status, list);
  element.addEventListener('click', (event) => {
    if (event.target === element) element.close();
  });
  document.body.append(element);
  connect(input, list, status);
  return element;
}

function connect(input: HTMLInputElement, list: HTMLElement, status: HTMLElement): void {
  const combobox = new Combobox(input, list, {
    onQuery: (query) => void answer(query),
    onSubmit: (query) => {
      if (query.trim() !== '') location.assign(`${searchPage}?q=${encodeURIComponent(query)}`);
    },
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
      const { total, groups, suggestions } = await engine.search(query, { script, limit: SHOWN });
      // A later key press may have been answered first.
      if (turn !== latest) return;
      const names = engine.complete(query, script, 4);
      const all = `${searchPage}?q=${encodeURIComponent(query)}`;
      combobox.show([
        {
          heading: words.names,
          options: names.map(({ slug, name }) => ({
            href: programmePage(slug),
            content: document.createTextNode(name),
          })),
        },
        ...groups.map(({ heading, edition, results }) => ({
          heading: `${heading} · ${editionName(edition)}`,
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
      const nearest = suggestions.map(({ name }) => name).join('、');
      status.textContent =
        total > 0
          ? withNumber(words.count, total)
          : `${words.none}${nearest && `${words.nearest}${nearest}`}`;
    } catch {
      if (turn !== latest) return;
      combobox.show([]);
      status.textContent = words.failed;
    }
  };
}
