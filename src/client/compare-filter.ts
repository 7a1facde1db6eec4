/**
 * Filters of a list: links such as `?show=added` that show the entries they name; which those are is said in the style
 * sheet. What is chosen is in the address, so that it can be linked to and Back undoes it; the first link is what
 * holds without a choice. Without JavaScript everything is shown and the filters are not.
 */
class CompareFilter extends HTMLElement {
  #links: HTMLAnchorElement[] = [];
  #list: HTMLElement | null = null;
  #param = 'show';

  connectedCallback(): void {
    this.#links = [...this.querySelectorAll('a')];
    this.#param = this.dataset.param ?? this.#param;
    this.#list = document.getElementById(this.dataset.list ?? '');
    this.addEventListener('click', (event) => {
      const link = (event.target as Element).closest('a');
      if (!link || event.ctrlKey || event.metaKey || event.shiftKey || event.button !== 0) return;
      event.preventDefault();
      const query = new URLSearchParams(location.search);
      query.set(this.#param, this.#valueOf(link));
      if (`?${query}` !== location.search) history.pushState(null, '', `?${query}`);
      this.#show(true);
    });
    addEventListener('popstate', () => this.#show(false));
    this.#show(false);
  }

  /** Shows what the address names; says how much that is when the reader asked for it. */
  #show(said: boolean): void {
    const asked = new URLSearchParams(location.search).get(this.#param);
    const chosen = this.#links.find((link) => this.#valueOf(link) === asked) ?? this.#links[0];
    for (const link of this.#links) {
      if (link === chosen) link.setAttribute('aria-current', 'true');
      else link.removeAttribute('aria-current');
    }
    if (!this.#list || !chosen) return;
    this.#list.dataset.show = this.#valueOf(chosen);
    const status = this.querySelector('[role="status"]');
    if (said && status) {
      const count = chosen.querySelector('span')?.textContent ?? '';
      status.textContent = (this.dataset.shown ?? '{n}').replace('{n}', count);
    }
  }

  #valueOf(link: HTMLAnchorElement): string {
    return new URLSearchParams(link.search).get(this.#param) ?? '';
  }
}

customElements.define('compare-filter', CompareFilter);
