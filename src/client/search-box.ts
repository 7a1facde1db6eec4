/** The link to the search page; with JavaScript, and on Ctrl or ⌘ + K, a dialog that answers as one types. */
class SearchBox extends HTMLElement {
  connectedCallback(): void {
    const link = this.querySelector('a');
    if (!link) return;
    const open = async () => {
      try {
        const { openSearchDialog } = await import('./search/dialog.ts');
        openSearchDialog(link);
      } catch {
        // The dialog could not be loaded: the page does the same.
        location.assign(link.href);
      }
    };
    link.addEventListener('click', (event) => {
      if (event.ctrlKey || event.metaKey || event.shiftKey || event.button !== 0) return;
      event.preventDefault();
      open();
    });
    document.addEventListener('keydown', (event) => {
      if (event.key.toLowerCase() !== 'k' || !(event.ctrlKey || event.metaKey) || event.isComposing) return;
      event.preventDefault();
      open();
    });
  }
}

customElements.define('search-box', SearchBox);
