import { CommandError } from '../command/command-error.ts';
import { parseOptions } from '../command/parse-options.ts';

export const USAGE = 'npm run move-topic -- <slug> <new slug> --why "<reason in Chinese>"';

/** What the move-topic command was asked to do. */
export interface MoveTopicOptions {
  from: string;
  to: string;
  /** What readers are told, in either script. */
  why: string;
}

/** Reads the command line of `npm run move-topic`. @throws CommandError */
export function readMoveOptions(args: readonly string[]): MoveTopicOptions {
  const { values, positionals } = parse(args);
  const [from, to, ...more] = positionals;
  if (from === undefined || to === undefined || more.length > 0)
    throw new CommandError('It takes two slugs: the one the topic has, and the one it is to have.', USAGE);
  if (!values.why?.trim())
    throw new CommandError('No reason is given, which readers of the old address are told.', USAGE);
  return { from, to, why: values.why.trim() };
}

function parse(args: readonly string[]) {
  return parseOptions(args, { allowPositionals: true, options: { why: { type: 'string' } } }, USAGE);
}
