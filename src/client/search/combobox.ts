import { create } from '../create.ts';

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
    Object.assign(input, { role: 'combobox', ariaAutoComplete: 'list', autocomplete: 'off' });
    input.setAttribute('aria-controls', list.id);
    Object.assign(list, { role: 'listbox', ariaLabel: input.ariaLabel });
    this.close();
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
    this.#list.replaceChildren(
      ...groups.filter(({ options }) => options.length > 0).map((group, index) => this.#group(group, index)),
    );
    this.close();
    if (document.activeElement === this.#input) this.#open();
  }

  /** Closes the list; the words stay. */
  close(): void {
    this.#activate(-1);
    this.#list.hidden = true;
    this.#input.ariaExpanded = 'false';
  }

  #open(): void {
    this.#list.hidden = this.#options.length === 0;
    this.#input.ariaExpanded = `${!this.#list.hidden}`;
  }

  #group({ heading, options }: ComboboxGroup, index: number): HTMLElement {
    const group = create('div', { role: 'group' });
    if (heading !== '') {
      const id = `${this.#list.id}-group-${index}`;
      group.setAttribute('aria-labelledby', id);
      group.append(create('div', { className: 'option-heading', id, role: 'presentation' }, heading));
    }
    for (const { href, content } of options) {
      const id = `${this.#list.id}-${this.#options.length}`;
      const option = create('div', { role: 'option', ariaSelected: 'false', id }, content);
      option.dataset.href = href;
      this.#options.push(option);
      group.append(option);
    }
    return group;
  }

  #onKey(event: KeyboardEvent): void {
    // 229 is what browsers without isComposing on keydown send for keys an input method takes.
    if (event.isComposing || this.#composing || event.keyCode === 229) return;
    const { key } = event;
    const open = !this.#list.hidden;
    const handled = () => {
      event.preventDefault();
      event.stopPropagation();
    };
    if (key === 'ArrowDown' || key === 'ArrowUp') {
      const { length } = this.#options;
      if (length === 0) return;
      handled();
      this.#open();
      // Past either end no option is chosen: −1 is the place between the last and the first.
      const step = key === 'ArrowDown' ? 2 : length + 1;
      this.#activate(((this.#active + step) % (length + 1)) - 1);
    } else if (key === 'Enter') {
      const option = this.#options[this.#active];
      if (open && option) {
        handled();
        this.#choose(option);
      }
    } else if (key === 'Escape') {
      if (open) {
        handled();
        this.close();
      } else if (this.#input.value !== '') {
        handled();
        this.#input.value = '';
        this.#handlers.onQuery('');
      }
    } else if (key === 'Home' || key === 'End') {
      // They move the caret, so the chosen option is let go.
      this.#activate(-1);
    }
  }

  #activate(index: number): void {
    for (const option of this.#options) option.ariaSelected = 'false';
    this.#active = index;
    const option = this.#options[index];
    if (!option) {
      this.#input.removeAttribute('aria-activedescendant');
      return;
    }
    option.ariaSelected = 'true';
    option.scrollIntoView({ block: 'nearest' });
    this.#input.setAttribute('aria-activedescendant', option.id);
  }

  #choose(option: HTMLElement): void {
    this.close();
    this.#handlers.onChoose?.();
    location.assign(option.dataset.href ?? '');
  }
}
