import type { core } from 'zod';
import { type Finding, plainWords, readYaml, schemaFindings } from '../fact-sheets/index.ts';
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
  const yaml = readYaml(text, { file, firstLine: 1 });
  const misfitFindings = (misfits: readonly Misfit[]) =>
    misfits.map(
      ({ index, message, remedy }): Finding => ({
        file,
        line: yaml.lineOf(['corrections', index]),
        rule: 'lineage',
        message: `The correction does not fit: ${message}`,
        remedy,
      }),
    );
  if (yaml.findings.length > 0) return { corrections: [], findings: yaml.findings, misfitFindings };
  const parsed = lineageSchema.safeParse(yaml.data, { error: plainWords });
  if (parsed.success) return { corrections: parsed.data.corrections, findings: [], misfitFindings };
  // Of an entry that fits no kind, the schema of all only says that; its own kind says which field it is.
  const own = issuesOfEntries(yaml.data);
  const ofEntry = ({ path }: { path: PropertyKey[] }) =>
    path[0] === 'corrections' && typeof path[1] === 'number';
  const issues = [...parsed.error.issues.filter((issue) => !ofEntry(issue)), ...own];
  const findings = schemaFindings(issues, { yaml, file, rule: 'lineage-schema' });
  return { corrections: [], findings, misfitFindings };
}

function issuesOfEntries(file: unknown): core.$ZodIssue[] {
  const entries =
    typeof file === 'object' && file !== null && 'corrections' in file ? file.corrections : undefined;
  return Array.isArray(entries) ? correctionIssues(entries) : [];
}
