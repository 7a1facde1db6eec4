import type { z } from 'zod';
import type { Finding } from './finding.ts';

/**
 * Reads a tab-separated table: a header row, then a record a line; blank lines and `#` comments are skipped.
 *
 * @param text The table.
 * @param file Its path, for findings.
 * @param columns The column names the header must have, in order.
 * @param schema What each record must be.
 * @returns The valid records, each with its file and line, and a finding for each line that is not valid.
 */
export function readTable<T extends object>(
  text: string,
  file: string,
  columns: readonly string[],
  schema: z.ZodType<T>,
): { records: (T & { file: string; line: number })[]; findings: Finding[] } {
  const records: (T & { file: string; line: number })[] = [];
  const findings: Finding[] = [];
  let header = false;
  for (const [index, raw] of text.split(/\r?\n/).entries()) {
    const line = index + 1;
    if (raw.trim() === '' || raw.startsWith('#')) continue;
    const cells = raw.split('\t');
    if (!header) {
      header = true;
      if (cells.join('\t') === columns.join('\t')) continue;
      findings.push({
        file,
        line,
        rule: 'table-header',
        message: `The header is “${cells.join(', ')}”.`,
        remedy: `Write the columns ${columns.join(', ')}, separated by tabs.`,
      });
      continue;
    }
    if (cells.length !== columns.length) {
      findings.push({
        file,
        line,
        rule: 'table-columns',
        message: `The line has ${cells.length} columns instead of ${columns.length}.`,
        remedy: `Write ${columns.join(', ')}, separated by tabs; leave a cell empty but keep its tab.`,
      });
      continue;
    }
    const result = schema.safeParse(Object.fromEntries(columns.map((name, i) => [name, cells[i]])));
    if (result.success) records.push({ ...result.data, file, line });
    else {
      for (const issue of result.error.issues) {
        const column = String(issue.path[0] ?? 'record');
        findings.push({
          file,
          line,
          rule: 'table-cell',
          message: `Column ${column} holds “${cells[columns.indexOf(column)] ?? ''}”: ${issue.message}.`,
          remedy: `Correct column ${column}.`,
        });
      }
    }
  }
  return { records, findings };
}
