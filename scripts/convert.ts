// npm run convert: converts text between the scripts, and shows what a change of rules does to the sheets.
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { runCommand } from './command/run-command.ts';
import { convertInput } from './convert/convert-input.ts';
import { quietOnClosedPipe, readAll } from './convert/io.ts';
import { type ConvertCommand, readConvertOptions } from './convert/options.ts';

quietOnClosedPipe(process.stdout);
await runCommand(async (args) => {
  await run(readConvertOptions(args));
  return undefined;
});

async function run(command: ConvertCommand): Promise<void> {
  if (command.action === 'convert') {
    process.stdout.write(convertInput(await readAll(process.stdin), command, console.error));
    return;
  }
  // Only these need the sheets, and with them Markdown and all that reads it.
  const { contentDir } = await import('../src/loaders/content-files.ts');
  const { makeGoldens, strayGoldens } = await import('./convert/golden.ts');
  const goldens = makeGoldens(contentDir());
  if (command.action === 'review') {
    const { reviewEdition } = await import('./convert/review.ts');
    process.stdout.write(`${reviewEdition(command.edition, goldens)}\n`);
    return;
  }
  for (const { path, text } of goldens) {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text);
    process.stdout.write(`${path}\n`);
  }
  for (const path of strayGoldens(
    goldens.map(({ sheet }) => sheet),
    process.cwd(),
  )) {
    rmSync(path);
    process.stdout.write(`${path}: taken out, its sheet is gone\n`);
  }
}
