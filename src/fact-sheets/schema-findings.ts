import type { core } from 'zod';
import type { Finding, FindingRule } from './types.ts';
import type { YamlText } from './yaml.ts';

/**
 * Turns what a zod schema has to say into findings: the field, what was given, what would be right.
 * A schema gives the remedy in its error text; where it gives none, `plainWords` does.
 */
export function schemaFindings(
  issues: readonly core.$ZodIssue[],
  { yaml, file, rule }: { yaml: YamlText; file: string; rule: FindingRule },
): Finding[] {
  return issues.flatMap((issue): Finding[] => {
    if (issue.code === 'unrecognized_keys') {
      return issue.keys.map((key) => ({
        file,
        line: yaml.lineOf([...issue.path, key]),
        rule,
        message: `The field ${fieldName([...issue.path, key])} is not known.`,
        remedy: 'Correct its spelling or take it out.',
      }));
    }
    const given = valueAt(yaml.data, issue.path);
    const field = issue.path.length === 0 ? 'The file' : `The field ${fieldName(issue.path)}`;
    return [
      {
        file,
        line: yaml.lineOf(issue.path),
        rule,
        message:
          given === undefined
            ? `${field} is missing.`
            : `${field} is ${given === null ? 'empty' : show(given)}.`,
        remedy: sentence(issue.message),
      },
    ];
  });
}

/** `['sic', 0, 'note']` as `sic[0].note`. */
function fieldName(path: readonly PropertyKey[]): string {
  return path.reduce<string>(
    (name, key) =>
      typeof key === 'number' ? `${name}[${key}]` : name ? `${name}.${String(key)}` : String(key),
    '',
  );
}

function valueAt(data: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (value, key) =>
      typeof value === 'object' && value !== null ? (value as Record<PropertyKey, unknown>)[key] : undefined,
    data,
  );
}

function show(value: unknown): string {
  const text = JSON.stringify(value);
  return text.length > 80 ? `${text.slice(0, 80)}…` : text;
}

function sentence(text: string): string {
  return /[.!?。]$/u.test(text) ? text : `${text}.`;
}
