import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { CommandError } from './command-error.ts';

/** A raw file as received. */
export interface RawFile {
  bytes: Buffer;
  text: string;
  /** SHA-256 of the bytes, 64 hex digits. */
  sha256: string;
}

/** Reads a raw file and makes sure that it is text. @throws CommandError */
export function readRawFile(file: string): RawFile {
  const bytes = readBytes(file);
  if (bytes.subarray(0, 5).toString('latin1') === '%PDF-') {
    throw new CommandError(
      `${file} is a PDF.`,
      'Take the text out of it first (pdftotext file.pdf file.txt) and import that.',
    );
  }
  if (bytes.includes(0)) {
    throw new CommandError(
      `${file} is not a text file: it has NUL bytes.`,
      'Save it as UTF-8 text and import that.',
    );
  }
  const text = decode(bytes, file);
  if (text.trim() === '') throw new CommandError(`${file} is empty.`, 'Hand over the file with its text.');
  return { bytes, text, sha256: createHash('sha256').update(bytes).digest('hex') };
}

function readBytes(file: string): Buffer {
  try {
    return readFileSync(file);
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : undefined;
    if (code === 'ENOENT')
      throw new CommandError(`There is no file ${file}.`, 'Check the path.', { cause: error });
    if (code === 'EISDIR') throw new CommandError(`${file} is a folder.`, 'Name one file.', { cause: error });
    throw new CommandError(`${file} cannot be read (${String(code)}).`, 'Check its permissions.', {
      cause: error,
    });
  }
}

function decode(bytes: Buffer, file: string): string {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch (error) {
    throw new CommandError(
      `${file} is not UTF-8: byte ${firstBadByte(bytes)} does not belong.`,
      'Save it as UTF-8 (from Big5: iconv -f BIG5-HKSCS -t UTF-8) and import that.',
      { cause: error },
    );
  }
}

/** Place of the first byte that is no UTF-8, counted from 1. */
function firstBadByte(bytes: Buffer): number {
  const again = Buffer.from(bytes.toString('utf8'), 'utf8');
  const at = bytes.findIndex((byte, index) => byte !== again[index]);
  return at < 0 ? bytes.length : at + 1;
}
