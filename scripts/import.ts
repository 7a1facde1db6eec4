// npm run import: makes a sheet of a raw file.
import { runCommand } from './command/run-command.ts';
import { readOptions } from './import/options.ts';
import { runImport } from './import/run.ts';

await runCommand((args) => runImport(readOptions(args), process.cwd()));
