// npm run names: lists names that are not registered, writes entries of them, confirms or declines what was written.
import { runCommand } from './command/run-command.ts';
import { readNamesOptions } from './names/options.ts';
import { runNames } from './names/run.ts';

await runCommand((args) => runNames(readNamesOptions(args), process.cwd()));
