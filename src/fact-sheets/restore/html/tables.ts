import type { Element } from 'hast';
import { find } from './page-parts.ts';

/** A table's row with its cells. */
export interface TableRow {
  row: Element;
  cells: Element[];
}

/** The rows of a table, those of tables within it aside. */
export function rowsOf(table: Element): TableRow[] {
  return table.children.flatMap((child) => {
    if (child.type !== 'element') return [];
    if (child.tagName !== 'tr') return /^(?:thead|tbody|tfoot)$/u.test(child.tagName) ? rowsOf(child) : [];
    const cells = child.children.filter(
      (cell): cell is Element => cell.type === 'element' && /^t[dh]$/u.test(cell.tagName),
    );
    return [{ row: child, cells }];
  });
}

/**
 * Whether a table only lays out a page: it holds headings or tables, or has no head and no two rows of as many cells.
 * Its cells are read one after the other, while the rows of any other table become items.
 */
export function isLayoutTable(table: Element): boolean {
  if (find(table, ({ tagName }) => /^(?:h[1-6]|table)$/u.test(tagName))) return true;
  if (find(table, ({ tagName }) => tagName === 'th' || tagName === 'caption')) return false;
  const counts = rowsOf(table).map(({ cells }) => cells.length);
  if (counts.every((count) => count < 2)) return true;
  const holdsList = find(table, ({ tagName }) => tagName === 'ul' || tagName === 'ol') !== undefined;
  return holdsList && new Set(counts.filter((count) => count > 1)).size === counts.length;
}

/** Whether cells of a table reach over several columns or rows, or are empty, so that its columns shift. */
export function isUneven(rows: readonly TableRow[], isEmpty: (cell: Element) => boolean): boolean {
  return rows.some(({ cells }) =>
    cells.some(
      (cell) =>
        isEmpty(cell) ||
        [cell.properties.colSpan, cell.properties.rowSpan].some((span) => Number(span ?? 1) > 1),
    ),
  );
}
