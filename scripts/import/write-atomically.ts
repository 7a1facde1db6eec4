import { mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

/** A file to be written. */
export interface FileToWrite {
  path: string;
  content: string | Uint8Array;
}

/**
 * Writes all files or none: each goes to a temporary file beside its place first, and only when all of them
 * are on disk are they renamed.
 */
export function writeAtomically(files: readonly FileToWrite[]): void {
  const waiting = files.map(({ path, content }) => ({
    path,
    content,
    temporary: `${path}.${process.pid}.tmp`,
  }));
  try {
    for (const { path, content, temporary } of waiting) {
      mkdirSync(dirname(path), { recursive: true });
      writeFileSync(temporary, content, { flush: true });
    }
    for (const { path, temporary } of waiting) renameSync(temporary, path);
  } finally {
    for (const { temporary } of waiting) rmSync(temporary, { force: true });
  }
}
