import { parseOptions } from '../command/parse-options.ts';

const USAGE = 'npm run check [-- --content | --built] [--fix]';

/** What the check command was asked to do. */
export interface CheckOptions {
  content: boolean;
  built: boolean;
  fix: boolean;
}

/** Reads the command line of `npm run check`; without `--content` or `--built`, both are checked. @throws CommandError */
export function readCheckOptions(args: readonly string[]): CheckOptions {
  const { values } = parseOptions(
    args,
    { options: { content: { type: 'boolean' }, built: { type: 'boolean' }, fix: { type: 'boolean' } } },
    USAGE,
  );
  const { content = false, built = false, fix = false } = values;
  return { content: content || !built, built: built || !content, fix };
}
