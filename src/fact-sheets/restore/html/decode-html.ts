const META = /<meta[^>]+charset\s*=\s*["']?\s*([\w:-]+)/iu;
const XML = /^<\?xml[^>]+encoding\s*=\s*["']([\w:-]+)/iu;

/**
 * Decodes an HTML file by its byte order mark, else by the encoding it names in its first 1,024 bytes (`<meta
 * charset>`, after the HTML standard; looked for in 4,096, as old pages have long heads), else as UTF-8.
 *
 * @returns the text, or the encoding whose bytes or name are wrong
 */
export function decodeHtml(bytes: Uint8Array): { text: string; encoding: string } | { wrong: string } {
  const encoding = bomOf(bytes) ?? namedIn(bytes) ?? 'utf-8';
  try {
    const decoder = new TextDecoder(encoding, { fatal: true });
    return { text: decoder.decode(bytes), encoding: decoder.encoding };
  } catch {
    return { wrong: encoding };
  }
}

function bomOf([first, second, third]: Uint8Array): string | undefined {
  if (first === 0xef && second === 0xbb && third === 0xbf) return 'utf-8';
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  return first === 0xfe && second === 0xff ? 'utf-16be' : undefined;
}

function namedIn(bytes: Uint8Array): string | undefined {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 4096));
  const name = (XML.exec(head) ?? META.exec(head))?.[1]?.toLowerCase();
  // A page that can be read as ASCII up to its meta element is no UTF-16.
  if (name?.startsWith('utf-16')) return 'utf-8';
  return name === 'big5-hkscs' ? 'big5' : name;
}
