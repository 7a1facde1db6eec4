import { SheetError } from '../src/fact-sheets/index.ts';
import { CommandError } from './import/command-error.ts';
import { readOptions } from './import/options.ts';
import { runImport } from './import/run.ts';

try {
  console.log(runImport(readOptions(process.argv.slice(2)), process.cwd()));
} catch (error) {
  if (!(error instanceof CommandError || error instanceof SheetError)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
