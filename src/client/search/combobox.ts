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

/** What the owner of a combobox does with it. */
export interface Combobox {
  /** Shows what is on offer; nothing closes the list. */
  show(groups: readonly ComboboxGroup[]): void;
  /** Closes the list; the words stay. */
  close(): void;
}

/**
 * The editable combobox with list autocompletion of the ARIA Authoring Practices 1.2: focus stays in the box, arrow
 * keys move through the options, Enter chooses, Escape closes and then clears, Home and End move in the text.
 * While an input method composes, keys belong to it: nothing is searched, chosen or submitted.
 */
export function connectCombobox(input: HTMLInputElement, list: HTMLElement, handlers: Handlers): Combobox {
  let options: HTMLElement[] = [];
  let active = -1;
  let composing = false;

  Object.assign(input, { role: 'combobox', ariaAutoComplete: 'list', autocomplete: 'off' });
  input.setAttribute('aria-controls', list.id);
  Object.assign(list, { role: 'listbox', ariaLabel: input.ariaLabel });
  close();
  const changed = () => composing || handlers.onQuery(input.value);
  const on = <E extends Event>(
    target: EventTarget | null,
    types: string,
    listener: (event: E) => unknown,
  ) => {
    for (const type of types.split(' ')) target?.addEventListener(type, listener as EventListener);
  };
  on(input, 'compositionstart compositionend', ({ type }) => {
    composing = type === 'compositionstart';
    changed();
  });
  on<InputEvent>(input, 'input', ({ isComposing }) => isComposing || changed());
  on<KeyboardEvent>(input, 'keydown', onKey);
  on(input.form, 'submit', (event) => {
    event.preventDefault();
    if (!composing) handlers.onSubmit(input.value);
  });
  on(list, 'pointerdown', (event) => event.preventDefault());
  on(list, 'click', ({ target }) => {
    const option = (target as Element).closest<HTMLElement>('[role="option"]');
    if (option) choose(option);
  });
  on(input, 'blur', close);
  return { show, close };

  function show(groups: readonly ComboboxGroup[]): void {
    options = [];
    list.replaceChildren(...groups.filter(({ options }) => options.length > 0).map(groupOf));
    close();
    if (document.activeElement === input) open();
  }

  function close(): void {
    activate(-1);
    list.hidden = true;
    input.ariaExpanded = 'false';
  }

  function open(): void {
    list.hidden = options.length === 0;
    input.ariaExpanded = `${!list.hidden}`;
  }

  function groupOf({ heading, options: offered }: ComboboxGroup): HTMLElement {
    // Without a name it is no group.
    const group = create('div', heading ? { role: 'group', ariaLabel: heading } : { role: 'none' });
    if (heading) group.append(create('div', { className: 'option-heading', role: 'presentation' }, heading));
    for (const { href, content } of offered) {
      const id = `${list.id}-${options.length}`;
      const option = create('div', { role: 'option', ariaSelected: 'false', id }, content);
      option.dataset.href = href;
      options.push(option);
      group.append(option);
    }
    return group;
  }

  function onKey(event: KeyboardEvent): void {
    const { key, isComposing, keyCode } = event;
    // 229 is what browsers without isComposing on keydown send for keys an input method takes.
    if (isComposing || composing || keyCode === 229) return;
    const option = list.hidden ? undefined : options[active];
    const { length } = options;
    if (/^Arrow[UD]/.test(key) && length > 0) {
      open();
      // Past either end no option is chosen: −1 is the place between the last and the first.
      activate(((active + (key === 'ArrowDown' ? 2 : length + 1)) % (length + 1)) - 1);
    } else if (key === 'Enter' && option) choose(option);
    else if (key === 'Escape' && !list.hidden) close();
    else if (key === 'Escape' && input.value !== '') {
      input.value = '';
      handlers.onQuery('');
    } else {
      // They move the caret, so the chosen option is let go.
      if (key === 'Home' || key === 'End') activate(-1);
      return;
    }
    event.preventDefault();
    event.stopPropagation();
  }

  function activate(index: number): void {
    for (const option of options) option.ariaSelected = 'false';
    active = index;
    const option = options[index];
    if (option) {
      option.ariaSelected = 'true';
      option.scrollIntoView({ block: 'nearest' });
    }
    // An empty id is none.
    input.setAttribute('aria-activedescendant', option?.id ?? '');
  }

  function choose({ dataset }: HTMLElement): void {
    close();
    handlers.onChoose?.();
    const { href = '' } = dataset;
    location.assign(href);
    // On the page itself the keyboard goes where the eye does.
    const [page, anchor = ''] = href.split('#');
    const place = page === location.pathname && document.getElementById(anchor);
    if (!place) return;
    place.tabIndex = -1;
    place.focus({ preventScroll: true });
  }
}
