import { LineCounter, parseDocument } from 'yaml';
import type { Finding } from '../fact-sheets/index.ts';
import { type Correction, correctionIssues, lineageSchema } from './correction-schema.ts';
import type { Misfit } from './types.ts';

/** The corrections of one pair of editions, read from its file. */
export interface Lineage {
  corrections: Correction[];
  findings: Finding[];
  /** Turns what does not fit into findings with the line of the correction. */
  misfitFindings(misfits: readonly Misfit[]): Finding[];
}

/**
 * Reads a file `content/lineage/{topic}/{from}...{to}.yaml`.
 *
 * @param text YAML 1.2: `corrections`, a list of `join`, `part`, `relabel` and `figure`, each with a `reason`.
 * @param file Its path, for findings.
 * @returns The corrections (none where anything is wrong) and what is wrong.
 */
export function parseLineage(text: string, file: string): Lineage {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines });
  const lineOf = (path: readonly PropertyKey[]): number => {
    for (let depth = path.length; depth > 0; depth -= 1) {
      const node = document.getIn(path.slice(0, depth), true);
      if (hasRange(node)) return lines.linePos(node.range[0]).line;
    }
    return 1;
  };
  const misfitFindings = (misfits: readonly Misfit[]) =>
    misfits.map(
      ({ index, message, remedy }): Finding => ({
        file,
        line: lineOf(['corrections', index]),
        rule: 'lineage',
        message: `The correction does not fit: ${message}`,
        remedy,
      }),
    );
  const syntax = document.errors.map(
    (error): Finding => ({
      file,
      line: lines.linePos(error.pos[0]).line,
      rule: 'yaml',
      message: `The YAML cannot be read: ${error.message.split(/ at line \d+/u)[0]}.`,
      remedy:
        'Correct the line; put a text with a colon, a comma or a bracket in it between quotation marks.',
    }),
  );
  if (syntax.length > 0) return { corrections: [], findings: syntax, misfitFindings };
  const parsed = lineageSchema.safeParse(document.toJS());
  if (parsed.success) return { corrections: parsed.data.corrections, findings: [], misfitFindings };
  // Of an entry that fits no kind, the schema of all only says that; its own kind says which field it is.
  const own = issuesOfEntries(document.toJS());
  const ofEntry = ({ path }: { path: PropertyKey[] }) =>
    path[0] === 'corrections' && typeof path[1] === 'number';
  const issues = [...parsed.error.issues.filter((issue) => !ofEntry(issue)), ...own];
  const findings = issues.map(
    (issue): Finding => ({
      file,
      line: lineOf(issue.path),
      rule: 'lineage-schema',
      message: `The field ${issue.path.join('.') || '(the file)'} is not as it should be.`,
      remedy: issue.message,
    }),
  );
  return { corrections: [], findings, misfitFindings };
}

function issuesOfEntries(file: unknown): { path: PropertyKey[]; message: string }[] {
  const entries =
    typeof file === 'object' && file !== null && 'corrections' in file ? file.corrections : undefined;
  return Array.isArray(entries) ? correctionIssues(entries) : [];
}

function hasRange(node: unknown): node is { range: [number, number, number] } {
  return typeof node === 'object' && node !== null && 'range' in node && Array.isArray(node.range);
}
