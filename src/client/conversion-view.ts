import type { ConversionReport } from '../renditions/index.ts';
import { textNodes } from './block-text.ts';
import styles from './conversion-marks.css?url';
import { create } from './create.ts';
import { type NoteLabels, noteLines, WordNote } from './word-note.ts';

let marked: WordNote | undefined;
let styled: Promise<unknown> | undefined;

/**
 * Marks the words that rules changed, or takes the marks away again.
 * @param address the sheet's conversion report
 * @param labels the words of the notes, in the page's script
 * @returns whether words are marked now
 * @throws Error when the report cannot be loaded
 */
export async function toggleMarks(address: string, labels: NoteLabels): Promise<boolean> {
  if (marked) {
    unmark();
    return false;
  }
  // Imported as a style sheet, it would be asked for by every sheet in its first view.
  styled ??= loadStyles();
  const [response] = await Promise.all([fetch(address), styled]);
  if (!response.ok) throw new Error(`${address} answered ${response.status}`);
  const report = (await response.json()) as ConversionReport;
  for (const [anchor, words] of Object.entries(report.blocks)) {
    const place = document.getElementById(anchor);
    const text = place?.querySelector(':scope > .text') ?? place;
    if (!text) continue;
    // From the end, so that offsets before stay right.
    for (const [start, end, rule] of [...words].reverse()) {
      const used = report.rules[rule];
      if (used) markWord(text, start, end, rule, noteLines(used, labels).join('；'));
    }
  }
  marked = new WordNote(report.rules, labels);
  document.documentElement.classList.add('shows-conversion');
  return true;
}

function unmark(): void {
  marked?.remove();
  marked = undefined;
  document.documentElement.classList.remove('shows-conversion');
  for (const word of document.querySelectorAll('.converted')) {
    word.closest('a')?.removeAttribute('aria-description');
    const parent = word.parentNode;
    word.replaceWith(...word.childNodes);
    parent?.normalize();
  }
}

/** Adds the style sheet of the marks; marks without it would be worth little, but words are not held back for it. */
function loadStyles(): Promise<unknown> {
  const link = create('link', { rel: 'stylesheet', href: styles });
  document.head.append(link);
  return new Promise((resolve) => {
    for (const event of ['load', 'error']) link.addEventListener(event, resolve, { once: true });
  });
}

/** Wraps a stretch of a block's own text. */
function markWord(block: Element, start: number, end: number, rule: number, description: string): void {
  const parts: [node: Text, from: number, to: number][] = [];
  let at = 0;
  for (const node of textNodes(block)) {
    const from = Math.max(start - at, 0);
    const to = Math.min(end - at, node.length);
    if (from < to) parts.push([node, from, to]);
    at += node.length;
    if (at >= end) break;
  }
  for (const [index, [node, from, to]] of parts.entries()) {
    const range = document.createRange();
    range.setStart(node, from);
    range.setEnd(node, to);
    const word = document.createElement('span');
    word.className = 'converted';
    word.dataset.rule = String(rule);
    const link = node.parentElement?.closest('a');
    // A word that runs across a mark is one stop for the keyboard, not two; one in a link shares the link's stop.
    if (link) {
      link.setAttribute('aria-description', description);
    } else if (index === 0) {
      word.tabIndex = 0;
      word.setAttribute('role', 'button');
      word.setAttribute('aria-expanded', 'false');
      word.setAttribute('aria-description', description);
    }
    range.surroundContents(word);
  }
}
