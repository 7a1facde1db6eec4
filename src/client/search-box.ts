import { loadSearch } from './load-search.ts';
import { searchWord as words } from './search-failed.ts';

function create<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  attributes: Record<string, string>,
  ...children: (Node | string)[]
): HTMLElementTagNameMap[K] {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  element.append(...children);
  return element;
}

/** A form that leads to the search page, until the code is loaded that answers as one types. */
function createDialog(action: string): HTMLDialogElement {
  const name = words('search');
  const input = create('input', {
    ...{ type: 'text', name: 'q', autocomplete: 'off', enterkeyhint: 'search' },
    ...{ 'aria-label': name, placeholder: words('placeholder') },
  });
  const close = create('button', { type: 'button' }, words('close'));
  const form = create('form', { role: 'search', action }, input, close);
  const status = create('p', { class: 'search-status', role: 'status' });
  const list = create('div', { class: 'options', id: 'search-options', hidden: '' });
  const dialog = create('dialog', { class: 'search-dialog', 'aria-label': name }, form, status, list);
  close.addEventListener('click', () => dialog.close());
  dialog.addEventListener('click', ({ target }) => target === dialog && dialog.close());
  document.body.append(dialog);
  return dialog;
}

/**
 * The link to the search page; with JavaScript, and on Ctrl or ⌘ + K, a dialog. It opens at once, so that no key is
 * lost; the search itself is loaded then.
 */
class SearchBox extends HTMLElement {
  #dialog: HTMLDialogElement | undefined;

  connectedCallback(): void {
    const link = this.querySelector('a');
    // Without dialogs the link leads to the search page, as it does without JavaScript.
    if (!link || !('HTMLDialogElement' in window)) return;
    link.addEventListener('click', (event) => {
      if (event.ctrlKey || event.metaKey || event.shiftKey || event.button !== 0) return;
      event.preventDefault();
      this.#open(link);
    });
    document.addEventListener('keydown', (event) => {
      if (event.key.toLowerCase() !== 'k' || !(event.ctrlKey || event.metaKey) || event.isComposing) return;
      event.preventDefault();
      this.#open(link);
    });
  }

  #open(link: HTMLAnchorElement): void {
    const first = !this.#dialog;
    this.#dialog ??= createDialog(link.href);
    const dialog = this.#dialog;
    if (!dialog.open) {
      dialog.addEventListener(
        'close',
        // Where a paragraph of this page was chosen, that has the focus.
        () => document.activeElement === document.body && link.focus({ preventScroll: true }),
        { once: true },
      );
      dialog.showModal();
    }
    dialog.querySelector('input')?.select();
    // A paragraph of this very page is reached without loading it anew.
    if (first) loadSearch(dialog, () => dialog.close());
  }
}

customElements.define('search-box', SearchBox);
