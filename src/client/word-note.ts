import type { UsedRule } from '../renditions/conversion-report.ts';

/** The words a note is made of, in the page's script. */
export interface NoteLabels {
  /** Before the source form: 原文 */
  issued: string;
  /** Language of the source form. */
  lang: string;
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
    for (const event of ['pointerover', 'focusin', 'click'] as const) {
      document.addEventListener(event, ({ target }) => this.#follow(target as Element), { signal });
    }
    // A finger has no hover: a tap on a word inside a link shows the note, and does not follow the link.
    document.addEventListener(
      'click',
      (event) => {
        const tapped = event.target instanceof Element && event.target.closest('a .converted');
        if (tapped && (event as PointerEvent).pointerType === 'touch') event.preventDefault();
      },
      { signal },
    );
    document.addEventListener('keydown', ({ key }) => key === 'Escape' && this.#hide(), { signal });
  }

  /** Takes the note away for good. */
  remove(): void {
    this.#listeners.abort();
    this.#box.remove();
  }

  #follow(target: Element): void {
    if (!(target instanceof Element) || this.#box.contains(target)) return;
    const word = target.closest<HTMLElement>('.converted');
    if (word) this.#show(word);
    else this.#hide();
  }

  #show(word: HTMLElement): void {
    const rule = this.#rules[Number(word.dataset.rule)];
    if (!rule || word === this.#word) return;
    this.#hide();
    this.#word = word;
    const source = document.createElement('q');
    source.lang = this.#labels.lang;
    source.textContent = rule.source;
    const lines = [`${rule.kind}：${rule.source}→${rule.result}`, rule.note];
    const parts = lines.filter(Boolean).map((line) => {
      const paragraph = document.createElement('p');
      paragraph.textContent = line;
      return paragraph;
    });
    const heading = document.createElement('p');
    heading.append(`${this.#labels.issued}：`, source);
    this.#box.replaceChildren(heading, ...parts);
    this.#box.hidden = false;
    word.setAttribute('aria-expanded', 'true');
    word.setAttribute('aria-describedby', this.#box.id);
    this.#place(word);
  }

  #hide(): void {
    this.#box.hidden = true;
    this.#word?.setAttribute('aria-expanded', 'false');
    this.#word?.removeAttribute('aria-describedby');
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
