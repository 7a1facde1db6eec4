import type { Readable, Writable } from 'node:stream';

/**
 * Reads a stream to its end, however late its text comes: from a file, a pipe, or a terminal.
 *
 * @param input UTF-8; a byte order mark is dropped.
 */
export async function readAll(input: Readable): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of input) chunks.push(Buffer.from(chunk));
  return Buffer.concat(chunks)
    .toString('utf8')
    .replace(/^\uFEFF/u, '');
}

/** Ends the command without a word when who reads its output has read enough, as `head` does. */
export function quietOnClosedPipe(output: Writable): void {
  output.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
    process.exit();
  });
}
