// Reads a PDF from standard input in a process of its own and writes its pages as JSON: see pdf-pages.ts.
import { readFileSync, writeFileSync } from 'node:fs';
import { CommandError } from '../command/command-error.ts';
import { readPdf } from './read-pdf.ts';

try {
  const pages = await readPdf(readFileSync(0), process.argv[2] ?? 'The file');
  writeFileSync(1, JSON.stringify({ pages }));
} catch (error) {
  if (!(error instanceof CommandError)) throw error;
  writeFileSync(1, JSON.stringify({ problem: error.problem, remedy: error.remedy }));
}
