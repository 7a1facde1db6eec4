import { CommandError } from '../command/command-error.ts';
import { parseOptions } from '../command/parse-options.ts';

export const USAGE =
  'npm run ids [-- --accept <anchor> | --withdraw <anchor> --why <reason>] [--sheet <topic>/<edition>]';

/** What the ids command was asked to do. */
export interface IdsOptions {
  accept: string[];
  withdraw: string[];
  why: string | undefined;
  /** `{topic}/{edition}`; undefined means every sheet. */
  sheet: string | undefined;
}

/** Reads the command line of `npm run ids`. @throws CommandError */
export function readIdsOptions(args: readonly string[]): IdsOptions {
  const { accept = [], withdraw = [], why, sheet } = parse(args);
  if (withdraw.length > 0 && !why?.trim()) {
    throw new CommandError('--why is missing.', 'Say why the block went: --withdraw fintech-6 --why "…".');
  }
  if (withdraw.length === 0 && why !== undefined)
    throw new CommandError('--why goes with --withdraw.', USAGE);
  return { accept, withdraw, why, sheet };
}

function parse(args: readonly string[]) {
  return parseOptions(
    args,
    {
      options: {
        accept: { type: 'string', multiple: true },
        withdraw: { type: 'string', multiple: true },
        why: { type: 'string' },
        sheet: { type: 'string' },
      },
    },
    USAGE,
  ).values;
}
