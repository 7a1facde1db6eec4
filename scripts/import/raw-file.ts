import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { SourceFormat } from '../../src/fact-sheets/index.ts';
import { CommandError } from '../command/command-error.ts';

/** A raw file as received. */
export interface RawFile {
  bytes: Buffer;
  format: SourceFormat;
  /** SHA-256 of the bytes, 64 hex digits. */
  sha256: string;
}

/** What the importer takes, for messages. */
export const TAKEN = 'Hand over a PDF (.pdf), a web page (.html), Markdown (.md) or plain text (.txt).';

const EXTENSIONS: Readonly<Record<string, SourceFormat>> = {
  pdf: 'pdf',
  html: 'html',
  htm: 'html',
  xhtml: 'html',
  md: 'markdown',
  markdown: 'markdown',
  txt: 'pdf-text',
  text: 'pdf-text',
};

/** Beginnings of files that hold no text the importer could read, and what they are. */
const OTHERS: readonly [beginning: string, what: string][] = [
  ['PK\x03\x04', 'a Word, Excel or other zip file'],
  ['PK\x05\x06', 'a zip file'],
  ['\xD0\xCF\x11\xE0', 'an old Word or Excel file'],
  ['\x89PNG', 'a picture'],
  ['\xFF\xD8\xFF', 'a picture'],
  ['GIF8', 'a picture'],
  ['RIFF', 'a picture or sound'],
  ['II*\0', 'a picture'],
  ['MM\0*', 'a picture'],
  ['{\\rtf', 'an RTF file'],
  ['\x1F\x8B', 'a compressed file'],
  ['7z\xBC\xAF', 'a compressed file'],
];

/** Reads a raw file and tells what it is, by its content first and its name second. @throws CommandError */
export function readRawFile(file: string): RawFile {
  const bytes = readBytes(file);
  if (bytes.every((byte) => byte <= 0x20)) {
    throw new CommandError(`${file} is empty.`, 'Hand over the file with its text.');
  }
  return { bytes, format: formatOf(bytes, file), sha256: createHash('sha256').update(bytes).digest('hex') };
}

function formatOf(bytes: Buffer, file: string): SourceFormat {
  const head = bytes.subarray(0, 1024).toString('latin1');
  // Readers of PDFs take one that begins within the first kilobyte.
  if (head.includes('%PDF-')) return 'pdf';
  const [, what] = OTHERS.find(([beginning]) => head.startsWith(beginning)) ?? [];
  if (what !== undefined) throw new CommandError(`${file} is ${what}, which cannot be read.`, TAKEN);
  if (
    /^(?:\xEF\xBB\xBF)?\s*(?:<!--[\s\S]*?-->\s*)?(?:<\?xml[^>]*>\s*)?<(?:!doctype\s+html|html|head|body)\b/iu.test(
      head,
    )
  )
    return 'html';
  const extension = /\.([^./\\]+)$/u.exec(file)?.[1]?.toLowerCase() ?? '';
  const format = EXTENSIONS[extension];
  if (format === undefined) {
    throw new CommandError(`The importer cannot tell what "${file}" is.`, TAKEN);
  }
  if (format === 'pdf') {
    throw new CommandError(
      `${file} cannot be read as a PDF: it does not begin as one.`,
      'Fetch it again, or open it and save a new copy, and import that.',
    );
  }
  return format;
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

/** Decodes UTF-8 text. @throws CommandError */
export function decodeUtf8(bytes: Buffer, file: string): string {
  if (bytes.includes(0)) {
    throw new CommandError(
      `${file} is not a text file: it has NUL bytes.`,
      'Save it as UTF-8 text and import that.',
    );
  }
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
