import { parseArgs } from 'node:util';
import { CommandError } from '../import/command-error.ts';

const USAGE = 'npm run check [-- --content | --built] [--fix]';

/** What the check command was asked to do. */
export interface CheckOptions {
  content: boolean;
  built: boolean;
  fix: boolean;
}

/** Reads the command line of `npm run check`; without `--content` or `--built`, both are checked. @throws CommandError */
export function readCheckOptions(args: readonly string[]): CheckOptions {
  try {
    const { values } = parseArgs({
      args: [...args],
      options: { content: { type: 'boolean' }, built: { type: 'boolean' }, fix: { type: 'boolean' } },
    });
    const { content = false, built = false, fix = false } = values;
    return { content: content || !built, built: built || !content, fix };
  } catch (error) {
    const [message = ''] = (error instanceof Error ? error.message : String(error)).split('. ');
    throw new CommandError(`${message.replace(/\.$/u, '')}.`, USAGE, { cause: error });
  }
}
