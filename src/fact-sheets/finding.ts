import type { Finding } from './types.ts';

/** One finding as one line: `file:line rule message → remedy`. */
export function formatFinding({ file, line, rule, message, remedy }: Finding): string {
  const place = line === undefined ? file : `${file}:${line}`;
  return `${place} ${rule} ${message} → ${remedy}`;
}

/** Findings in the order of their files and lines; those of a whole file come first. */
export function sortFindings(findings: readonly Finding[]): Finding[] {
  return [...findings].sort(
    (a, b) => (a.file < b.file ? -1 : a.file > b.file ? 1 : 0) || (a.line ?? 0) - (b.line ?? 0),
  );
}

/** Thrown by a build that met findings; the message lists all of them, one a line. */
export class SheetError extends Error {
  readonly findings: readonly Finding[];

  constructor(findings: readonly Finding[]) {
    const sorted = sortFindings(findings);
    const count = sorted.length === 1 ? '1 finding' : `${sorted.length} findings`;
    super(`The content has ${count}:\n${sorted.map((finding) => `  ${formatFinding(finding)}`).join('\n')}`);
    this.name = 'SheetError';
    this.findings = sorted;
  }
}
