import { type ParseArgsConfig, parseArgs } from 'node:util';
import { CommandError } from './command-error.ts';

/**
 * Reads a command line as `parseArgs` of Node does.
 *
 * @param usage how the command is written, for who wrote it otherwise
 * @throws CommandError naming the option that is not known, lacks its value or has one too many
 */
export function parseOptions<const T extends ParseArgsConfig>(
  args: readonly string[],
  config: T,
  usage: string,
): ReturnType<typeof parseArgs<T>> {
  try {
    return parseArgs<T>({ ...config, args: [...args] });
  } catch (error) {
    // What follows the first sentence is advice for programmers.
    const [message = ''] = (error instanceof Error ? error.message : String(error)).split('. ');
    throw new CommandError(`${message.replace(/\.$/u, '')}.`, usage, { cause: error });
  }
}
