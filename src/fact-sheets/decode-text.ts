import type { Finding } from './types.ts';

const REMEDY = 'Save the file as UTF-8 (from Big5: iconv -f BIG5-HKSCS -t UTF-8).';

/**
 * Decodes a file of the content folder, which is UTF-8 text.
 *
 * @returns the text, byte order mark and all, or a finding that names the encoding and the first line that fails
 */
export function decodeText(
  bytes: Uint8Array,
  file: string,
): { text: string; finding?: never } | { text?: never; finding: Finding } {
  const find = (line: number | undefined, message: string): { finding: Finding } => ({
    finding: { file, line, rule: 'encoding', message, remedy: REMEDY },
  });
  const [first, second] = bytes;
  if ((first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff)) {
    return find(1, 'The file is UTF-16, not UTF-8.');
  }
  const lenient = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
  const nul = lenient.indexOf('\0');
  if (nul >= 0) return find(lineAt(lenient, nul), 'The file has NUL bytes, so it is no UTF-8 text.');
  try {
    return { text: new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes) };
  } catch {
    return find(
      lineAt(lenient, lenient.indexOf('\uFFFD')),
      'The file is not UTF-8; it may be Big5 or GB 18030.',
    );
  }
}

function lineAt(text: string, offset: number): number {
  return text.slice(0, offset).split(/\r\n|\r|\n/u).length;
}
