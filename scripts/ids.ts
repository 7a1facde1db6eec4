// npm run ids: freezes the ids of new blocks, accepts corrected texts, records blocks that went.
import { runCommand } from './command/run-command.ts';
import { readIdsOptions } from './ids/options.ts';
import { runIds } from './ids/run.ts';

await runCommand((args) => `${runIds(readIdsOptions(args), process.cwd())}\nNext: npm run check.`);
