import { type Finding, formatFinding, SheetError, sortFindings } from '../../src/fact-sheets/index.ts';

/** A check as far as running it needs it: `T` is what it looks at, a content folder or a built site. */
export interface Runnable<T> {
  title: string;
  run(subject: T): Finding[] | Promise<Finding[]>;
  /** Findings in content the check builds on; while there are any it is not run, as it would see what is not there. */
  needs?(subject: T): Finding[];
}

/** What came of one check. */
export interface CheckReport<C> {
  check: C;
  /** By file and line; those an earlier check told are left out. */
  findings: Finding[];
  /** Why the check was not run, or not to its end; undefined when it was. */
  notRun: string | undefined;
}

/**
 * Runs checks one after the other. None keeps the next from running: one that cannot run says what stands in its way.
 *
 * @param checks those whose findings keep others from running come first
 */
export async function* runChecks<T, C extends Runnable<T>>(
  checks: readonly C[],
  subject: T,
): AsyncGenerator<CheckReport<C>> {
  const told = new Set<string>();
  const fresh = (findings: readonly Finding[]) =>
    sortFindings(findings).filter((finding) => {
      const text = formatFinding(finding);
      return !told.has(text) && told.add(text);
    });
  for (const check of checks) {
    try {
      const missing = check.needs?.(subject) ?? [];
      const findings = missing.length > 0 ? missing : await check.run(subject);
      yield { check, findings: fresh(findings), notRun: standsInTheWay(missing) };
    } catch (error) {
      if (error instanceof SheetError) {
        yield { check, findings: fresh(error.findings), notRun: standsInTheWay(error.findings) };
      } else {
        const what = error instanceof Error ? error.message : String(error);
        yield { check, findings: [], notRun: `a fault of the program, please report it: ${what}` };
      }
    }
  }
}

function standsInTheWay(findings: readonly Finding[]): string | undefined {
  const [first, ...more] = sortFindings(findings);
  if (!first) return undefined;
  const place = first.line === undefined ? first.file : `${first.file}:${first.line}`;
  return `${place} ${first.rule}${more.length > 0 ? ` and ${more.length} more` : ''}`;
}
