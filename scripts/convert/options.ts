import { SCRIPTS, type Script } from '../../src/script/index.ts';
import { CommandError } from '../command/command-error.ts';
import { parseOptions } from '../command/parse-options.ts';

/** What the command is to do. */
export type ConvertCommand =
  | { action: 'convert'; from: Script; to: Script; explain: boolean; vocabulary: boolean }
  | { action: 'review'; edition: string }
  | { action: 'update-golden' };

export const USAGE = `npm run convert -- --from zh-Hans --to zh-Hant-HK [--explain] [--no-vocabulary] < text
npm run convert -- --review 2026-02
npm run convert -- --update-golden`;

/**
 * Reads the command line of `npm run convert`.
 *
 * @throws CommandError with the usage when the arguments make no sense.
 */
export function readConvertOptions(args: readonly string[]): ConvertCommand {
  const values = parse(args);
  if (values['update-golden']) return { action: 'update-golden' };
  if (values.review !== undefined) return { action: 'review', edition: values.review };
  const from = readScript('from', values.from);
  const to = readScript('to', values.to);
  if (from === to) {
    throw new CommandError(
      `--from and --to are both ${from}`,
      `a text is converted to the other script, from the one it was issued in:\n${USAGE}`,
    );
  }
  return {
    action: 'convert',
    from,
    to,
    explain: values.explain === true,
    vocabulary: values['no-vocabulary'] !== true,
  };
}

function parse(args: readonly string[]) {
  return parseOptions(
    args,
    {
      options: {
        from: { type: 'string' },
        to: { type: 'string' },
        explain: { type: 'boolean' },
        'no-vocabulary': { type: 'boolean' },
        review: { type: 'string' },
        'update-golden': { type: 'boolean' },
      },
    },
    USAGE,
  ).values;
}

function readScript(name: 'from' | 'to', value: string | undefined): Script {
  const script = SCRIPTS.find((known) => known === value);
  if (script) return script;
  throw new CommandError(
    `--${name} ${value === undefined ? 'is missing' : `“${value}” is no script`}`,
    `write ${SCRIPTS.join(' or ')}:
${USAGE}`,
  );
}
