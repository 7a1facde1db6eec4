import { z } from 'zod';
import { type Finding, plainWords, readYaml, schemaFindings } from '../fact-sheets/index.ts';
import type { Script } from '../script/index.ts';

/** A page that left its address, in both scripts. */
export interface MovedPage {
  /** Where it stood, below each script's home: `programmes/old-name/`. */
  from: string;
  /** Where its content stands now, an anchor included if need be; undefined when it is gone. */
  to: string | undefined;
  /** What a reader is told, in both scripts. */
  reason: Record<Script, string>;
  /** Line of the row in its file. */
  line: number;
}

const FROM = 'Write the address below the script, e.g. "programmes/old-name/".';
const TO = 'Write the new address below the script, e.g. "programmes/new-name/", or leave the field out.';
const HANT = 'Say in Traditional Chinese what became of the page.';
const HANS = 'Say in Simplified Chinese what became of the page.';

const path = z.string(FROM).regex(/^(?:[a-z0-9-]+(?:\.\.\.[a-z0-9-]+)?\/)+$/u, FROM);

const schema = z.strictObject({
  moved: z.array(
    z.strictObject({
      from: path,
      to: z
        .string(TO)
        .regex(/^(?:[a-z0-9-]+(?:\.\.\.[a-z0-9-]+)?\/)+(?:#[\w-]+)?$/u, TO)
        .optional(),
      reason: z.strictObject({
        'zh-Hant-HK': z.string(HANT).min(1, HANT),
        'zh-Hans': z.string(HANS).min(1, HANS),
      }),
    }),
  ),
});

/**
 * Reads `content/moved.yaml`: pages that left their address.
 *
 * @param text YAML 1.2: `moved`, a list of `from`, `to` (left out when the page is gone) and `reason` in both scripts
 * @param file its path, for findings
 */
export function parseMoved(text: string, file: string): { moved: MovedPage[]; findings: Finding[] } {
  const yaml = readYaml(text, { file, firstLine: 1 });
  if (yaml.findings.length > 0) return { moved: [], findings: yaml.findings };
  const parsed = schema.safeParse(yaml.data, { error: plainWords });
  if (!parsed.success) {
    return { moved: [], findings: schemaFindings(parsed.error.issues, { yaml, file, rule: 'moved' }) };
  }
  const rows = parsed.data.moved.map(
    (row, index): MovedPage => ({ ...row, to: row.to, line: yaml.lineOf(['moved', index]) }),
  );
  return { moved: rows, findings: chainFindings(rows, file) };
}

/** A page may move once only: two rows for one address, or a row that leads to another row, would lose readers. */
function chainFindings(rows: readonly MovedPage[], file: string): Finding[] {
  const first = new Map<string, MovedPage>();
  for (const row of rows) if (!first.has(row.from)) first.set(row.from, row);
  return rows.flatMap((row): Finding[] => {
    const next = row.to === undefined ? undefined : first.get(row.to.replace(/#.*/u, ''));
    if (first.get(row.from) !== row) {
      return [
        {
          file,
          line: row.line,
          rule: 'moved',
          message: `The address ${row.from} has a row already, in line ${first.get(row.from)?.line}.`,
          remedy: 'Keep one of them.',
        },
      ];
    }
    return next
      ? [
          {
            file,
            line: row.line,
            rule: 'moved',
            message: `${row.from} leads to ${row.to}, which has moved itself.`,
            remedy: next.to
              ? `Write "to: ${next.to}".`
              : 'Leave "to" out, as what it led to is gone, and say so.',
          },
        ]
      : [];
  });
}
