import type { ConversionReport } from '../renditions/conversion-report.ts';
import { type NoteLabels, WordNote } from './word-note.ts';

let marked: WordNote | undefined;

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
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address} answered ${response.status}`);
  const report = (await response.json()) as ConversionReport;
  for (const [anchor, words] of Object.entries(report.blocks)) {
    const text = document.querySelector(`#${CSS.escape(anchor)} > .text`);
    // From the end, so that offsets before stay right.
    if (text) for (const [start, end, rule] of [...words].reverse()) markWord(text, start, end, rule);
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
    const parent = word.parentNode;
    word.replaceWith(...word.childNodes);
    parent?.normalize();
  }
}

/** Wraps a stretch of a block's own text; what is no part of it (permalinks, references) does not count. */
function markWord(block: Element, start: number, end: number, rule: number): void {
  const walker = document.createTreeWalker(block, NodeFilter.SHOW_TEXT, (node) =>
    node.parentElement?.closest('.tools, .sic-ref') ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_ACCEPT,
  );
  const parts: [node: Text, from: number, to: number][] = [];
  let at = 0;
  for (let node = walker.nextNode() as Text | null; node; node = walker.nextNode() as Text | null) {
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
    // A word that runs across a mark is one stop for the keyboard, not two.
    if (index === 0) {
      word.tabIndex = 0;
      word.setAttribute('role', 'button');
      word.setAttribute('aria-expanded', 'false');
    }
    range.surroundContents(word);
  }
}
