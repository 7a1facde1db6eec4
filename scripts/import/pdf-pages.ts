import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { PdfPage } from '../../src/fact-sheets/index.ts';
import { CommandError } from '../command/command-error.ts';

const PROCESS = fileURLToPath(new URL('read-pdf-process.ts', import.meta.url));
const MAX_SECONDS = 120;

/**
 * The pages of a PDF. It is read in a process of its own, which is ended when a broken file keeps it busy for two
 * minutes, so that no file can hang a command.
 *
 * @throws CommandError
 */
export function readPdfPages(bytes: Uint8Array, file: string): PdfPage[] {
  const { stdout, error, status } = spawnSync(process.execPath, ['--no-warnings', PROCESS, file], {
    input: bytes,
    timeout: MAX_SECONDS * 1000,
    maxBuffer: 512 * 1024 * 1024,
    killSignal: 'SIGKILL',
  });
  if (error || status !== 0) {
    throw new CommandError(
      `${file} cannot be read as a PDF: the reader ${isTimeout(error) ? `was stopped after ${MAX_SECONDS} s` : 'failed'}.`,
      'Open it and save a new copy, and import that.',
      { cause: error },
    );
  }
  const answer = JSON.parse(stdout.toString('utf8')) as
    | { pages: PdfPage[] }
    | { problem: string; remedy: string };
  if ('problem' in answer) throw new CommandError(answer.problem, answer.remedy);
  return answer.pages;
}

function isTimeout(error: Error | undefined): boolean {
  return error !== undefined && 'code' in error && error.code === 'ETIMEDOUT';
}
