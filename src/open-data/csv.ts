/** A cell: a number is written as it is, nothing as an empty cell. */
export type Cell = string | number | null;

/** Text a spreadsheet would take for a formula, in half or full width (OWASP, CSV injection). */
const FORMULA = /^[=+\-@\t\r\n＝＋－＠]/;

/**
 * Writes a table as CSV: UTF-8 with a byte order mark, so that Excel reads it right; otherwise as RFC 4180 has it.
 * Text that a spreadsheet would run as a formula gets an apostrophe in front.
 */
export function csv(header: readonly string[], rows: readonly (readonly Cell[])[]): string {
  return `\uFEFF${[header, ...rows].map((row) => `${row.map(csvCell).join(',')}\r\n`).join('')}`;
}

/** One cell of a CSV file, quoted where it must be. */
export function csvCell(cell: Cell): string {
  if (cell === null) return '';
  if (typeof cell === 'number') return String(cell);
  const text = FORMULA.test(cell) ? `'${cell}` : cell;
  return /[",\r\n]|^\s|\s$/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
