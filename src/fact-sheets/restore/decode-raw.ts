/** A raw text file as decoded. */
export interface DecodedText {
  text: string;
  /** Name of the encoding as the Encoding Standard has it, such as `utf-8`. */
  encoding: string;
}

/** So much of a text in UTF-16 must be Chinese or plain characters. */
const SURE = 0.95;

/**
 * Decodes a plain text or Markdown file: UTF-16 by its byte order mark or its zero bytes, UTF-8 where it is valid, and
 * else Big5 or GB 18030, whichever gives it the commas and full stops of Chinese text.
 *
 * @returns the text with its byte order mark, or undefined where none of these is sure
 */
export function decodeRaw(bytes: Uint8Array): DecodedText | undefined {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return decodeAs(bytes, 'utf-16le');
  if (first === 0xfe && second === 0xff) return decodeAs(bytes, 'utf-16be');
  if (bytes.includes(0)) {
    return ['utf-16le', 'utf-16be']
      .map((encoding) => decodeAs(bytes, encoding))
      .find((decoded) => decoded !== undefined && shareOfText(decoded.text) >= SURE);
  }
  return decodeAs(bytes, 'utf-8') ?? byPunctuation(bytes);
}

function byPunctuation(bytes: Uint8Array): DecodedText | undefined {
  const [best, other] = ['big5', 'gb18030']
    .flatMap((encoding) => {
      const decoded = decodeAs(bytes, encoding);
      return decoded ? [{ decoded, marks: decoded.text.match(/[，。、：；（）]/gu)?.length ?? 0 }] : [];
    })
    .sort((a, b) => b.marks - a.marks);
  return best && best.marks > 2 * (other?.marks ?? 0) ? best.decoded : undefined;
}

function decodeAs(bytes: Uint8Array, encoding: string): DecodedText | undefined {
  try {
    return { text: new TextDecoder(encoding, { fatal: true, ignoreBOM: true }).decode(bytes), encoding };
  } catch {
    return undefined;
  }
}

function shareOfText(text: string): number {
  const plain = text.match(/[\t\n\r -~\p{Script=Han}\u3000-\u303F\uFF00-\uFF60\u2010-\u2027]/gu)?.length ?? 0;
  const chinese = /\p{Script=Han}/u.test(text);
  return chinese ? plain / text.length : 0;
}
