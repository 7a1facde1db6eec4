// Reads a PDF from standard input in a process of its own and writes its pages as JSON: see pdf-pages.ts.
import { buffer } from 'node:stream/consumers';
import { CommandError } from '../command/command-error.ts';
import { readPdf } from './read-pdf.ts';

try {
  const pages = await readPdf(await buffer(process.stdin), process.argv[2] ?? 'The file');
  process.stdout.write(JSON.stringify({ pages }));
} catch (error) {
  if (!(error instanceof CommandError)) throw error;
  process.stdout.write(JSON.stringify({ problem: error.problem, remedy: error.remedy }));
}
