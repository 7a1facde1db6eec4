import { loadSearch } from './load-search.ts';

/**
 * The link to the search page; with JavaScript, and on Ctrl or ⌘ + K, a dialog. It opens at once, so that no key is
 * lost; the search itself is loaded then.
 */
class SearchBox extends HTMLElement {
  #used = false;

  connectedCallback(): void {
    const link = this.querySelector('a');
    const dialog = document.querySelector<HTMLDialogElement>('.search-dialog');
    // Without dialogs the link leads to the search page, as it does without JavaScript.
    if (!link || !dialog?.showModal) return;
    const close = dialog.querySelector('[type="button"]');
    dialog.addEventListener('click', ({ target }) => {
      if (target === dialog || target === close) dialog.close();
    });
    link.addEventListener('click', (event) => {
      if (event.ctrlKey || event.metaKey || event.shiftKey || event.button !== 0) return;
      event.preventDefault();
      this.#open(link, dialog);
    });
    document.addEventListener('keydown', (event) => {
      if (event.key.toLowerCase() !== 'k' || !(event.ctrlKey || event.metaKey) || event.isComposing) return;
      event.preventDefault();
      this.#open(link, dialog);
    });
  }

  #open(link: HTMLAnchorElement, dialog: HTMLDialogElement): void {
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
    if (!this.#used) loadSearch(dialog, () => dialog.close());
    this.#used = true;
  }
}

customElements.define('search-box', SearchBox);
