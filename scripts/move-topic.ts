// npm run move-topic: gives a topic another address, with its sheets, ids and corrections; the old one leads there.
import { runCommand } from './command/run-command.ts';
import { readMoveOptions } from './move-topic/options.ts';
import { runMoveTopic } from './move-topic/run.ts';

await runCommand((args) => runMoveTopic(readMoveOptions(args), process.cwd()));
