import type { UsedRule } from '../renditions/index.ts';

/** The words a note is made of, in the page's script. */
export interface NoteLabels {
  /** Before the source form: 原文 */
  issued: string;
}

/** What a note says, line by line: the form as issued, the rule, and why it is there. */
export function noteLines({ source, result, kind, note }: UsedRule, { issued }: NoteLabels): string[] {
  return [`${issued}：${source}`, `${kind}：${source}→${result}`, note].filter((line) => line !== '');
}

/**
 * The note beside a converted word: shown on focus, hover or tap; stays while the pointer is over it; Escape and a
 * tap elsewhere put it away.
 */
export class WordNote {
  readonly #rules: readonly UsedRule[];
  readonly #labels: NoteLabels;
  readonly #box = document.createElement('div');
  readonly #listeners = new AbortController();
  #word: HTMLElement | undefined;

  constructor(rules: readonly UsedRule[], labels: NoteLabels) {
    this.#rules = rules;
    this.#labels = labels;
    this.#box.className = 'word-note';
    this.#box.id = 'word-note';
    this.#box.hidden = true;
    document.body.append(this.#box);
    const { signal } = this.#listeners;
    // Not pointerover: browsers send it too when the page scrolls below a pointer at rest, and only one that moves asks.
    for (const event of ['pointermove', 'focusin', 'click'] as const) {
      document.addEventListener(event, ({ target }) => this.#follow(target as Element), { signal });
    }
    // A finger has no hover: a tap on a word inside a link shows the note, and does not follow the link.
    document.addEventListener(
      'click',
      (event) => {
        const tapped = event.target instanceof Element && event.target.closest('a .converted');
        if (tapped && isTouch(event)) event.preventDefault();
      },
      { signal },
    );
    document.addEventListener('keydown', (event) => this.#onKey(event), { signal });
  }

  /** Takes the note away for good. */
  remove(): void {
    this.#listeners.abort();
    this.#box.remove();
  }

  /** Escape puts the note away; Enter and Space show it and put it away, as on any button. */
  #onKey(event: KeyboardEvent): void {
    const word =
      event.target instanceof Element && event.target.closest<HTMLElement>('.converted[role="button"]');
    if (event.key === 'Escape') this.#hide();
    else if (word && (event.key === 'Enter' || event.key === ' ')) {
      event.preventDefault();
      if (this.#word === word) this.#hide();
      else this.#show(word);
    }
  }

  #follow(target: Element): void {
    if (!(target instanceof Element) || this.#box.contains(target)) return;
    // A link that holds a word is what takes the focus.
    const inLink = target.matches('a') && target === document.activeElement;
    const word =
      target.closest<HTMLElement>('.converted') ??
      (inLink && target.querySelector<HTMLElement>('.converted'));
    if (word) this.#show(word);
    else this.#hide();
  }

  #show(word: HTMLElement): void {
    const rule = this.#rules[Number(word.dataset.rule)];
    if (!rule || word === this.#word) return;
    this.#hide();
    this.#word = word;
    const parts = noteLines(rule, this.#labels).map((line) => {
      const paragraph = document.createElement('p');
      paragraph.textContent = line;
      return paragraph;
    });
    this.#box.replaceChildren(...parts);
    this.#box.hidden = false;
    if (word.getAttribute('role') === 'button') word.setAttribute('aria-expanded', 'true');
    this.#place(word);
  }

  #hide(): void {
    this.#box.hidden = true;
    if (this.#word?.getAttribute('role') === 'button') this.#word.setAttribute('aria-expanded', 'false');
    this.#word = undefined;
  }

  /** Below the word, or above where there is no room; never outside the window. */
  #place(word: HTMLElement): void {
    const [first] = word.getClientRects();
    if (!first) return;
    const { width, height } = this.#box.getBoundingClientRect();
    const left = Math.max(8, Math.min(first.left, document.documentElement.clientWidth - width - 8));
    const below = first.bottom + 4;
    const top = below + height > window.innerHeight ? Math.max(8, first.top - height - 4) : below;
    this.#box.style.setProperty('left', `${left + window.scrollX}px`);
    this.#box.style.setProperty('top', `${top + window.scrollY}px`);
  }
}

/** Whether a click was a tap. Firefox long sent clicks that do not say what pointed. */
function isTouch(event: MouseEvent): boolean {
  const { pointerType } = event as Partial<PointerEvent>;
  return pointerType === undefined ? matchMedia('(hover: none)').matches : pointerType === 'touch';
}
