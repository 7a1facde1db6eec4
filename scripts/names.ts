// npm run names: lists names that are not registered, writes entries of them, confirms or declines what was written.
import { CommandError } from './import/command-error.ts';
import { readNamesOptions } from './names/options.ts';
import { runNames } from './names/run.ts';

try {
  console.log(runNames(readNamesOptions(process.argv.slice(2)), process.cwd()));
} catch (error) {
  if (!(error instanceof CommandError)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
