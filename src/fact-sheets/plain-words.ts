import type { core } from 'zod';

/**
 * What to write instead, for issues for which a schema has no words of its own: `schema.safeParse(data, { error:
 * plainWords })`. Said for someone who edits YAML by hand and knows no type names.
 */
export function plainWords(issue: core.$ZodRawIssue): string {
  const key = (issue.path ?? []).findLast((part) => typeof part === 'string');
  const inList = typeof issue.path?.at(-1) === 'number';
  const below = key === undefined || inList ? 'Write' : `Write "${String(key)}:" and below it`;
  switch (issue.code) {
    case 'invalid_type':
      if (issue.expected === 'array') return `${below} a list, each entry on a new line behind a hyphen`;
      if (issue.expected === 'object') return `${below} its fields, each on a line as name: value`;
      if (issue.expected === 'string')
        return 'Write a text; one of digits only stands between quotation marks';
      if (issue.expected === 'number' || issue.expected === 'int') return 'Write a whole number';
      if (issue.expected === 'boolean') return 'Write true or false';
      break;
    case 'too_small':
      if (issue.origin === 'array') return 'Write at least one entry, or take the field out';
      if (issue.origin === 'string') return `Write a text of at least ${issue.minimum} characters`;
      return `Write a number from ${issue.minimum} on`;
    case 'unrecognized_keys':
      return 'Correct the spelling of the field or take it out';
  }
  return 'Write it as the other entries of such files have it';
}
