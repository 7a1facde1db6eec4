import { SheetError } from '../../src/fact-sheets/index.ts';
import { CommandError } from './command-error.ts';

/**
 * Runs a command and prints what it returns. What it refuses is printed without a stack, and the exit code is 1;
 * anything else that it throws is a fault of the program and goes through.
 *
 * @param command given the arguments behind the script's name; what it returns is printed unless it is undefined
 */
export async function runCommand(
  command: (args: string[]) => string | undefined | Promise<string | undefined>,
): Promise<void> {
  try {
    const said = await command(process.argv.slice(2));
    if (said !== undefined) console.log(said);
  } catch (error) {
    if (!(error instanceof CommandError || error instanceof SheetError)) throw error;
    console.error(error.message);
    process.exitCode = 1;
  }
}
