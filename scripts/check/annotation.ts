import type { Finding } from '../../src/fact-sheets/index.ts';

/**
 * One finding as a workflow command of GitHub Actions, which shows it beside the line in a pull request.
 * Escapes as https://docs.github.com/actions/reference/workflow-commands-for-github-actions asks for.
 */
export function annotation({ file, line, rule, message, remedy }: Finding): string {
  const data = (text: string) => text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
  const property = (text: string) => data(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
  const place = line === undefined ? '' : `,line=${line}`;
  return `::error file=${property(file)}${place},title=${property(rule)}::${data(`${message} → ${remedy}`)}`;
}
