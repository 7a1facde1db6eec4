const FIRST = 'changes';

/**
 * The filters of a comparison: links to `?show=…` that show the groups they name. What is chosen is in the address, so
 * that it can be linked to and Back undoes it. Without JavaScript everything is shown and the filters are not.
 */
class CompareFilter extends HTMLElement {
  #links: HTMLAnchorElement[] = [];
  #groups: HTMLElement | null = null;

  connectedCallback(): void {
    this.#links = [...this.querySelectorAll('a')];
    this.#groups = document.querySelector('.groups');
    this.addEventListener('click', (event) => {
      const link = (event.target as Element).closest('a');
      if (!link || event.ctrlKey || event.metaKey || event.shiftKey || event.button !== 0) return;
      event.preventDefault();
      if (link.search !== location.search) history.pushState(null, '', link.search);
      this.#show(true);
    });
    addEventListener('popstate', () => this.#show(false));
    this.#show(false);
  }

  /** Shows what the address names; says how much that is when the reader asked for it. */
  #show(said: boolean): void {
    const asked = new URLSearchParams(location.search).get('show');
    const chosen = this.#links.find((link) => showOf(link) === asked) ?? this.#links[0];
    for (const link of this.#links) {
      if (link === chosen) link.setAttribute('aria-current', 'true');
      else link.removeAttribute('aria-current');
    }
    if (!this.#groups || !chosen) return;
    this.#groups.dataset.show = showOf(chosen) ?? FIRST;
    const status = this.querySelector('[role="status"]');
    if (said && status) {
      const count = chosen.querySelector('span')?.textContent ?? '';
      status.textContent = (this.dataset.shown ?? '{n}').replace('{n}', count);
    }
  }
}

function showOf(link: HTMLAnchorElement): string | null {
  return new URLSearchParams(link.search).get('show');
}

customElements.define('compare-filter', CompareFilter);
