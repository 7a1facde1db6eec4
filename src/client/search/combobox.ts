/** A thing the listbox offers. */
export interface ComboboxOption {
  /** Where choosing it leads. */
  href: string;
  /** What stands in the list. */
  content: Node;
}

/** Options under a heading; an empty heading is not shown. */
export interface ComboboxGroup {
  heading: string;
  options: ComboboxOption[];
}

interface Handlers {
  /** Called with the words whenever they change, never in the middle of a composition. */
  onQuery(query: string): void;
  /** Enter without a chosen option. */
  onSubmit(query: string): void;
  /** An option was chosen; its page is opened after this. */
  onChoose?(): void;
}

/**
 * The editable combobox with list autocompletion of the ARIA Authoring Practices 1.2: focus stays in the box, arrow
 * keys move through the options, Enter chooses, Escape closes and then clears, Home and End move in the text.
 * While an input method composes, keys belong to it: nothing is searched, chosen or submitted.
 */
export class Combobox {
  readonly #input: HTMLInputElement;
  readonly #list: HTMLElement;
  readonly #handlers: Handlers;
  #options: HTMLElement[] = [];
  #active = -1;
  #composing = false;

  constructor(input: HTMLInputElement, list: HTMLElement, handlers: Handlers) {
    this.#input = input;
    this.#list = list;
    this.#handlers = handlers;
    input.setAttribute('role', 'combobox');
    input.setAttribute('aria-autocomplete', 'list');
    input.setAttribute('aria-expanded', 'false');
    input.setAttribute('aria-controls', list.id);
    input.autocomplete = 'off';
    list.setAttribute('role', 'listbox');
    list.setAttribute('aria-label', input.getAttribute('aria-label') ?? '');
    list.hidden = true;
    input.addEventListener('compositionstart', () => {
      this.#composing = true;
    });
    input.addEventListener('compositionend', () => {
      this.#composing = false;
      handlers.onQuery(input.value);
    });
    input.addEventListener('input', (event) => {
      if (!this.#composing && !(event as InputEvent).isComposing) handlers.onQuery(input.value);
    });
    input.addEventListener('keydown', (event) => this.#onKey(event));
    input.form?.addEventListener('submit', (event) => {
      event.preventDefault();
      if (!this.#composing) handlers.onSubmit(input.value);
    });
    list.addEventListener('pointerdown', (event) => event.preventDefault());
    list.addEventListener('click', (event) => {
      const option = (event.target as Element).closest<HTMLElement>('[role="option"]');
      if (option) this.#choose(option);
    });
    input.addEventListener('blur', () => this.close());
  }

  /** Shows what is on offer; nothing closes the list. */
  show(groups: readonly ComboboxGroup[]): void {
    this.#options = [];
    this.#active = -1;
    this.#input.removeAttribute('aria-activedescendant');
    this.#list.replaceChildren(
      ...groups.filter(({ options }) => options.length > 0).map((group, index) => this.#group(group, index)),
    );
    const open = this.#options.length > 0 && document.activeElement === this.#input;
    this.#list.hidden = !open;
    this.#input.setAttribute('aria-expanded', String(open));
  }

  /** Closes the list; the words stay. */
  close(): void {
    this.#list.hidden = true;
    this.#active = -1;
    this.#input.setAttribute('aria-expanded', 'false');
    this.#input.removeAttribute('aria-activedescendant');
  }

  #group({ heading, options }: ComboboxGroup, index: number): HTMLElement {
    const group = document.createElement('div');
    group.setAttribute('role', 'group');
    if (heading !== '') {
      const label = document.createElement('div');
      label.className = 'option-heading';
      label.id = `${this.#list.id}-group-${index}`;
      label.setAttribute('role', 'presentation');
      label.textContent = heading;
      group.setAttribute('aria-labelledby', label.id);
      group.append(label);
    }
    for (const { href, content } of options) {
      const option = document.createElement('div');
      option.setAttribute('role', 'option');
      option.setAttribute('aria-selected', 'false');
      option.id = `${this.#list.id}-${this.#options.length}`;
      option.dataset.href = href;
      option.append(content);
      this.#options.push(option);
      group.append(option);
    }
    return group;
  }

  #onKey(event: KeyboardEvent): void {
    // 229 is what browsers without isComposing on keydown send for keys an input method takes.
    if (event.isComposing || this.#composing || event.keyCode === 229) return;
    const open = !this.#list.hidden;
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      if (this.#options.length === 0) return;
      event.preventDefault();
      if (!open) {
        this.#list.hidden = false;
        this.#input.setAttribute('aria-expanded', 'true');
      }
      const last = this.#options.length - 1;
      const next = event.key === 'ArrowDown' ? this.#active + 1 : this.#active - 1;
      this.#activate(next > last ? -1 : next < -1 ? last : next);
    } else if (event.key === 'Enter') {
      const option = this.#options[this.#active];
      if (open && option) {
        event.preventDefault();
        this.#choose(option);
      }
    } else if (event.key === 'Escape') {
      if (open) {
        event.preventDefault();
        event.stopPropagation();
        this.close();
      } else if (this.#input.value !== '') {
        event.preventDefault();
        event.stopPropagation();
        this.#input.value = '';
        this.#handlers.onQuery('');
      }
    } else if (event.key === 'Home' || event.key === 'End') {
      // They move the caret, so the chosen option is let go.
      this.#activate(-1);
    }
  }

  #activate(index: number): void {
    this.#options[this.#active]?.setAttribute('aria-selected', 'false');
    this.#active = index;
    const option = this.#options[index];
    if (!option) {
      this.#input.removeAttribute('aria-activedescendant');
      return;
    }
    option.setAttribute('aria-selected', 'true');
    option.scrollIntoView({ block: 'nearest' });
    this.#input.setAttribute('aria-activedescendant', option.id);
  }

  #choose(option: HTMLElement): void {
    this.close();
    this.#handlers.onChoose?.();
    location.assign(option.dataset.href ?? '');
  }
}
