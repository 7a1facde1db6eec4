// npm run new-topic: writes the file of a new topic, from a raw file or from names given.
import { runCommand } from './command/run-command.ts';
import { readNewTopicOptions } from './new-topic/options.ts';
import { runNewTopic } from './new-topic/run.ts';

await runCommand((args) => runNewTopic(readNewTopicOptions(args), process.cwd()));
