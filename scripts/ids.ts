import { SheetError } from '../src/fact-sheets/index.ts';
import { readIdsOptions } from './ids/options.ts';
import { runIds } from './ids/run.ts';
import { CommandError } from './import/command-error.ts';

try {
  console.log(runIds(readIdsOptions(process.argv.slice(2)), process.cwd()));
  console.log('Next: npm run check.');
} catch (error) {
  if (!(error instanceof CommandError || error instanceof SheetError)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
