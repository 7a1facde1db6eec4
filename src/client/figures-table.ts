/** What sorting and filtering need to know of a row, read from it once. */
interface Row {
  element: HTMLTableRowElement;
  topic: string;
  section: string;
  edition: string;
  kind: string;
  /** Numbers of programmes in the filter's list. */
  programmes: readonly string[];
  /** Position as the page came. */
  position: number;
  keys: Record<string, string | number>;
}

const DESCENDING = '-';

/**
 * Sorts and filters the table of figures that stands in it. What is chosen is kept in the address, so that it can be
 * linked to and is there again when the reader comes back. Without JavaScript the table is complete as it is.
 */
class FiguresTable extends HTMLElement {
  #filters!: HTMLElement;
  #body!: HTMLTableSectionElement;
  #status!: HTMLElement;
  #rows: Row[] = [];
  #compareText!: Intl.Collator['compare'];
  /** `value`, or `-value` for descending; empty as the page came. */
  #sort = '';

  connectedCallback(): void {
    const filters = this.querySelector<HTMLElement>('.filters');
    const body = this.querySelector('tbody');
    const status = this.querySelector<HTMLElement>('[role="status"]');
    if (!filters || !body || !status) return;
    this.#filters = filters;
    this.#body = body;
    this.#status = status;
    this.#compareText = new Intl.Collator(this.dataset.lang, { numeric: true }).compare;
    this.#rows = [...body.rows].map(readRow);
    for (const heading of this.querySelectorAll<HTMLTableCellElement>('th[data-sort]'))
      this.#addButton(heading);
    filters.hidden = false;
    filters.addEventListener('input', () => this.#changed());
    filters.querySelector('button')?.addEventListener('click', () => {
      for (const select of this.#selects) select.value = '';
      this.#sort = '';
      this.#changed();
    });
    this.#readAddress();
    this.#show();
    addEventListener('popstate', () => {
      this.#readAddress();
      this.#show();
    });
  }

  #addButton(heading: HTMLTableCellElement): void {
    const button = document.createElement('button');
    button.type = 'button';
    button.append(...heading.childNodes);
    button.addEventListener('click', () => {
      const key = heading.dataset.sort ?? '';
      this.#sort = this.#sort === key ? DESCENDING + key : this.#sort === DESCENDING + key ? '' : key;
      this.#changed();
    });
    heading.append(button);
  }

  get #selects(): HTMLSelectElement[] {
    return [...this.#filters.querySelectorAll('select')];
  }

  #readAddress(): void {
    const query = new URLSearchParams(location.search);
    for (const select of this.#selects) {
      select.value = query.get(select.name) ?? '';
      // A value that is not in the list leaves nothing chosen.
      if (select.selectedIndex < 0) select.value = '';
    }
    const sort = query.get('sort') ?? '';
    const known = [...this.querySelectorAll<HTMLElement>('th[data-sort]')].some(
      ({ dataset }) => dataset.sort === sort.replace(DESCENDING, ''),
    );
    this.#sort = known ? sort : '';
  }

  #changed(): void {
    // What others keep in the address stays there.
    const query = new URLSearchParams(location.search);
    const chosen = [...this.#selects, { name: 'sort', value: this.#sort }];
    for (const { name, value } of chosen) {
      if (value) query.set(name, value);
      else query.delete(name);
    }
    const words = query.toString();
    const search = words === '' ? '' : `?${words}`;
    history.replaceState(history.state, '', location.pathname + search + location.hash);
    this.#show();
  }

  #show(): void {
    const chosen = Object.fromEntries(this.#selects.map(({ name, value }) => [name, value]));
    const programme =
      this.#filters.querySelector<HTMLSelectElement>('[name="programme"]')?.selectedIndex ?? 0;
    let shown = 0;
    for (const row of this.#rows) {
      const visible =
        (!chosen.topic || row.topic === chosen.topic) &&
        (!chosen.section || [row.section, `${row.topic}/${row.section}`].includes(chosen.section)) &&
        (!chosen.kind || row.kind === chosen.kind) &&
        (!chosen.edition || row.edition === chosen.edition) &&
        (programme <= 0 || row.programmes.includes(String(programme)));
      row.element.hidden = !visible;
      if (visible) shown += 1;
    }
    this.#body.append(...this.#sorted().map(({ element }) => element));
    for (const heading of this.querySelectorAll<HTMLElement>('th[data-sort]')) {
      if (heading.dataset.sort !== this.#sort.replace(DESCENDING, '')) heading.removeAttribute('aria-sort');
      else heading.setAttribute('aria-sort', this.#sort.startsWith(DESCENDING) ? 'descending' : 'ascending');
    }
    const words = this.dataset.shown ?? '{n}/{all}';
    this.#status.textContent = words
      .replace('{n}', String(shown))
      .replace('{all}', String(this.#rows.length));
  }

  #sorted(): Row[] {
    const key = this.#sort.replace(DESCENDING, '');
    if (!key) return [...this.#rows].sort((a, b) => a.position - b.position);
    const sign = this.#sort.startsWith(DESCENDING) ? -1 : 1;
    return [...this.#rows].sort(
      (a, b) => sign * this.#compare(a.keys[key], b.keys[key]) || a.position - b.position,
    );
  }

  #compare(a: string | number | undefined, b: string | number | undefined): number {
    if (typeof a === 'number' && typeof b === 'number') return a - b;
    return this.#compareText(String(a ?? ''), String(b ?? ''));
  }
}

/** The link of a row says where its figure stands: `…/{topic}/{edition}/#{section}-{number}`. */
function readRow(element: HTMLTableRowElement, position: number): Row {
  const link = element.querySelector('a');
  const [edition = '', topic = ''] = (link?.pathname ?? '').split('/').filter(Boolean).reverse();
  const text = (index: number) => element.cells[index]?.textContent?.trim() ?? '';
  const value = element.querySelector('data')?.value ?? '';
  return {
    element,
    topic,
    edition,
    section: (link?.hash ?? '').replace(/^#/, '').replace(/-[^-]*$/, ''),
    kind: element.querySelector<HTMLElement>('[data-kind]')?.dataset.kind ?? '',
    programmes: (element.dataset.p ?? '').split(' '),
    position,
    keys: {
      figure: text(0),
      value: sortValue(value),
      subject: text(2),
      kind: text(3),
      place: text(4),
      edition: text(5),
    },
  };
}

/** A date sorts by its year and month, 2025-12 as 2025.12; what has no value comes before everything. */
function sortValue(value: string): number {
  const number = Number.parseFloat(value.replace(/^(\d{4})-(\d{2})/, '$1.$2'));
  return Number.isNaN(number) ? -Number.MAX_VALUE : number;
}

customElements.define('figures-table', FiguresTable);
