// npm run new-topic: writes the file of a new topic, from a raw file or from names given.
import { SheetError } from '../src/fact-sheets/index.ts';
import { CommandError } from './import/command-error.ts';
import { readNewTopicOptions } from './new-topic/options.ts';
import { runNewTopic } from './new-topic/run.ts';

try {
  console.log(runNewTopic(readNewTopicOptions(process.argv.slice(2)), process.cwd()));
} catch (error) {
  if (!(error instanceof CommandError || error instanceof SheetError)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
