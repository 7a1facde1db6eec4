import { existsSync, mkdirSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, relative } from 'node:path';
import { CommandError } from './command-error.ts';

/** A file to be written. */
export interface FileToWrite {
  path: string;
  content: string | Uint8Array;
}

interface Waiting extends FileToWrite {
  /** Where the new content waits until all of it is on disk. */
  temporary: string;
  /** Where the file that is replaced waits until all are in place. */
  before: string;
}

/**
 * Writes all files or none: each goes to a temporary file beside its place first, and only when all of them are on
 * disk do they take their places. When one cannot, those that did are put back as they were.
 *
 * @throws CommandError naming the file that cannot be written
 */
export function writeAtomically(files: readonly FileToWrite[]): void {
  const waiting = files.map(
    (file): Waiting => ({
      ...file,
      temporary: `${file.path}.${process.pid}.tmp`,
      before: `${file.path}.${process.pid}.old`,
    }),
  );
  try {
    for (const { path, content, temporary } of waiting) {
      attempt(path, () => {
        mkdirSync(dirname(path), { recursive: true });
        writeFileSync(temporary, content, { flush: true });
      });
    }
    place(waiting);
  } finally {
    const left = waiting.flatMap(({ temporary, before }) => [temporary, before]);
    for (const path of left) if (existsSync(path)) rmSync(path);
  }
}

function place(waiting: readonly Waiting[]): void {
  const done: Waiting[] = [];
  try {
    for (const file of waiting) {
      attempt(file.path, () => replace(file));
      done.push(file);
    }
  } catch (error) {
    for (const { path, before } of done.toReversed()) {
      rmSync(path, { force: true });
      if (existsSync(before)) renameSync(before, path);
    }
    throw error;
  }
}

function replace({ path, temporary, before }: Waiting): void {
  const old = statSync(path, { throwIfNoEntry: false });
  if (old?.isDirectory()) throw Object.assign(new Error(), { code: 'EISDIR' });
  if (old) renameSync(path, before);
  try {
    renameSync(temporary, path);
  } catch (error) {
    if (old) renameSync(before, path);
    throw error;
  }
}

const REASONS: Readonly<Record<string, [why: string, remedy: string]>> = {
  EISDIR: ['a folder of that name is there', 'Move the folder away and try again.'],
  ENOTDIR: ['a folder on the way to it is a file', 'Move that file away and try again.'],
  EEXIST: ['a folder on the way to it is a file', 'Move that file away and try again.'],
  EACCES: ['it is not allowed', 'Ask for the right to write there, and try again.'],
  EPERM: ['it is not allowed', 'Ask for the right to write there, or close the program that has it open.'],
  EROFS: ['the disk can only be read', 'Work in a folder that can be written.'],
  ENOSPC: ['the disk is full', 'Make room and try again.'],
  EBUSY: ['another program has it open', 'Close that program and try again.'],
};

function attempt(path: string, write: () => void): void {
  try {
    write();
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : '';
    const [why, remedy] = REASONS[code] ?? [code || String(error), 'Put that right and try again.'];
    throw new CommandError(
      `${relative(process.cwd(), path)} cannot be written: ${why}. Nothing was written.`,
      remedy,
      {
        cause: error,
      },
    );
  }
}
