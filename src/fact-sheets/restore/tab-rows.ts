import type { Entry } from './layout.ts';
import { BETWEEN_CELLS } from './restored.ts';

const NUMBER = /^(?:\d{1,2}[.)、]?|[（(][^（()）]{1,3}[)）])$/u;

/**
 * Makes rows of lines whose cells are parted by tabs, where two or more such lines follow each other; a tab behind
 * a bullet or a paragraph's number makes no cell.
 *
 * @param rawLines the lines of the file, in which the entries have their line numbers
 */
export function withTabRows(entries: readonly Entry[], rawLines: readonly string[]): Entry[] {
  const cells = entries.map(({ line, bullet }) => (bullet ? [] : cellsOf(rawLines[line - 1] ?? '')));
  const isRow = (index: number): boolean => (cells[index]?.length ?? 0) > 1;
  return entries.map((entry, index) => {
    const own = cells[index] ?? [];
    if (!isRow(index) || !(isRow(index - 1) || isRow(index + 1))) return entry;
    return { ...entry, text: own.join(BETWEEN_CELLS), cells: own.length };
  });
}

function cellsOf(line: string): string[] {
  const cells = line
    .split('\t')
    .map((cell) => cell.trim())
    .filter((cell) => cell !== '');
  return cells.length === 2 && NUMBER.test(cells[0] ?? '') && (cells[1]?.length ?? 0) > 20 ? [] : cells;
}
