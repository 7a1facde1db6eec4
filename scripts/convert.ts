// npm run convert: converts text between the scripts, and shows what a change of rules does to the sheets.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { contentDir, readConversionData } from '../src/loaders/index.ts';
import { compileRules, convertMarked } from '../src/script/index.ts';
import { makeGoldens } from './convert/golden.ts';
import { type ConvertCommand, readConvertOptions } from './convert/options.ts';
import { reviewEdition } from './convert/review.ts';
import { CommandError } from './import/command-error.ts';

try {
  run(readConvertOptions(process.argv.slice(2)));
} catch (error) {
  if (!(error instanceof CommandError || error instanceof RangeError)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}

function run(command: ConvertCommand): void {
  switch (command.action) {
    case 'convert':
      convertInput(command);
      break;
    case 'review':
      console.log(reviewEdition(command.edition, makeGoldens(contentDir())));
      break;
    case 'update-golden':
      for (const { path, text } of makeGoldens(contentDir())) {
        mkdirSync(dirname(path), { recursive: true });
        writeFileSync(path, text);
        console.log(path);
      }
  }
}

function convertInput({ from, to, explain, vocabulary }: ConvertCommand & { action: 'convert' }): void {
  const { glossary, houseSpelling, protectedNames, findings } = readConversionData(contentDir());
  if (findings[0]) {
    throw new CommandError(
      `${findings[0].file}, line ${findings[0].line}: ${findings[0].message}`,
      findings[0].remedy,
    );
  }
  const rules = compileRules(glossary, houseSpelling, { vocabulary, protectedNames });
  const input = readFileSync(0, 'utf8');
  const { text, changes } = convertMarked(input, [], { from, to, rules });
  process.stdout.write(text);
  if (!explain) return;
  if (!text.endsWith('\n')) process.stdout.write('\n');
  for (const { start, source, result, rule, kind } of changes) {
    process.stdout.write(`${start}\t${source}\t${result}\t${rule}\t${kind}\n`);
  }
}
